-- The record of one contact that took place, or was planned and did not. Its logistics are delivery: the
-- coordinator sees them by name. Two facts are held apart because fewer people may read them: why a session was
-- not held ("declined" stays within the pair) and what it was about (focus, stance: the pair, and the digest in
-- aggregate).

create table delivery.session (
  id uuid primary key,
  workspace_id uuid not null,
  programme_id uuid not null,
  round_id uuid not null,
  protocol_id uuid not null,
  pair_id uuid not null,
  visit_id uuid,
  dialogue_id uuid not null unique,
  session_type text not null check (session_type in ('school_visit', 'individual_meeting', 'observation_debrief',
    'shadowing', 'reciprocal_visit', 'group_session', 'informal_contact')),
  modality text not null check (modality in ('in_person', 'video', 'phone', 'async_messaging', 'mixed')),
  modality_reason text check (modality_reason in ('planned', 'connectivity', 'distance', 'transport_weather',
    'strike_security', 'health', 'other')),
  started_at timestamptz not null,
  -- False when only the day was said: started_at is then noon of that day where the visit took place.
  time_known boolean not null,
  duration_min integer check (duration_min between 5 and 480),
  travel_min integer check (travel_min between 0 and 1440),
  location_kind text not null check (location_kind in ('principal_school', 'mentor_school', 'neutral', 'remote')),
  participant_roles text[] not null check (cardinality(participant_roles) > 0 and participant_roles <@ array['principal',
    'mentor', 'second_mentor', 'shadow_mentor', 'companion', 'deputy', 'teacher', 'other_adult']),
  outcome text not null check (outcome in ('held_as_planned', 'held_changed', 'cut_short', 'not_held')),
  next_visit_on date,
  next_visit_at timestamptz,
  language text not null,
  log_source text not null check (log_source in ('chat', 'modal', 'web', 'import', 'on_behalf')),
  logged_at timestamptz not null,
  logged_by uuid not null,
  amended_at timestamptz,
  voided_at timestamptz,
  status text not null generated always as (
    case when voided_at is not null then 'voided' when amended_at is not null then 'amended' else 'submitted' end
  ) stored,
  unique (workspace_id, pair_id, id),
  check ((outcome = 'not_held') = (duration_min is null)),
  foreign key (workspace_id, programme_id) references delivery.programme (workspace_id, id),
  foreign key (workspace_id, round_id) references delivery.round (workspace_id, id),
  foreign key (workspace_id, protocol_id) references delivery.protocol (workspace_id, id),
  foreign key (workspace_id, pair_id) references delivery.pair (workspace_id, id),
  foreign key (workspace_id, pair_id, visit_id) references delivery.visit (workspace_id, pair_id, id),
  foreign key (workspace_id, logged_by) references delivery.person (workspace_id, id)
);

-- Two doors open at once, a retry, a double tap: one visit has one record.
create unique index session_once on delivery.session (visit_id) where visit_id is not null and voided_at is null;
create index session_of_pair on delivery.session (pair_id, started_at);

-- The pair stands first in the key: another mentor who tries a session's id must not learn whether it has a row here.
create table delivery.session_not_held (
  session_id uuid not null,
  workspace_id uuid not null,
  pair_id uuid not null,
  reason text not null check (reason in ('principal_unavailable', 'mentor_unavailable', 'school_emergency',
    'official_duty', 'holiday_or_closure', 'connectivity', 'transport_weather', 'strike_security', 'leave',
    'declined', 'unknown')),
  primary key (pair_id, session_id),
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id)
);

create table delivery.session_focus (
  session_id uuid primary key,
  workspace_id uuid not null,
  pair_id uuid not null,
  focus_areas text[] not null check (cardinality(focus_areas) between 1 and 3 and focus_areas <@ array['curriculum_teaching',
    'people_development', 'school_climate', 'family_community', 'management_mechanisms', 'vision_planning',
    'team_collaboration', 'leadership_style_self', 'equity_inclusion', 'external_demands', 'change_innovation']),
  stance_main text not null check (stance_main in ('mentoring', 'coaching', 'consulting', 'training', 'emotional_support')),
  activities text[] not null check (cardinality(activities) > 0 and activities <@ array['reflective_dialogue',
    'classroom_walk', 'joint_observation', 'document_review', 'data_review', 'modelling', 'role_play', 'planning',
    'case_discussion', 'connecting_to_peer', 'other']),
  foreign key (workspace_id, pair_id, session_id) references delivery.session (workspace_id, pair_id, id)
);

alter table delivery.session enable row level security;
alter table delivery.session force row level security;
alter table delivery.session_not_held enable row level security;
alter table delivery.session_not_held force row level security;
alter table delivery.session_focus enable row level security;
alter table delivery.session_focus force row level security;

create policy same_workspace on delivery.session as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.session_not_held as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));
create policy same_workspace on delivery.session_focus as restrictive to fieldbook_app, fieldbook_machine, fieldbook_digest using (workspace_id = (select wall.workspace_id()));

create policy machine on delivery.session for select to fieldbook_machine using (true);
create policy digest on delivery.session for select to fieldbook_digest using (true);
create policy digest on delivery.session_not_held for select to fieldbook_digest using (reason not in ('declined', 'unknown'));
create policy digest on delivery.session_focus for select to fieldbook_digest using (true);

create policy pair_and_programme on delivery.session for select to fieldbook_app
  using (pair_id in (select wall.my_pairs()) or (select wall.has_role('coordinator')) or (select wall.has_role('admin')));
create policy mentor_logs on delivery.session for insert to fieldbook_app
  with check (pair_id in (select wall.pairs_i_mentor()) and logged_by = (select wall.me()));
create policy mentor_amends on delivery.session for update to fieldbook_app
  using (pair_id in (select wall.pairs_i_mentor()) and logged_by = (select wall.me()))
  with check (pair_id in (select wall.pairs_i_mentor()) and logged_by = (select wall.me()));

create policy pair_reads on delivery.session_not_held for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
-- Outside the pair "declined" is "not held, other". So is "unknown": alone without a reason, it would give itself away.
create policy coordinator_reads on delivery.session_not_held for select to fieldbook_app
  using (reason not in ('declined', 'unknown') and ((select wall.has_role('coordinator')) or (select wall.has_role('admin'))));
create policy mentor_logs on delivery.session_not_held for insert to fieldbook_app
  with check (pair_id in (select wall.pairs_i_mentor()));

create policy pair_reads on delivery.session_focus for select to fieldbook_app using (pair_id in (select wall.my_pairs()));
create policy mentor_logs on delivery.session_focus for insert to fieldbook_app
  with check (pair_id in (select wall.pairs_i_mentor()));
create policy mentor_amends on delivery.session_focus for update to fieldbook_app
  using (pair_id in (select wall.pairs_i_mentor())) with check (pair_id in (select wall.pairs_i_mentor()));

grant select, insert on delivery.session, delivery.session_not_held, delivery.session_focus to fieldbook_app;
-- A record stays with its pair, its visit and its author.
grant update (session_type, modality, modality_reason, started_at, time_known, duration_min, travel_min,
  location_kind, participant_roles, outcome, next_visit_on, next_visit_at, amended_at, voided_at) on delivery.session to fieldbook_app;
grant update (focus_areas, stance_main, activities) on delivery.session_focus to fieldbook_app;
grant select on delivery.session to fieldbook_machine;
grant select on delivery.session, delivery.session_not_held, delivery.session_focus to fieldbook_digest;
