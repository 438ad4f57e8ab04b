-- That somebody could not be reached: since when, and why, in one of four neutral codes. A coordinator reads it, so that
-- what was never delivered is not taken for silence. It ends with the next message that reaches the person, and with the
-- next thing they do.

create table delivery.unreached (
  person_id uuid primary key,
  workspace_id uuid not null,
  since timestamptz not null,
  reason text not null check (reason in ('account_closed', 'no_account', 'takes_no_messages', 'unknown')),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

create index unreached_of_workspace on delivery.unreached (workspace_id);

alter table delivery.unreached enable row level security;
alter table delivery.unreached force row level security;

create policy same_workspace on delivery.unreached as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest
  using (workspace_id = (select wall.workspace_id()));
create policy machine on delivery.unreached to fieldbook_machine using (true) with check (true);
create policy coordinator_reads on delivery.unreached for select to fieldbook_app using ((select wall.has_role('coordinator')));
create policy digest on delivery.unreached for select to fieldbook_digest using (true);
create policy wall on delivery.unreached to fieldbook_wall using (true) with check (true);

grant select on delivery.unreached to fieldbook_app, fieldbook_digest;
grant select, insert, update (reason) on delivery.unreached to fieldbook_machine;
grant select, delete on delivery.unreached to fieldbook_wall;

-- Whatever way a message is found to have arrived, and whatever a person does: the queues are the one place that sees it.
create function wall.person_is_reached() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
    begin
      delete from delivery.unreached where person_id = new.person_id;
      return null;
    end
  $$;

alter function wall.person_is_reached() owner to fieldbook_wall;
revoke execute on function wall.person_is_reached() from public;

create trigger person_is_reached after update of state on machine.outbox
  for each row when (new.state = 'sent' and old.state <> 'sent') execute function wall.person_is_reached();
create trigger person_is_reached after insert on machine.inbox
  for each row when (new.person_id is not null) execute function wall.person_is_reached();
