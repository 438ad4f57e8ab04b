-- In a new programme nobody is asked a reflective question before its help and contacts are verified: what a person
-- writes in answer may be the first sign of danger. Programmes that ask questions already go on asking.
alter table delivery.programme add column questions_gated boolean not null default false;
alter table delivery.programme alter column questions_gated set default true;

-- Who coordinates or administers a programme verifies its help; they do not open it without.
revoke insert, update on delivery.programme from fieldbook_app;
grant insert (id, workspace_id, name, time_zone, language, created_at), update (name, time_zone, language)
  on delivery.programme to fieldbook_app;
