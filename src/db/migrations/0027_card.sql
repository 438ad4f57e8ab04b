-- Where the last message of a logging conversation stands, and what it shows: a question by its code, or the card.
-- The machine notes it with the end of the notice that put it there. It was kept beside the draft, with Slack's channel
-- and timestamp.

-- squawk-ignore-file ban-drop-column

create table machine.card (
  dialogue_id uuid primary key,
  workspace_id uuid not null,
  person_id uuid not null,
  -- The turn that put it there: a later one is never overwritten by one that was found afterwards.
  turn integer not null check (turn > 0),
  ref text not null,
  shows text not null,
  foreign key (workspace_id, dialogue_id) references own.dialogue (workspace_id, id) on delete cascade,
  foreign key (workspace_id, person_id) references delivery.person (workspace_id, id)
);

-- An owner who is no superuser is bound by a forced policy and would copy nothing.
alter table own.dialogue no force row level security;
insert into machine.card (dialogue_id, workspace_id, person_id, turn, ref, shows)
select id, workspace_id, person_id, turn, card_channel || ':' || card_ts, card_shows from own.dialogue
where card_channel is not null and card_ts is not null and card_shows is not null;
alter table own.dialogue force row level security;

alter table machine.card enable row level security;
alter table machine.card force row level security;

create policy same_workspace on machine.card as restrictive to fieldbook_app, fieldbook_machine using (workspace_id = (select wall.workspace_id()));
create policy machine on machine.card to fieldbook_machine using (true) with check (true);
create policy mine on machine.card for select to fieldbook_app using (person_id = (select wall.me()));

grant select on machine.card to fieldbook_app;
grant select, insert, update (turn, ref, shows) on machine.card to fieldbook_machine;

alter table own.dialogue drop column card_channel, drop column card_ts, drop column card_shows;
