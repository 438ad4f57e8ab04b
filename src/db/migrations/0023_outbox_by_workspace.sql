-- A process claims only what its installations can send, workspace by workspace. What waits for an installation that
-- nobody serves must cost the others nothing, so the workspace comes first in the index of what is due.
-- Migrations run in a transaction, where no index can be built concurrently; this one is built before anyone writes.

-- squawk-ignore-file require-concurrent-index-creation, require-concurrent-index-deletion

drop index machine.outbox_due;
create index outbox_due on machine.outbox (workspace_id, not_before, id) where settled_at is null;
