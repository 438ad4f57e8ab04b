-- An answer in the chat may consist of several messages, and they may arrive in another order than they were written.
-- When each was written and how long it is stands beside the text, sealed like it, so that a late one is put in its
-- place. Null: the text is one message, written at written_at.

alter table own.reflection add column messages text;

-- A message that was written before the first one moves that time, and one from the chat makes the answer one of the chat.
grant update (messages, written_at, source) on own.reflection to fieldbook_app;
