-- What a weekly digest looks up. It asks of a whole programme who was met, what was logged and what was offered in a
-- span of days, and whether a visit has its record: each is answered from an index alone, or nearly so. And it goes
-- from a principal to all their pairs, those that ended too.
-- Migrations run in a transaction, where no index can be built concurrently; these are built before anyone writes.

-- squawk-ignore-file require-concurrent-index-creation

create index session_contact on delivery.session (workspace_id, started_at) include (pair_id, visit_id)
  where outcome <> 'not_held' and voided_at is null;
create index session_of_visit on delivery.session (visit_id) include (workspace_id)
  where outcome <> 'not_held' and voided_at is null;
create index session_by_log on delivery.session (workspace_id, logged_at) include (pair_id, started_at, duration_min)
  where outcome <> 'not_held' and voided_at is null;
create index thread_by_time on delivery.thread (workspace_id, offered_at);
create index pair_of_principal on delivery.pair (principal_id);
create index visit_of_pair on delivery.visit (pair_id, starts_at);
