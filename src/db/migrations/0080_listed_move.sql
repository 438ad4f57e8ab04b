-- A list with another time for a visit moves that visit, as a person would, and no person signs for it. As with the plan of a
-- list, nobody is named then.

-- squawk-ignore-file constraint-missing-not-valid

alter table delivery.visit drop constraint visit_check1;
alter table delivery.visit add constraint visit_mover_moved check (moved_by is null or moved_at is not null);
grant update (moved_at, moved_by) on delivery.visit to fieldbook_machine;
