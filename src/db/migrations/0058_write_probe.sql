-- Whether the database can write is found out by writing: a full disk or a standby answers every question. The table is
-- emptied and gets a row, for which PostgreSQL has to make a new file; space that is free already would prove nothing.
-- It is unlogged, since nothing in it is kept.

create unlogged table machine.write_probe (written_at timestamptz not null default now());

alter table machine.write_probe enable row level security;
alter table machine.write_probe force row level security;
create policy machine on machine.write_probe to fieldbook_machine using (true) with check (true);
grant insert, truncate on machine.write_probe to fieldbook_machine;
