-- That what people confide is sealed was a promise of the program alone: a forgotten call would have stored it in the
-- clear, where every copy of the database shows it. The database now takes nothing else in these columns than what a
-- seal looks like: its version, the id of its key, and at least a nonce and a tag.

alter table content.session_text
  add constraint session_text_principal_request_sealed check (principal_request ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid,
  add constraint session_text_session_objective_sealed check (session_objective ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid,
  add constraint session_text_what_is_working_sealed check (what_is_working ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid,
  add constraint session_text_challenge_in_focus_sealed check (challenge_in_focus ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid,
  add constraint session_text_evidence_notes_sealed check (evidence_notes ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid,
  add constraint session_text_next_focus_sealed check (next_focus ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table content.session_comment
  add constraint session_comment_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table content.commitment_text
  add constraint commitment_text_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid,
  add constraint commitment_text_cue_sealed check (cue ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table content.shared_reflection
  add constraint shared_reflection_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table own.dialogue
  add constraint dialogue_state_sealed check (state ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table own.notebook_entry
  add constraint notebook_entry_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table own.reflection
  add constraint reflection_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid,
  add constraint reflection_messages_sealed check (messages ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table own.utterance
  add constraint utterance_text_sealed check (text ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table machine.installation
  add constraint installation_token_sealed check (token ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
alter table machine.workspace
  add constraint workspace_data_key_sealed check (data_key ~ '^v[0-9]+\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$') not valid;
