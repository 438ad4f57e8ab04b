-- What a weekly digest looks up. It asks of a whole programme who was met and what was logged in a span of days, and
-- finds both in an index alone; it goes from a principal to all their pairs, the ended ones too.
-- Migrations run in a transaction, where no index can be built concurrently; these are built before anyone writes.

-- squawk-ignore-file require-concurrent-index-creation

create index session_contact on delivery.session (workspace_id, started_at) include (pair_id, visit_id)
  where outcome <> 'not_held' and voided_at is null;
create index session_by_log on delivery.session (workspace_id, logged_at);
create index thread_by_time on delivery.thread (workspace_id, offered_at);
create index pair_of_principal on delivery.pair (principal_id);
