-- A weekend that changes closes days on which visits are planned, as a holiday does, and their people are told. For that it
-- is kept since when each day of the week is one of the weekend, by its number; a day that always was is not among them.

-- squawk-ignore-file adding-field-with-default

alter table delivery.programme add column weekend_since jsonb not null default '{}';
alter table delivery.place_week add column weekend_since jsonb not null default '{}';
grant update (weekend_since) on delivery.programme to fieldbook_app;
