-- An import that is taken back needs of a person what its change replaced and gave, and of somebody it added nothing. So
-- a name stands with its person, and besides only where an import replaced one.

-- An owner who is no superuser is bound by a forced policy and would change nothing.
alter table delivery.roster_change no force row level security;
update delivery.roster_change set after = null where act = 'person.add';
update delivery.roster_change
set before = (
    select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(before) where value is distinct from after -> key
  ),
  after = (
    select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(after) where value is distinct from before -> key
  )
where act = 'person.change';
alter table delivery.roster_change force row level security;
