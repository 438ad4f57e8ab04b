-- An installation whose token the chat platform refuses is held: its notices wait. Since when and why is stored, so that
-- a command can say it while no process is asked. The two are written together.

alter table machine.installation
  add column held_since timestamptz,
  add column held_reason text check (held_reason ~ '^[a-z0-9_]{1,80}$');

grant update (held_since, held_reason) on machine.installation to fieldbook_machine;
