-- Someone who let three questions in a row pass is asked once how often they would like one; until they have said so,
-- nothing more is asked.

alter table own.setting
  add column fewer boolean not null default false,
  add column rhythm_chosen_at timestamptz;

grant update (fewer, rhythm_chosen_at) on own.setting to fieldbook_app;
