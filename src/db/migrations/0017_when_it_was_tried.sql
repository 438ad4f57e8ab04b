-- A question may be said long after it became due. How many a person was asked in a week is counted from when each was
-- last tried, by the clock of people. Few kinds are asked for by person, and they are found whatever became of them.
-- Migrations run in a transaction, where no index can be built concurrently; this one is built before anyone writes.

-- squawk-ignore-file require-concurrent-index-creation

alter table machine.outbox add column tried_at timestamptz;

create index outbox_asked on machine.outbox (person_id)
  where kind in ('promise.made', 'reflection.prompt', 'reflection.rhythm', 'commitment.due');
