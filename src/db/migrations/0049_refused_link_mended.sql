-- A refused link is also settled by the software: when a list names the account, or another account of the person is
-- linked, there is nothing left for a coordinator to answer. Nobody has settled it then.

-- squawk-ignore-file constraint-missing-not-valid

alter table machine.refused_link drop constraint refused_link_check;
alter table machine.refused_link add constraint refused_link_settled
  check (num_nonnulls(settled_at, settled_as) in (0, 2) and (settled_by is null or settled_at is not null));

grant update (settled_at, settled_as) on machine.refused_link to fieldbook_machine;
