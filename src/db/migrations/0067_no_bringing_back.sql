-- What follows from a record that was put right or restored is planned again from the facts, like everything else that is
-- planned; nothing is brought back by the reason for which it was withdrawn.

drop function wall.bring_back(text, text, timestamptz);
