-- A question may be said long after it became due. How many a person was asked in a week is counted from when each was
-- last tried, by the clock of people.

alter table machine.outbox add column tried_at timestamptz;
