-- Whether FIELDBOOK_KEY is the right one is checked before anything is changed, as the owner of the database. A forced
-- policy binds an owner who is no superuser, so the check saw no row, and a wrong key passed. The owner belongs to
-- fieldbook_wall, which has no right to select here: the policy shows the rows to the owner alone.

create policy owner_checks_key on machine.workspace for select to fieldbook_wall using (true);
