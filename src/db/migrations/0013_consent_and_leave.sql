-- What a person said yes to, and when they are away. A consent is one yes, or its withdrawal, for one purpose; nobody
-- above the person reads it. The reason for a leave is not stored: there is no column for it.

create table delivery.consent (
  workspace_id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('questions')),
  -- Which wording of the promise the person had before them, and in which language.
  version text not null,
  language text not null,
  shown_at timestamptz not null,
  given_at timestamptz,
  withdrawn_at timestamptz,
  primary key (person_id, purpose),
  check (withdrawn_at is null or given_at is not null or withdrawn_at >= shown_at),
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

create table delivery.leave (
  id uuid primary key,
  workspace_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  entered_at timestamptz not null,
  entered_by uuid not null,
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

create index leave_of_person on delivery.leave (person_id, to_on);

alter table delivery.consent enable row level security;
alter table delivery.consent force row level security;
alter table delivery.leave enable row level security;
alter table delivery.leave force row level security;

create policy same_workspace on delivery.consent as restrictive to fieldbook_app, fieldbook_machine using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.leave as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy machine on delivery.consent for select to fieldbook_machine using (true);
create policy machine_shows on delivery.consent for insert to fieldbook_machine with check (given_at is null and withdrawn_at is null);
create policy machine on delivery.leave for select to fieldbook_machine using (true);
create policy digest on delivery.leave for select to fieldbook_digest using (true);

create policy mine on delivery.consent to fieldbook_app using (person_id = (select wall.me())) with check (person_id = (select wall.me()));
create policy mine on delivery.leave to fieldbook_app
  using (person_id = (select wall.me())) with check (person_id = (select wall.me()) and entered_by = (select wall.me()));
create policy coordinator on delivery.leave to fieldbook_app
  using ((select wall.has_role('coordinator'))) with check ((select wall.has_role('coordinator')) and entered_by = (select wall.me()));

grant select, insert, update (version, language, shown_at, given_at, withdrawn_at) on delivery.consent to fieldbook_app;
grant select, insert on delivery.consent to fieldbook_machine;
grant select, insert, delete, update (from_on, to_on) on delivery.leave to fieldbook_app;
grant select on delivery.leave to fieldbook_machine, fieldbook_digest;
