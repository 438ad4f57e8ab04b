-- What stood in the sealed columns before is looked at too, in a transaction of its own, so that nobody who reads waits
-- for it. It was sealed when it was written, and stays as it is.

alter table content.session_text
  validate constraint session_text_principal_request_sealed,
  validate constraint session_text_session_objective_sealed,
  validate constraint session_text_what_is_working_sealed,
  validate constraint session_text_challenge_in_focus_sealed,
  validate constraint session_text_evidence_notes_sealed,
  validate constraint session_text_next_focus_sealed;
alter table content.session_comment
  validate constraint session_comment_text_sealed;
alter table content.commitment_text
  validate constraint commitment_text_text_sealed,
  validate constraint commitment_text_cue_sealed;
alter table content.shared_reflection
  validate constraint shared_reflection_text_sealed;
alter table own.dialogue
  validate constraint dialogue_state_sealed;
alter table own.notebook_entry
  validate constraint notebook_entry_text_sealed;
alter table own.reflection
  validate constraint reflection_text_sealed,
  validate constraint reflection_messages_sealed;
alter table own.utterance
  validate constraint utterance_text_sealed;
alter table machine.installation
  validate constraint installation_token_sealed;
alter table machine.workspace
  validate constraint workspace_data_key_sealed;
