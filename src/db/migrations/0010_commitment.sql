-- What the principal, the mentor or both agreed to do. State and dates are delivery, and the digest counts them;
-- the coordinator reads no single one. The words are content.

create table delivery.commitment (
  id uuid primary key,
  workspace_id uuid not null,
  session_id uuid not null,
  pair_id uuid not null,
  owner text not null check (owner in ('principal', 'mentor', 'joint')),
  kind text check (kind in ('pedagogical', 'administrative', 'relational', 'self')),
  due_on date,
  made_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  settled_as text check (settled_as in ('done', 'changed', 'dropped')),
  status text not null generated always as (coalesce(settled_as, 'open')) stored,
  unique (workspace_id, pair_id, id),
  check (num_nonnulls(settled_at, settled_by, settled_as) in (0, 3)),
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id)
);

create index commitment_open on delivery.commitment (pair_id, due_on) where settled_at is null;

create table content.commitment_text (
  commitment_id uuid primary key,
  workspace_id uuid not null,
  pair_id uuid not null,
  text text not null,
  cue text,
  foreign key (workspace_id, pair_id, commitment_id) references delivery.commitment (workspace_id, pair_id, id)
);

alter table delivery.commitment enable row level security;
alter table delivery.commitment force row level security;
alter table content.commitment_text enable row level security;
alter table content.commitment_text force row level security;

create policy same_workspace on delivery.commitment as restrictive to fieldbook_app, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on content.commitment_text as restrictive to fieldbook_app using (workspace_id = (select wall.workspace_id()));
create policy digest on delivery.commitment for select to fieldbook_digest using (true);

create policy pair_reads on delivery.commitment for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
-- A mentor writes down what a principal takes on; nobody does so for a mentor.
create policy pair_agrees on delivery.commitment for insert to fieldbook_app
  with check (settled_at is null and (pair_id in (select wall.pairs_i_mentor())
    or (owner <> 'mentor' and pair_id in (select wall.pairs_i_am_mentored_in()))));
-- Whose it is decides what became of it, and signs.
create policy owner_settles on delivery.commitment for update to fieldbook_app
  using ((owner <> 'mentor' and pair_id in (select wall.pairs_i_am_mentored_in())) or (owner <> 'principal' and pair_id in (select wall.pairs_i_mentor())))
  with check (settled_by is null or settled_by = (select wall.me()));

create policy pair_reads on content.commitment_text for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
create policy pair_agrees on content.commitment_text for insert to fieldbook_app with check (pair_id in (select wall.my_pairs()));

grant select, insert, update (kind, due_on, settled_at, settled_by, settled_as) on delivery.commitment to fieldbook_app;
grant select, insert on content.commitment_text to fieldbook_app;
grant select on delivery.commitment to fieldbook_digest;
