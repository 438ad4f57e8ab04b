-- A mentor's note can be changed, said to be about a principal, and deleted. A deleted note is out of sight at once and
-- can be brought back for a moment; then it is erased, which only takes its row away and reads no word of it.

-- squawk-ignore-file require-concurrent-index-creation

alter table own.notebook_entry add column edited_at timestamptz, add column deleted_at timestamptz;
grant update (pair_id, edited_at, deleted_at) on own.notebook_entry to fieldbook_app;

-- A note that was written about a pair stays about it after the pair has ended, but nobody says so of a pair in which
-- they do not mentor.
create function wall.refuse_note_about_others() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$
    begin
      if new.pair_id not in (select wall.pairs_i_mentor()) then
        raise insufficient_privilege using message = 'a note is about a pair in which its author mentors';
      end if;
      return new;
    end
  $$;
revoke execute on function wall.refuse_note_about_others() from public;

create trigger refuse_note_about_others before update of pair_id on own.notebook_entry for each row
  when (new.pair_id is not null and new.pair_id is distinct from old.pair_id)
  execute function wall.refuse_note_about_others();

create index notebook_entry_deleted on own.notebook_entry (deleted_at) where deleted_at is not null;

grant select (id, deleted_at), delete on own.notebook_entry to fieldbook_wall;
create policy wall_erases on own.notebook_entry for delete to fieldbook_wall using (deleted_at is not null);
create policy wall_finds_deleted on own.notebook_entry for select to fieldbook_wall using (deleted_at is not null);

create function wall.erase_deleted_notes(before timestamptz) returns integer
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
    with erased as (delete from own.notebook_entry where deleted_at < before returning 1)
    select count(*)::integer from erased
  $$;
alter function wall.erase_deleted_notes(timestamptz) owner to fieldbook_wall;
revoke execute on function wall.erase_deleted_notes(timestamptz) from public;
grant execute on function wall.erase_deleted_notes(timestamptz) to fieldbook_machine;
