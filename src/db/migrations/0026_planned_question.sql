-- A question is chosen when it is planned and offered when it was said. Until then its thread has no offered_at: it is
-- nobody's open question, it is in no digest, and it goes without a trace when the question will never be said.

-- squawk-ignore-file ban-drop-column, ban-drop-not-null, adding-field-with-default, require-concurrent-index-creation, require-concurrent-index-deletion, constraint-missing-not-valid

drop index delivery.thread_one_open;
alter table delivery.thread drop column status;
alter table delivery.thread alter column offered_at drop not null;
alter table delivery.thread
  add column status text not null generated always as (
    case
      when completed_at is not null then 'completed'
      when declined_at is not null then 'declined'
      when expired_at is not null then 'expired'
      when started_at is not null then 'started'
      when offered_at is not null then 'offered'
      else 'planned'
    end
  ) stored,
  add constraint thread_offered_first
    check (offered_at is not null or num_nonnulls(started_at, completed_at, declined_at, expired_at) = 0);
create unique index thread_one_open on delivery.thread (principal_id)
  where offered_at is not null and completed_at is null and declined_at is null and expired_at is null;

-- The machine plans a question, notes that it was said, and drops one that never will be. For choosing it reads what a
-- session was about: codes, no words.
create policy machine_plans on delivery.thread for insert to fieldbook_machine with check (offered_at is null);
create policy machine_drops on delivery.thread for delete to fieldbook_machine using (offered_at is null);
grant insert (id, workspace_id, pair_id, principal_id, cause, visit_id, question), delete, update (offered_at) on delivery.thread to fieldbook_machine;
create policy machine on delivery.session_focus for select to fieldbook_machine using (true);
grant select (session_id, workspace_id, focus_areas) on delivery.session_focus to fieldbook_machine;

-- Answering proves that it was said, before the machine knows; calling it off drops it.
create policy only_planned_is_dropped on delivery.thread as restrictive for delete to fieldbook_app using (offered_at is null);
grant delete, update (offered_at) on delivery.thread to fieldbook_app;
