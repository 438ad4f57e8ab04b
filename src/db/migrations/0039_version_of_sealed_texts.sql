-- A sealed text is bound to its column and its row, so a copy of it opens nowhere else. An earlier text of the same row
-- still opened when it was put back. Now a row whose texts can be replaced has a version, which is authenticated with
-- each of its texts and grows whenever they are written. Texts that were sealed before this have the version 1, and
-- open until they are written again.

alter table content.session_text add column version integer not null default 1 check (version > 0);
alter table content.shared_reflection add column version integer not null default 1 check (version > 0);
alter table own.reflection add column version integer not null default 1 check (version > 0);
alter table own.notebook_entry add column version integer not null default 1 check (version > 0);
alter table own.dialogue add column version integer not null default 1 check (version > 0);

grant update (version) on content.session_text, content.shared_reflection, own.reflection, own.notebook_entry, own.dialogue
  to fieldbook_app;

-- A text is replaced only together with its version, and the version grows only when every text of the row is sealed
-- anew: one that is not would never open again.
create function wall.refuse_earlier_text() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$
    begin
      raise insufficient_privilege using message = 'the texts of a row are sealed anew with the next version';
    end
  $$;

create trigger refuse_earlier_text before update on content.session_text for each row
  when (case when new.version = old.version
    then row(new.principal_request, new.session_objective, new.what_is_working, new.challenge_in_focus, new.evidence_notes, new.next_focus)
      is distinct from row(old.principal_request, old.session_objective, old.what_is_working, old.challenge_in_focus, old.evidence_notes, old.next_focus)
    else new.version < old.version or new.principal_request = old.principal_request
      or new.session_objective = old.session_objective or new.what_is_working = old.what_is_working
      or new.challenge_in_focus = old.challenge_in_focus or new.evidence_notes = old.evidence_notes
      or new.next_focus = old.next_focus
  end)
  execute function wall.refuse_earlier_text();

create trigger refuse_earlier_text before update on content.shared_reflection for each row
  when (case when new.version = old.version then new.text <> old.text else new.version < old.version or new.text = old.text end)
  execute function wall.refuse_earlier_text();

create trigger refuse_earlier_text before update on own.reflection for each row
  when (case when new.version = old.version
    then row(new.text, new.messages) is distinct from row(old.text, old.messages)
    else new.version < old.version or new.text = old.text or new.messages = old.messages
  end)
  execute function wall.refuse_earlier_text();

create trigger refuse_earlier_text before update on own.notebook_entry for each row
  when (case when new.version = old.version then new.text <> old.text else new.version < old.version or new.text = old.text end)
  execute function wall.refuse_earlier_text();

create trigger refuse_earlier_text before update on own.dialogue for each row
  when (case when new.version = old.version then new.state <> old.state else new.version < old.version or new.state = old.state end)
  execute function wall.refuse_earlier_text();
