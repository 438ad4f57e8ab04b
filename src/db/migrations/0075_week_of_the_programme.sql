-- A coordinator sets the week and the hours of the programme from Home; the rest of the programme's row stays closed.

grant update (weekend, week_starts_on, messages_from, messages_until, half_day_until) on delivery.programme to fieldbook_app;
