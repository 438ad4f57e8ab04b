-- A visit that takes place on a day without school, as one of its pair said, is due like any other, so that the week's
-- figures need to see that it was said.

alter policy same_workspace on delivery.visit_kept to fieldbook_app, fieldbook_machine, fieldbook_digest;
create policy digest on delivery.visit_kept for select to fieldbook_digest using (true);
grant select on delivery.visit_kept to fieldbook_digest;
