-- A notice that is planned is planned again when a fact changes: its moment is compared with the one that the facts give
-- now. What may not be said at its moment is put off, which overwrites `not_before`; the moment for which it was planned
-- is then kept here, so that a plan that did not change is recognised, and so that what was put off for a reason that is
-- gone can be decided anew.

alter table machine.outbox add column planned_for timestamptz;
