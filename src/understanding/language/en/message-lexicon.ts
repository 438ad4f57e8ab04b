/**
 * English words and phrases by what they mean in a message to Fieldbook (see `classifier/lexicon.ts` for the notation), in
 * the common spelling of `spelling.ts` or any other. They only help the classifier that tells what a message is.
 */
export const MESSAGE_LEXICON_EN = `
visit: visit~ meeting~ session~ appointment~ observation~ walkthrough~ walk_through catch_up catchup check_in checkin
  sit_down one_to_one 1_1 mentoring coaching debrief~ conference interview slot engagement observation_visit
  school_visit one_on_one our_chat our_meet meetup meet_up rendezvous
met: met saw spoke talked chatted visited observed discussed sat was_at was_with were_at been_to been_at went went_to
  dropped_in dropped_by popped popped_in popped_over called_in_on spent came reached_out had_a_meeting had_a_session
  had_a_chat had_a_visit just_left just_came just_finished just_got_back back_from come_from coming_from caught_up
  touched_base linked_up sat_down sat_in walked_through went_through met_up met_with spoke_to spoke_with i_saw
  we_looked we_talked we_discussed we_met shadowed toured called rang phoned zoomed facetimed
they_met: meet met_each seen_each saw_each since_they haven't_met not_met never_met been_met have_met did_they
  they_meet they_met get_together got_together meeting_up pairs_meeting last_met last_meet last_saw when_did+meet
  when_did+see when_did+visit gone_without without_meeting without_contact without_a_meeting without_seeing
  not_seen_each yet_to_hold hold_a_first first_meeting never_meet never_link last_link have_not_met we_never_met
  they_talked says_they ain't_seen how_often_do each_other
plan: book~ schedul~ arrang~ arrange plan~ set_up setup pencil pencil_in pencilled slot_in slot_me fix_a fix_up fix_me
  diary put_in put_me put_down put_us put_it_in pop_in put_on_the add_a_visit calendar+visit new_visit organise
  organize line_up make_an make_a_date make_time reserve block_out mark_me_down i'm_seeing i'm_visiting i'll_visit
  i'll_see i'll_be_at going_to_visit going_to_see going_to_meet will_visit will_see will_be_visiting seeing
  meeting_with visiting we_agreed_to_meet agreed_to_meet we're_meeting we_are_meeting let's_meet coming_on
  she's_coming he's_coming he_is_coming is_coming drop_in_on heading_out_to pop_in_on going_to_walk agree_to
  is_our_schedule put_her_down put_him_down turn_up_at should_be_there said_yes_for i'll_be_with write_it_down
  tell_her_welcome my_plan_is settled_upon shook_on_it stick_a_visit_in stick_in chuck_in_a offered_the_morning
  please_enter_it let_me_be_at book_that whole_morning be_with_tomorrow add_pls all_being_well weather_holds
move: mov~ move moved moving shift~ chang~ change push~ push reschedul~ resched re_schedule rearrang~ rebook postpon~
  delay~ defer~ swap~ switch~ bring_forward brought_forward prepone preponed push_back put_back put_off pushed_back
  bump bumped bump_it slide later_in another_day other_day different_day new_date different_date different_time
  another_time new_time an_hour_later half_an_hour_later earlier_in make_it instead_of how_about could_we_do can_we_do
  can_we_make would+work_better suits_better next_week_instead instead can't_do can't_make_it+could to_another
  same_time week_later hold_off cannot_work can't_work_that no_good_again not_gonna_work is_no_longer_convenient
  no_longer_convenient would_be_preferable preferable not_convenient inconvenient be_deferred let_us_use let's_say
  let's_try might+attend scoot can_she_come could_she_come could_he_do can_he_come can_we_do_it do_it_next
  mind_terribly conflicts_with clash_with clashes_with proposed_date tell_her_come come_monday no_man_not make_my
  be_one_day_later one_day_later rather_have+at push_tomorrow's fog_isn't go_down_to_the_next if_it's_all_the_same
  could_be_after
cancel: cancel~ cancell~ call_off called_off call_it_off calling_off scrap~ drop_the drop_tomorrow drop_friday scratch
  bin ax axe off_the_table not_happening isn't_happening no_longer_happening won't_be_happening it's_off is_off
  not_going_ahead won't_go_ahead not_on can't_make can't_come can't_go won't_make won't_be_able won't_be_coming
  unable_to not_coming not_going don't_come tell+not_to_come take_out_the_visit take_it_off remove_the_visit
  remove_from_my_diary no_visit no_longer_needed abort pull_out nix kill_the strike_the withdraw_the forget_the
  forget_tomorrow not_proceed not_take_place not_be_taking_place will_not_take_place must_ask_that just_don't
  let's_just leave_off leave_it_off no_more_visit not_make_the_journey do_not_continue not_continue it no_holding
  not_holding isn't_holding don't_let+come do_not_come stand_down skip_the_visit skip_tomorrow can't_face visit_off
  take_the_visit_off take_the_visit withdraw_it_from_the not_this_time cannot_manage rather_not_have_me so_that's_gone
  that's_gone don't_want_the_visit nobody_should_come should_come_today leave_it_out skrap altogether flooded_out
  no_visit_is
confirm: confirm~ confirmed still_on still_happening going_ahead goes_ahead all_set good_to_go locked_in i'll_be_there
  will_be_there be_there see_you_there see_her_then see_him_then we're_on we_are_on is_on as_planned as_agreed
  as_arranged as_scheduled as_is no_change no_changes unchanged stands keep_it_as keep_the expect~ expecting
  waiting_for_you welcome count_me_in works_for_me that_works is_fine_with_me happy_with_that firm definite for_sure
  i'm_coming she's_ready he's_ready good_for ready_for come_on_thursday's_on same_time_same same_as_i_told come_ahead
  tell_her_come tell_her_i'm_here tell_him_come looking_for_him looking_for_her still_okay still_ok still_good
  will_go_ahead despite_the god_willing_i'll lock_it_in she_can_come he_can_come on_the_board expecting_one_another
  is_definite that_one_is_firm stands_unchanged programme_stands leave_it_in we_on_for he_knows_i'm it's_sorted
  certainly_be_there i_shall_certainly fine_to_come keep_that_one_as seat_on_the_plane
no_show: no_show noshow stood_up stood_me stood_us standing_me didn't_show did_not_show never_showed never_came
  never_turned never_arrived never_appeared never_joined never_rang never_picked didn't_come did_not_come didn't_turn
  did_not_turn didn't_appear didn't_arrive didn't_join didn't_make_it didn't_attend wasn't_there was_not_there
  wasn't_in failed_to failed_to_show no_sign no_sign_of nobody_came nobody_there nowhere_to_be left_waiting
  kept_waiting waited waiting_and been_waiting sat_waiting still_waiting absent bailed ghosted ghost~ flaked
  left_me_hanging dere_waiting no_call_no wait_wait missed_our missed_the_meeting missed_the_visit no_appear
  not_appear nobody_at no_mr no_mrs no_principal did_not_join not_show nuh_show dont_reach didn't_reach never_reach
  no_pick_up sit_down_from dress_up_and_wait min_nobody minutes_nobody drove_all_the_way turns_out still_not_here
  not_here was_supposed_to_be_here supposed_to_come_at gate_locked didn't_turn_up never_turn_up dodged not_reach
  did_not_reach wasn't_on_the went_to_district nobody_told_me without_her not_present sat_in_for block_off
  stood_up_again got_stood
void: duplicat~ double twice doubled phantom entered_twice logged_twice in_twice there_twice never_happened
  didn't_happen did_not_happen never_took_place didn't_take_place wasn't_a_visit was_not_a_visit isn't_a_visit
  not_a_visit not_a_real no_such by_mistake in_error by_accident accidentally it's_a_mistake was_a_mistake test_entry
  was_a_test just_testing wrong_person wrong_school logged_wrong void doesn't_exist shouldn't_be_there shouldn't_count
  doesn't_count i_never_went i_never_met i_never_visited bogus made_up fake one_of_them remove_one delete_one
  doubled_up double_up make_it_one set_down_on_two on_two_days only_the_first in_there_twice
call: call phone telephone ring tel whatsapp by_phone over_the_phone on_the_phone phone_call voice_call telephonic
  bell buzz
video: video zoom teams skype meet google_meet videocall video_call virtual virtually online facetime link remote
  remotely screen web webinar
in_person: in_person face_to_face f2f physically physical onsite on_site go_there go_over go_up drive_over come_over
  drive_up myself visit_in
instead: instead rather make_it_a make_that_a turn_it_into turn_into change_it_to change_to_a switch_to convert
  do_it_by do_it_over do_it_on by_phone_instead call_instead zoom_instead better_by rather_than in_place
  have_it_online keep_it_virtual go_virtual not_zoom now_not_zoom in_person_now not_in_person talk_on_the_phone
  ring_instead phone_instead rather_than_visit use_the_screen alter_the_entry_to go_physically not_the_call
  converted_to be_converted make_it_a_phone actually_gonna_drive drive_out drive_over prefer_an_ordinary
  ordinary_phone_call by_telephone set_down_as_a down_as_a do_the_visit_on prefer_to_do_it_on hold_his_meeting_with
log: log~ record~ log register regist~ enter~ report write_up writeup write_down document~ jot_down file file_a
  take_down take_this_down key_in put_in_a note_a_visit add_a_visit open_a start_a_log new_log new_entry entry
  new_record make_a_record have_a_visit got_a_visit had_a_visit tell_you_about tell_you_how here_to_log wish_to_report
  capture dictate fill_in fill_out submit visit_report report_a take_this_one_down one_to_tell start_me_a start_me
  ready_to_do here's_my here_is_my give_you_today's today's_gist got_one i_have_one put_in_a_session need_to_put_in
  begin_an_entry just_come_out_of do_the_write_up recording_one get+down_while while_it's_fresh we_write let's_write
past_logged: logged recorded written noted entered saved documented wrote registered on_file on_record did_i_log
  have_i_logged already_logged already_recorded what_i_wrote what_i_said what_i_put i_wrote i_put i_logged i_recorded
  got_saved notes_from log_from record_of records history what_is_in_your_record in_your_record in_there_or
  in_there_or_not was_i_there i_was_there what_did_we_tackle what_did_we_talk what_did_we_cover what_did_we_discuss
  what_we_talk what_came_out look_back listing_of last_entries last_three last_two all_contacts contacts_with
  write_up_or never_wrote_up did_i_ever did_i_put if_i_put put_in_or did_i_save did_i_send did_i_do save_or
  written_down what_day_was_i which_visits visits_were ever_written_up ever_get_put ever_write_up have_notes
  was_ever_written last_thing_with we_spoke_about we_talked_about spoke_about
note: note notes memo jot jotting note_to_self private_note personal_note idea thought thoughts write_this_down
  keep_this keep_a_note remember_that scribble mental_note keep_it_for_me keep_for_me so_i_don't_forget
  hold_on_to_this just_for_myself
private: privat~ personal confidential~ secret~ only_me just_me for_me for_myself to_myself just_for_me only_for_me
  my_eyes eyes_only between_us between_you_and_me between_ourselves don't_tell tell_nobody tell_no_one nobody_else
  no_one_else not_for_the_record off_the_record keep_it_to hush quiet_word stays_here stay_between anonymous
remind: remind~ nudge prompt~ alert~ alarm ping reminder poke notify heads_up don't_let_me_forget do_not_let_me_forget
  make_sure_i let_me_know_when let_me_know_before let_me_know_the tell_me_the_day tell_me_an_hour give_me_a_shout
  give_me_a_nudge give_me_a_buzz warn warn_me day_before hour_before night_before morning_of chase_me jog_my
  shout_when give_me_a_poke shout_my_name don't_let_me a_reminder it's_due_the let_it_slip bring_to_my_notice
  give_me_a_shout_the tell_me_to_ask a_word_from_you_on nag nag_me bug_me bug_me_about
forget: forg~ forgot forgotten can't_remember cannot_remember don't_remember can't_recall don't_recall slipped
  slipped_my_mind lost_track no_idea refresh_my my_memory rack_my my_head drawing_a_blank
pause: pause~ pausing hold break breather rest mute snooze quiet silence freeze suspend halt time_out timeout
  give_me_a_break give_me_a_week give_me_a_month take_a_break lay_off go_easy leave_me_be leave_me_alone
  don't_ask_me_anything no_questions_until no_questions_for no_questions_this don't_message don't_bother not_this_week
  till_after until_after for_a_while for_now for_a_bit for_a_few_weeks until_further until_exams after_the_exams
  hold_the_questions hold_off_on ease_off skip_this_week come_back_in ease_me_up ease_up rest_small break_small
  a_couple_weeks_without couple_of_weeks_without weeks_without can_it_wait wait_till_i_say not_in_a_good_place
  on_my_neck come_back_when till_finish until_finish worn silence_over be_grateful_for_silence go_quiet
  nothing_from_you nothing_over no_messages_for pick_it_back_up stop_all_questions_during resume_after during_the
  school_holidays
leave: leave vacation holiday~ holidays hols annual_leave sick_leave maternity paternity sabbatical away off pto
  time_off day_off days_off off_work off_sick on_leave on_holiday on_vacation out_of_office ooo out_of_town
  out_of_the_country not_around not_available unavailable won't_be_around won't_be_in won't_be_here not_in i'm_off
  i'm_away i'm_out travelling traveling travel trip abroad overseas hajj umrah pilgrimage wedding funeral bereavement
  bereaved burial surgery operation hospital op conference training_course study_leave jury_duty strike_leave
  compassionate furlough signed_off home_leave going_home mourning i_am_flying flying_to expect_to_be_away
  not_reachable upcountry up_country to_the_village down_with put_me_down took_ill having_the_knee knee_done coast
  out_from don't_look_for_me count_me_out_till cannot_work can't_work not_availible back_in_february weathered_in
  indisposed not_attend_today vacation_leave vp_acting acting_for_me standing_in couple_of_days
ill: ill sick unwell poorly flu fever malaria typhoid covid cold cough dengue migraine headache bug vomiting stomach
  hospital~ clinic doctor gp dentist laid_up under_the_weather down_with not_feeling chest_infection back_pain injury
  injured ankle sprained surgery recovering recuperating stitches bedridden admitted
language: language english spanish french hindi tamil telugu urdu bengali marathi swahili kiswahili luganda yoruba
  igbo hausa twi krio pidgin patois creole kreyol welsh irish gaeilge gaelic zulu xhosa afrikaans shona amharic arabic
  portuguese punjabi gujarati kannada malayalam somali chichewa espanol castellano translate translat~ speak
  talk_to_me_in write_to_me_in write_in speak_to_me reply_in switch_to_english switch_to_spanish in_english in_spanish
  plain_english simpler simple_words big_words plainer say_it_plainer more_plain english_please in_my_own_language
  mother_tongue pwede chinese mandarin cantonese malay bahasa tagalog filipino ilocano cebuano hiligaynon saraiki
  pashto sindhi te_reo maori korero yup'ik inupiaq navajo scots doric address_you_in do_you_know_any runyankole
  runyakitara acholi
short: short~ shorter brief~ concise simpl~ plain less_wordy fewer_words emoji~ emojis bigger_letters larger font
  waffle long_winded
clock: am pm morning~ evening~ afternoon~ night nighttime noon midday midnight dawn dusk lunchtime early late earlier
  later_in_the_day o'clock oclock time_of_day half_past quarter_past quarter_to first_thing after_school after_work
  before_school at_night in_the_morning in_the_evening in_the_afternoon teatime sunset after_prayers after_dark
  bedtime
weekday: monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun today
  tomorrow yesterday tonight weekend fortnight weekday weekdays
questions: question~ quiz~ survey~ ask asks asking asked questionnaire~ interrogat~ queries query prompts
  reflection_question weekly_question your_questions those_questions these_questions the_questions
send_me: send sent_me sends sending forward mail email e_mail ping_me_the shoot deliver fire_off push_out get_me
  let_me_have issue release dispatch text_me
stop: stop~ quit cease enough unsubscribe opt_out no_more not_any_more don't_want don't_send don't_ask do_not_ask
  do_not_send stop_asking stop_sending fed_up sick_of tired_of done_with turn_off turn_them_off switch_off
  switch_them_off take_me_off leave_me_out count_me_out pull_me remove_me_from not_interested no_longer_wish
  rather_not rather_you_didn't don't_need prefer_not i'd_rather_not no_thank_you_to knock_it_off pack_it_in
  end_the_questions never_ask without_the_questions disable withdraw_my_consent discontinue~ be_discontinued
  decline_to_take decline_to_take_part switch_the_questions_off questions_off turn_the_questions_off off_the_asking
  no_ask_me not_ask_me any_question_again no_longer_take_part end_her_questions end_his_questions put_an_end
  turn_them_off_the spam no_more_from_you
start: start resume restart~ begin activat~ reactivat~ enable turn_on turn_them_on turn_back turn_them_back switch_on
  switch_back switch_them_back unpause unmute subscribe sign_me_up opt_in back_on go_ahead_and_ask can_ask_me
  you_can_ask you_may_ask ask_me_again ask_me_things start_asking start_sending happy_to_answer happy_to_get
  ready_for_questions bring_back_the changed_my_mind change_of_heart i'm_back am_back i_miss missed_your miss_your
  pick_up_again opt_back_in opt_back reinstate resumption welcome_the_resumption give_them_a_go rescind_my_earlier
  would_welcome turned_the_questions_off+back i'd_like_them_back like_them_back
again: again over anew afresh redo start_over start_again begin_again from_scratch from_the_top from_the_start
  from_the_beginning from_zero from_square fresh reset restart do_over wipe_it_and clean_slate one_more_time once_more
  take_two another_go try_again back_to_the_start do_the_whole the_whole_thing_over whole_business begin_the_entry
  begin_anew tell_it_afresh speak_again redo_all tell_you_right came_out_backwards
mixed_up: mixed_up mix_up muddle~ muddled confus~ mess~ messed jumbl~ tangled garbled all_wrong went_wrong made_a_mess
  made_a_hash gone_wrong lost_the_thread got_lost botched cocked screwed_up balls bungled nonsense gibberish
  dog's_dinner rambling
undo: undo~ undone revert~ reverse rollback roll_back put_it_back put_that_back put_them_back change_it_back
  change_that_back go_back take_that_back step_back back_to_how back_to_what as_it_was the_way_it_was how_it_was
  like_before what_you_just what_i_just just_did last_thing last_change last_action previous restore bring_it_back
  bring_back unsend wrong_button pressed_the clicked tapped hit_the_wrong fat_finger slip_of didn't_mean_to
  didn't_mean never_meant oops whoops ctrl ctrl_z return_it back_up_one back_up cancel_what_you've what_you've_just
  you've_just_done you_just_did restore_the_earlier earlier_position misapprehension by_accident_i i_said_yes_by
  said_yes_by
take_back: retract~ withdraw~ recall~ pull_back pull_it_back pull_it take_it_back take_back take_that_back take_down
  remove_what_i_sent unsubmit unsend get_it_back sent_too_soon shouldn't_have_sent should_not_have_sent regret
  having_second second_thoughts on_reflection thought_better thinking_better don't_want_it_on not_want_it_on
  want_it_back want_it_gone want_it_off off_the_record_please before_anyone before_she_sees before_he_sees rescind
  pull_what pull_what_i pull_tuesday's pull_the draw_back i_want_it_back want_back need_it_back not_ready_for
  let_it_return return_to_my_side what_i_filed what_i_send too_harsh i_was_annoyed i_was_angry recall_the_page
  got_mistake hasn't_agreed_to_all get_back_the_answer
sent: sent submitted filed saved already_sent already_saved i_sent i_submitted i_saved went_through gone_through
  gone_off posted last_night's already_went what_i_sent what_i_submitted on_the_record the_one_i yesterday's monday's
  tuesday's wednesday's thursday's friday's last_week's
amend: add~ added edit~ amend~ updat~ correct~ fix~ revis~ modif~ alter~ adjust~ change_the include put_in_that insert
  append attach needs_to_say should_say should_read should_have_said left_out left_off forgot_to_say forgot_to_add
  forgot_to_mention forgot_to_put missed_out missing also_was was_also_there supposed_to_say complete_the tweak
  open_again open_the open_monday's reopen re_open wording level_its wrong_grade is_not_complete joined_us was_there
  change_the_date has_an_error an_error_in error_in add_a_paragraph spelt_her_name spelt_his_name spelled_her
  spelled_his change_a_bit a_bit_of_it wrong_name_in saved_one one_saved saved_one_there's
wrong: wrong mistake~ error~ incorrect inaccurate misspelt misspelled mispelled typo~ typed misheard misread not_right
  not_correct isn't_right that's_not that_is_not it_wasn't it_was_not not_quite i_meant meant actually correction
  scratch_that sorry_it sorry_i_meant other_way other_way_round backwards i_said rather no_it_was no_wait wait_no
  hang_on oops my_bad slip mixed got_it_wrong i_got misquoted
not_but: wasn't+it_was was_not+it_was not+but it_wasn't+was not_the wasn't+was weren't+were isn't+it's not_an not_a
delete: delet~ remov~ eras~ strik~ strike_out cut cut_out scrub wipe take_out take_off take_that_out leave_out
  leave_that_out get_rid redact~ omit blank_out black_out rub_out drop_the_bit drop_the_line chop clear expunge purge
  don't_include don't_put don't_write edit_out lose_the struck struck_out should_be_struck taken_out_of white_out
  rub_it rub remark did_not_remain_in expunged remove_that_piece last_bit_goes goes_only
word_part: word words sentence line part bit paragraph phrase name names comment mention surname passage remark detail
  section swear swearing everything_else the_rest the_bit the_part the_line the_name about_his about_her where_i_said
  last_line first_line
show: show~ display~ see view read_back read_it_back read_me_back read_it_to read_me let_me_see let_me_read
  let_me_look can_i_see i_see_it look_at preview review pull_up bring_up play_back recap go_over run_me_through
  walk_me_through what_have_you_got what_do_you_have what_you_have what_we_have so_far how_it_looks how_does_it_look
  how's_it_looking what_does_it_look print list lay_out give_me give_me_a_list at_the_moment before_it_goes
  before_you_send have_down_for what_have_you_down the_one_i_was me_see_it see_it_first put_up_the_draft perusal
  as_it_now_stands bring_the_paper hear_the_whole
share: shar~ share pass_on pass_it_on pass_this pass_that allow~ permit~ let_her let_him let_them let_my can_see_it
  can_read_it may_see may_read she_can_see he_can_see they_can_see she_can_read he_can_read can_have_a_look happy_for
  don't_mind_if don't_mind_her don't_mind_him okay_for_her ok_for give_permission permission consent authorise
  authorize i'd_like+to_see i_want+to_see i_want+to_read show_it_to show_that_to show_this_to show_my open_it_up
  make_it_visible make_visible feel_free_to_show show_her show_him let_my_mentor can_read_this can_read_dis may_show
  you_may_show you_can_show can_see_my_answer give+my_answer show_that_one_to show_that_one could_see_that it's_ok_if
  ok_if+read
unshare: unshar~ unshare stop_sharing don't_share do_not_share don't_show do_not_show don't_let hide make_it_private
  make_private make_that_private back_to_private private_again no_longer_share no_longer_want+to_see
  take_back_permission withdraw_permission revoke don't_want+to_see don't_want+to_read don't_want+seeing
  don't_want+reading rather_she_didn't rather_he_didn't rather_they_didn't rather_nobody shouldn't_see not_see_it
  can't_see_it_any changed_my_mind+share actually_don't keep_it_from keep_it_to_myself thought_about_it not_for_her
  not_for_him close_it_to keep+from keep_that_one_from un_share un_show unshow wouldn't_let_him wouldn't_let_her
  stop_her_from stop_him_from don't_show_her don't_show_him not_see_yesterday's rather+not_see permission+withdrawn
  withdraw_that_permission no_longer_have_access change_my_mind changed_my_mind second_thought
right: right correct accurate true exactly spot_on bang_on that's_right that_is_right it's_right that's_how
  that_is_how that's_what_happened what_happened that's_it as_it_happened happened_like nothing_to_add no_objection
  no_objections agree_with_it agree_with_the agree_with_what looks_right looks_good reads_right fair_record
  fair_account fair_summary true_reflection i_confirm_the approve~ endors~ read_it read_the_record i've_read it_was_so
  happy_with_the_record all_good stands_as accept_the is_the_truth the_truth stand_by i_stand_by agrees_with
  told_it_straight so_it_go is_so own_recollection_agrees faithful matches_my matches_what got_it_right is_fair
  got_it_down_right down_right nothing_to_change have_nothing_to_add every_particular quite_right put_down_about
disagree: disagree~ dispute~ contest~ object~ challenge_the not_what_i_said never_said didn't_say did_not_say
  not_what_happened didn't_happen_like not_how didn't_happen_that remember_it_differently recall_it_differently
  remember_differently not_how_i_remember not_my_recollection my_recollection don't_agree do_not_agree don't_accept
  not_true untrue isn't_true false misrepresent~ unfair twisted it_says_i it_says_we says_here_that says_i
  made_it_sound not_accurate i_didn't_agree never_agreed didn't_agree take_issue beg_to_differ that_is_a_lie
  with_respect with_due_respect isn't_quite_what quite_what_happened take_exception his_version her_version never_say
  she_mix_up made_that_up out_of_her_own out_of_his_own put_words not_what_we_said we_said_not we_spoke_about+not
  about+not_about see_that_differently it_have_there she_write he_write but_was_barely has_the_wrong_day there_was_no
  she_wrote_that_i he_wrote_that_i she_write_that
commitment: commitment~ action~ agreement~ agreed to_do to_dos todo todos task~ homework pending outstanding owe owes
  owed follow_up followup follow_ups action_point action_points next_steps deliverable~ promised_to open_items
  what_did_we_agree what_we_agreed supposed_to due_from still_to_do loose_ends on_my_plate on_his_plate on_her_plate
  undertaking~ what_was_i i_was_to he_was_to she_was_to was_going_to undertaken undertakings promises open_promises
  on_my_side on_mi_side from_my_side my_side on_her_side still_owing owing any_owing become_of what_became ever_get
  ever_got ever_followed has_she_done has_he_done did_she_ever did_he_ever get_done where_are_we_with
  whats_happening_with what's_happening_with any_progress status_of open_from was_it_me_or me_or dangling chase_up
  what_did_i_tell tell+i_would undertook have_ready had_promised everything_i_promised and_her_ones and_his_ones
  last_spoke
promise: promis~ commit committed pledge~ undertook undertake said_she'd said_he'd said_i'd said_they'd said_i_would
  said_she_would said_he_would will_do i'll i_will she'll he'll she_will he_will going_to gonna i_also i'm_also
  also_promised one_more another_one agreed_to volunteered take_on took_on put_in_that_i add_that_i add_that_she
  add_that_he and_i'm_to also_told_i'd forgot_to_tell_you also_told also_said also_going also_gonna i'll_also
  i_will_also have_undertaken i_am_to am_to_lend another_one_i'm put_down_that also_record_that be_noted_too
done: done complete~ completed finish~ finished did_it has_done has_finished sorted delivered handed sent_it
  submitted_it ticked tick tick_off check_off checked_off mark_as mark_it_done mark_it_as mark_that accomplished
  achieved fulfilled kept_her kept_his kept_my came_through got_done got_it_done taken_care taken_care_of is_in_place
  did_her did_his did_what wrapped_up carried_out all_done over_the_line in_the_bag settled cross_off cross_it_off
  job_done don_buy bought got_fixed get_fixed fixed cross_it tick_it tick_that been_completed has_now_been
  was_forwarded forwarded off_my_list that's_off finally_did i_finally as_undertaken as_promised gave_her gave_him
  carried_the took_care is_up its_up it's_up up_on_the_wall installed is_now_fulfilled now_fulfilled i_did_make
  put_up_the saw_with_my close_the_item have_issued went_by_post may_cross is_posted like_i_said_i i_said_i_would
  like_i_say that_finish finish_long_time been_constituted as_he_undertook as_she_undertook that's_that_off
  off_the_list_it
dropped: drop dropp~ abandon~ shelv~ shelve scrapp~ park_it parked not_going_to_happen isn't_going_to_happen
  won't_happen no_longer_going no_longer_doing no_longer_needed no_longer_relevant not_doing not_going_to_do
  isn't_going_to giving_up given_up gave_up give_up forget_about forget_the dead dead_in off_the_list take_it_off_the
  take_off_the strike_off fell_through fallen_through moot overtaken won't_be_doing can't_do_it_anymore not_worth
  let_it_go cancel_that_commitment obsolete we_decided_not decided_against offered_off is_off will_not_push
  not_push_through not_go_forward will_not_go_forward close_that_item close_the_item treated_as_closed
  regard_as_closed take_it_away given_up_on cross_it_off not_doing_it no_funds no_money no_longer_possible
  not_possible_anymore not_possible_any shan't shall_not_after_all after_all i_nah_do no_need_already pulled_out
  wasn't_worth not_worth_doing not_doing_the promise_is_no_more is_no_more lost_the_room
deadline: deadline~ due overdue extension extend extra_week another_week two_more_weeks more_time by_friday by_monday
  by_the_end end_of_term end_of_month until_the needs_longer needs_more_time not_ready_by push_the_deadline late
  behind instead_of_two instead_of_three only_one instead_of_friday target_date cut_off cutoff won't_be_friday
  not_friday won't_be_ready earliest more_realistic instead_of_the insted_of_the by_not_by before_the_mid_term not_all
  only_three only_two three's_all all_i_can not_three three_not two_not one_not make_hers make_his make_mine
  make_it_thursdays change_the_deadline cannot_finish can't_finish not_be_able_to_give let_us_down gimme_till
  give_me_till give_me_until will_phone_not now_doing now_going is_enlarged both_sections just_the_two it's_just_the
  no_longer_three observes_one postpone_to will_be_the_following following_friday after_xmas another_fortnight
  any_more_a will_suffice alter_what not_a_report he'll_do_it she'll_still not_doing_it_this
talk_person: speak_to speak_with talk_to talk_with human real_person a_person actual_person someone_from somebody_from
  anyone_from get_someone have_someone have_somebody ask+to_call ask+to_ring tell+to_call tell+to_ring get+to_call
  call_me ring_me phone_me call_me_back ring_me_back give_me_a_call give_me_a_ring give_me_a_bell contact_me
  reach_out_to_me get_in_touch in_touch put_me_through put_me_in_touch connect_me escalate support helpdesk help_desk
  flesh_and_blood not_a_bot not_a_machine have_a_word urgent urgently tech_support text_me_i_have telephone_me
  have+telephone_me ring_the_office have_a_concern rather_not_write not_set_it_down when_she's_free when_he's_free
  could_speak_to speak_with_an_officer officer technical_section live_agent agent to_a_human
other_mentor: another_mentor different_mentor new_mentor other_mentor somebody_else someone_else different_person
  change_of_mentor change_mentor change_mentors change_my_mentor swap_mentors switch_mentors new_match rematch
  reassign~ re_assign reassignment not_a_good_fit not_a_fit good_fit bad_fit not_working_out isn't_working don't_click
  doesn't_click not_clicking don't_get_on don't_get_along not_getting chemistry clash~ personality incompatible
  no_rapport rapport no_trust trust lost_confidence don't_gel not_gelling better_suited better_with better_off_with
  female_mentor woman_mentor male_mentor same_phase nothing_personal no_hard_feelings with_someone_else
  different_temperaments temperament another_guide suit_me_better would_suit request_a_reassignment a_reassignment
  diff_coach different_coach new_coach another_coach change_madam change_sir don't_understand_each not_understand_each
  no_quarrel not_working_him from_our same_language a_mentor_that a_mentor_who who_decides cannot_click
  he_wants_a_change she_wants_a_change wants_a_change prefer_somebody prefer_someone somebody_who_do_not
  nearer_his_own nearer_her_own could_one_be_found same_clan better_somebody is_my_cousin related_to
data: data information_you info_you file csv pdf excel spreadsheet export~ download~ copy copies everything_you_have
  everything_you_hold everything_about everything_i've all_my all_of_my my_records wipe_my erase_my delete_my
  delete_everything delete_all remove_all gdpr popia ferpa subject_access data_protection right_to what_you_hold
  what_do_you_hold what_do_you_keep hold_on_me stored_about have_on_me you_have_on archive archives
  everything_you_keep everything_yu_keep what_you_keep keep_on_me send_me_everything wants_his_data wants_her_data
  data_wiped information_about_her erased wiped
later: later afterwards after_a_while not_now in_a_bit in_a_minute in_a_sec in_a_while in_a_moment give_me_a_minute
  give_me_five give_me_a_sec give_me_ten bear_with hang_on hold_on one_sec one_minute one_moment just_a_sec
  just_a_minute wait brb bbl ttyl be_right_back be_back back_soon back_in come_back_to get_back_to get_back_to_you
  finish_later finish_this_later finish_it_later finish_tonight finish_tomorrow finish_this_tonight carry_on_later
  continue_later pick_this_up pick_it_up do_it_later do_this_later another_time some_other_time can't_talk
  can't_right_now not_right_now not_at_the_moment when_i_get when_i'm_home when_i_have_time tomorrow_i'll
  will_do_it_tomorrow will_finish soon_come just_now now_now park_this leave_it_for ask_me_later ask_me_tomorrow
  ask_me_when i_land called_away leave_it_with_me ask_me_tonight ask_tonight after_lunch_please after_this shortly
  momentarily not_this_minute resume_tomorrow answer_you_tonight in_traffic finish_in_the_evening ask_me_again_in
busy: busy driving cooking eating in_a_meeting in_meeting in_class in_church at_church at_mosque in_traffic on_the_bus
  on_the_train in_the_car on_the_road teaching assembly bell_went bell's_gone battery phone's_dying phone_dying
  phone_is_dying dying no_signal someone's_at somebody_at at_the_door walking_into heading_into boarding kids swamped
  tied_up rushing load_shedding
discard: discard bin bin_it trash trash_it chuck ditch throw throw_it throw_away throw_it_away dump scrap_it
  scrap_that scrap_this forget_it forget_that nevermind never_mind don't_save don't_keep don't_log don't_record
  don't_bother do_not_save no_need_to_save not_worth delete_this_draft delete_the_draft lose_it get_rid_of_it
  get_rid_of_this cancel_this cancel_that cancel_it leave_it let's_leave_it it_wasn't_a_visit not_a_visit_really
  abandon_this abort not_worth_keeping forget_i_said destroy destroy_this chuck_it wipe_it_out let's_not_bother
  not_bother scatter no_bother_keep don't_bother_keep tear_this tear_it_up not_use_it i'll_not_use drop_this_matter
  not_wish_to_proceed think_better_of don't_want_to_keep don't_want_to_send
skip: skip~ pass next move_on next_one next_question rather_not_answer don't_want_to_answer don't_wanna_answer
  won't_answer not_answering no_answer_to no_comment not_that_one not_this_one don't_know_what_to leave_that_one
  leave_it_blank leave_blank decline prefer_not_to_say another_question ask_another different_question ask_me_another
  ask_me_something jump ignore_that_one i'll_pass moving_on not_answer_that next_q nex_question not_answering_that
  leave_this_question give_me_a_different no_thoughts_on too_personal it_has_no_answer not_that_question no_this_one
save: save~ keep_it keep_that store submit send_it_in file_it that's_all that's_everything that_is_all that_will_do
  that'll_do that's_fine that's_good good_as_it looks_good looks_fine looks_right leave_it_like leave_it_as leave_as
  happy_with_that happy_with_it good_enough close_it wrap_it_up lock_it_in log_it record_it put_it_in go_ahead post_it
  all_good all_set finalise finalize done_save commit_it perfect_save confirm_and_save ship_it lgtm approved
  fine_like_that put_it_inside sounds_like_me oya_submit book_it_in place_on_record placed_on_record is_in_order
  be_entered let_it_go_in let_it_be_saved let_it_be_entered
draft: draft~ unfinished half_finished half_done halfway half_way half_a incomplete in_progress work_in_progress
  part_done left_open still_open left_hanging hanging anything_open unsaved not_saved unsent not_sent never_finished
  didn't_finish did_not_finish started_and never_saved started_something left_something lying_around left_over cut_off
  got_cut phone_died battery_died power_went wifi_dropped signal_dropped pending_entry to_finish middle_of
  in_the_middle mid_story mid_entry half_story phone_rang call_dropped signal_cut network_cut line_cut you_still_got
  you_still_have did_you_keep lying_with_you never_completed began_a got_lost is_it_gone gone_or_not where_did_it_go
  is_it_still_there still_there lost_it last_thing_i_started pending_that pick_up_where left_off crashed froze
  half_written exist_still ever_complete did_i_ever_complete was_doing_when dead_spot saved_anywhere like_a_draft
add_person: onboard~ enrol~ enroll~ new_principal new_head new_headteacher new_mentor new_coordinator new_starter
  newcomer joining joins add_principal add_a_principal add_mentor add_head please_add register_a sign_up sign_her_up
  sign_him_up give_access access_for get_her_on get_him_on put_her_on put_him_on bring_on set_up_an_account
  create_an_account invite missing_from isn't_on_the_list not_on_the_list not_in_the_system isn't_in_the_system
  acting_principal acting_head interim replacement replacing takes_over taking_over took_over starts_on starting_on
  rejoin~ returning_to back_in_the_programme number_is her_number his_number cell_#5 mobile create_her create_him
  create_them gonna_mentor_for going_to_mentor_for mentor_for_us helping_us principal_at head_at head_of_the deputy_at
  forgot_one put_him_in_too one_further further_name for_inclusion appointee~ brought_on_the inside_the_system
  full_name reported_for_duty must_now_be_part left_off_the_list new_joiner fresh_appointee
remove_person: resign~ retir~ quit quitting leaving_the has_left left_the leaves_the no_longer_in no_longer_with
  no_longer_part no_longer_works no_longer_a is_leaving dropped_out dropping_out passed_away passed_on late died
  deceased transferred transfer moved_to_another moved_to_a_different moved_district new_job another_job different_job
  another_district offboard deactivat~ take_off_the_list take_her_off take_him_off take_them_off remove_her remove_him
  remove_them remove_from strike_from unenroll unenrol withdraw_from let_go fired sacked stepped_down stepping_down
  on_secondment not_coming_back won't_be_back gone_for_good exit exiting take_off_he not_in_the_programme_again
  not_in_the_program_again no_dey_the_programme does_not_belong don't_belong suspended gone_as_of went_back_to
  took_the_package package no_longer_ours not_ours her_last_week his_last_week secondment won't_be_part from_our_rolls
  the_late got_a_job going_to_mobile not_with_us_anymore cease_to_be_a_member off_board trial_account kick_it_out
  kick_out close_the_account former accounts_delete
pair: pair~ match~ assign~ partner~ partnership link_up put_with put+together put+with hook_up buddy team_up twinned
  pair_up goes_with will_mentor will_be_mentoring will_be_mentored to_mentor is_to_mentor be_her_mentor be_his_mentor
  mentee mentees needs_a_mentor without_a_mentor no_mentor has_no_mentor gets work_with working_with will_work_with
  caseload under_her under_him start_the_pair new_pair go_with take_the_new give_to take_on_the is_to_be_mentored
  mentored_by put_in_with as_mentor from_this_week effective_immediately with_immediate put_him_under put_her_under
  shall_accompany accompany will_take let+have is_to_go_to for_his_mentor for_her_mentor work_together got_mentor
  with_effect_from start_them
end_pair: end~ ending finished_with unpair~ unmatch split split_up break_up close_the_pair close_off close_the
  close_out wind_up wind_down part_ways parting come_to_an_end has_ended is_over it's_over that's_over run_its_course
  no_longer_mentoring no_longer_mentors no_longer_mentored not_mentoring stop_mentoring stopped_mentoring
  stops_mentoring won't_be_mentoring won't_be_mentored terminate dissolve conclude~ concluded last_session
  handing_over handed_over hand_over passes_to goes_to_another moves_to_another mutual separate unassign
  end_the_pairing finish_the_pairing last_visit_was give_up_carol's dropping_her brake_the_pair work_out_separate
  last_day dne_with done_with_her done_with_him starts_with_me will_get_her will_finish_at to_be_transferred_from
  hand_her hand_him going_to_someone drop_too_many relieved_of ceases assignment_with change_mentor+out
  shouldn't_be_under be_under_anymore looked_after_by_another too_many_already
calendar: holiday bank_holiday public_holiday half_term inset closure~ closed closes close_for shut shuts schools_are
  schools_closed no_school non_contact term_starts term_ends start_of_term end_of_term term_dates calendar
  spring_break thanksgiving christmas easter eid diwali ramadan independence_day youth_day heroes heritage_day
  exam_week exams_week election~ polling pd_day staff_development_day teacher_work snow_day hurricane mid_term midterm
  reading_week block mark_it mark_as_closed put_in_the_calendar founders carnival labor_day labour_day mlk veterans
  memorial_day garifuna emancipation crop_over jouvert work_free declared_friday schools_close closing_at
  closing_early open_again_on no_visits_whole blackout sports_day prize_giving speech_day graduation open_day
  marking_day marking_days sports_week shall_be_observed observed winter_vacation summer_break break_begins falls_on
  marked_as_holidays treat_as treat_these unavailable examinations matriculation exam_period term_start
  leaving_ceremony schs_busy schools_busy all_schools everybody_off ashura muharram holi dussehra pongal navratri
  christmas_break boxing_day goodfriday good_friday easter_monday st_patricks st_patrick's juneteenth
send_page: page weekly_page weekly summary weekly_summary weekly_report weekly_update digest bulletin roundup round_up
  the_page monday_page overview one_pager status_page send_the_page this_week's_page weekly_one
now: now today right_now right_away straight_away immediately asap at_once early this_minute instant pronto quick
  quickly urgent urgently ahead_of without_waiting don't_wait chop_chop sharpish
other_task: letter poem song joke recipe hotel flight ticket_to book_a_table table_for taxi order_me order_a birthday
  card flyer poster powerpoint slides slide_deck deck chart graph map certificate~ print printed photocopy
  translate_this write_me_a write_a_letter draft_a draft_an email_to agenda_for minutes_of lesson_plan policy
  play_some weather_forecast spreadsheet_of calculate timetable_for invoice logo design reading_list article find_me_a
  play_me order me_a text_my tell_eskom compute_my sing_me sing slide_prettier prettier call_me+not airtime draft_my
  letter_to_the supply_teacher_for boiler council_to_fix fix_the_roof riting_blue
who: who who's whose name_of what's+name called_again my_mentor_is assigned who_is who_are which_mentor in_charge
  responsible coordinates mentors_whom looks_after still_my is_still is_my remind_me_who have_i_got_as who_have_i_got
  who've_i_got belong_to_me belongs_to_me are_mine mine_again in_my_charge my_charge did_you_give_me gave_me my_lot
  my_people my_crew my_list my_schools_are my_principals_are supposed_to_have over_her over_him anyone_over is_over
  head_i_was_given how_is_he_called what_is_he_called do_they_call under_me all_the_heads_under on_our_rolls
  replacement_if list_pls my_mentors_list
whom: whom who_do_i who_should who_have_i who_haven't who_haven't_i which_of_my which_principals which_heads
  which_of_them who_needs who_did_i who_to who_am_i with_whom
what: what what's which what_did what_have what_about what_was what_were what_do wha
when: when when's what_day what_date what_time which_day which_date how_soon how_long_since how_long_ago date_of
  date_for any_date what_days
where: where where's which_school whereabouts which_campus
why: why how_come what_for what's_the_point whats_the_point what_is_the_point reason purpose what_is_it_for
  the_point_of for_what_reason ask_me_roughly going_to_ask gonna_ask will_you_ask questions_will_there
  what_are_they_about what_are_they_for how_many_questions every_what_day right_answer who_sent_you you_want_to_know
  you_want_to_no why_you_ask why_do_you_ask why_are_you_asking what_happens_to_the what_do_you_do_with
  what_is_this_question kind_of_questions what_sort same_question same_questions why'd_you is_this_because
  because_of_something who_picks count_that one_every_week there_be_one
how: how how's how_do_i how_do_you how_does how_can_i how_to what's_the_way steps_to
how_many: many much how_many how_much number total totals count tally tot sum add_up adds_up cumulative altogether
  in_total running_total average overall amount
which: which any_of anyone anybody which_ones which_pairs which_mentors which_principals list_of
can_you: can_you could_you would_you will_you can_u please_can could_ya can_ya any_chance is_it_possible would_it_be
  possible are_you_able do_you_know would_you_mind could_someone can_someone kindly can_i_get_you i'd_like_you
  i_need_you help_me do_me_a
can_i: can_i may_i could_i am_i_able am_i_allowed is_there_a_way is_there_any_way do_you_accept do_you_take
  do_you_understand can_it can_this allowed how_do_i able_to
capabilities: capabilit~ functions features what_can_you what_can_i what_else_can what_do_you_do what_are_you
  what_you_can commands options menu instructions manual guide help tutorial how_does_this_work how_do_you_work
  how_does_it_work how_do_i_use use_you how_to_use what_are_you_for what_are_you_good what_is_this are_you_a_bot
  are_you_a_robot are_you_human are_you_real explain supported able_to_do limits limitations getting_started
  show_me_the_ropes good_for use_for_you spell_check spellcheck dictate_in how_would_i_go go_about how_to_change
  how_to_log new_to_this outline_what bad_network no_network all_in_one_go what_all what_else besides as_a_recording
  form_of_a_recording in_my_own_calendar pictures_of am_i_allowed_to_ask list_of_things short_list_of the_things_i_may
  sort_it_out if_i_just_ramble ramble through_you read_it_aloud read_it_out out_loud dyslexic produced_in
  whatsapp_the_mentors is_that_the_deal get_lost can_you_do process_for what_is_the_process how_does_one
media: audio voice voicenote voice_note voice_notes voice_message recording recordings photo~ picture~ pic pics image~
  scan~ attachment~ attach pdf_file document dictate dictation screenshot~ upload offline forward_an_email two_visits
  in_one_message copy_and_paste paste
reads: read reads reading see sees seen seeing look_at access visible view views viewed hear hears gets_this gets_to
  go_to goes_to find_out finds_out know_about knows_about shown shared_with who_else anyone_else who_sees who_reads
  who_can who_gets who_has_access does_he_see does_she_see can_she_see can_he_see is_this_private passed_on passed_to
  reported_to end_up report_back snitch leak~ monitor~ spy plainly only_me_and_you open_what human_resources reeding
  gets_a_copy get_a_copy the_gist who_all everyone_can confidential who_is_it_for under_wraps end_with_you climb_up
  listens listening_in who_listens talking_to_just who_can_see_it
authority: district superintendent~ ministry department supervisor~ inspector~ ofsted hmi governors governor board
  trust trustees county council education_office hr boss bosses line_manager head_office central_office state
  authority authorities government deo dde beo sqa union superior~ evaluator~ circuit_manager ceo
reflection_word: answer~ answered response~ reply replies replied reflection~ reflections what_i_answered
  what_i_replied what_i_told what_i_type what_i_write my_answer my_answers my_reply my_notes what_i_say things_i_say
  our_conversation messages chats
confided: say_about said_about about_me tell_you told_you said_to_you confided confide answered_you what_did+say
  what_did+answer what_did+write what_did+tell what_has+said has_she_said has_he_said did_she_say did_he_say
  did_she_tell did_he_tell did_she_mention did_he_mention what_she_said what_he_said what_they_said wrote_about
  complain~ spill give_me_the_gist gist how_did+answer how_did+respond their_answers her_answers his_answers
  her_answer his_answer their_reflections her_reflection his_reflection what_did+respond what_has+answered in_response
  mention_how write_about rite_bout book_about said_back written_that has+written_that ever_mention saying_about
  compared_with written_anything anything_of written_of complain_about mention_whether thinks_i'll troubles
  open_up_to_you
mood: mood sad down upset stressed low struggling worried coping okay_in how_is how's how_are how_has doing holding_up
  feeling crying off_form not_herself not_himself
hours: hour~ hours time timesheet time_spent how_long how_much_time hours_logged contact_hours sum_of visit_count
  visits_count count_of mentoring_time coaching_time expense expenses claim driving_left hours_wise hourswise how_far
  calculate compute tot_up invoice_for how_many_times tally
minutes: minute~ minutes half_an_hour half_hour quarter_of_an_hour hour_and_a_half lasted duration quick_one
  all_morning all_day long ran
period: week weeks month~ months term terms semester quarter year~ season fortnight this_week this_month this_term
  this_year so_far january jan february feb march april june july august aug september sept october oct november nov
  december dec year_to_date monthly
next: next upcoming coming_up following after_that due_to when_am_i when_is_my when_do_i when_does what's_next
  what_is_next do_i_have have_i_got am_i_seeing am_i_meant am_i_supposed anything_on anything_booked anything_planned
  on_the_calendar in_my_diary in_the_diary lined_up scheduled booked planned this_coming what_have_i_got whats_on
  what's_on where_am_i_supposed supposed_to_be_going first_after who's_next whose_next who_is_next what_day_did_we
  a_date_with a_date_for date_yet have_a_date my_schedule the_next_one coming_again comming_again come_again next_one
  any_visit am_i_going am_i_due blank turn_up due_here due_at week_look_like on_the_books meeting_again next_to_meet
  visit_this_week is_next_week visits_scheduled call_on_this what_hour at_what_hour visiting_who who_visiting
last: last latest previous recent~ past prior most_recent last_time last_visit last_session last_saw the_other
times_count: times often frequency how_often every_week every_month always each_time regularly automatic usually
not_seen: neglect~ not_seen haven't_seen have_not_seen not_visited haven't_visited haven't_met haven't_been
  haven't_i_seen haven't_i_visited not_been_to unvisited left_out_of still_to_see still_need_to_see yet_to_see
  yet_to_visit left_to_see left_to_visit need_to_see fallen_behind slipped_through missed_out missing_visits
  longest_since been_too_long been_a_while overdue_a due_a_visit due_for without_a_visit who's_left who_is_left
  anyone_i anybody_i never_been_visited forgotten_about cold greet never_greet never_see_my_face ages_since
  since_i_saw never_go_see forgot_about forgotten left_off_my gone_more_than no_contact_during not_able_to_visit
  i_did_not_meet not_meet_since still_to_visit who_remains remaining play_favourites play_favorites long_time_no
  no_visit_since been_avoiding avoiding left_to_do neglecting due_a_look let_go_longest not_visited_this
  missed_this_month have_i_missed never_been_to been_out_to_all long_since saw_my_face get_round_to not_get_round
  still_to_do dodging ones_i'm not_paid shortchanged short_changed
not_logged: not_logged haven't_logged hasn't_logged have_not_logged has_not_logged not_recorded haven't_recorded
  hasn't_recorded hasn't_entered haven't_entered not_submitted haven't_submitted hasn't_submitted no_logs no_entries
  no_records nothing_logged logged_nothing logged_anything entered_anything recorded_anything missing_logs
  missing_entries behind_with behind_on owes_me_logs who's_behind outstanding_logs backlog up_to_date unlogged
  not_written_up haven't_written hasn't_written late_with not_filed hasn't_filed haven't_filed everyone_filed
  everybody_reported has_everyone who_has_not with_nothing_in zero_entries empty nothing_in yet_to_log yet_to_submit
  yet_to_file to_submit still_owe owe_us not_in_yet owe_me_reports silent_mentors recorded_nothing in_default
  written_up_or pending_reports wrote_it_up write_it_up put_in_his put_in_her keyed_in
not_reached: unreachable reach reached contact_with couldn't_be_reached can't_be_reached could_not_be_reached
  couldn't_reach can't_reach cannot_reach not_reached no_reply no_replies no_response not_responding not_replying
  not_answering not_replied haven't_replied hasn't_replied haven't_answered hasn't_answered hasn't_responded
  haven't_responded not_responded gone_quiet gone_silent gone_dark off_the_grid radio_silence bounced bouncing bounce
  undelivered not_delivered failed_to_deliver wrong_number bad_number dead_number number_not never_opened
  haven't_opened hasn't_opened get_hold get_through getting_through uncontactable lost_contact not_picking mia
  dropped_off isn't_responding isn't_answering aren't_answering aren't_picking aren't_responding isn't_picking
  not_pick no_pick no_dey_pick cyan_get can't_get ghosting call_and_call unable_to_contact unable_to_reach
  not_been_able_to_reach no_luck voicemail silent inactive not_opened never_replied ignoring blue_ticks left_on_read
  not_be_contacted could_not_be_contacted without_any_reply replying_or_not replying_you respond_to_your defunct
  is_unreachable disconnected out_of_service
priority: priorit~ first who_first where_do_i_start where_should_i_start start_with most_urgent urgent_ones urgent
  recommend suggest advise who_should_i_call who_to_call who_do_i_call whom_should_i who_should_i_ring
  who_needs_a_call needs_a_call needs_attention need_attention needs_me worry worried_about concern~ concerned triage
  call_list list_of_calls one_call two_calls time_for_one top_of alerts flags flagged red_flags at_risk check_in_with
  check_on in_need_of a_word_from_me personal_attention requires_my more_useful_to_speak human_touch need_a_human
school: school~ campus academy college district_school secondary primary elementary nursery kindergarten building site
teacher: teacher~ staff colleague~ tutor~ faculty lecturer instructor educator~ hod para paraprofessional
mentor: mentor~ coach coaches advisor adviser facilitator sisi sso
principal: principal~ head heads headteacher~ headmaster headmistress hm leader leaders deputy vice vp ap
  assistant_principal
coordinator: coordinator~ co_ordinator~ coord programme_manager program_manager programme_lead programme program admin
  office project_officer
pupils: pupil~ student~ kid kids child children learner~ boy boys girl girls class classes grade year_6 form
family: wife husband son daughter mum mom mummy dad daddy mother father sister brother aunty auntie aunt uncle cousin
  granny nan grandma hubby darling honey babe love sweetheart neighbour neighbor fiance partner_at
me: i i'm i've i'll i'd me my mine myself we our us we've we're
you: you your yours you've you're you'll yourself fieldbook bot robot machine computer
he_she: he she they him her them his hers their theirs he's she's they're they've
yes: yes y yeh ya sure absolutely definitely certainly affirmative indeed correct of_course ok_yes yes_please go_ahead
  go_on go_for_it do_it please_do sounds_good fine_by_me fine_with_me works_for why_not agreed yessir yessum yebo
  ndiyo ehen righto right_o aye by_all_means that_works i_do count_me_in happy_to accepted
no: no never none_of negative not_at_all no_way nope no_thanks no_thank not_really afraid_not i'm_afraid not_yet
  absolutely_not no_can_do can't cannot don't not won't hapana neither
none: none nothing nil zero n_a na nowt nuffin nuttin zilch not_applicable nothing_really nothing_much nothing_today
  nothing_comes nothing_to_report nothing_agreed no_agreements no_commitments nothing_this nothing_specific
  not_this_time
choice: first second third option a b both either former latter other_one first_one second_one the_first the_second
  the_other number_one number_two the_top the_bottom that_one this_one whichever all_of_them separate separately
  together one_record two_records
maybe: maybe perhaps possibly might not_sure dunno probably unsure don't_know no_idea i_think i_guess depends could_be
thanks: thank thanks thank_you thankyou much_appreciated appreciate~ grateful gratitude ta cheers_mate nice_one
  lifesaver life_saver star legend you're_a_star god_bless bless bless_you much_obliged asante shukran dhanyavaad
  go_raibh diolch mahalo big_up respect you_rock brilliant awesome great_stuff well_done good_job champion you_beauty
hello: hello hi hiya hey howdy greetings morning good_morning good_afternoon good_evening good_day evening afternoon
  hey_there hi_there how_are_you how_are_things how's_it what's_up wassup wagwan how_far yo namaste salaam salaams
  assalamu alaikum top_of_the howzit sawubona habari jambo dear are_you_there you_there anyone_there how_body
bye: bye goodbye bye_bye cya see_ya see_you see_yah later_then good_night goodnight night_night take_care talk_soon
  talk_tomorrow speak_soon speak_tomorrow catch_you_later so_long farewell signing_off sign_off logging_off off_to_bed
  heading_off heading_home i'm_off_now have_a_good have_a_great have_a_nice have_a_lovely enjoy_your laters toodle
  ciao until_next_time until_tomorrow walk_good
ok: ok alright fine understood noted gotcha got_it roger copy copy_that makes_sense fair_enough i_see right_then cool
  grand sound sweet great perfect good okey_dokey no_problem no_worries will_do_that all_right acknowledged received
  safe ah_ok ah_right oh_ok good_to_know
laugh: haha~ hehe~ lol lmao rofl ha funny joke jokes joking kidding just_kidding if_you_could if_only_you
  can_you_also+coffee give_you_a_raise hire you_deserve lolz
please: please kindly if_you_don't_mind if_you_would would_be_grateful would_be_obliged be_so_kind humbly request beg
  if_possible
want: want wants wanted need needs needed like wish wishes would_like i'd_like i'd_love would_love prefer hope hoping
  looking_to require
must: must should have_to has_to need_to ought shall supposed required obliged
sorry: sorry apolog~ excuse pardon forgive my_bad oops regret
other_world: weather rain_tomorrow forecast bus_times bus fare train flight traffic road_open pay payday paid salary
  arrears allowance mileage rate exam_results results match score game won election wifi_password password code
  postcode address_of opening_hours open_on close_at bank_open post_office ministry_circular circular policy law
  regulation legal deadline_for act pension exchange_rate petrol fuel_price price capital_of power_cut load_shedding
  outage fixture cup playing
misdirected: milk bread eggs chicken rice groceries shop pick_up_the pick_me_up pick_up_the_kids dinner supper
  tea_ready lunch_box laundry keys rent landlord plumber electrician mechanic vet dog cat sale sell selling discount
  offer promo otp verification airtime mpesa m_pesa momo transfer_the bank_details lottery chain forward_this
  forward_to football training_kit party barbecue birthday_party prescription dentist_appointment parents_evening_for
  your_father your_mother homework_for wrong_chat wrong_number_sorry uber parcel delivery amazon
gossip: told_me she_said_that he_said_that mentioned_that apparently heard_that i_hear rumour rumor word_is people_say
  gossip told_me_that said_her said_his enjoyed_the enjoyed_her loved_the_visit said_the_visit bumped_into ran_into
works_well: working_well going_well good great progress improv~ better strength~ success~ excellent strong proud happy
  excited pleased confident engaged calm organised organized enjoying thriving impressive
is_hard: hard difficult~ challeng~ problem~ struggl~ struggle issue~ obstacle~ lack short_of weak~ barrier~ absent~
  absenteeism late_coming conflict tough behaviour behavior resistance resist~ stuck worried
weather: rain~ raining flood~ storm snow~ hurricane cyclone typhoon heat harmattan wind landslide mud muddy icy ice
  fog tornado monsoon
road: road~ roads bridge car truck matatu boda okada taxi tyre tire vehicle transport fuel petrol gas diesel ferry
  boat breakdown broke_down puncture flat_tyre
strike: strike~ strikes protest~ stayaway stay_away walkout walk_out industrial_action picket union lockdown curfew
  hartal bandh
signal: signal network internet wifi connection electricity power data bundle airtime light nepa light_don generator
reflect: learn~ learned learnt realis~ realiz~ noticed felt feel thought wonder~ surprised struck reflect~ taught_me
  made_me helped_me changed_the_way i_used_to next_time_i silence listened listening proud understood it_hit_me
before: before beforehand prior ahead
after: after afterwards following since
until: until till til up_to
since: since from starting effective as_of
not_yet: yet still already not_yet
only: only just solely simply
all: all every everything everyone everybody whole entire each full
someone: someone somebody anyone anybody nobody person people folks
time_passed: ago since_last for_weeks for_months been_weeks been_months in_weeks in_months in_ages more_than
  over_a_month over_two
new: new newly another other different extra additional more
change: change~ changed different instead swap
also: also too as_well plus additionally besides and_also btw
question_tail: wondering just_wondering quick_question query enquiry enquire inquire would_like_to_know want_to_know
  need_to_know i'd_like_to_know please_advise advise please_clarify clarify tell_me let_me_know do_you_know any_idea
  remind_me_what right isn't_it or_not or_what curious
feeling_bad: tired exhausted drained overwhelmed burnt burned burnout stressed frustrated angry upset ashamed
  embarrassed anxious fed_up worn_out knackered shattered low lonely can't_cope at_the_end
ask_time: not_lunch_time ask_at ask_me_at could_it_come can_it_come can_it_be could_they_come might_the_question
  arrive_on on_a_monday_rather not_on_the_days days_i_teach only_on come_early ask_later ask_a_bit_later six_is_good
  is_a_bad_time bad_time better_time wrong_time hour_may_be_changed change_questions_timing timing not_before_coffee
  on_saturdays bad_day_for_it any_other_day are_better_than wait_till_the ask_me_on
`;
