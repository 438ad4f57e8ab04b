-- Where a message stands is written and read by its surface alone; everyone else keeps one opaque text. Slack writes
-- its channel and its timestamp, joined by a colon.

-- squawk-ignore-file ban-drop-column

alter table machine.outbox add column sent_ref text;
update machine.outbox set sent_ref = sent_channel || ':' || sent_ts where sent_ts is not null;
alter table machine.outbox drop column sent_channel, drop column sent_ts;
