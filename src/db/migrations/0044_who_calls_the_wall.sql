-- PostgreSQL lets everyone call a new function, so the role that computes the weekly page could call those that answer
-- for one person, wall.my_waiting() among them. Each role may now call what it needs: the policies of people ask who
-- and whose, the machine and the digest only which workspace, and the machine signs its audit lines with nobody.

revoke execute on all functions in schema wall from public;

grant execute on function wall.workspace_id() to fieldbook_app, fieldbook_machine, fieldbook_digest, fieldbook_wall;
grant execute on function wall.person_id() to fieldbook_app, fieldbook_machine, fieldbook_wall;
grant execute on function wall.me(), wall.has_role(text), wall.pairs_i_mentor(), wall.pairs_i_am_mentored_in(), wall.my_pairs(),
  wall.my_people(), wall.visits_i_moved(), wall.withdraw(text, text), wall.my_waiting(), wall.call_off(uuid),
  wall.asked_of_me(timestamptz), wall.being_said_to_me() to fieldbook_app;

-- Superseded by wall.hear_all() and wall.settle_arrivals(); nothing calls them any more.
drop function wall.hear(uuid, text, text, text, text, text, text, text, timestamptz, uuid, text);
drop function wall.settle_arrival(text, text, integer, integer, uuid[]);
