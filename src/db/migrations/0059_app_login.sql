-- Fieldbook may serve as a user that owns nothing, and reads here whether the database is up to date.
grant select on public.fieldbook_migration to fieldbook_app;

-- What is asked before Slack gets its acknowledgement waits for a lock no longer than Slack waits for it. Behind a
-- pooler a connection cannot bring a timeout of its own, so the functions do.
alter function wall.hear_all(text, integer, json) set lock_timeout = '1s';
alter function wall.claim_arrivals(text, integer, integer, integer, integer, uuid[], text[]) set lock_timeout = '1s';
