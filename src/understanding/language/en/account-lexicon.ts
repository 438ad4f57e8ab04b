/** Words by what they say of a visit, in the form of `parseLexicon`. */
export const ACCOUNT_LEXICON_EN = `
negation: not no never nobody none nothing didn't wasn't couldn't wouldn't can't don't hasn't haven't isn't neither nor without
  didnt wasnt couldnt cant dont hasnt havent isnt nutten nah nope aint ain't cudnt didn wasn
was_to: was_to were_to meant_to supposed_to due_to_meet due_to_see was_due should_have shd_have should_of planned scheduled
  booked arranged was_going_to were_going_to had_a had_it_down intended expected gonna_meet spose_to s'posed sposed
undone: cancel~ called_off call_off postpon~ reschedul~ moved_to pushed_back push_through fell_through no_show no-show noshow
  did_not_happen didn't_happen didnt_happen never_happened did_not_take did_not_meet didn't_meet didnt_meet never_met
  couldn't_meet couldnt_meet could_not could_not_meet not_held was_not_held stood_me_up stood_up didn't_show never_showed
  did_not_turn_up never_turned_up didn't_come did_not_come didn't_make did_not_make didnt_make never_made no_visit no_go
  no_meeting no_session wash_out washout binned blown_off scrapped aborted abandon~ missed turned_back turned_around
  turned_away went_home drove_home in_vain for_nothing wasted not_there wasn't_there wasnt_there not_in locked nobody_there
  no_answer no_reply did_not_pick didn't_pick not_pick never_answered unreachable sorry_but nothing_doing never_got_on
cut: cut_short cut_it cut_off got_cut was_cut short shortened interrupt~ early_dismissal had_to_go had_to_leave had_to_run
  had_to_stop stopped ended_early left_early only_got only_managed only_had barely half_way halfway dropped_out called_away
  pulled_away pulled_out got_pulled got_called ran_out lost_the_line it_dropped that_was_that did_not_finish didn't_finish
  could_not_finish terminated before_we_could
instead: instead rather_than in_place_of in_lieu switched changed_to moved_it ended_up wound_up turned_into turned_it
  not_in_person not_at_school as_planned unlike_planned different other_than brought_forward ahead_of swapped
met: met saw visited visit see seen called rang phoned spoke talked chatted sat_down sat_with caught_up catch_up session meeting
  walked toured observed went_over went_through looked_at reviewed worked_on listened dropped_in popped_in drove_out had_coffee
  had_lunch conference check-in checkin touched_base linked_up pass_by spend spent zoomed texted emailed fone voice
arrived: arrived got_there drove waited showed_up turned_up knocked reception lobby gate buzzer door locked parking
hear: told_me says said she_says he_says mentioned explained reports reported shared raised asked
strike: strike strikes walkout walk-out sick-out sickout protest~ march demonstrat~ union picket~ blockade roadblock riot~ unrest
  curfew shooting shots gunfire lockdown gang~ bandit~ kidnap~ threat~ security insecurity police army soldiers militia
  tyres_burning burning sit-at-home clash~ election_violence unsafe matatu_strike
weather: rain~ storm~ snow~ ice icy flood~ hurricane tornado typhoon cyclone blizzard fog wind~ heat smoke wildfire bushfire
  mudslide landslide river bridge road roads route highway traffic car truck tyre tire tyres engine broke_down breakdown
  flat battery fuel petrol gas bus train ferry boat flight plane matatu taxi jeepney okada transport deer accident_on
  washed_out signal_number coast_guard mud loadshedding
connectivity: internet wifi wi-fi network connection signal line link zoom_wouldn't teams_wouldn't firewall login log_in audio
  froze frozen dropped lagg~ data airtime bundle power_cut power_out outage blackout brownout electricity nepa loadshed~
  load-shed~ generator offline down
leave: leave maternity paternity vacation holiday_from annual_leave sick_leave on_leave medical_leave bereavement surgery
  operation compassionate sabbatical pto off_work signed_off retreat
ill: sick ill flu fever covid malaria dengue hospital clinic doctor doctor's dentist migraine stomach pneumonia funeral died
  passed_away burial wake family_emergency her_mother his_mother her_father his_father collapsed stroke
official: district central_office head_office superintendent supt ministry county inspector~ inspection ofsted audit~ board
  called_in called_her_in called_him_in summoned summons workshop training seminar conference_in head_count census election~
  deo teo lga state department doe council cluster trustees governors hearing tribunal court testify mandatory pulled_her
  principals_meeting principals_mtg
emergency: fire alarm evacuat~ gas_leak water_main burst ambulance injur~ fight stabbed collapse earthquake tremor intruder
  break-in burgl~ bomb missing_child fell_off seizure 911 999 emergency food_poisoning
holiday: holiday bank_holiday public_holiday closed closure shut half-term half_term break inset teacher_workday prize_giving
  sports_day founders founder's graduation commencement festival eid diwali christmas easter thanksgiving heroes fumigat~
  deep_clean no_school day_off early_closing assembly snow_day
i_could_not: i_couldn't i_could_not i_cancelled my_car my_kid my_son my_daughter my_wife my_husband my_mother my_knee my_back
  i_was_sick i_got_sick i_forgot forgot double_booked double-booked overslept i_mixed_up mixed_up i_was_late had_to_be my_fault
  on_me i_hit my_boiler my_taxi i_am_sick i'm_sick
declined: declined refus~ didn't_want did_not_want doesn't_want not_interested rather_not prefers_not said_no turned_me_down
  no_need not_needed opted_out opt_out not_in_the_mood would_not wouldn't_see pass_on not_productive no_thanks asked_not_to
busy: busy tied_up swamped stuck_in in_a_meeting covering teaching_a class_to_cover parents_waiting had_visitors forgot_about
  forgot_we away out_of_town travel~ out_of_office absent stepped_out gone unavailable other_commitment overrun running_late
unknown_why: no_idea don't_know_why dont_know_why no_reason no_explanation without_notice no_word unexplained reason_unknown
  who_knows not_sure_why nobody_could_say no1_cud
in_person: in_person in-person face_to_face face2face at_her at_his at_their school office classroom building campus site
  on_site onsite visit visited came_to went_to drove library diner cafe coffee lunch restaurant plaza
phone: phone phoned call called calling rang ring fone telephone cell landline dial~ voicemail hung_up by_phone line
video: zoom teams meet video google_meet facetime webex virtual virtually screen camera skype online on_screen vid
messages: text texted texting txt txted whatsapp whatsap message messages messaged dm chat emailed email emails e-mail
  voice_note voicenote voice_notes viber messenger sms back_and_forth wrote
works: working works worked going_well went_well well good great better best improv~ proud progress success~ strong happy up
  lively calm excellent lovely nice wonderful thriv~ succeed~ on_track on_time running smooth~ engaged on_board won pays_off
  paid_off full finally came_together took_off growing trust confident settled organised organized fixed solved turned_around
  holds higher raised donated now_has now_have wentclean
hard: hard difficult struggl~ problem~ issue~ worr~ concern~ trouble stuck behind late absent~ short shortage missing lack~
  leak~ broken fight~ conflict~ tired exhausted burnt_out overwhelmed stress~ resign~ quit turnover vacan~ complain~ upset
  resist~ pushback won't_come don't_come not_enough no_money no_funds budget unpaid debt down low lower drop~ worse bad slow
  refuses angry tense friction overcrowded still_no flat toilet
brought: wanted wants asked asks brought raised question questions needs needed advice help_with how_to what_to_do topic
  on_her_mind on_his_mind worried_about wants_to_talk wanted_to_talk came_with agenda request requested curious_about vent
will: will will_be 'll going_to gonna promised promises agreed_to committed commits plans_to intends_to she'll he'll i'll they'll
  i_will i'm_going_to i_am_going owe i_owe send_her send_him email_her email_him by_friday by_monday before_the wil agrees_to
  due try_to said_he'd said_she'd he'd she'd i'd
together: both_of_us together we_will we'll we_are_going jointly the_two_of_us both we're_going she_and_i he_and_i
next: next see_her_again see_him_again again back_on back_there meet_again next_visit next_meeting next_session reschedul~
  set_for booked_for return returning follow-up follow_up nxt catch_him catch_her redo new_date
activity: walked observed reviewed looked_at went_through went_over role-play~ roleplay~ practi~ drafted planned mapped data
  results visited_classrooms sat_in scripted wrote modelled modeled scores timetable plan schedule document
realised: realised realized noticed_that she_sees he_sees it_hit_her it_hit_him dawned figured_out worked_out_that understood
  his_own_words her_own_words admitted insight first_time_she first_time_he saw_that
own: i_felt i_feel i_think_i i_talked_too i_should_have note_to_self for_my_own honestly_i i_wonder_if_i i_was_scared i_rushed
  i_probably useless ngl my_take between_us
polite: thanks thank_you hello hi hey good_morning good_afternoon good_evening regards sincerely best cheers bye dear
told_bot: log log_it log_this record note_this put_down put_it please save write_down jot fieldbook for_the_record
`;
