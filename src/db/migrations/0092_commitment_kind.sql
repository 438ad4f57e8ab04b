-- What kind of thing was agreed stands with the commitment, and what it was before with what the commitment said before.

alter table content.commitment_earlier add column kind text
  check (kind in ('pedagogical', 'administrative', 'relational', 'self'));
