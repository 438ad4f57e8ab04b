-- A write that is refused is rolled back, and the new file of the table is removed with it. If PostgreSQL is killed before
-- that is in its log, recovery knows of the new file but not of its removal, and gives an unlogged table an empty file
-- where one lies already: it ends with "File exists", and recovers only at the second start. A logged table is not reset.

alter table machine.write_probe set logged;
