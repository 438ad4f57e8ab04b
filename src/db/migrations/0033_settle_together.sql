-- What one person wrote in a row is acted on in one transaction and settled by one statement, which fails when another
-- process has claimed any of it meanwhile: then nothing of the transaction remains, and the commit need not wait to be
-- told.

-- `settled` holds, for each arrival, the seconds for which its words are held, and the held words that were used with it.
create function wall.settle_arrivals(holder text, settled json) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    declare
      arrival record;
      words uuid;
    begin
      for arrival in select * from json_to_recordset(settled) as s (key text, attempts integer, hold_seconds integer, placed uuid[])
      loop
        update machine.inbox set acted_at = now(), owner = null, lease_until = null
        where workspace_id = wall.workspace_id() and key = arrival.key and owner = holder and attempts = arrival.attempts
          and acted_at is null and failed_at is null
          and exists (select from own.utterance where id = utterance_id and person_id = wall.me())
        returning utterance_id into words;
        if not found then
          raise exception using errcode = 'FB001', message = 'another instance acts on this arrival';
        end if;
        if arrival.hold_seconds = 0 then
          delete from own.utterance where id = words;
        else
          update own.utterance set held_until = now() + make_interval(secs => arrival.hold_seconds) where id = words;
        end if;
        delete from own.utterance where id = any (arrival.placed) and person_id = wall.me() and held_until is not null;
      end loop;
    end
  $$;

alter function wall.settle_arrivals(text, json) owner to fieldbook_wall;
revoke execute on function wall.settle_arrivals(text, json) from public;
grant execute on function wall.settle_arrivals(text, json) to fieldbook_app;
