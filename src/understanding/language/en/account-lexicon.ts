/** Words by what they say of a visit, in the form of `parseLexicon`. */
export const ACCOUNT_LEXICON_EN = `
negation: not no never nobody none nothing didn't wasn't couldn't wouldn't can't don't hasn't haven't isn't neither
  nor without didnt wasnt couldnt cant dont hasnt havent isnt nutten nah nope aint ain't cudnt didn wasn barely dint
  hardly hindi n't no_one nuh wala walang no-one nowhere scarcely cannot won't wont wouldnt shouldn't shouldnt doesn't
  doesnt aren't arent weren't werent hadn't hadnt needn't neednt mustn't mustnt not_yet not_any not_at_all not_really
  not_even no_longer any_more anymore not_anymore any_longer by_no_means in_no_way far_from lack lacks lacking lacked
  failed_to fails_to fail_to unable instead_of rather_than nil zero zilch not_one no_more not_much not_many not_so
  not_very not_all not_always not_only refuse~ didnot doesnot donot
was_to: was_to were_to meant_to supposed_to due_to_meet due_to_see was_due should_have shd_have should_of planned
  scheduled booked arranged was_going_to were_going_to had_a had_it_down intended expected gonna_meet spose_to s'posed
  sposed
undone: cancel~ called_off call_off postpon~ reschedul~ moved_to pushed_back push_through fell_through no_show no-show
  noshow did_not_happen didn't_happen didnt_happen never_happened did_not_take did_not_meet didn't_meet didnt_meet
  never_met couldn't_meet couldnt_meet could_not could_not_meet not_held was_not_held stood_me_up stood_up didn't_show
  never_showed did_not_turn_up never_turned_up didn't_come did_not_come didn't_make did_not_make didnt_make never_made
  no_visit no_go no_meeting no_session wash_out washout binned blown_off scrapped aborted abandon~ missed turned_back
  turned_around turned_away went_home drove_home in_vain for_nothing wasted not_there wasn't_there wasnt_there not_in
  locked nobody_there no_answer no_reply did_not_pick didn't_pick not_pick never_answered unreachable sorry_but
  nothing_doing never_got_on
cut: cut_short cut_it cut_off got_cut was_cut short shortened interrupt~ early_dismissal had_to_go had_to_leave
  had_to_run had_to_stop stopped ended_early left_early only_got only_managed only_had barely half_way halfway
  dropped_out called_away pulled_away pulled_out got_pulled got_called ran_out lost_the_line it_dropped that_was_that
  did_not_finish didn't_finish could_not_finish terminated before_we_could
instead: instead rather_than in_place_of in_lieu switched changed_to moved_it ended_up wound_up turned_into turned_it
  not_in_person not_at_school as_planned unlike_planned different other_than brought_forward ahead_of swapped
met: met saw visited visit see seen called rang phoned spoke talked chatted sat_down sat_with caught_up catch_up
  session meeting walked toured observed went_over went_through looked_at reviewed worked_on listened dropped_in
  popped_in drove_out had_coffee had_lunch conference check-in checkin touched_base linked_up pass_by spend spent
  zoomed texted emailed fone voice
arrived: arrived got_there drove waited showed_up turned_up knocked reception lobby gate buzzer door locked parking
hear: told_me says said she_says he_says mentioned explained reports reported shared raised asked
strike: strike strikes walkout walk-out sick-out sickout protest~ march demonstrat~ union picket~ blockade roadblock
  riot~ unrest curfew shooting shots gunfire lockdown gang~ bandit~ kidnap~ threat~ security insecurity police army
  soldiers militia tyres_burning burning sit-at-home clash~ election_violence unsafe matatu_strike
weather: rain~ storm~ snow~ ice icy flood~ hurricane tornado typhoon cyclone blizzard fog wind~ heat smoke wildfire
  bushfire mudslide landslide river bridge road roads route highway traffic car truck tyre tire tyres engine
  broke_down breakdown flat battery fuel petrol gas bus train ferry boat flight plane matatu taxi jeepney okada
  transport deer accident_on washed_out signal_number coast_guard mud loadshedding
connectivity: internet wifi wi-fi network connection signal line link zoom_wouldn't teams_wouldn't firewall login
  log_in audio froze frozen dropped lagg~ data airtime bundle power_cut power_out outage blackout brownout electricity
  nepa loadshed~ load-shed~ generator offline down
leave: leave maternity paternity vacation holiday_from annual_leave sick_leave on_leave medical_leave bereavement
  surgery operation compassionate sabbatical pto off_work signed_off retreat
ill: sick ill flu fever covid malaria dengue hospital clinic doctor doctor's dentist migraine stomach pneumonia
  funeral died passed_away burial wake family_emergency her_mother his_mother her_father his_father collapsed stroke
official: district central_office head_office superintendent supt ministry county inspector~ inspection ofsted audit~
  board called_in called_her_in called_him_in summoned summons workshop training seminar conference_in head_count
  census election~ deo teo lga state department doe council cluster trustees governors hearing tribunal court testify
  mandatory pulled_her principals_meeting principals_mtg
emergency: fire alarm evacuat~ gas_leak water_main burst ambulance injur~ fight stabbed collapse earthquake tremor
  intruder break-in burgl~ bomb missing_child fell_off seizure 911 999 emergency food_poisoning
holiday: holiday bank_holiday public_holiday closed closure shut half-term half_term break inset teacher_workday
  prize_giving sports_day founders founder's graduation commencement festival eid diwali christmas easter thanksgiving
  heroes fumigat~ deep_clean no_school day_off early_closing assembly snow_day
i_could_not: i_couldn't i_could_not i_cancelled my_car my_kid my_son my_daughter my_wife my_husband my_mother my_knee
  my_back i_was_sick i_got_sick i_forgot forgot double_booked double-booked overslept i_mixed_up mixed_up i_was_late
  had_to_be my_fault on_me i_hit my_boiler my_taxi i_am_sick i'm_sick
declined: declined refus~ didn't_want did_not_want doesn't_want not_interested rather_not prefers_not said_no
  turned_me_down no_need not_needed opted_out opt_out not_in_the_mood would_not wouldn't_see pass_on not_productive
  no_thanks asked_not_to
busy: busy tied_up swamped stuck_in in_a_meeting covering teaching_a class_to_cover parents_waiting had_visitors
  forgot_about forgot_we away out_of_town travel~ out_of_office absent stepped_out gone unavailable other_commitment
  overrun running_late
unknown_why: no_idea don't_know_why dont_know_why no_reason no_explanation without_notice no_word unexplained
  reason_unknown who_knows not_sure_why nobody_could_say no1_cud
in_person: in_person in-person face_to_face face2face at_her at_his at_their school office classroom building campus
  site on_site onsite visit visited came_to went_to drove library diner cafe coffee lunch restaurant plaza
phone: phone phoned call called calling rang ring fone telephone cell landline dial~ voicemail hung_up by_phone line
video: zoom teams meet video google_meet facetime webex virtual virtually screen camera skype online on_screen vid
messages: text texted texting txt txted whatsapp whatsap message messages messaged dm chat emailed email emails e-mail
  voice_note voicenote voice_notes viber messenger sms back_and_forth wrote
works: working works worked going_well went_well well good great better best improv~ proud progress success~ strong
  happy up lively calm excellent lovely nice wonderful thriv~ succeed~ on_track on_time running smooth~ engaged
  on_board won pays_off paid_off full finally came_together took_off growing trust confident settled organised
  organized fixed solved turned_around holds higher raised donated now_has now_have wentclean
hard: hard difficult struggl~ problem~ issue~ worr~ concern~ trouble stuck behind late absent~ short shortage missing
  lack~ leak~ broken fight~ conflict~ tired exhausted burnt_out overwhelmed stress~ resign~ quit turnover vacan~
  complain~ upset resist~ pushback won't_come don't_come not_enough no_money no_funds budget unpaid debt down low
  lower drop~ worse bad slow refuses angry tense friction overcrowded still_no flat toilet
brought: wanted wants asked asks brought raised question questions needs needed advice help_with how_to what_to_do
  topic on_her_mind on_his_mind worried_about wants_to_talk wanted_to_talk came_with agenda request requested
  curious_about vent
will: will will_be 'll going_to gonna promised promises agreed_to committed commits plans_to intends_to she'll he'll
  i'll they'll i_will i'm_going_to i_am_going owe i_owe send_her send_him email_her email_him by_friday by_monday
  before_the wil agrees_to due try_to said_he'd said_she'd he'd she'd i'd
together: both_of_us together we_will we'll we_are_going jointly the_two_of_us both we're_going she_and_i he_and_i
next: next see_her_again see_him_again again back_on back_there meet_again next_visit next_meeting next_session
  reschedul~ set_for booked_for return returning follow-up follow_up nxt catch_him catch_her redo new_date
activity: walked observed reviewed looked_at went_through went_over role-play~ roleplay~ practi~ drafted planned
  mapped data results visited_classrooms sat_in scripted wrote modelled modeled scores timetable plan schedule
  document
realised: realised realized noticed_that she_sees he_sees it_hit_her it_hit_him dawned figured_out worked_out_that
  understood his_own_words her_own_words admitted insight first_time_she first_time_he saw_that aha came_to_see
  clicked concluded eureka hit_her hit_him lightbulb penny_dropped realis~ realiz~ reflect~ saw_for_herself
  saw_for_himself sees_that spotted struck_her struck_him upon_reflection realise realises realising realisation
  realize realizes realizing realization relised realisd notices_that discovered discovers discovering discovery
  found_out_that became_aware become_aware becoming_aware aware aware_that awareness self_aware self_awareness
  woke_up_to wake_up_call eye_opener eye_opening opened_her_eyes opened_his_eyes opened_my_eyes eyes_opened dawned_on
  it_dawned it_hit_me it_struck struck_by occurred_to_her occurred_to_him never_occurred came_to_understand
  came_to_realise came_to_the_conclusion concluded_that concludes_that reached_the_conclusion conclusion
  connected_the_dots made_the_connection made_the_link saw_the_link saw_the_connection aha_moment light_bulb
  lightbulb_moment the_penny_dropped it_clicked something_clicked turning_point insights epiphany revelation reflected
  reflects reflection reflections reflecting surprised_herself hadn't_realised had_not_realised had_not_noticed
  hadn't_noticed never_thought_of never_saw_it hadn't_thought had_never_thought
own: i_felt i_feel i_think_i i_talked_too i_should_have note_to_self for_my_own honestly_i i_wonder_if_i i_was_scared
  i_rushed i_probably useless ngl my_take between_us
polite: thanks thank_you hello hi hey good_morning good_afternoon good_evening regards sincerely best cheers bye dear
told_bot: log log_it log_this record note_this put_down put_it please save write_down jot fieldbook for_the_record
worry_fear: afraid alarm~ anxiet~ anxious apprehensive bothers bother~ butterflies concern~ dread~ eating_her
  eating_him eats_at feared fearful fears fraid fret frets fretting fright frighten~ insecure jittery jumpy
  keeps_her_up keeps_him_up losing_sleep nagging nervous not_sleeping on_edge panic~ paranoid rattled scared shaken
  sick_about stomach_in_knots suspicious tense terrif~ threatened troubl~ uncertain uneasy unnerv~ up_at_night
  weigh~_on worri~ worry worries worried worrying concern concerned concerns concerning fear scares scary anxiety
  nerves unease dread dreads dreading panic panick~ terrified terrifies stressed stressing alarmed alarming troubled
  troubles_her troubles_him loses_sleep lost_sleep sleepless keeps_him_awake keeps_her_awake weighs_on weighing_on
  preoccupied what_if tension bothering bothered not_confident lacks_confidence shaky freaking_out freaked_out in_fear
  scared_of afraid_that afraid_of worried_sick worrys worryed anxios
tired_ill: back_pain blood_pressure breaking_point burned_out burnout burnt_out bushed crook drained drowning exhaust~
  fatigue~ headache~ ill kaput knackered migraine not_well off_sick on_her_knees on_his_knees overworked pagod poorly
  puyat run_down running_on_empty shattered sick sleep~ spent stressed stress~ tired unwell weary wiped_out worn_down
  worn_out tiring tiredness fatigue fatigued burn_out draining dead_on exhausting sickly illness flu malaria covid
  typhoid fever headache headaches coughing hoarse lost_her_voice under_the_weather sick_leave sick_note hospital
  clinic fainted no_energy low_energy no_sleep barely_slept sleep_deprived bags_under pale looked_tired looks_tired
  need_a_rest needs_rest needs_a_break cant_keep_up stretched feeling_poorly tierd exausted not_feeling_well
sad_discouraged: ashamed cried cries crying deflated dejected demoralis~ demoraliz~ disappoint~ discourag~ dishearten~
  down embarrass~ fed_up gave_up give_up giving_up grief griev~ guilt~ gutted heartbroken hopeless humiliat~ hurt
  hurting lonely low_morale low_spirits lungkot miserable mourning ready_to_quit sad shame sorrow~ tear~
  thinking_of_leaving upset wants_out sadly sadden~ sadness unhappy upsetting demorali~ demotivat~ unmotivated
  despair~ despondent depressed depressing depression down_hearted downcast gloomy tears tearful teary wept in_tears
  burst_into_tears close_to_tears broke_down disappointed let_down morale_is_low lost_heart lose_heart lost_hope
  wants_to_quit thinking_of_resigning resign resigning whats_the_point what's_the_point no_point defeated flat_mood
  failure feels_like_a_failure useless hurts heavy_heart heartbreaking grieving frustrat~ at_a_low feeling_low
  not_herself not_himself lost_motivation
anger_conflict: accus~ anger angry annoyed argu~ at_each_other's_throats bad_blood beef blam~ clash~ cliques conflict~
  confront~ cross_with factions feud~ fight fighting fights fought friction frustrat~ furious grudge hostil~ insult~
  irritat~ jealous~ kicked_off livid mad_at not_speaking not_talking palaver quarrel~ resent~ rivalry row rows shout~
  snapped split_into talk_back tension~ two_camps undermin~ vex vexed wahala yell~ angered fury annoying fuming rage
  raging outburst conflict conflicts quarrel argument clash clashes clashed dispute disputes shout shouted shouting
  yell yelled yelling scream screaming hostile hostility resent resentful resentment bitter bitterness tension
  tensions falling_out fell_out fallen_out dont_speak don't_speak not_on_speaking factional camps clique divided
  enmity grudges complain complained complaining complaint complaints grievance stormed_out walked_out slammed
  at_loggerheads does_not_get_along don't_get_along dont_get_on heated temper lost_her_temper lost_his_temper
lack_missing: a_teacher_short arrears blank broke doesn't_have don't_have dont_have empty for_want_of hasn't_arrived
  hasn't_got hasnt_arrived hasnt_got have_not_arrived inadequate insufficient kulang lack~ missing need_more
  needs_more never_came no_books no_budget no_chairs no_desks no_funds no_light no_money no_one_to no_power no_sub
  no_subs no_water nobody_to none_left not_enough not_paid one_short only_one only_two out_of owed penniless ran_out
  run_out scarce short_of short_staffed shortage~ still_no still_waiting too_few two_short understaffed unfilled
  unpaid vacan~ waiting_for wanting without lack lacks lacked lacking shortage shortages shortfall no_chalk no_paper
  no_toilets no_teacher no_teachers no_time no_internet no_computers no_textbooks no_food no_substitute no_cover
  without_a_teacher without_teachers running_out runs_out out_of_stock never_arrived has_not_arrived hasnt_come
  not_been_paid vacancy vacancies vacant unstaffed share_a_book sharing_one sharing_books sit_on_the_floor
  sitting_on_the_floor one_book_for few_books scarcity deficit underfunded cash_strapped does_not_have_enough
  doesn't_have_enough don't_have_enough in_arrears owing no_resources under_resourced overcrowd~ overcrowded
  too_many_in
broken_damage: ants blocked broke broken burst ceiling clogged collapsed condemned crack cracked crash~ damag~ damp
  doesn't_work doesnt_work flooded freezes jammed leak~ locked mold mould nasira not_working out_of_order rats
  roof_gone rotten sira smashed stole stolen termites theft unsafe vandal~ broke_down breaks breakdown damage damaged
  damages leak leaks leaking leaky leaked cracks collapse collapsing fell_down fallen_down blown_off roof_blew torn
  tattered burnt burned rusty rusted rotting mouldy peeling blocked_toilets blocked_drain does_not_work dont_work
  stopped_working dead_battery faulty dilapidated run_down falling_apart crumbling broken_into break_in burglar~
  burgled looted missing_windows broken_windows no_panes potholes unsafe_building worn ripped full_of_holes
  needs_repair needs_repairs needs_fixing in_disrepair conked_out packed_up
low_decline: bad behind below bored bottom can't_read cannot_read cant_read copied copying declin~ dip dipped
  disengaged down_from drop dropped dropping dropp~ dwindl~ failing fail~ fall fallen falling fell fewer flat
  going_down gone_down half_the lag~ less losing lost low lower lowest not_improving off_task poor_results shrank
  shrink~ slid sliding slip~ stagnant struggles_with stuck_at underperform~ weak weaker worse worsen~ worst drops
  decline decreas~ went_down goes_down deteriorat~ slipped slipping slide plummet~ bad_results weak_results failed
  fail failure_rate below_average below_grade below_level below_target falling_behind fallen_behind lagging drop_out
  drop_outs dropout dropouts dropping_out shrinking shrunk fewer_pupils fewer_students losing_pupils losing_students
  leaving_school poor_performance can't_write struggling_readers non_readers slow_learners weak_readers bottom_of
  worse_than nosedive enrolment_fell enrollment_dropped lost_ground regress~ backslid~
absent_late: absence~ absent absentee~ attendance_is bunk~ doesn't_come doesnt_come don't_come dont_come drop_out
  dropouts dropped_out late late-comers latecomers lateness leaves_early leaving_early long_lunch missing_class
  never_come no_show not_attending poor_attendance skip~ stay_away stays_away tardies tardy truan~ walk_out wander~
  absentee absentees absenteeism absence absences late_comers latecoming tardiness truant truants truancy bunk bunking
  skip skips skipping skipped skiving skive cutting_class ditching dodging missed missing_school misses_class
  not_in_class not_in_school not_at_school did_not_come didn't_come didnt_come do_not_come didn't_show_up
  doesn't_show_up not_turning_up didn't_turn_up not_turned_up stayed_away stay_home stays_home stayed_home
  stay_at_home kept_at_home kept_home comes_late come_late came_late arrive_late arrives_late arrived_late
  arriving_late coming_late always_late left_early leave_early low_attendance chronic_absence chronically_absent awol
  few_parents_came nobody_came empty_seats empty_desks empty_chairs market_day work_in_the_fields in_the_fields
  harvest herding calls_in_sick called_in_sick
refuse_resist: against ayaw behind_the_door closes_the_door cynical dig_in digging_in doesn't_want_to doesnt_want_to
  don't_want_to dont_want_to drag~ dug_in half_of_them hide ignored ignores ignor~ no_buy-in nobody_wants not_on_board
  not_signed_up old_guard opposed oppose~ passive push_back pushback refus~ reluctan~ resist~ roll_their_eyes
  rolls_her_eyes rolls_his_eyes sabotag~ sceptic~ set_in_their_ways shrug~ signed_on skeptic~ stubborn unwilling
  will_not won't wont refuse refuses refused refusing refusal resist resists resisted resisting resistance resistant
  oppose opposes opposing opposition object_to objected objects objection pushed_back pushing_back digs_her_heels
  dug_their_heels hard_headed won't_budge wont_budge won't_listen wont_listen will_not_listen didn't_want_to
  does_not_want_to do_not_want_to won't_do wont_do not_interested uninterested uncooperative non_cooperative
  not_cooperating boycott~ ignore ignoring defy defiant defiance dismissive rolled_her_eyes rolling_eyes eye_rolling
  crossed_arms folded_arms arms_crossed sabotage drag_their_feet dragging_their_feet drags_her_feet foot_dragging
  turned_down said_no says_no sceptical skeptical skeptic naysayers not_my_job always_done_it_this_way defensive
overload_paper: admin administrative all_hours backlog bureaucra~ buried catch_up compliance deadline~ does_everything
  doing_it_all emails_all firefight~ forms herself himself inbox juggl~ meetings_all nights no_time not_enough_time
  on_his_own_shoulders overload~ overwhelm~ paperwork paper~ pile pil~_up putting_out_fires red_tape reports returns
  snowed_under spread_thin stretched swamp~ too_much weekends overload overloaded swamped drowning buried_in
  up_to_her_neck up_to_his_ears paper_work form_filling filling_in_forms filling_forms administrative_work
  too_much_work too_much_paperwork too_many_meetings too_many_things too_many_reports workload work_load work_overload
  so_many_reports endless_emails emails circulars piles_of piled_up piling_up pile_of stacks_of no_time_for no_time_to
  has_no_time hasn't_time doesn't_have_time stretched_thin juggling wears_many_hats too_many_hats everything_falls_on
  all_at_once firefighting fighting_fires running_around run_off_her_feet rushed_off snowed tied_to_her_desk
  stuck_in_the_office chained_to never_ending until_midnight after_hours takes_work_home works_weekends
  too_much_on_her_plate too_much_on_his_plate a_lot_on_her_plate teaches_full_time also_teaches
gossip_rumour: behind_her_back behind_his_back complaint~ complain~ disciplinary facebook gossip~ grievance~ leaked
  letter_of_complaint petition rumor~ rumour~ talk_in_the tsismis whatsapp_group whisper~ gossip gossips gossiped
  gossiping gossipy rumour rumours rumor rumors rumoured hearsay backbit~ back_biting behind_their_backs badmouth~
  bad_mouth~ slander~ defam~ talk_in_town people_are_saying people_say they_say_that word_is word_going_around
  going_around spread_lies spreading_lies lies false_accus~ accus~ smear staffroom_talk staff_room_talk corridor_talk
  whatsapp_group_chatter talk_of_the_village grapevine tongues_wagging pointing_fingers finger_pointing blame blames
  blamed blaming anonymous_letter anonymous_note anonymous_complaint facebook_post posted_on_facebook social_media
  screenshot screenshots tale_bearing tell_tales telling_tales tattling tattle~ snitch~ talking_about_her
  talking_about_him drama rumers gosip
discipline_violence: beating behavior behaviour bully~ cane caning chaos chaotic detention disrespect~ drink drinks
  drugs drunk exclusion~ expel~ fighting fights gang~ graffiti hit knife misbehav~ noise noisy phones rude
  running_wild slapped suspend~ swear~ unruly vape vaping weapon wild discipline indiscipline undisciplin~ behavioural
  behavioral bully bullies bullied bullying fight fistfight brawl brawl~ violence violent hits hitting beat beaten
  punch~ kicked pushed shoved throwing threw_chairs throws_things stabbed knives weapons gun gang gangs drug vapes
  smoking weed dagga alcohol caned corporal_punishment punish~ suspension suspensions expelled expel expulsion
  excluded exclusions detentions referral referrals office_referrals disrupt~ disruptive rowdy rudeness cheeky
  backchat talk_back talking_back swearing swore cursing name_calling teasing harass~ abuse abused threat threats
  threaten~ riot vandalism stealing cheating lying running_in_the_corridor out_of_control acting_up acting_out
  meltdown meltdowns tantrum tantrums phones_in_class pregnancy pregnancies
not_yet_stuck: back_to_square drifting going_nowhere half_done hasn't_started hasnt_started in_limbo never_finished
  no_movement no_progress not_yet nothing_has_changed on_hold pending plateau~ round_in_circles same_as_before stalled
  still_hasn't still_hasnt still_not stuck unfinished unresolved yet_to still_haven't still_waiting still_no
  haven't_started has_not_started not_started hasn't_begun hasn't_happened has_not_happened never_happened
  didn't_happen not_done undone incomplete half_finished stall stalls stalling standstill at_a_standstill stagnant
  stagnat~ stagnation little_progress no_change nothing_changed same_place same_as_last_time back_to_square_one
  square_one going_in_circles going_round_in_circles got_nowhere getting_nowhere outstanding overdue delayed delay
  delays behind_schedule fell_through fizzled petered_out died_out never_took_off not_moving bogged_down dragging
  drags_on plateau plateaued slow_going didn't_get_round_to didn't_get_around_to hasn't_got_round_to
  never_got_round_to left_it
cannot_how: avoids avoid~ can't can't_say cannot cant cant_say difficult_to dodges doesn't_know doesn't_see
  doesnt_know don't_know_how ducks find_it_hard finds_it_hard freezes hard_for hard_to hasn't_the_nerve hides
  never_says no_idea_how not_able not_confident not_sure puts_off putting_off runs_out_of_words struggle~ struggling
  tongue-tied unable unsure could_not couldn't couldnt not_able_to wasn't_able_to isn't_able_to incapable impossible
  doesn't_know_how does_not_know_how didn't_know_how not_know_how dunno_how not_sure_how no_clue at_a_loss
  out_of_ideas ran_out_of_ideas tried_everything nothing_works nothing_worked nothing_helps
  doesn't_know_where_to_start don't_know_where_to_begin where_to_start where_to_begin which_way_to_turn
  doesn't_know_what_to_do don't_know_what_to_do at_her_wits_end at_his_wits_end wits_end wit's_end at_my_wits_end
  no_way_to there_is_no_way lacks_the_skill lacks_skills not_trained never_been_trained never_trained untrained
  never_learned_how out_of_her_depth out_of_his_depth over_her_head in_over_her_head beyond_her beyond_me
  hands_are_tied hands_tied powerless helpless can't_manage cannot_cope can't_cope cant_cope not_coping not_managing
confused_unclear: conflicting confus~ contradict~ lost misunder~ mixed_messages mixed_up muddle muddled nobody_knows
  unclear vague not_clear isn't_clear unsure uncertain uncertainty doubt doubtful fuzzy ambiguous puzzled puzzling
  perplexed baffled bewildered lost_track conflicting_instructions conflicting_messages misunderst~ misunderstood
  misunderstanding miscommunication didn't_understand doesn't_understand don't_understand did_not_understand
  does_not_understand didnt_understand not_understood doesn't_get_it don't_get_it makes_no_sense doesn't_make_sense
  no_one_knows who_does_what who_is_responsible nobody_told no_one_told nobody_explained never_explained each_one_does
  everyone_does_their_own_thing no_clear_rules no_guidance no_guidelines unspecified disorganised disorganized chaos
  chaotic messy mess all_over_the_place in_a_muddle inconsisten~ mixed_feelings torn
alone_unsupported: alone deputy_resign~ hung_out isolated left_to no_backing no_deputy no_help no_support nobody_helps
  nobody_to_talk on_her_own on_his_own only_one_left single-handed unsupported without_a_deputy lonely loneliness
  lonesome isolation on_my_own by_herself by_himself all_by_herself all_by_himself single_handed~ single_handedly
  without_support without_help no_one_helps nobody_to_talk_to no_one_to_talk_to nobody_to_turn_to no_one_to_turn_to
  nobody_listens no_one_listens nobody_backs no_backup no_back_up not_backed left_to_deal abandoned forgotten
  neglected left_out left_alone does_everything_herself does_it_all does_everything does_it_all_alone carries_it_alone
  carrying_it_alone carries_everything lonely_at_the_top lonely_job lonely_place nobody_else one_man_show
  one_woman_show unheard unseen undervalued unappreciated not_valued not_appreciated thrown_in thrown_under_the_bus
  sink_or_swim no_one_cares nobody_cares out_in_the_cold
pressure_from_above: audit board_wants breathing_down deadline_from demanded demands district_wants governors_want
  inspection league_table ministry_wants ofsted on_her_back on_his_back pressure scrutin~ superintendent_wants targets
  threatens_to pressures pressured pressuring pressurised under_pressure from_above from_the_top top_down imposed
  imposes imposing mandate mandates mandated mandatory directive directives circular demanding ordered orders
  instructed ultimatum on_her_case chasing chased target quota accountability compliance inspectors audited
  district_demands office_wants supervisor_wants head_office the_district_is_pushing pushing_for pushed_by forced
  forces forced_to no_choice warning_letter reprimand reprimanded threatened_with show_cause query_letter summoned
  answer_to has_to_report wants_results special_measures at_risk_of_closure threat_of_closure rankings scrutiny
  under_scrutiny watched micromanag~ new_policy policy_change politician politicians board_pressure
costs_effort: barrier~ challeng~ difficult difficulties difficulty downside hard hard_going headache heavy hurdle~
  issue~ mess messy nightmare not_easy obstacle~ pain painful problem~ rub slow snag sore_point sticking_point
  still_a_mess the_trouble_is the_worry_is though tough tricky uphill weak_spot weakness~ what's_hard worry_is
  struggl~ struggle struggling hard_time hard_for hardest harder tougher toughest challenge challenges challenging
  isn't_easy wasn't_easy ain't_easy never_easy uphill_battle battle battles effort a_lot_of_effort takes_effort
  takes_a_lot hard_work heavy_going slow_going problem problems problematic obstacle obstacles barrier barriers hurdle
  hurdles stumbling_block setback setbacks weakness weaknesses weak_point pain_point bottleneck finds_it_hard
  finds_it_difficult found_it_hard has_trouble having_trouble trouble_with has_difficulty hard_to_get hard_to_find
  a_pain wrestle~ wrestling grappl~ wrestled juggling like_pulling_teeth pulling_teeth strain straining strained
  burden hardship taxing demanding stumbles stumbling falters not_her_strength doesn't_come_easily
  doesn't_come_naturally dificult strugle strugling issue issues
joy_pride: beamed beaming buzzing cheer~ chuffed content delighted enjoy~ enthusias~ excited excit~ fun glad glow~
  grateful grin~ happier happy happy_as joy~ laughing laugh~ light_heart lit_up loved love~ made_up masaya
  over_the_moon pleased pride proud relief relieved saya smil~ stoked sweet thankful thrilled tickled happily
  happiness joy joyful joyous delight pleasure proudly cheerful cheered smile smiled smiles smiling laugh laughed
  laughter grinning grin excitement exciting ecstatic overjoyed elated upbeat positive optimistic hopeful encouraged
  encouraging satisfied satisfaction contented on_cloud_nine pumped eyes_lit glowing radiant loves love enjoy enjoys
  enjoyed enjoying enjoyment celebrate celebrated celebrating celebration high_spirits good_spirits good_mood
  great_mood full_of_energy energised energized energetic motivated inspired in_her_element head_held_high made_my_day
  made_her_day cant_stop_smiling jumping_for_joy
improve_rise: ahead better brighter catching_up climbed climb~ coming_along coming_on doubled gain~ getting_there
  going_up gone_up grew growing growth grow~ higher highest improv~ increas~ jump~ leap more_than_last moved_on
  moving_forward picked_up picking_up progress~ recover~ rise risen rising rose stronger tripled turned_a_corner
  turning_the_corner up_from went_up improve improved improves improving improvement improvements rises increase
  increased increases increasing goes_up grow grows grown gain gains gained progress progressed progressing progresses
  advance advanced advances advancing boost boosted climbing jumped leaps_and_bounds step_forward steps_forward
  moved_forward picks_up turned_around turning_around turnaround on_the_up strengthen~ faster more_confident
  more_pupils more_students more_parents fewer_absences fewer_fights fewer_referrals less_noise caught_up blossom~
  flourish~ thriving thrives bloom blooming recovered recovering bounced_back making_headway headway reduced_absen~
  improoved beter
calm_order: calm calmer calm~ clean cleaner discipline_is_good evenly like_clockwork lines_up neat on_the_dot on_time
  on_top_of order ordered orderly organised organized peaceful prompt punctual quiet quieter runs_itself safe safer
  settled settl~ smooth~ steady stead~ tahimik tidy under_control walk_in_line well-oiled calmly calmness calmed
  calming quietly peace peacefully in_order tidied neatly cleaned structured structure smooth smoother smoothly
  ran_smoothly runs_smoothly running_smoothly without_incident no_incidents no_fights no_trouble settle settling
  relaxed relaxing relax serene serenity composed unhurried in_line in_lines line_up lined_up lining_up queue queued
  queueing single_file punctually on_task focused focussed attentive well_behaved well_run respectful respectfully
  polite politely in_their_seats in_their_places silence silent harmony harmonious everything_in_place
  everyone_in_place swept labelled
take_part: all_of_them all_the_kids attend~ bought_in bought_into came_to_the contribut~ eager engaged engage~
  everybody everyone_spoke full_house hands_up involved joined_in join~ keen on_board packed parents_came parents_come
  participat~ show_up showed_up speak_up spoke_up take_part taking_part together_now took_part turned_up turnout
  volunteer~ work_together working_together takes_part participate participated participation join joined joins
  joining join_in joining_in involve involves involvement engage engages engaging engagement turn_out turned_out
  came_along attended volunteer volunteers volunteered volunteering raise_their_hands raised_hands raising_hands
  hands_went_up contribute contributed contributes contributing contributions chipped_in chip_in pitched_in pitch_in
  pitching_in lend_a_hand helped_out helping_out hands_on active actively speaking_up speaks_up speak_out
  had_their_say everybody_spoke shared_ideas signed_up sign_up came_on_board got_on_board buy_in packed_hall
  collaborat~ cooperat~ teamwork team_work worked_together rolled_up_their_sleeves many_parents pupils_lead
  took_the_lead answered interact~ interested
achieved_done: achiev~ approved arrived built cleared complet~ crossed_off delivered did_it done filled finished fixed
  found_a got_it_done held_it hired in_place installed kept_her_word kept_his_word kept_it landed launched managed_to
  opened paid painted repaired resolved secured signed_off solved sorted succeed~ success~ ticked_off up_and_running
  achieve achieved achievement achievements accomplish~ manages_to succeeded success successes successful successfully
  complete completed completes finish finishes reached reached_the_target met_the_target met_the_goal fulfilled
  deliver delivers pulled_it_off pulled_off nailed_it made_it now_in_place set_up has_set_up put_up put_in_place
  implemented implements started has_started already_started already_done has_already got_through ticked did_what
  she_did_what followed_through followed_up as_agreed as_planned as_promised kept_her_promise handed_in submitted
  turned_in bought distributed sorted_out held_the_meeting held_her_first first_time_ever milestone carried_out
  brought_about wrapped_up passed graduated acheived
praise_good: a_credit ace admirable bearing_fruit belter best bright brilliant class commend~ cracking credit_to
  deadly doing_well effective excellent fantastic first-rate first_class fruit~ galing gem going_well gold gone_well
  good grand gratifying great helped helps impressive is_working lovely magaling nice outstanding paid_off pays_off
  pleased_to_note satisfactory sharp solid sound splendid strong super superb top_class useful well_done went_well
  wonderful works works_well work~_a_treat amazing impressed impressively beautiful fine commendable congrat~
  congratulated praise praised praises praising good_job great_job good_work bravo kudos hats_off thumbs_up two_thumbs
  remarkable exceptional exemplary terrific awesome marvellous marvelous first_rate top_notch spot_on strength
  strengths strong_point strong_points working_well worked_well goes_well did_well does_well what_works highlight
  highlights effectively valuable helpful creative innovative compliment~ complimented role_model good_example
  bright_spot stood_out stands_out worth_noting worth_mentioning pleasantly_surprised fair_play deserves_credit gr8
  exellent excelent wow
trust_open: ask_for_help asks_for_help back_her backs_her backs_him door_open doors_open frank~ friendly friend~
  has_her_back honest~ kind~ leave_the_door listen~ open opened_up rapport relationship~ respect~ supportive tells_her
  tells_him they_come_to_her they_come_to_him trust~ warm~ wave_her wave_him welcom~ trust trusts trusted trusting
  trustworthy opens_up opening_up openly openness opened_her_heart opened_his_heart honest honestly honesty frank
  frankly candid candidly sincere sincerely confide confided confides confides_in confidence_in speaks_freely
  spoke_freely talk_freely freely at_ease comfortable comfortably relaxed_with safe_space feels_safe felt_safe bond
  bonded warm warmly warmth welcoming welcomed receptive approachable willing willingly willingness ready_to_learn
  eager keen listened_to felt_heard feels_heard let_me_in let_her_guard_down guard_down poured_out poured_her_heart
  heart_to_heart without_fear not_afraid_to transparent transparency vulnerable told_me_everything less_guarded
  open_door door_is_open door_is_always_open open_door_policy faith_in believes_in mutual_respect good_relationship
  close_relationship good_working_relationship
support_got: budget_approved came_through delivered donated donat~ funding_came gave_them given_a got_a got_the
  granted grant~ help_from lent money_came new_counsellor new_counselor new_deputy new_teacher parents_built pta~
  sponsor~ support_from volunteers support supports supported supporting supportive help helps helped helping assist
  assisted assistance aid donation donations donor grant grants sponsored funded funding received receive receives
  got_a_new arrived have_arrived finally_arrived delivered_the gave_us given_to_the_school gift gifts gifted provided
  provides contribut~ contribution fundraiser fundraising raised_money raised_funds raised_enough backing backed backs
  has_her_back has_my_back thanks_to with_the_help stepped_in stepped_up stood_by stands_by stand_in covered_for
  lent_us new_teacher_arrived new_desks new_books approved approval gave_permission pta_paid community_built
  parents_paid ngo rotary church_gave chief_gave company_gave mp_gave repaired_by
routine_holds: carries_on consistent~ daily each_morning each_week every_day every_friday every_monday every_morning
  every_week habit has_not_missed hasn't_missed holding hold~_up is_holding keeps_it_up kept_up never_misses regular~
  routine~ stick_with sticks still_going stuck_to_it weekly without_fail routine routines every_tuesday
  every_wednesday every_thursday each_day each_monday each_friday fortnightly monthly termly regular regularly
  consistent consistently consistency steadily going_strong still_running still_doing still_holding still_happening
  keeps_going kept_going kept_it_up keeping_it_up keep_up holds held_up holding_up sticking_to sticks_to stuck_to
  sticking_with not_missed_one third_week_running weeks_running in_a_row week_after_week day_after_day habits
  become_a_habit became_a_habit second_nature automatic automatically by_themselves without_being_told
  without_reminding without_being_asked like_clockwork part_of_the_day established embedded sustained sustaining
  maintain~ continued continues continuing ongoing carried_on always_does as_usual since_january since_september
  all_term
learnt_understood: able_to can_now can_read explains explain~ figured_out got_it knows_how learned learnt learn~
  mastered read_by_themselves remembers tell_you_what tells_you_why understand~ understood learn learns learning
  understand understands understanding grasp grasped grasps grasping get_it gets_it now_gets figured_it_out worked_out
  works_out worked_it_out picked_up now_knows knows_now now_can is_able_to now_able is_now_able clicked it_clicked
  penny_dropped the_penny_dropped fell_into_place light_bulb lightbulb aha_moment aha got_the_hang got_the_idea
  gets_the_idea gets_the_point made_sense makes_sense clear_now clearer clearer_now became_clear masters mastery
  mastering skill skills skilled explained_back could_explain can_explain explained_it_to_me taught_her taught_him
  taught_me took_away takeaway takeaways takes_away lesson_learned lessons_learned absorbed took_on_board
  took_it_on_board internalised internalized competent confident confidently reads_the_data reads_fluently
  read_on_their_own undrstand
wins_prize: award~ best_in certificate champion~ first_place honor~ honour~ medal prize recognis~ recogniz~
  second_place top_of_the trophy win won wins winning winner winners prizes award awards awarded medals gold_medal
  silver_medal bronze trophies cup third_place came_first came_second came_third first_position best_school best_pupil
  best_student best_teacher best_in_the_district top_of_the_district top_school top_ten champion champions
  championship competition contest tournament quiz spelling_bee science_fair finals finalist finalists semi_final
  regional_finals nationals certificates diploma recognition recognised recognized honour honoured honor honored
  honor_roll hall_of_fame scholarship scholarships bursary distinction merit ribbon ribbons blue_ribbon
  in_the_newspaper in_the_paper on_the_radio on_tv qualified_for selected_for chosen_for nominated nomination promoted
  promotion beat_the_other
quality_of_person: able brave calm_under capable caring committed courage~ dedicat~ fair firm gifted good_listener
  hard_working hardworking humor humour knows_all knows_every knows_the_name natural organised_person patient
  steady_hand talented thoughtful patience firmly firmness fairness listens listens_well listens_to a_listener kind
  kindness kindly gentle gently cares compassion~ empath~ empathetic warm_hearted big_heart humble humility modest
  hard_worker diligent dedicated dedication commitment_to passionate passion determined determination persistent
  perseverance persever~ resilient resilience tenacious courage courageous bold creative resourceful inventive
  well_organised well_organized methodical meticulous conscientious thorough professional responsible reliable
  dependable sensible wise wisdom reflective observant charismatic natural_leader born_leader leader
  leadership_qualities born_teacher sense_of_humour sense_of_humor respected loved_by knows_every_child
  knows_their_names knows_every_name strict shy quick_learner sharp smart clever intelligent curious calm_person
  never_loses_her_temper leads_by_example walks_the_talk has_a_way_with strong_woman
change_since: anymore at_last before_it compared_to finally first_time for_the_first_time from_being last_term
  last_year lately no_longer not_any_more now since_he since_she since_the since_then than_before these_days this_term
  this_year used_to was_it_used way_down used_to_be used+now before+now not_anymore isn't_any_more any_more since_we
  ever_since since_the_last since_my_last since_our_last since_last since_the_training since_the_workshop since_i_came
  from_then_on compared_with in_comparison unlike_before unlike_last previously formerly in_the_past earlier_this_year
  last_time last_visit last_month+now last_year+now in_september+now changed has_changed have_changed change changes
  transformation transformed different differently a_different_person a_different_school whole_different new_way
  now_she now_he now_they nowadays today+before by_now until_recently not_long_ago at_first+now at_the_beginning+now
  started_out in_the_beginning went_from night_and_day turned_into became become has_become stopped_shouting
  stopped_coming_late difference noticeable noticeably visible_change shift shifted a_shift from_day_one
  what_a_difference instead_of
wants_needs: after gusto gustong he'd_like hope_to hoping in_need_of keen_to looking_for need needed needs she'd_like
  shed_like to_have_me want wanted wanting wants wish~ would_like needing wish wishes wished wishing hope hopes hoped
  longs_for longing craves desire desires eager_to is_looking seeks seeking sought request requests requested
  requesting require requires required requirement asks_for asked_for asking_for could_do_with could_use
  would_appreciate would_be_grateful would_love wd_like needs_help needs_support needs_someone needs_a_hand needs_more
  needs_to_know wants_to_know wants_to_learn wants_to_see wants_help wants_me_to wanted_me_to needs_me_to expects
  expected_me expectation expectations appeal appealed appeals plea pleaded pleading begged begs begging dying_to
  it_would_help would_be_helpful would_be_useful her_wish his_wish wishlist wish_list urgent urgently urgent_need
asks_question: ask asked asking asks can_he can_she could_she do_i enquir~ her_question his_question how_can how_do
  how_does inquir~ is_it_normal is_it_ok is_it_too q queries query question~ should_he should_she what_if whether
  wondered wondering wonders question questions questioned one_question a_question enquire enquired inquire inquired
  inquires inquiring wonder wanted_to_know wants_to_know wants_to_find_out asked_me asked_if asked_whether asked_how
  asked_what asked_why asked_who asked_when asked_where ask_me ask_if asks_if asks_whether asks_how asks_what asks_me
  asking_me asking_if asking_whether asking_how asking_what what_should what_can_she what_can_i what_can_we
  what_do_you what_to_do what_to_say why_do why_does why_don't who_should when_should is_it_okay is_it_true
  is_it_allowed does_she_have_to does_he_have_to do_i_have_to should_i should_we put_the_question put_to_me
  raised_the_question posed curious_about curious_whether qs
doubt_how: between dilemma doubt~ how_best how_he_might how_she_might how_to in_two_minds not_sure_whether paano
  puzzle~ torn unsure_whether weigh~ what_to_do what_to_say when_to where_to_begin where_to_start whether_to which_way
  how_can how_can_i how_can_she how_can_he how_can_we how_could how_do how_do_i how_do_you how_do_we how_does
  how_does_one how_should how_should_she how_should_i how_would how_best_to how_exactly how_far how_long_should
  how_many_should how_much_should how_often how_often_should what's_the_best_way whats_the_best_way best_way_to
  what_is_the_best_way the_right_way way_to_handle ways_to in_what_way where_do_i_start how_to_start how_to_begin
  how_to_tell how_to_deal how_to_handle how_to_get how_to_make how_to_talk how_to_give how_to_say how_to_run
  how_to_manage how_to_motivate how_to_convince how_to_approach how_to_bring how_to_use how_to_read how_to_respond
  how_on_earth how_am_i how_is_she_supposed how_she_should how_he_should how_she_could how_she_can not_sure_how
  unsure_how doubts_about doubt_about in_doubt
asks_advice: a_steer advice advise bounce_ideas feedback guidance my_take my_view opinion pick_my_brain sanity_check
  second_opinion somebody_to_tell someone_to_tell sounding_board thoughts_on what_i_thought what_would_i advises
  advised advising tips tip suggestion suggestions suggest guide guide_her guide_him recommend recommendation
  recommendations recommends counsel pointers ideas any_ideas an_idea some_ideas input my_opinion view my_views
  my_thoughts your_thoughts what_i_think what_do_you_think what_would_you_do what_would_i_do what_would_you_suggest
  what_i_would_do in_her_place in_her_shoes in_my_shoes if_i_were if_you_were_me how_others_do how_other_schools
  what_other_schools do_other_schools what_do_others experience_with picked_my_brain pick_your_brain bounce
  bounced_ideas consult consulted consults consulting sought_advice seeking_advice asked_my_advice asked_for_advice
  wanted_my_advice your_take help_her_think help_me_think think_it_through strategies strategy
brought_topic: agenda brought came_with discuss~ first_thing focus had_a_list her_pick his_pick issue_he issue_she
  item~ matter number_one on_her_mind on_his_mind on_the_agenda point_one purpose_of put_on_the_table raised set_me_a
  subject talk_about talk_through theme to_discuss to_look_at to_talk_about topic wanted_to_go_through what_he_brought
  what_she_brought brought_up bring_up brings_up bringing_up raise raises raising mentioned mentions mentioning
  mention came_up comes_up topics subject_of issue_of matter_of the_matter matters the_question_of agenda_item
  on_my_mind touched_on touched_upon turned_to spoke_about spoke_of talked_about talks_about talking_about
  wanted_to_talk wanted_to_discuss wants_to_talk wants_to_discuss would_like_to_discuss wished_to_discuss on_the_table
  started_with began_with opened_with her_first_point first_thing_she main_concern main_issue main_topic main_theme
  main_problem biggest_concern biggest_worry biggest_issue biggest_challenge her_priority his_priority priority
  focus_of came_to_me_with shared_that shared_with_me told_me_about pointed_out drew_my_attention flagged flags
  highlighted regarding concerning with_regard with_regards as_regards as_for in_relation
asks_help_with: a_hand assist~ check_her check_his draft_a go_over help_her help_him help_me help~_with how_i_would
  letter_to look_over practice practise prepar~ rank~ read_her read_his rehears~ show_her show_him support_with
  teach_her walk_her walk_him word_a wording write_a help_with help_her_with help_him_with help_me_with help_us_with
  help_in help_on help_to help_us asked_for_help asks_for_help asking_for_help asked_me_to_help asks_me_to_help
  asked_to_help wants_help_with needs_help_with needs_help_to support_in support_for support_on assist_with assist_her
  assist_him assistance_with assistance_in a_hand_with give_her_a_hand give_me_a_hand lend_her_a_hand work_with_her_on
  work_on_this asked_me_to asks_me_to asking_me_to asked_that_i asked_us_to if_i_could if_i_can if_i_would could_i
  can_i_help can_you_help could_you_help can_u_help pls_help please_help can_we_work can_you could_you would_you
  would_i would_you_mind can_u cud_u show_her_how show_him_how show_me_how teach_her_how teach_me_how explain_to_her
  explain_to_me come_and_show come_and_talk talk_to_her_teachers speak_to_the_district put_in_a_word intercede
  speak_on_her_behalf look_at_her go_over_with_her sit_with_her accompany_her
permission: allowed allowed_to can_say_no does_she_have have_to legal may_he may_she must_she ok_to okay_to permission
  policy rules_say permissions permit permitted allow allows allowing allowance authoris~ authoriz~ approve approval
  approved consent consents consented agree_to_let let_her let_him let_me lets_her let_us may_i may_we can_i can_she
  can_he could_she could_he could_we is_it_allowed is_it_ok is_it_okay is_it_alright is_it_fine is_it_possible ok_if
  okay_if alright_if all_right_if fine_if would_it_be_ok would_it_be_possible would_it_be_alright do_you_mind mind_if
  if_she_may if_she_can if_she_could if_he_can if_he_may if_i_may go_ahead go_ahead_with green_light greenlight
  gave_the_go_ahead sign_off signed_off clearance cleared_by waiver exempt exempted excused blessing whether_she_may
  whether_she_can whether_he_can entitled has_the_right has_a_right her_right to_leave_early take_leave
  skip_the_training
verb_send: drop_off e-mail email emails forward~ fwd get_her get_him get_it_to ipapadala mail_her mail_him pass_on
  ping post send send_over sending sends sent_by share ship_her text_her whatsapp_her sent send_her send_him send_me
  send_us send_them i'll_send ill_send will_send she'll_send she_will_send he'll_send to_send sending_her sending_me
  send_out send_through sends_me send_it send_the emailed emailing e-mailed mail mailed mailing i'll_email will_email
  forward forwarded forwarding forward_to i'll_forward shared_the share_the share_with i'll_share will_share
  sharing_the whatsapp_him whatsapp_me post_it posting upload uploads uploaded uploading attach attached attaching
  drop_her drop_her_a_line drop_him pass_along passing_on pass_her get_to_her get_her_the get_them_to submit submits
  submitting submission fax scan scanned link links courier text_her_the deliver dropbox google_drive photo_of_the pdf
  snd hand_over
verb_call_write: answer_the call contact~ get_in_touch inform invite~ letter message_the notify phone_the reach_out
  remind_the reply_to report_to ring text_the write_a write_to writes_a writes_to calls calling called call_her
  call_him call_me call_them i'll_call ill_call will_call she'll_call she_will_call he'll_call phone phones phoned
  phoning phone_her phone_me rings rang ringing ring_her ring_me ring_him give_her_a_call give_him_a_call
  give_me_a_call give_her_a_ring give_me_a_ring give_a_buzz buzz_me ping ping_me pinged telephone telephoned text
  texts texted texting text_her text_me message messages messaged messaging msg msgs whatsapp whatsapped sms dm
  voice_note voicenote voice_message write writes wrote written writing write_her write_me write_down i'll_write
  will_write drop_a_line got_in_touch be_in_touch in_touch keep_in_touch stay_in_touch touch_base touching_base
  contact contacts contacted contacting reached_out reaching_out get_back_to get_back_to_her get_back_to_me
  let_me_know let_her_know let_him_know informs informing remind reminds reminding reminder reply respond check_in
verb_bring_lend: borrow bring buy collect copies copy_of dala fetch give_her give_him hand_out hand_over lend loan
  order photocop~ print~ provide supply brings bringing bring_her bring_him bring_me bring_the i'll_bring ill_bring
  will_bring she'll_bring she_will_bring brought_her to_bring take_along take_with bring_along bring_with fetches
  collects collecting pick_up lends lending lent lend_her lend_me lend_him i'll_lend loaned borrows borrowed borrowing
  give_me give_them give_back giving_her hand_her hand_him hands_out pass_her provides providing supplying supplies
  buys buying purchase purchases get_hold_of get_her_a get_them_a find_her find_a look_for look_out look_for_a
  search_for dig_out dig_up source print prints printing print_out printed copy copied photocopy photocopies
  photocopied photocopying xerox laminate return_the return_it drop_off order_the donate
verb_make_draft: compile create~ design~ draft~ draw_up draws_up edit~ fill_in fill_out fills_in list~ make_a makes_a
  making_a map_out plan_a plan_the prepare~ put_together rewrite~ schedule_the set_up sets_up timetable_the type_up
  update~ make makes making make_an make_the i'll_make will_make she'll_make draft drafts drafted drafting drawing_up
  drew_up drawn_up prepare prepares prepared preparing preparation prep prepping create creates creating created
  design designs designing designed develop develops developing write_up write_a write_the writes_a writing_a
  write_out puts_together putting_together setting_up compiles compiling compose fills_out filling_in filling_out
  complete_the complete_a finish_the finalise finalize finalises finalizing update updates updating revise revises
  revising rewrite rewrites rewriting edit edits editing types_up jot jot_down note_down list_the make_a_list draw
  draws sketch outline outlines build builds building_a formulate word_the adapt adapts adapting plans_the template
  timetable checklist poster rota roster schedule_for action_plan
verb_try_test: diary experiment~ give_it_a have_a_go keep_a keeping_a keeps_a log_of one_class pilot~ practice_with
  practis~ rehearse_with run_a runs_a start~_small start~_with susubukan test~ trial~ tries try trying two_classes
  use_the uses_the using_the tried try_out tries_out trying_out tried_out try_it try_this try_that give_it_a_try
  give_it_a_go give_it_a_shot has_a_go i'll_try ill_try will_try she'll_try she_will_try he'll_try going_to_try
  wants_to_try willing_to_try test tests testing test_out test_it experiment experiments experimenting pilot pilots
  piloting piloted trial trials trialling trial_run dry_run run_through practise practises practising practice
  practices practicing rehearse rehearses rehearsing apply applies applying apply_it use_this use_it start_using
  begin_using implement implements implementing put_into_practice put_it_into_practice put_in_practice put_into_action
  introduce introduces introducing start_with starts_with starting_with begin_with begins_with start_small launch
  launching roll_out rolls_out rolling_out for_two_weeks for_a_week one_class_first with_one_class with_grade attempt
  attempts
verb_talk_with: ask_the_staff conversation_with discuss_with explain_to have_a_chat have_a_word meet_with meets_with
  raise_it_with say_it say_no sit_down_with sits_down_with speak_to speak_with speaks_to talk_to talk_with talks_to
  talks_with tell_the tell_them tells_the thank~ talking_to talking_with speaks_with speaking_to speaking_with
  has_a_word has_a_chat chat_to chat_with chats_with chatting_with sit_with sits_with sitting_down_with meeting_with
  meet_the see_the discuss discusses discussing discuss_it discuss_this discuss_the discussion_with converse
  have_a_conversation has_a_conversation hold_a_conversation have_the_conversation one_on_one one-on-one one_to_one
  raise_it raise_this raise_with raises_it bring_it_up bring_this_up take_it_up take_up_with takes_it_up mention_it
  tell_her tell_him explains_to explain_the present_to presents_to present_the share_with_her_staff share_with_staff
  address_the confront interview interviews listen_to hear_from hear_what give_feedback gives_feedback giving_feedback
  feed_back feeds_back consult_with consult_the clarify_with negotiate persuade convince apologise apologize
verb_observe: drop_into go_into goes_into look_in_on observe observes pop_into see_three see_two shadow sit_in_on
  sits_in_on visit_each visit_three visit_two walk_through watch~ observing observation observations
  lesson_observation classroom_observation observe_a observe_the i'll_observe she'll_observe will_observe sit_in
  sits_in sitting_in watch watches watching watch_a watch_the watch_her look_in drop_in drop_ins drops_in drop_in_on
  pop_in pops_in popping_in visit_class visit_classes visit_classrooms visit_a_class visit_every visits_classes
  visiting_classes go_into_classes goes_into_classes go_into_class go_into_lessons be_in_class go_to_the_class
  walkthrough walkthroughs walk-through learning_walk learning_walks walk_the_corridors walk_around walks_around
  do_rounds make_rounds rounds shadows shadowing accompany see_a_lesson see_one_lesson take_notes takes_notes
  note_what film_a film_the_lesson record_the_lesson videotape look_for_evidence see_how see_whether watch_how
  one_lesson_a_week two_lessons_a_week two_classes_a_week observation_form observation_sheet
verb_organise: appoint~ arrange~ assembly assign~ book~ call_a_meeting calls_a_meeting delegate~ form_a give_the group
  hand_to hold_a holds_a host invite_parents move_the moves_the organis~ organiz~ pair_up put_on roster rota run_the
  schedule set_a_date share_out split_the organise organises organising organize organizes organizing arrange arranges
  arranging arrangement arrangements plan plans planning schedules scheduling set_up sets_up setting_up
  calling_a_meeting call_a_staff convene convenes convening holding_a hold_the hold_a_meeting hold_meetings hosts
  hosting invite invites inviting invitation invitations run_a runs_a lead_a leads_a chair coordinate coordinates
  coordinating co-ordinate form_a_committee fix_a_date set_a_time make_time block_time block_out put_aside set_aside
  assign assigns assigning delegate delegates delegating allocate allocates appoint appoints name_a nominate pair
  pairs group_the divide_the put_up puts_up hang_up see_to take_care_of sort_out sorts_out get_together bring_together
  brings_together workshop staff_meeting parents_meeting parent_evening open_day training_day train trains
  training_session
verb_change_stop: bin_the binning cancel_the change~ cut cuts drop_the drops_the end_the keep_the keeping_the leave_it
  let_go reduce~ replace~ scrap stop stops swap change changes changing change_the i'll_change she'll_change modify
  modifies adjust adjusts adjusting alter move moves moving move_the shift_the swaps swapping switch switches
  switching replace replaces replacing stopping stop_doing quit quits cut_down cut_out cut_back reduce reduces
  reducing limit limits limiting shorten cancel cancels give_up_the let_go_of leave_out remove removes removing
  get_rid_of put_an_end do_less no_more avoid avoids avoiding refrain rather_than instead_of instead do_differently
  do_it_differently another_way new_way start_over begin_again reorganise reorganize rearrange rearranges reshuffle
  merge split combine transfer_the correct corrects correcting fix fixes fixing repair repairs repairing improve_the
  simplify simplifies postpone delay_the keep_to be_firmer be_more be_less turn_off close_the_door
verb_check_count: audit_the check~ compare~ count~ find_out finds_out go_through look_into look_up looks_into mark_the
  measure~ read_through reads_through record_the records_the review~ tally track~ verify check checks checking
  check_the check_if check_whether check_on check_up check_with double_check i'll_check she'll_check will_check count
  counts counting count_the count_how keep_count tallies verifies verifying confirm confirms confirming review reviews
  reviewing look_at looking_into goes_through go_over goes_over look_through look_over finding_out see_if see_whether
  see_how_many track tracks tracking keep_track keeps_track keep_a_record keep_records keeps_records record_how log
  logs logging note_the register_the monitor monitors monitoring follow_up follows_up follow_up_on following_up
  measure measures measuring compare compares comparing analyse analyses analysing analyze analyzing examine examines
  evaluate evaluates assess assesses assessing inspect inspects collect_the_data gather_data gather_the tick tick_off
  calculate add_up inventory survey surveys keep_an_eye keeps_an_eye keep_tabs
verb_ask_for: apply~ ask_for ask_the_board ask_the_district ask_the_office asks_for chase~ follow_up_on follows_up
  get_a_quote negotiate~ push_for request_a requests seek~ ask_the asks_the ask_her ask_him ask_them ask_if i'll_ask
  ill_ask will_ask she'll_ask she_will_ask he'll_ask going_to_ask to_ask ask_around asking_around ask_each asks_each
  ask_every ask_teachers ask_parents ask_pupils ask_students ask_my ask_our request_the requests_the requests_a
  requesting_a put_in_a_request apply_for applies_for applying_for petition solicit appeal_to appeals_to approach_the
  approaches_the approach_the_board enquire_about enquire_at inquire_about inquire_at find_out_from find_out_whether
  get_permission get_quotes quote_for quotation chase chase_up chases follow_up_with press_for lobby lobbies insist
  insists insist_on demand_the seek_help seek_support seek_advice seek_funding look_for_funding look_for_money
  look_for_donors fundraise raise_money raise_funds call_on call_upon put_to_the plead_with write_to_the_ministry
  write_to_the_district submit_a_request file_a lodge_a
verb_decide: agree_on choose~ decide~ make_up_her make_up_his name_a names_a pick~ set_the settle_on vote decide
  decides decided deciding decision decisions i'll_decide she'll_decide will_decide choose chooses chose chosen
  choosing choice pick picks picking pick_one pick_a pick_two select selects selecting settled_on opt opted opts
  opted_for opting make_up_her_mind made_up_her_mind make_up_my_mind made_up_his_mind determine determines
  determined_that resolve resolves resolved_to resolution conclude concluded come_to_a_decision came_to_the_decision
  come_up_with think_about thinks_about thinking_about think_it_over think_over think_through mull mull_over
  sleep_on_it consider considers considering weigh_up weigh reflect_on reflects_on reflecting_on ponder set_priorities
  prioritise prioritize prioritises prioritizes set_a_goal set_goals sets_a_goal set_a_target define defines defining
  fix_the settle_for go_for going_for go_with going_with rank votes
verb_attend: attend_the be_there come_to_the go_to_the goes_to_the join_the turn_up_to attend attends attending
  i'll_attend will_attend she'll_attend be_present be_at i'll_be_there will_be_there she'll_be_there comes_to_the
  come_along come_with going_to_the go_along go_with i'll_go_with join_her join_him join_me join_them join_us
  joins_the joining_the i'll_join will_join sit_in_on_the sit_in_on_her sit_at_the accompany accompanies accompanying
  take_part_in participate_in turn_up show_up sign_up_for signs_up register_for enrol enroll enrols enroll_in enrolled
  stay_for stay_until make_it_to show_my_face represent be_part_of be_in_the_room stand_in_for stand_beside
  be_by_her_side come_to_her_meeting come_to_our_meeting attend_the_meeting attend_her_staff take_a_course
  do_the_course workshop_on
promise: accepted_to action~ agree_to agreed_to agrees_to commits_to committed_to gave_her_word gave_his_word going_to
  gonna her_homework her_job her_next_step his_homework his_job his_next_step homework intends_to intend~ next_step~
  planning_to plans_to pledged promis~ resolved_to said_he'd said_he_would said_hed said_she'd said_she_would
  said_shed says_he'll says_she'll says_she_will shook_on swore to-do to_do try_to undertake~ undertook vow~ will
  promise promises promised promising commit commits committed committing commitment commitments agreed agree agrees
  agreeing agreement agreements agreed_that we_agreed we_agreed_that it_was_agreed undertake undertakes undertaking
  pledge pledges vow vowed vows swore_to swears assure assured assures assurance gave_me_her_word gave_my_word my_word
  offered offers offered_to offering volunteered_to accepted accepts said_i'd said_i_would told_her_i'd
  told_her_i_would told_him_i'd told_me_she'd told_me_she_would i_said_i'd she'd_do she'd_try shook_hands shook_on_it
  deal it's_a_deal settled_that took_on took_it_upon took_responsibility took_the_task takes_on left_it_that next_step
  next_steps action action_point action_points action_items to_dos todo assignment task tasks signed_up_to set_herself
  set_himself intention intend promissed comitted agread
duty_mine: ako for_me_to i'll i'm_bringing i'm_going_to i'm_lending i'm_sending i'm_to i_agreed i_am_going_to i_am_to
  i_gotta i_have_to i_must i_need_to i_offered i_owe i_promised i_said_i'd i_shall i_should_send i_told_her_i'd
  i_told_him_i'd i_will ill_send im_going_to leave_that_with_me let_me me me_to mi_a_go mi_will mine_is my_homework
  my_job my_part my_side on_me that's_on_me undersigned_shall undersigned_will ill_do i've_to i_should i_ought
  i_committed i_undertook i_said_i i_told_her_i i_owe_her its_on_me it's_on_me thats_on_me on_my_side on_my_part
  on_my_end on_my_list on_my_to my_task my_tasks my_duty my_turn my_responsibility my_end my_end_of_the_bargain
  my_to_do my_action my_action_point my_commitment my_commitments my_promise for_my_part from_me from_my_side up_to_me
  leave_it_to_me leave_it_with_me left_with_me i'm_responsible i_am_responsible i_take_care i'll_take_care i'll_see_to
  i'll_handle i'll_sort i_got_this i've_got_to gotta me_i'll mentor_will mentor_to the_mentor_will coach_will coach_to
  as_for_me falls_to_me remind_me_to note_to_self
duty_theirs: he'll he's_going_to he_has_to he_is_going_to he_must he_shall he_wants_to_try he_will her her_part
  hes_going_to him him_a_go his_part on_her on_him she'll she's_going_to she_has_to she_is_going_to she_must she_shall
  she_wants_to_try she_will shell_have shes_going_to shi_a_go siya_na that's_hers that's_his they'll up_to_her
  up_to_him they_will they_have_to she_needs_to he_needs_to she_is_to she's_to he's_to he_is_to she_should he_should
  she_promised he_promised she_agreed he_agreed she_committed he_committed she_undertook he_undertook she_offered
  he_offered she_said_she he_said_he she_says_she'll she_intends he_intends she_plans he_plans on_her_side on_his_side
  on_her_part on_his_part on_her_end her_job his_job her_task his_task her_tasks her_homework his_homework
  her_responsibility his_responsibility her_commitment his_commitment her_action her_actions her_to_do her_next_step
  his_next_step for_her_to for_him_to for_her_part for_his_part left_to_her principal_will principal_to head_will
  headteacher_will head_teacher_will deputy_will headmaster_will headmistress_will hod_will teachers_will ht_to
  ht_will mrs+will mr+will that's_on_her that's_on_him falls_to_her the_school_will
deadline: before_christmas before_half before_i before_our before_the before_we by_end by_friday by_monday by_next
  by_the by_then by_thursday by_tuesday by_wednesday due end_of_month end_of_term end_of_week first_thing
  in_a_fortnight next_week this_week tomorrow tonight until_then until_we within_a within_the by_saturday by_sunday
  by_tomorrow by_the_end by_end_of by_the_time by_our_next by_my_next by_noon by_the_first by_the_15th by_the_20th
  by_january by_february by_march by_april by_may by_june by_july by_august by_september by_october by_november
  by_december by_christmas by_easter by_eod before_our_next before_my_next before_friday before_monday before_i_come
  before_we_meet before_the_holidays before_the_break before_half_term before_exams before_easter not_later_than
  no_later_than at_the_latest latest_by on_or_before due_by due_on due_date deadline deadlines within_a_week
  within_two_weeks within_the_week within_the_month in_two_weeks in_a_week in_a_month in_two_days this_friday
  next_friday this_month next_month next_term this_term end_of_the_week end_of_the_month end_of_day eod asap
  as_soon_as as_soon_as_possible this_evening this_afternoon tmrw tmr tomoro first_thing_tomorrow over_the_weekend
  this_weekend in_the_next
future_ours: between_us both_of_us jointly let's the_two_of_us together us_to we'll we're_going_to we_agreed_to
  we_are_going_to we_said_we'd we_will well_meet we_shall were_going_to we're_gonna we_plan_to we_intend_to
  we_are_planning we're_planning we_hope_to we_want_to we_would we'd we_decided_to we_decided_that we_agreed_that_we
  we'll_meet we'll_see we'll_look we'll_talk we'll_work we'll_go we'll_start we'll_do we'll_try we'll_be we'll_make
  we'll_check we'll_review we'll_visit we'll_plan we'll_continue we'll_decide we'll_follow we_will_meet we_will_look
  we_will_work we_will_go we_will_start we_will_review we_will_visit we_will_talk we_will_continue we_will_see
  we_will_do we_will_observe we'll_observe together_we lets_meet lets_see our_plan our_next_step our_next_steps
  our_goal our_target our_agreement together_with_her shall_we we_have_to we_need_to we_must we_should our_task
  our_homework
meet_again: again_on another_go back_in back_on back_there back_to_her back_to_him catch_up_on follow-up followup
  go_back going_back i'm_back im_back meet_again meeting_again next next_meeting next_one next_session next_time
  next_visit nxt rebook~ redo return_on return_visit returning return~ same_place same_time see_her_again
  see_him_again see_them_again see_you till_the try_again until_the we_meet_again we'll_meet we_will_meet
  we_shall_meet well_meet we_meet_on we_meet_next we_are_meeting we're_meeting we_see_each_other see_each_other
  see_each_other_again see_you_again see_you_on see_you_next see_you_then see_you_in see_u cu_on see_her_on see_him_on
  see_her_next see_him_next seeing_her_next seeing_him_next i'll_see_her i'll_see_him i_will_see_her i_will_see_him
  next_appointment next_date next_encounter next_conversation next_coaching next_mentoring next_catch_up next_check_in
  next_get_together our_next_meeting our_next_visit our_next my_next_visit my_next_meeting following_visit
  follow_up_visit follow_up_meeting catch_up_again sit_down_again get_together_again talk_again we'll_talk_again
  speak_again meet_up meet_next meet_in_two meet_in_a reconvene regroup resume next_mtg nxt_visit nxt_time nxt_meeting
fixed_for: agreed_on_the booked booked_for date_for down_for due_on fixed_for in_the_diary is_on_the is_the moved_to
  new_date penciled pencilled rearranged_for rescheduled_for scheduled_for set_for scheduled is_scheduled planned_for
  booked_in slated_for arranged_for arranged_to_meet agreed_to_meet agreed_a_date agreed_date date_agreed set_a_date
  set_the_date fixed_a_date fixed_the_date fix_a_date date_is date_set no_date no_date_yet date_to_be tbc tbd
  to_be_confirmed to_be_fixed to_be_agreed pencilled_in penciled_in pencil_in in_my_diary in_the_calendar
  on_the_calendar in_my_calendar put_in_the_diary diarised appointment appointment_for same_time same_place
  same_time_next same_day same_hour next_monday next_tuesday next_wednesday next_thursday next_friday monday_week
  tuesday_week on_monday_the on_tuesday_the on_wednesday_the on_thursday_the on_friday_the in_two_weeks in_three_weeks
  in_a_fortnight in_a_month two_weeks_from three_weeks_from a_week_from in_two_weeks_time in_a_month's_time
  weeks'_time weeks_time first_week_of second_week_of after_the_holidays after_the_break after_half_term after_easter
  after_christmas after_exams when_school_reopens when_schools_reopen
call_again: call_her_on call_him_on check_in_on phone_again ring_her_on ring_him_on zoom_again call_again
  i'll_call_again call_back call_her_back call_him_back call_me_back calls_back called_back ring_again ring_back
  ring_her_back ring_me_back i'll_phone i'll_ring i'll_call_her i'll_call_him i_will_call_her i_will_call_him
  i_will_phone next_call next_phone_call our_next_call another_call follow_up_call check_in_call quick_call short_call
  phone_check_in check_in_by_phone check_in_with_her we'll_talk_on we_talk_on we_speak_on we'll_speak_on
  we_will_speak_on speak_on_the_phone talk_on_the_phone by_phone_on on_zoom_on zoom_on call_on_monday call_on_tuesday
  call_on_wednesday call_on_thursday call_on_friday call_next_week call_tomorrow call_her_tomorrow call_to_fix
  call_to_set call_to_arrange call_to_agree call_to_confirm call_to_reschedule will_text_to_confirm
  whatsapp_to_confirm we_will_be_in_touch we'll_be_in_touch stay_in_touch she'll_call_me she_will_call_me
  he'll_call_me waiting_for_her_call awaiting_her_call
saw_class: classes classrooms in_the_classroom instructional_rounds learning_walk learning_walks lesson lessons
  observed sat_at_the_back sat_in_on saw_a saw_three saw_two visited_four visited_rooms walked_classrooms walked_rooms
  walkthrough~ watched observed_a_lesson observed_a_class lesson_observation~ class_observation~
  classroom_observation~ observed_the_teacher watched_a_lesson watched_the_lesson watched_her_teach watched_him_teach
  saw_a_lesson saw_a_class saw_the_class saw_her_teach~ visited_a_class~ visited_class~ visited_classroom~
  went_into_class~ into_the_classroom~ popped_into back_of_the_class back_of_the_room observed_grade observed_year
  observed_form observed_standard joint_observation~ co-observ~ coobserv~ learning_walk~ drop-in~ dropped_into
  observed+lesson observed+class observed+classroom watched+lesson saw+lesson sat+class observed_maths
  observed_reading observed_english observed_together observing_a observing_lesson~ demo_lesson_observed in_class_with
  two_lessons three_lessons lessons_observed classes_observed stallings observation_form observation_tool
walked_round: canteen corridors gate grounds halls looked_round nakapag-ikot playground rounds stroll~ tour_of toured
  umikot walked_around walked_round walked_the yard walk_around walk_round walked_through walkthrough~ walk-through~
  walkabout~ toured_the tour_of_the tour_of_school took_me_round took_me_around showed_me_round showed_me_around
  went_round_the went_around_the going_round strolled stroll walked_the_corridor~ walked_the_hall~ walked_the_ground~
  walked_the_school walked_the_building walked_with_her walked_with_him hallways peeked_into peeped
  looked_into_the_class~ round_the_school around_the_school around_the_compound round_the_compound around_the_campus
  school_grounds school_compound inspected_the went_to_see_the looked_at_the_toilet~ saw_the_kitchen saw_the_library
  playground_duty passed_by_the_class~ moved_around moved_round went_class_to_class from_class_to_class
  every_classroom stood_at_the_gate at_the_school_gate
went_through_papers: binder budget checked_the checklist exercise_books handbook lesson_plans looked_at looked_over
  notebooks page_by_page policy_document read_her read_his read_the read_through sip spreadsheet timetable went_over
  went_through went_through_the went_through_her went_through_his looked_through looked_over_the looked_at_her_plan
  looked_at_his_plan looked_at_the_plan read_over reviewed_the reviewed_her reviewed_his reviewed_lesson_plan~
  checked_the_lesson_plan~ checked_the_books checked_the_register~ checked_the_records marked_books book_look~
  book_scrutiny work_scrutiny scheme~_of_work lesson_plan_books logbook~ log_book~ minute_book~ minutes_of_the
  visitors_book attendance_register~ class_register~ staff_handbook school_improvement_plan sip_document
  improvement_plan development_plan action_plan sdp school_file~ record_book~ policy_document~ looked_at_the_timetable
  went_over_the went_over_her went_over_his line_by_line through_the_file~ through_the_folder~ the_binder
  reviewed+plan reviewed+file went+through+plan budget_sheet~ the_paperwork audited_the
looked_at_data: attendance_figures chart compared dashboard data grades graphs marks numbers percent reading_levels
  results scores looked_at_the_data looked_at_data looked_at_the_results looked_at_the_scores looked_at_attendance
  looked_at_the_figures looked_at_the_numbers analysed analyzed analysing analyzing analysis_of data_analysis
  data_review~ data_meeting~ data_wall~ data_dive dashboard~ spreadsheet~ test_scores test_results exam_results
  exam_analysis result_analysis benchmark_data assessment_data attendance_data enrolment_figures enrollment_figures
  mock_results item_analysis broke_down_the_data disaggregat~ compared_the_scores compared_the_results
  compared_the_figures trend~ the_graph~ the_chart~ bar_chart~ percentages the_stats statistics league_table~
  baseline_data endline midline looked+data looked+results looked+scores through_the_data over_the_numbers crunched
  mark_sheet~ report_card_data tracking_sheet~ tracker~ emis
practised_roleplay: acted_out dry_run i_played i_was_the mock practice_run practiced practise_the practised ran_it
  rehearsed role-play~ role_play~ roleplay~ rehears~ practised_the practiced_the practised_what practiced_what
  practised_how practiced_how we_practised we_practiced mock_meeting~ mock_conversation~ mock_interview~ pretend~
  acting_out acted_as_the acted_the played_the_parent played_the_teacher played_the_part she_played_me he_played_me
  played_the_difficult i_was_the_teacher i_was_the_parent i_took_the_role took_the_role_of in_the_role_of
  swapped_roles switched_roles reversed_roles simulat~ tried_out_the_words tried_it_out_loud said_it_aloud out_loud
  ran_through_the ran_through_what ran_through_how run-through run_through practised+conversation
  practiced+conversation practised+feedback practiced+feedback practise_run practising practicing second_try
  had_another_go sentence_starters opening_line opening_sentence script scripts scripted
sat_in_meeting: assembly briefing chairing governors_meeting her_meeting his_meeting listened_in pta_meeting sat_in
  slt staff_meeting sat_in_on_the_meeting sat_in_on_a_meeting sat_in_on_her sat_in_on_his attended_the_staff
  attended_a_staff attended_the_meeting attended_their attended_her attended_his staff_meeting~ staff_briefing~
  morning_briefing department_meeting~ departmental_meeting~ faculty_meeting~ grade_meeting~ team_meeting~ plc plcs
  leadership_team_meeting slt_meeting~ smt_meeting~ sgb_meeting~ smc_meeting~ pta_meeting~ bom_meeting~ board_meeting~
  parents_meeting~ parent_meeting~ phase_meeting~ cluster_meeting~ governors_meeting~ observed_the_meeting
  observed_a_meeting watched_the_meeting watched_her_chair watched_him_chair she_chaired he_chaired chaired_the
  chaired_a led_the_meeting ran_the_meeting agenda~ sat_at_the_back in_the_staffroom at_the_assembly attended_assembly
  morning_assembly sat+meeting observed+meeting joined_the_meeting joined_the_staff joined_their_meeting
planned_together: brainstorm~ drafted drew listed made_a_list made_a_plan mapped planned prioritis~ prioritiz~
  put_together sketched worked_on wrote_out planned_together planned_the planned_a planned_how planned_out we_planned
  mapped_out mapped_the drew_up_a drew_up_the drew_up_plan worked_out_a_plan worked_out_how worked_on_the_plan
  worked_on_a_plan worked_on_the_timetable worked_on_the_agenda drafted_the drafted_a drafted_together we_drafted
  co-plan~ coplan~ co-wrote co-writ~ wrote_together wrote_out_a wrote_the_plan made_a_timetable made_an_action_plan
  put_together_a put_together_the set_out_the_steps set_goal~ set_a_goal set_target~ set_a_target smart_goal~
  smart_target~ agreed_on_steps agreed_a_plan sketched_out sketched_a laid_out_a laid_out_the designed_a designed_the
  developed_a_plan prepared_the_agenda prepared_the_meeting prepared_for_the prioriti~ broke_it_down broke_it_into
  step_by_step filled_in_the_plan scheduled_the calendar_together term_plan~ timeline~ next_steps_together
talked_over: chatted_about discussed dug_into explored heard_her_out heard_him_out let_her_talk let_him_talk reflected
  spoke_about talked_about talked_through thrashed_out unpack~ unpick~ went_into talked_over talk_about talked_it_over
  discuss~ discussed_how discussion~ conversation~ we_chatted had_a_chat a_long_chat good_chat debrief~
  feedback_session post-observation~ post_observation post-conference postconference pre-conference pre_conference
  coaching_conversation~ coaching_session~ mentoring_session~ reflective_conversation reflect~ we_reflected
  explored_the explored_how explored_what explored_why went_over_what sat_down_with sat_down_and sat_together
  sat_and_talked one-on-one one_on_one one-to-one one_to_one face_to_face_talk speak_about spoke_at_length
  talked_at_length at_length touched_on dwelt_on covered_the we_covered looked_into thrash~_out mull~_over chewed_over
  talked_mostly_about mostly_talked deliberat~ shared_idea~
met_others: asked_pupils asked_students asked_the_kids interviewed met_parents met_the_deputy met_the_staff
  met_the_teachers spoke_to_the_deputy surveyed met_the_teacher~ met_with_the_teacher~ met_with_teacher~ met_teachers
  met_some_teachers met_two_teachers met_with_parent~ met_the_parent~ met_the_pta met_with_the_staff met_with_staff
  met_with_the_deputy met_the_board met_the_chair~ met_the_governor~ met_the_smc met_the_sgb met_the_learner~
  met_pupils met_students met_the_student~ met_the_pupil~ met_the_council spoke_to_the_teacher~
  spoke_with_the_teacher~ spoke_with_teacher~ spoke_to_teacher~ spoke_to_parent~ spoke_with_parent~ spoke_to_pupil~
  spoke_with_pupil~ spoke_to_learner~ spoke_to_student~ spoke_with_student~ talked_to_the_teacher~
  talked_with_the_teacher~ talked_to_some talked_to_pupil~ talked_to_student~ talked_to_the_children talked_to_parent~
  chatted_with_the greeted_the_staff greeted_the_teacher~ was_introduced introduced_me_to focus_group~ student_council
  pupil_council learner_council the_deputy_joined joined_by_the joined_us in_the_staffroom_with met_the_hod
  met_with_hods
counted: average counted forty half_of half_the_class in_all number_of of_the_class out_of per_cent percent sixty
  thirty three_quarters total_of two_thirds x_of i_counted we_counted count_of headcount~ head_count tally tallied
  one_out_of two_out_of three_out_of four_out_of five_out_of six_out_of eight_out_of ten_out_of out_of_ten
  out_of_twenty of_the_ten of_the_twelve of_the_twenty half_of_the third_of_the quarter_of_the only_two only_three
  only_four only_five only_six exactly all_but_one all_but_two every_single_one not_one_of none_of_the both_of_the
  in_total altogether a_total_of averaged on_average hands_up raised_their_hand~ raised_hands pupils_present
  children_present learners_present students_present teachers_present in_attendance minutes_late times_in_the
  twice_in_the a_dozen dozens double_the how_many questions_in wait_time seconds rose_from fell_from went_from up_from
  down_from
seen_heard: could_hear could_see displayed displays i_heard i_noticed i_saw it_was_observed notebooks_show noticed
  on_the_board on_the_wall posters register registers_show saw_that shows was_found was_observed were_found were_seen
  i_noted i_observed i_watched we_saw we_noticed we_heard noticed_that noted_that i_could_see i_could_hear i_overheard
  overheard on_the_walls on_the_door on_the_desk on_the_noticeboard in_the_notebooks in_the_exercise_books
  in_the_books in_the_register in_the_corner at_the_back at_the_gate in_the_corridor~ in_the_playground in_the_yard
  in_the_hallway~ on_display posted_on pinned pinned_up stuck_on_the hanging_on visible clearly_visible poster~
  word_wall~ anchor_chart~ photo_of took_a_photo took_photos took_a_picture evidence evident evidenced
  it_was_clear_that it_was_obvious showed_me_the showed_me_her showed_me_his she_showed_me he_showed_me they_showed_me
  with_my_own_eyes witness~ saw_for_myself looked_like sounded
quoted: he_said her_words his_words quote said says she_said told_me they_said she_told_me he_told_me they_told_me
  in_her_words in_his_words her_exact_words his_exact_words exact_words word_for_word unquote quoted quoting verbatim
  i_quote and_i_quote as_she_put_it as_he_put_it she_put_it he_put_it she_goes he_goes she_was_like he_was_like
  was_like she_says he_says said_to_me told_me_that told_me_straight one_teacher_said a_teacher_said one_pupil_said
  a_pupil_said one_parent_said a_parent_said a_learner_said a_student_said one_student_said one_child_said a_boy_said
  a_girl_said a_boy_told_me a_girl_told_me the_deputy_said the_teacher_said in_so_many_words these_were_her
  these_were_his her_own_words his_own_words said_something_like something_like and_she_said and_he_said
  and_then_she_said replied answered exclaimed whispered laughed_and_said remarked commented_that
admits: accepts_that acknowledg~ admit~ as_he_put as_she_put concede~ confess~ figures_he figures_she in_her_words
  in_his_words is_of_the_view knows_he knows_she knows_that owned_up owns_that reckons reckon~ recognises recognizes
  thinks_he thinks_it's_her thinks_she admit admits admitted admitting admission admittedly acknowledge acknowledges
  acknowledged acknowledging acknowledgement acknowledgment confess confessed confesses confession concede conceded
  concedes owns_up owning_up owned own_it owns_it took_ownership takes_ownership took_the_blame takes_the_blame
  accept_that accepted_that recognised_that recognises_that recognized_that recognizes_that recognising_that her_fault
  his_fault my_fault her_own_fault my_own_fault her_mistake his_mistake my_mistake mistake mistakes was_wrong
  i_was_wrong she_was_wrong he_was_wrong got_it_wrong been_wrong to_be_honest tbh if_i'm_honest if_she's_honest
  honestly_said said_honestly guilty guilt ashamed embarrassed embarrassing sheepish sheepishly i_have_to_admit
  i_must_admit she_had_to_admit had_to_admit i_never she_never_really i_avoid avoids_it been_avoiding avoided
  avoiding_it put_it_off part_of_the_problem i_am_the i'm_the_problem my_part_in her_part_in i_talk_too_much
  talks_too_much should_have should've shouldn't_have i_failed let_them_down apologised apologized regret regrets
  regretted
sees_now: been_hiding he_never he_only he_talks_too hidin i'm_the_one i_never_ask it's_me it's_not_the it_isn't_the
  its_me maybe_i maybe_it's_me not_the_kids rather_than she_never she_only she_talks_too what_she_is_really sees_now
  now_sees sees_that saw_that see_now now_i_see i_see_now i_now_see she_now_sees he_now_sees she_sees he_sees
  can_see_now can_now_see begins_to_see began_to_see beginning_to_see starts_to_see started_to_see starting_to_see
  now_understands now_understood understands_now understands_that understood_that she_understands now_knows
  now_realises now_realizes knows_now now_believes now_thinks thinks_differently sees_it_differently
  see_it_differently sees_things_differently looks_at_it_differently different_light in_a_new_light
  in_a_different_light new_perspective another_perspective new_eyes fresh_eyes with_other_eyes changed_her_mind
  changed_his_mind changed_my_mind change_of_mind change_of_heart shift_in_thinking mindset mindset_shift
  shift_in_mindset new_understanding no_longer_thinks no_longer_believes no_longer_blames used_to_think
  used_to_believe thought_that_it_was i_always_thought always_thought+now i_thought+but she_thought+but
  the_real_problem the_real_issue real_reason root_cause the_root it's_not_about not_about+but it_starts_with_me
  starts_with_me begins_with_me it's_up_to_me depends_on_me
mentor_feels: humbled i_came_away i_enjoyed i_feel i_felt i_learned i_learnt i_left_feeling i_liked i_loved
  i_was_nervous i_was_tired left_me made_my_day moved_me i'm_feeling i_am_feeling feel_that_i felt_that_i i_was_happy
  i_am_happy i'm_happy i_was_glad i'm_glad i_am_glad i_was_proud i'm_proud i_am_proud i_was_moved touched_me
  i_was_touched i_was_sad i_am_sad i'm_sad made_me_sad made_me_happy made_me_angry made_me_think i_was_angry i'm_angry
  i_was_annoyed i_was_frustrated i'm_frustrated i_am_frustrated i_was_worried i'm_worried i_am_worried i_worry
  worries_me i'm_concerned i_am_concerned i_fear i'm_afraid i'm_tired i_am_tired i_was_exhausted i'm_exhausted
  i_was_disappointed i'm_disappointed i_was_relieved i_was_surprised i_was_impressed i_was_shocked i_was_upset i_like
  i_admire my_feeling my_impression my_gut gut_feeling my_heart left_me_feeling i_left_happy i_left_with i_drove_home
  i_went_home i_hope i_believe i_think i_find_it personally honestly_i it_pains_me pains_me hard_for_me i_care
mentor_doubts_self: could've_listened did_i i_didn't_listen i_gave_too i_jumped i_probably i_pushed i_rushed
  i_should_have i_shouldn't_have i_talked_too i_think_i i_wonder if_i maybe_i_was must_remember_to next_time_i_should
  too_quick was_i i_wonder_if i_wonder_whether i'm_wondering i_wondered i_doubt i'm_not_sure i_am_not_sure im_not_sure
  i_was_not_sure i_wasn't_sure not_sure_i not_sure_if_i not_sure_whether_i i_don't_know i_do_not_know i_dont_know
  i_didn't_know i_did_not_know idk i_don't_know_how i_don't_know_if i_don't_know_whether should_i have_i am_i
  did_i_push did_i_talk was_it_right i_should've i_could_have i_could've i_ought_to_have i_may_have i_might_have
  maybe_i perhaps_i probably_i i_talked_too_much i_spoke_too_much i_gave_too_much i_pushed_too i_was_too i_went_too
  i_jumped_in i_interrupted i_missed i_failed_to i_forgot_to i_didn't_ask i_did_not_ask i_didn't_handle my_mistake
  my_fault i_need_to_learn i_need_to_improve i_need_to_listen i_struggle i_struggled i_find_it_hard i_found_it_hard
  i'm_struggling i'm_stuck i_am_stuck i_felt_useless i_felt_stuck i_didn't_know_what_to_say out_of_my_depth
  next_time_i i_must_be_more i_have_to_be_more am_i_helping am_i_doing was_i_too
mentor_memo: ask_her_about ask_him_about don't_forget_to_ask for_my_notes for_my_own keep_an_eye note_to_self
  reminder_to_me watch_out note_to_myself memo_to_self self_note note_for_me note_for_myself for_myself for_me
  reminder_to_self reminder_for_me remind_me remember_to must_remember i_must_remember don't_forget dont_forget
  must_not_forget don't_let_me_forget my_notes personal_note my_own_note own_note private_note my_reflection
  my_reflections own_reflection my_observation my_observations my_thoughts my_comment my_comments my_view my_own_view
  my_reading between_us for_my_file for_the_file keep_in_mind bear_in_mind to_bear_in_mind to_watch watch_out_for
  to_keep_an_eye keep_an_eye_on worth_remembering worth_watching think_about_how_i next_time_i next_time_bring
  next_time_ask next_time_start bring_next_time ask_next_time ask_her_next_time ask_him_next_time look_up read_up
  read_up_on to_prepare talk_to_my_supervisor ask_my_supervisor ask_my_coordinator ask_my_colleagues nb fyi
confidential: between_us between_you_and_me confidential~ don't_tell for_my_eyes keep_this_private not_for_sharing
  off_the_record private_note confidential confidentially confidentiality in_confidence in_strict_confidence private
  privately privacy personal secret secretly between_ourselves between_the_two_of_us not_for_the_record
  not_for_the_report not_for_report not_to_be_shared not_to_be_written do_not_share don't_share dont_share
  please_don't_share pls_dont_share not_to_share do_not_record don't_record don't_write don't_write_this do_not_write
  leave_this_out leave_out leave_it_out keep_this_out keep_out_of keep_it_out keep_to_yourself keep_this_between
  keep_it_between keep_it_private keep_quiet hush hush_hush sensitive delicate discreet discreetly discretion
  anonymous anonymously no_names without_names without_naming nobody_should_know nobody_must_know no_one_should_know
  no_one_is_to_know not_to_tell dont_tell do_not_tell told_me_not_to asked_me_not_to asked_that_it_not
  not_to_go_further goes_no_further stays_here stays_between stay_between this_stays entre_nous strictly_private
  for_your_eyes only_for_me only_for_you not_official
other_person: after_that_i afterwards and_then_rang another_head before_that_i came_from earlier_i later_saw next_up
  on_to_the other_school over_the_hill second_visit second_was the_other_one the_other_principal then_drove
  then_i_went then_on_to then_to another_principal another_headteacher another_head_teacher another_director
  other_principal~ other_heads other_headteacher~ a_different_principal a_different_head different_person someone_else
  somebody_else not_her_but not_him_but my_other_principal~ my_other_head~ one_of_my_other~ my_other_mentee~
  another_mentee other_mentee~ another_one_of_my the_other_head the_other_lady the_other_gentleman colleague_of_hers
  colleague_of_his a_colleague_mentor fellow_mentor fellow_coach another_coach another_mentor her_neighbour
  his_neighbour neighbouring_head neighbouring_principal neighboring_principal principal_of_another
  principal_from_another head_of_another head_from_another unlike_her unlike_him whereas_the_other
  compared_with_the_other her_predecessor his_predecessor former_principal previous_principal previous_head
  former_head old_principal last_principal new_principal_at principal_next_door
place_school: at_her_place at_her_school at_hers at_his at_his_place at_his_school at_the_school called_in_on came_in
  dropped_by dropped_in drove_out face_to_face fed_me got_round_to guest_of had_me_in head's_office her_campus
  her_office his_campus his_office in_her_room in_his_room in_person in_the_hall let_me_in library_of on_site out_at
  paid_a_visit popped_in principal's_office school_gate showed_me staff_room staffroom stopped_by tea_with walked_me
  was_out_at went_in school the_school at_school in_school principals_office heads_office headteacher's_office
  in_the_office front_office teachers_lounge teacher's_lounge library the_hall school_hall assembly_hall canteen
  cafeteria dining_hall tuck_shop kitchen playground courtyard schoolyard quad veranda verandah under_the_tree
  under_the_mango_tree classroom~ corridor hallway gate campus compound premises grounds primary_school
  secondary_school high_school elementary elementary_school middle_school junior_school infant_school basic_school
  academy college kindergarten preschool nursery boarding_school mission_school community_school rural_school
  village_school multi-grade computer_lab science_lab laborator~ sports_field hostel dormitor~ reception storeroom
  conference_room meeting_room boardroom
place_else: bench bus_stop cafe car_park church coffee_shop conference convent diner district_office hotel market park
  parlour plaza pub restaurant coffeeshop coffee_place tea_shop tea_room tea_stall at_a_restaurant starbucks wimpy
  tim_hortons mcdonald's mcdonalds kfc hotel_lobby lobby petrol_station gas_station service_station filling_station
  mall shopping_centre at_the_market at_the_district circuit_office county_office regional_office provincial_office
  education_office zonal_office subcounty_office sub-county_office central_office ministry_office at_the_ministry
  my_office in_my_office at_my_office my_place my_house my_home at_my_home her_house his_house her_home his_home
  at_her_home at_his_home at_home in_my_car in_the_car in_her_car in_his_car parking_lot carpark teachers_centre
  teacher_centre resource_centre resource_center training_centre training_center town_hall community_hall
  community_centre community_center church_hall parish_hall mosque at_the_hospital at_the_clinic airport bus_stand
  taxi_rank roadside halfway park_bench in_the_park public_library university_campus off_site off-site neutral_ground
how_long: all_afternoon all_morning an_hour brief forty_five from_nine half_an_hour hour hour_and_a_half hours hr hrs
  long min mins minutes most_of_the_morning overran period~ quarter_of_an quick ran_over spent stayed till_ten to_ten
  until_ten hour~ one_hour two_hours three_hours four_hours half_hour quarter_of_an_hour three_quarters_of_an_hour
  ten_minutes fifteen_minutes twenty_minutes thirty_minutes forty_minutes forty-five_minutes ninety_minutes
  the_whole_day whole_day all_day full_day half_day half_a_day whole_morning the_entire_morning most_of_the_day
  the_whole_afternoon the_entire_day couple_of_hours few_hours few_minutes a_good_hour good_two_hours nearly_an_hour
  almost_an_hour over_an_hour about_an_hour around_an_hour just_over_an_hour just_under_an_hour more_than_an_hour
  less_than_an_hour barely_an_hour from_nine_to from_eight_to from_ten_to till_noon until_noon until_lunch until_break
  lasted it_lasted took_about spent_an_hour spent_two spent_the_morning spent_the_day spent+hours stayed_for
  stayed_until stayed_till double_period one_period a_period
part_of_day: after_school afternoon arvo at_lunch before_school break_time evening first_thing_this late_afternoon
  lunchtime midday morning noon at_noon lunch_time lunch-time over_lunch after_lunch before_lunch breaktime at_break
  during_break recess at_recess tea_break first_thing early_morning late_morning mid-morning midmorning mid_morning
  early_afternoon afterschool at_dismissal after_dismissal home_time hometime end_of_the_day end_of_day
  start_of_the_day first_period second_period third_period last_period first_lesson last_lesson free_period
  prep_period during_assembly morning_assembly_time o'clock oclock 8am 9am 10am 11am 12pm 1pm 2pm 3pm 4pm 8h00 9h00
  half_past quarter_past quarter_to at_eight at_nine at_ten at_eleven at_twelve at_one at_two at_three tonight
  last_night at_night yesterday this_morning this_afternoon this_evening dawn dusk
way_phone: blower by_phone call called dialled fone hung_up landline on_the_line on_the_phone over_the_phone
  phone_call phoned picked_up rang ring_up tel telephone telephonic~ voice_call phone phoning phone_call~ by_telephone
  telephone~ via_phone call_with a_call the_call called_her called_him i_called we_called she_called he_called
  rang_her rang_him i_rang rang_me called_me gave_her_a_call gave_him_a_call gave_her_a_ring gave_him_a_ring
  gave_her_a_bell gave_him_a_bell buzzed_her flashed_me missed_call~ voice_call~ audio_call audio_only whatsapp_call~
  phone_conversation~ phone_session phone_meeting phone_check-in mobile cellphone cell_phone handset
  picked_up_the_phone spoke_by_phone spoke_on_the_phone spoke_over_the_phone talked_on_the_phone talked_by_phone
  conference_call~ on_speaker speakerphone loudspeaker instead+phone call_instead
way_video: camera facetime fase_time google_meet meet_link muted on_camera on_screen on_the_computer online screen
  shared_screen skype teams unmuted video video_call virtual~ webex whatsapp_video zoom video_call~ videocall~
  video-call~ video_chat~ video_conference~ videoconferenc~ video_meeting~ video_session zoomed zoom_call zoom_meeting
  on_zoom via_zoom by_zoom over_zoom on_teams ms_teams teams_call teams_meeting microsoft_teams via_teams gmeet
  on_meet skyped on_skype facetimed online_meeting online_session online_visit virtual virtually virtual_meeting
  virtual_visit virtual_session remote remotely remote_session remote_visit by_video via_video over_video screen_share
  shared_her_screen shared_his_screen shared_my_screen camera_on camera_off cameras_off webcam on_mute unmute
  breakout_room~ link_for_the the_link hybrid_call
way_messages: back_and_forth chat correspond~ dm dms e-mail email~ letters messages messag~ messenger sms texted text~
  viber voice_notes whatsapp wrote_back message~ text text_message~ texting texts sms'd whatsapp~ whats_app
  wassup_message whatsap watsapp whatsapped wa_message voice_note~ voicenote~ voice_message~ vn vns audio_message~
  telegram signal_group facebook_message dm'd dmed inbox inboxed pinged e-mail~ emailed by_email by_mail by_text
  via_text via_whatsapp on_whatsapp by_whatsapp over_whatsapp chat_group the_group_chat chat_message~
  exchanged_message~ exchanged_text~ sent_me_a_message sent_her_a_message sent_him_a_message sent_me_a_text
  wrote_to_me replied_by texted_me texted_her texted_him messaged_me messaged_her messaged_him blue_tick~ left_on_read
  thumbs_up emoji~ in_writing only_by_message instead+message instead+text
way_mixed: finished_by_phone finished_on_zoom half_by part_by rest_by started_in then_by_phone hybrid blended
  mixed_mode partly_online partly_in_person part_online part_in_person partly_by_phone partly_on_zoom half_online
  half_in_person half_on_zoom half_by_phone first_in_person then_on_the_phone then_on_zoom then_over_the_phone
  then_by_whatsapp then_continued_by continued_by_phone continued_on_zoom continued_on_the_phone continued_on_whatsapp
  continued_online finished_on_the_phone finished_over_the_phone finished_online the_rest_by_phone the_rest_on_zoom
  the_rest_over_the_phone rest_online remainder_by_phone remainder_online started_on_zoom started_online
  started_by_phone switched_to_phone switched_to_a_call switched_to_whatsapp began_online began_in_person
  both_in_person_and combination_of mix_of_phone mix_of_in-person some_in_person_some followed_up_by_phone
  followed_up_by_whatsapp followed+phone first+then+phone school+then+phone and_later_by_phone later_by_phone
  later_on_zoom
took_place: attended been_and_done carried_out caught_up conducted done_with got_our had_my_visit had_our_session
  had_our_visit held_as link_up linked_up met sat_down saw_her saw_him spent_an_hour turn_today visit_done
  visit_happened was_held took_place taken_place went_ahead gone_ahead did_happen it_happened did_take_place
  happened_as_planned as_planned as_scheduled as_agreed as_arranged on_schedule on_time according_to_plan went_well
  went_very_well went_fine went_smoothly went_great all_went_well successful_visit visit_completed completed_the_visit
  completed_my_visit visit_complete conducted_the_visit conducted_a_visit carried_out_the_visit carried_out_a_visit
  carried_out_my did_the_visit did_my_visit did_the_session had_the_visit had_our_meeting had_a_visit had_a_session
  had_the_meeting held_the_meeting held_our held_a_session we_met i_met_with met_with_her met_with_him met_her met_him
  met_the_principal met_the_head~ met_with_the_principal met_today saw_her_today saw_him_today managed_to_meet
  managed_to_see able_to_meet finally_met got_to_meet we_did_meet still_met met_anyway full_visit good_visit
  first_visit second_visit third_visit today's_visit todays_visit my_visit_to visit_was
cut_short_by: abruptly actual actually_got before_we_could bitin broke_off called_away curtailed cut_short
  didn't_get_to didnt_get_to dragged_off ended_early had_to_go had_to_leave had_to_run had_to_stop instead_of_two
  intended_for interrupted lost_half never_got_to only_got only_had only_managed packed_it_in planned_for pulled_out
  supposed_to_be that_ended that_was_it that_was_that was_the_end cut_it_short cut_short_by cut_us_short cut_our+short
  had_to_end had_to_finish_early had_to_rush had_to_cut had_to_wrap_up had_to_break_off was_called_away
  got_called_away called_out_of was_called_out called_to_the was_summoned pulled_away pulled_out_of was_pulled
  ended_abruptly ended_suddenly ended_when ended_because finished_early stopped_early stopped_halfway stopped_when
  stopped_because left_early she_had_to_leave he_had_to_leave she_had_to_go he_had_to_go left_in_a_hurry left_suddenly
  rushed_off rushed_out ran_out_of_time no_time_to_finish did_not_finish didn't_finish didnt_finish never_finished
  couldn't_finish couldnt_finish could_not_finish not_able_to_finish unfinished didn't_get_to_finish
  halfway_through_she midway curtail~ abrupt dropped_off_the_call call_dropped got_cut_off cut_off line_went_dead
changed_way: by_phone_instead changed_to couldn't_get_there_so did_it_over ended_up_doing had_to_do_it_by in_lieu
  instead insted moved_online moved_to_zoom on_zoom_instead rather_than switched_to instead_by_phone
  on_the_phone_instead over_the_phone_instead phone_instead called_instead zoom_instead online_instead video_instead
  by_video_instead by_whatsapp_instead messages_instead instead_of_in_person instead_of_going instead_of_visiting
  instead_of_face instead_of_a_visit instead_of_the_visit instead_we_spoke instead_we_talked instead_we_had
  instead_i_called instead_i_phoned instead_i_rang so_i_called so_i_phoned so_i_rang so_we_spoke so_we_talked_by
  so_we_did_it so_we_had_a_call so_we_zoomed did_it_by_phone did_it_on_zoom did_it_over_the_phone did_it_online
  did_it_by_video did_it_remotely moved_it_online went_virtual turned_into_a_call turned_it_into_a
  ended_up_on_the_phone ended_up_talking_by ended_up_calling changed_to_a_call changed_to_phone changed_to_online
  rather_than_in_person rather_than_face settled_for_a_call made_do_with replaced_by_a_call replaced_with_a_call
  not_in_person instead+phone instead+zoom instead+call
changed_day: a_day_early a_day_late brought_forward day_later meant_for moved_from pushed_to rescheduled_to_today
  was_due_yesterday was_meant_for_tuesday week_late moved_the_day moved_to_monday moved_to_tuesday moved_to_wednesday
  moved_to_thursday moved_to_friday moved_it_to moved_from_monday moved_from_tuesday moved_from_wednesday
  moved_from_thursday moved_from_friday instead_of_monday instead_of_tuesday instead_of_wednesday instead_of_thursday
  instead_of_friday on_monday_instead on_tuesday_instead on_wednesday_instead on_thursday_instead on_friday_instead
  monday_instead tuesday_instead wednesday_instead thursday_instead friday_instead next_day_instead
  the_day_after_instead a_day_later a_day_earlier one_day_later two_days_later a_week_later a_week_earlier day_earlier
  earlier_than_planned later_than_planned changed_the_day changed_the_date changed_the_time changed_day changed_date
  different_day another_day other_day_than swapped_days switched_days switched_the_day rearranged rearrange re-arrang~
  rescheduled was_rescheduled made_up_the_visit make-up_visit makeup_visit had_been_planned_for was_planned_for
  was_supposed_to_be_on originally_for originally_planned originally_scheduled
not_happen: abandon~ bad_job bust call_off called_off came_to_naught came_to_nothing canceled cancelled cancel~
  could_not_be_held couldn't_see couldnt_see di_natuloy did_not_get_our did_not_happen did_not_meet did_not_take_place
  didn't_get_our didn't_happen didn't_meet didnt_happen didnt_meet dint_happen dint_hppn fell_through gave_it_up
  gave_up_after had_to_cancel hindi_natuloy hppn it_nuh_keep never_got_off_the_ground never_happened never_met no_dice
  no_go no_joy no_meeting no_session no_visit not_held not_today nothing_today nuh_keep postponed pushed_back put_off
  rained_off scrapped stands_unfulfilled turned_back turned_round wala_talaga was_not_held washout went_home
  not_happen didn't_take_place didnt_take_place not_take_place no_visit_today no_meeting_today couldn't_meet
  couldnt_meet could_not_meet cannot_meet can't_meet cant_meet unable_to_meet unable_to_visit not_able_to_meet
  not_able_to_visit wasn't_able_to_meet couldn't_visit couldnt_visit could_not_visit couldn't_see_her couldn't_see_him
  could_not_see did_not_see_her did_not_see_him didn't_see_her didn't_see_him did_not_visit didn't_visit didnt_visit
  i_did_not_go didn't_go didnt_go couldn't_go couldnt_go could_not_go wasn't_held did_not_go_ahead didn't_go_ahead
  didnt_go_ahead not_go_ahead fallen_through did_not_work_out didn't_work_out no-go missed_visit missed_the_visit
  missed_our visit_missed failed_to_meet failed_visit unsuccessful_visit nothing_to_report not_done was_not_possible
  wasn't_possible impossible_to_meet not_materiali~ not_take_off
nobody_there: didn't_pick_up didn't_show didn't_turn_up didnt_pick_up didnt_show door_locked empty_office gate_locked
  her_door_was_shut his_door_was_shut lights_off lights_out never_came never_showed no_answer no_one_there no_reply
  no_show nobody_there not_a_soul not_in out_of_office rang_out sat_in_the_car stood_me_up stood_up voicemail waited
  waiting_outside was_not_there wasn't_there wasnt_there no-one_there nobody_was_there nobody_at_school
  no_one_at_school nobody_in nobody_in_the_office she_wasn't_there he_wasn't_there she_was_not_there he_was_not_there
  was_not_in wasn't_in wasnt_in not_in_her_office not_in_his_office not_at_school_today was_not_around wasn't_around
  wasnt_around not_around not_available unavailable not_present was_absent principal_absent head_absent was_out
  was_gone had_gone had_already_left had_left already_left had_gone_home had_just_left no-show noshow did_not_show
  didnt_turn_up did_not_turn_up never_turned_up didn't_come didnt_come did_not_come failed_to_show failed_to_turn
  didn't_join did_not_join didnt_join never_joined found_the_gate_locked gate_was_locked locked_gate locked_up
  empty_school found_nobody found_no_one not_to_be_found nowhere_to_be_found no_sign_of secretary_said_she
  secretary_said_he
principal_busy: angry_parent auditors_in busy couldn't_get_away covering covering_a_class crisis_of dealing_with
  double_booked forgot forgot_we forgotten governors_in had_someone_in held_up in_a_meeting in_meetings inspectors_in
  parents_in stuck_with teaching_a_class the_diocese tied_up visitors too_busy very_busy was_busy so_busy really_busy
  extremely_busy was_tied_up got_tied_up caught_up_in was_caught_up caught_up_with swamped snowed_under up_to_her_eyes
  up_to_his_eyes rushed_off_her_feet rushed_off_his_feet no_time_for_me no_time_today had_no_time didn't_have_time
  didnt_have_time did_not_have_time in_another_meeting was_in_meetings meeting_with_parents with_a_parent with_parents
  angry_parent_at dealing_with_a dealing_with_the sorting_out covering_class covering_for covering_lessons
  was_teaching had_to_teach had_a_class had_lessons had_to_cover no_substitute no_sub no_cover subbing standing_in_for
  another_appointment other_commitments prior_commitment~ other_engagement~ clashed clash overbooked invigilat~
  exam_duty marking_exams report_cards_due deadline_for_the year-end_returns end_of_term_work admissions enrolment_day
  enrollment_day registration_day packed_schedule hectic chaotic_day crazy_day not_a_good_time bad_time
principal_ill_family: called_in_sick covid down_with flu food_poisoning he_is_ill he_was_sick her_child her_kid
  her_mother her_mum her_son his_child his_kid his_mother his_mum his_son hospital~ in_hospital malaria rushed_to
  she_is_ill she_was_sick typhoid she_was_ill he_was_ill she_is_sick he_is_sick principal_was_ill principal_was_sick
  principal_is_sick principal_ill principal_sick head_was_ill head_was_sick off_sick on_sick_leave sick_today
  down_with_flu down_with_malaria down_with_the down_with_covid had_covid tested_positive in_quarantine isolating
  has_malaria has_flu had_the_flu had_fever running_a_fever migraine stomach_bug hospitalised hospitalized
  admitted_to_hospital admitted_to had_surgery an_operation operated_on doctor's_appointment doctors_appointment
  at_the_doctor at_the_doctor's to_the_clinic to_the_dentist dental her_child_is_sick her_son_is_sick
  her_daughter_is_sick child_was_sick son_was_sick daughter_was_sick her_baby sick_child his_wife_was her_husband_was
  wife_in_labour wife_in_labor gave_birth her_mother_was_ill his_mother_was_ill mother_in_hospital father_in_hospital
  her_mother_is his_mother_is her_father_is family_emergency family_problem~ family_matter~ family_issue~
  personal_reasons personal_matter~ childcare babysitter daycare not_feeling_well feeling_unwell unwell
  under_the_weather lost_her_voice lost_his_voice high_blood_pressure
mentor_ill_family: cataract dentist~ doctor's_appointment i'm_ill i'm_sick i_am_sick i_could_not_make i_couldn't_make
  i_couldnt_make i_forgot i_got_called i_had_a_fever i_had_to_be i_had_to_cancel i_have_a_fever i_mixed_up i_overslept
  i_was_ill i_was_sick im_sick my_back my_child my_dad my_eye my_father my_fault my_grand~ my_husband my_kid my_knee
  my_mother my_mum my_tooth my_wife undersigned i_am_ill i_fell_ill i_fell_sick i_got_sick i_had_covid i_had_the_flu
  i_had_flu i_had_fever i_had_malaria i_had_a_migraine i_had_a_cold i_tested_positive i_caught i_came_down_with
  i_was_down_with i_was_unwell i_felt_unwell i_wasn't_well i_wasnt_well i_was_not_well i_was_not_feeling
  i_wasn't_feeling i_lost_my_voice my_voice i_was_in_hospital i_was_admitted my_operation my_surgery i_hurt_my
  i_sprained i_broke_my my_doctor i_had_a_doctor i_had_to_see_a_doctor i_had_an_appointment my_son my_daughter my_kids
  my_baby my_partner my_mom my_mother-in-law my_sister my_brother my_grandmother my_aunt my_grandchild~ my_own_child
  my_own_family my_son_was_sick my_daughter_was_sick at_the_hospital_with_my in_bed i_stayed_in_bed my_family
mentor_car: battery_dead breakdown broke_down engine flat_tire flat_tyre my_bike my_car my_truck puncture
  ran_out_of_petrol wouldn't_start wouldnt_start car_broke_down my_car_broke car_would_not_start car_wouldn't_start
  car_wouldnt_start would_not_start puncture~ tyre_burst burst_tyre tire_blew blew_a_tire dead_battery battery_died
  flat_battery overheated overheating radiator gearbox clutch alternator fan_belt brakes my_brakes in_the_garage
  at_the_garage at_the_mechanic at_the_mechanic's mechanic in_the_shop car_in_the_shop tow_truck towed
  breakdown_service vehicle_broke vehicle_broke_down broke_down_on_the broken_down_car car_trouble car_problem~
  engine_trouble my_motorbike my_motorcycle my_scooter motorbike_broke bike_broke ran_out_of_fuel ran_out_of_gas
  out_of_fuel out_of_petrol out_of_gas no_fuel no_petrol fuel_shortage car_accident_on my_vehicle programme_vehicle
  project_vehicle no_vehicle the_driver lost_my_keys keys_locked car_keys windscreen windshield car_was_stolen
  licence_expired
official_meeting: called_to called_to_the_district called_up census central_office county_office court district_office
  election_duty exam_board head_office heads_conference invigilat~ jury mandated marking_centre ministry official_trip
  principals_conference seminar summoned training tribunal workshop called_to_a_meeting called_to_an
  called_to_the_office called_to_the_ministry summoned_to summoned_by summoned_to_the summons emergency_meeting
  urgent_meeting unplanned_meeting meeting_at_the_district meeting_at_the_ministry meeting_at_the_office
  meeting_at_the_county district_meeting~ county_meeting circuit_meeting cluster_meeting principals_meeting
  principals'_meeting heads_meeting heads'_meeting headteachers_meeting head_teachers_meeting kepsha keshi kuppet
  sadtu_meeting ministry_meeting meeting_with_the_superintendent superintendent_called superintendent's_meeting
  area_office regional_meeting department_called meeting_with_the_mayor with_the_director_of_education
  called_by_the_deo called_by_the_district called_by_the_ministry called_by_the_department mandatory_meeting
  mandatory_training compulsory_meeting compulsory_workshop ministry_workshop ministry_training district_workshop
  district_training council_meeting board_meeting_at hearing disciplinary_hearing at_the_education_office
  to_the_education_office at_headquarters at_head_office
holiday_feast: bank_holiday carnival christmas diwali easter eid feast fiesta graduation half-term half_term
  heroes_day holi holiday independence_day long_weekend mid-term midterm pasko polling_station public_holiday
  sports_day teachers_day thanksgiving town_fair holiday~ national_holiday school_holiday~ midterm_break
  mid-term_break term_break spring_break winter_break summer_break summer_holiday~ xmas new_year labor_day labour_day
  may_day republic_day heritage_day freedom_day human_rights_day women's_day womens_day youth_day teachers'_day
  world_teachers_day mashujaa madaraka jamhuri martin_luther_king mlk_day presidents_day memorial_day veterans_day
  columbus_day canada_day australia_day anzac waitangi eid-ul-fitr eid_al-adha ramadan deepavali dussehra durga_puja
  puja pongal onam navratri ganesh vesak poya chinese_new_year lunar_new_year hari_raya good_friday ash_wednesday
  pentecost all_saints mardi_gras feast_day patron_saint festival festive saint_patrick's st_patrick's jubilee
  coronation day_off_for_all
school_closed: boiler_broke closed_early closed_for closure fumigat~ in-service inset no_heating no_school no_water_so
  pd_day school_closed shut snow_day school_was_closed schools_closed schools_were_closed school_is_closed
  closed_today closed_for_the closed_the_school school_shut shut_down school_was_shut closure~ closed_until
  sent_home_early sent_the_children_home sent_everyone_home sent_home children_sent_home pupils_sent_home
  no_school_today no_classes no_classes_today no_lessons_today classes_suspended suspended_classes class_suspension
  early_dismissal early_release delayed_opening two-hour_delay heat_day lockdown covid_closure quarantine outbreak
  cholera ebola measles chickenpox lice gastro no_water_at_school water_cut water_was_off heating_broke boiler
  gas_leak pest_control used_as_polling polling_station elections election_day census renovat~ construction_work
  vacation_time locked_school reopen~ inset_day teacher_workday professional_development_day pupil-free pupil_free
emergency_accident: accident ambulance bomb broke_her broke_his earthquake emergency evacuat~ explosion fainted
  fell_off fire gas intruder lockdown missing_child police rcmp seizure smell_of_gas snake soldier_ants stabbing
  threat tremor wrist emergencies accident~ injured injury injuries a_child_fell a_pupil_fell pupil_fell child_fell
  fell_from_a_tree broke_his_arm broke_her_arm broke_an_arm broke_a_leg broken_arm broken_leg fractur~ head_injury
  bleeding unconscious fainting collapsed epileptic asthma_attack allergic snake_bite snakebite bitten dog_bite
  bee_sting bees burnt_down burned_down fire_broke_out a_fire fire_in_the caught_fire paramedic~ rushed_to_hospital
  rushed_to_the_clinic rushed_to_the_hospital taken_to_hospital taken_to_the_clinic took_a_child_to took_the_child_to
  first_aid car_crash crash crashed hit_by_a_car knocked_down run_over road_accident traffic_accident bus_accident
  drown~ child_went_missing pupil_missing ran_away runaway aftershock landslide mudslide cyclone hurricane typhoon
  tornado roof_blew roof_collapsed wall_collapsed gas_explosion crisis_at_school police_came police_were_called
death_mourning: bereave~ burial bury coffin condolence death demise died funeral~ lost_her_father lost_his_father
  mourning passed_away passed_on wake waked dies passing_of passed_last_night the_late burial~ buried burying
  cremation memorial_service wake_keeping vigil tangi tangihanga shiva mourn~ mourners grief grieving griev~
  condolence~ paid_respects pay_respects last_respects sorry_business lost_her_mother lost_his_mother lost_her_husband
  lost_his_wife lost_a_child lost_a_pupil lost_a_teacher lost_her_brother lost_his_brother lost_a_colleague
  lost_a_relative her_mother_died his_mother_died her_father_died his_father_died a_teacher_died a_pupil_died
  a_learner_died a_student_died teacher_passed pupil_passed suicide killed cemetery graveyard wreath obituary deceased
  one_minute_silence moment_of_silence rip rest_in_peace
strike_protest: bandh demonstrat~ hartal march nasuwt nut nut_called picket~ protest~ sadtu shutdown sit-at-home
  sit-in stayaway strike strikes striking union walk-out walkout strike~ on_strike teachers_strike teachers'_strike
  teacher_strike strike_action went_on_strike go_slow go-slow work_to_rule work-to-rule industrial_action walkout~
  walk-out~ stay-away stay_away sitdown downed_tools chalk_down chalks_down picket_line union_called union_meeting
  union_action unions ballot protester~ protestor~ demonstration_in_the demonstrations demonstrators marched
  march_in_town rally rallies riot~ unrest civil_unrest service_delivery_protest~ burning_tyres burning_tires
  barricade~ roadblock~ road_block~ blockade~ blocked_by_protest~ national_shutdown bandha chakka_jam lockout lock-out
  ghost_town boycott~ taxi_strike bus_strike train_strike transport_strike fuel_protest~ knut gnat asuu tear_gas
  teargas picketing
violence_unsafe: army bandit~ burning_tyres clash~ cult curfew gang~ gunfire insecurity kidnap~ machete riot~
  roadblock security shooting shots unsafe violence not_safe wasn't_safe was_not_safe isn't_safe isnt_safe
  too_dangerous dangerous danger security_situation security_reasons security_alert security_advised security_forces
  shooting~ shots_fired gunshot~ gunmen gunman armed_men armed armed_robbery robbed robbery mugged mugging hijack~
  carjack~ abduct~ banditry cattle_rustl~ militia rebels insurgent~ boko_haram al-shabaab terrorist~ attack_on
  attacked_the attacks_in clashes clashes_in tribal_clashes fighting_in gang gangs gang_war gang_violence gangsters
  turf_war stray_bullet~ bomb_threat bomb_scare bomb_alert bombing threat_to_the_school threat_on_the intruder
  stabbing stabbed knife lockdown_drill active_shooter military soldiers checkpoint~ police_operation police_advised
  war conflict_zone shelling air_raid air_alarm siren~ displaced fled looting looted vandalised vandalized
rain_flood_road: bagyo baha black_ice bridge_down bridge_out cyclone flood~ fog gale heat_wave hurricane ice
  impassable landslide mudslide pass_closed rain~ river_up road_closed road_washed signal_no snow~ storm~ typhoon
  wind_warning heavy_rain~ rained raining rainy rainy_season downpour~ stormy thunder~ lightning hail hailstorm
  flooding flooded flash_flood~ river_was_full river_rose river_burst swollen_river river_was_too_high bridge_was
  bridge_collapsed bridge_washed bridge_was_out bridge_under_water washed_away washed_out road_was_closed road_closure
  roads_closed road_impassable road_was_blocked road_blocked roads_were_bad bad_road~ muddy mud stuck_in_the_mud
  got_bogged bogged slippery potholes tarmac dirt_road fallen_tree tree_across tree_fell snowed snowstorm snowed_in
  blizzard icy freezing_rain foggy mist dust_storm sandstorm haze bushfire~ wildfire~ smoke heatwave extreme_heat
  weather bad_weather weather_warning red_alert orange_alert monsoon cyclone_warning hurricane_warning typhoon_signal
  landslip rockfall high_tide rough_sea sea_was_rough no_ferry
transport_missing: boda bus_didn't ferry_cancelled flight_cancelled fuel_scarcity gridlock missed_the_bus no_bus
  no_fuel no_jeepney no_matatu no_petrol no_taxi okada traffic traffik train_cancelled tricycle no_transport
  no_transportation no_buses no_taxis no_matatu~ no_boda no_ride no_lift transport_problem~ transport_issue~
  lack_of_transport means_of_transport missed_my_bus missed_the_train missed_the_ferry missed_my_flight
  missed_the_boat bus_did_not_come bus_didn't_come bus_didnt_come bus_never_came bus_broke_down bus_was_late
  train_was_cancelled trains_cancelled train_delay~ flight_delayed flight_was ferry_was_cancelled boat_did_not
  boat_didn't boat_broke no_boat driver_did_not driver_didn't driver_was_sick driver_not_available driver_never
  project_car_not vehicle_not_available no_car_available car_was_taken no_vehicle_available no_fuel_money
  fuel_allowance transport_allowance transport_money transport_refund fare~ bus_fare no_fare no_money_for_fuel
  no_money_for_transport fares_went_up traffic_jam heavy_traffic jam stuck_in_a_jam uber_cancelled
power_cut: blackout brownout electricity generator light_took load-shedding load_shedding loadshedding nepa no_power
  outage power_cut power_out power_went took_light powercut~ power_outage~ outage~ blackout~ black_out black-out
  brownout~ loadshed shedding dumsor nepa_took nepa_light no_light no_light_at no_electricity no_electric no_current
  power_went_out power_was_out power_was_off power_off power_failure power_failed power_is_out power_is_off lost_power
  electricity_went electricity_was_off electricity_cut electricity_failed lights_went lights_went_out lights_off
  the_lights_out in_the_dark generator~ genset inverter no_diesel transformer transformer_blew eskom escom umeme kplc
  zesco tanesco brown_out current_went current_gone short_circuit fuse fuse_blew tripped prepaid_meter no_units
  tokens_finished battery_ran_out battery_dead phone_died phone_battery laptop_died her_battery his_battery my_battery
  flat_phone could_not_charge couldn't_charge stage_four stage_six power_cuts powercut powercuts
no_signal: bad_line bad_network bundle_finished cell_site choppy couldn't_hear couldnt_hear cut_out data_ran dead_air
  dropped_out froze frozen frozen_face internet_down kept_dropping kept_freezing lagging line_dropped link_didn't
  link_wouldn't network_was no_internet no_network no_signal robot_voice wi-fi_down wifi_down no_wifi no_wi-fi no_data
  no_airtime no_bundles no_bundle no_reception no_coverage no_connection no_connectivity no_service poor_network
  weak_network network_was_bad network_problem~ network_issue~ network_failed network_was_down network_down
  network_challenge~ bad_signal poor_signal weak_signal signal_was bad_connection poor_connection unstable_connection
  connection_was connection_dropped connection_kept connection_failed connection_lost lost_connection
  lost_the_connection lost_signal internet_was_down internet_went internet_failed internet_was internet_problem~
  wifi_was_down wifi_went slow_internet patchy dropped_call~ call_kept frozen_screen kept_cutting cutting_out
  breaking_up line_was_bad glitch~ buffering link_did_not link_didnt couldn't_log couldnt_log could_not_log
  couldn't_connect could_not_connect couldnt_connect audio_did_not audio_didn't could_not_hear out_of_data
  out_of_airtime data_finished airtime_finished technical_problem~ technical_issue~ technical_difficult~ tech_issue~
leave_long: annual_leave baby_came had_the_baby long-service long_leave maternity medical_leave on_leave operation
  paternity resigned sabbatical secondment sick_leave signed_off surgery transferred until_january until_march
  maternity_leave paternity_leave parental_leave on_maternity long-term_leave extended_leave sick_leave_until
  on_medical_leave study_leave leave_of_absence compassionate_leave family_leave unpaid_leave stress_leave
  gardening_leave long_service_leave leave_until leave_for_three leave_for_six months_off off_for_months off_for_weeks
  off_for_six off_until burnout retired retire~ retirement retiring resignation resign quit quits left_the_school
  left_the_job left_her_post left_his_post transfer_to was_transferred got_transferred transfers
  moved_to_another_school posted_to redeployed seconded suspended_from under_suspension interdict~ dismissed fired
  sacked removed_from_her removed_from_his acting_principal acting_head interim interim_principal caretaker_head
  replaced_by no_longer_principal no_longer_the_principal no_longer_works no_longer_at new_principal new_head~
  vacant_post
does_not_want: asked_me_not declined declin~ did_not_want didn't_want didnt_want doesn't_need doesn't_want doesnt_need
  doesnt_want knows_her_job knows_his_job left_alone no_point not_in_the_mood not_interested not_today_thanks
  prefers_not rather_be_alone rather_not said_no sent_me_away turned_down turned_me_away waste_of_time would_rather
  does_not_want not_want_to don't_want dont_want doesn't_want_a doesn't_want_me doesn't_want_mentor~ isn't_interested
  no_interest lost_interest uninterested not_keen wasn't_keen reluctan~ unwilling not_willing refuses_to
  refused_to_meet refused_to_see refused_the_visit refused_to_open refuses_visit~ declines declined_to said_no_to
  doesn't_see_the_point sees_no_point doesn't_see_the_need does_not_see_the_need no_need_of_a_mentor
  doesn't_need_a_mentor does_not_need_a doesn't_need_me doesn't_need_help does_not_need_help wasting_her_time
  wasting_his_time keeps_avoiding avoids_me avoiding_me avoids avoided_me dodges dodged dodging ignores_my ignored_my
  ignores_me ignored_me ghosted ghosting keeps_cancelling keeps_canceling keeps_postponing always_an_excuse excuse~
  always_has_an_excuse wants_out wants_to_stop wants_to_leave_the_programme withdrew_from withdraw_from
  dropped_out_of_the_programme pulled_out_of_the opt_out opted_out leave_me_alone not_come_again
no_reason_given: can't_say couldn't_say didn't_say_why didnt_say_why don't_know_why god_knows never_said_why
  no_explanation no_idea_why no_reason no_word not_told_why reason_unknown reasons_unknown unexplained who_knows
  without_a_word wouldn't_say no_reason_given without_reason without_a_reason without_giving_a_reason did_not_say_why
  didn't_explain didnt_explain did_not_explain without_explanation without_explaining without_any_explanation
  no_word_from not_a_word without_notice no_notice without_warning no_warning without_telling without_informing
  without_letting_me_know did_not_inform didn't_inform didnt_inform never_told_me_why never_explained dont_know_why
  do_not_know_why not_sure_why unclear_why who_knows_why for_some_reason for_whatever_reason for_reasons_unknown
  unknown_reason~ reason_not_known reason_unclear reason_not_given reason_not_stated something_came_up
  something_had_come_up something_else_came_up some_reason out_of_the_blue just_said_she just_said_he just_didn't
  just_did_not simply_did_not simply_didn't simply_said still_don't_know still_dont_know would_not_say
  didn't_give_a_reason did_not_give_a_reason no_apology
please_record: add_this enter_this for_the_record jot log_it log_this mark_it mark_this note_it note_this please_log
  put_it_down put_this_down record_this save_this stick_it_in would_you_enter write_it_down please_record please_note
  please_write please_put please_add please_save please_enter please_register please_make_a_note pls_note pls_record
  pls_add plz_note plz_add kindly_note kindly_record kindly_add kindly_put write_down write_this_down write_that_down
  note_that_down note_this_down note_down take_note take_a_note make_a_note put_down put_that_down put_in_the_report
  put_it_in_the put_in_that add_that add_to_the_report add_to_my_notes add_a_note add_to_the_record record_that
  record_the_visit log_that log_the_visit log_a_visit log_my_visit save_that file_this for_the_report for_my_notes
  for_the_notes for_the_file for_the_log in_the_report_please can_you_note can_you_record can_you_write can_you_add
  can_you_put could_you_note could_you_record could_you_add could_you_put i_want_to_record i_want_to_log
  i_want_to_report i_would_like_to_report i'd_like_to_report i'd_like_to_log i'd_like_to_record i'm_reporting just_put
  just_write include_that jot_down jot_that mark_it_as mark_as put_me_down remind_me
greeting: dear good_afternoon good_evening good_morning greetings hello hey hi hiya howdy kumusta morning_all heya
  good_day gday g'day morning_team good_morning_team hello_team hi_team dear_all dear_team dear_assistant hello_there
  hi_there hey_there warm_greetings season's_greetings how_are_you how_r_u how_are_you_doing how_are_things
  how's_it_going hows_it_going how_do_you_do hope_you're_well hope_you_are_well hope_this_finds_you hope_all_is_well
  trust_you_are_well it's_me its_me this_is_me here_is_my here's_my heres_my here_comes_my here_goes ok_here_goes
  right_so okay_so ok_so alright_so so_today sawubona molweni dumela jambo habari salaam salam assalam~ namaste
  kia_ora talofa bula mabuhay sanibonani aloha goeie_more wassup reporting_from compliments_of_the happy_monday
  happy_friday
thanks_bye: best_wishes bye cheers god_bless good_night goodnight mind_yourself regards sincerely talk_soon thank_you
  thanks yours thankyou thanx thnx thx tks ty tnx thank_u many_thanks thanks_a_lot thanks_so_much thank_you_so_much
  thanks_a_million thanks_again with_thanks much_appreciated appreciate_it appreciated grateful_for_your goodbye
  bye_bye bye_for_now see_you see_ya see_you_later cya talk_later speak_soon ttyl until_next_time till_next_time
  take_care have_a_good_day have_a_nice_day have_a_great_day have_a_good_weekend have_a_nice_weekend
  have_a_good_evening kind_regards best_regards warm_regards yours_sincerely yours_faithfully stay_blessed blessings
  stay_safe that's_all thats_all that_is_all that's_it thats_it that_is_it that's_it_for that's_all_for
  that's_everything that_will_be_all that'll_be_all nothing_else nothing_more end_of_report end_of_message
  over_and_out all_for_now that_would_be_all
filler_sound: anyway basically comma em er erm full_stop fullstop i_mean kind_of like new_line okay_so period right
  so_yeah sort_of uh um well you_know umm uhm uhh errr ehm eh ah ahh aah hmm hm hmmm mm mmm mhm huh oh ooh ohh y'know
  ya_know yknow like_i_said kinda sorta actually literally honestly anyways anyhow yeah yep yup yah ja ja_no so_ya
  so_yes okay ok okey kk alright all_right let's_see lets_see let_me_see let_me_think what_else what_else_was
  how_shall_i_say how_do_you_say how_can_i_say what_do_you_call whatchamacallit thingy whatsit and_stuff and_so_on
  and_so_forth and_all_that and_everything etc etcetera et_cetera or_something or_whatever whatever blah lah la lor
  hey_man man gosh wow phew ugh haha hahaha lol lmao tbh imo to_be_honest to_tell_you_the_truth to_be_fair
  if_you_know_what_i_mean you_see if_i_may at_the_end_of_the_day obviously of_course now_then so_basically isn't_it
  innit shame eish yoh aish
label: actions agreed challenges concerns duration focus follow-up glows grows hard next_steps notes request strengths
  visit wins worked working works next_step action_point~ action_item~ actions_agreed agreed_actions follow_up
  followup strength areas_for_growth area_for_growth areas_of_growth areas_for_improvement areas_to_improve
  areas_for_development areas_of_strength weaknesses challenge opportunities threats successes success highlights
  lowlights glow grow www ebi what_went_well even_better_if two_stars_and_a_wish star_and_a_wish goal goals objective
  objectives purpose purpose_of_visit purpose_of_the_visit aim aims focus_area focus_of_the topic topics
  topics_discussed agenda_items activity activities observations observation findings recommendations recommendation
  comments comment remarks remark note summary overview background context conclusion conclusions reflections
  reflection reflection_notes commitments commitment agreements mentor mentee date_of_visit date time venue location
  place participants attendees present_were mode mode_of_visit type_of_visit status outcome reason next_visit
  next_meeting next_session confidential private_note other_matters aob any_other_business support_needed
  support_required requests key_points key_takeaways takeaways issues lessons_learnt lessons_learned way_forward
  resolutions
contrast: although but despite even_so except however kaso mind on_the_other_hand only pero still though whereas yet
  even_though in_spite_of nevertheless nonetheless while whilst on_one_hand on_the_one_hand instead rather except_for
  apart_from other_than otherwise_than unlike contrary_to on_the_contrary in_contrast by_contrast compared_to
  compared_with notwithstanding regardless all_the_same that_said having_said_that then_again mind_you
  at_the_same_time but_still but_then but_now but_she but_he but_i but_we but_they but_there only_that just_that
  not_so_much albeit unfortunately sadly fortunately luckily in_fact on_paper in_practice in_reality the_only_thing
  only_problem the_flip_side downside upside
cause: as_the because consequent_upon cos coz cuz due_to kasi on_account_of owing_to sake since so_that thanks_to
  cause bcoz bcos bc because_of as_a_result as_a_result_of so therefore thus hence consequently that's_why thats_why
  that_is_why which_is_why this_is_why the_reason reason_is reason_being reason_was reason_for for_this_reason
  for_that_reason given_that seeing_that seeing_as in_view_of in_light_of caused caused_by causes causing led_to
  leads_to leading_to resulted resulted_in results_in brought_about stems_from comes_from down_to blame_on blamed
  attributed_to attribute~ which_means which_meant meaning_that that_means in_order_to so_as_to otherwise_they so_she
  so_he so_we so_i so_they hence_the why
obligation: has_to have_to must need_to obliged ought_to required_to should supposed_to had_to having_to needs_to
  needed_to got_to gotta has_got_to have_got_to ought is_supposed_to was_supposed_to are_supposed_to meant_to
  obligation~ obligatory compulsory mandatory mandated require~ requirement~ requires forced_to was_forced is_forced
  compelled expected_to is_expected are_expected duty duties responsible responsible_for responsibility
  responsibilities bound_to no_choice no_option had_no_choice by_law law rule_says policy_says needs_must necessary
  necessity essential urgent urgently crucial vital imperative at_all_costs due_to_submit accountable cannot_avoid
  unavoidable must_not mustn't_do better_do had_better
conditional_would: could if may might unless would wouldn't_it should perhaps maybe possibly if_she if_he if_they if_i
  if_we if_only provided_that as_long_as in_case even_if only_if what_if as_if as_though supposing assuming depends
  depending depending_on it_depends otherwise she_would he_would i_would i'd we'd she'd he'd they'd we_would
  they_would it_would would_be would_have would_like would_love could_have could_be should_have might_be might_have
  were_to if_possible if_need_be if_necessary ideally hopefully in_theory hypothetically probably likely unlikely
  tentatively subject_to whether or_else
frequency: always daily each every never often once rarely seldom sometimes twice usually weekly regularly regular
  frequent frequently occasionally occasional monthly fortnightly biweekly bi-weekly termly quarterly yearly annually
  every_day everyday every_week every_month every_morning every_afternoon every_monday every_tuesday every_wednesday
  every_thursday every_friday each_day each_week each_morning each_month each_term every_term every_two_weeks
  every_other_week every_second_week every_time each_time once_a_week twice_a_week three_times once_a_month
  once_a_term twice_a_month once_a_year times_a_week times_a_day times_a_month several_times many_times a_few_times
  again again_and_again over_and_over repeatedly constantly continually continuous~ consistently from_time_to_time
  now_and_then now_and_again once_in_a_while on_and_off mondays tuesdays wednesdays thursdays fridays most_days
  most_weeks most_of_the_time all_the_time day_after_day week_after_week per_week per_day first_time second_time
  third_time
amount_more: all every extra full heaps loads lots many more most plenty tons whole much lots_of a_lot a_lot_of
  loads_of tons_of bunch whole_bunch several numerous countless various too_much too_many very so_much so_many
  very_much extremely really totally completely entirely fully absolutely highly greatly hugely enormous~ huge massive
  big bigger biggest large larger largest great greater everything everyone everybody majority most_of almost_all
  nearly_all double doubled triple tripled twice_as additional increasing~ more_and_more more_than over_half above
  at_least even_more much_more many_more further enough sufficient ample maximum considerably significantly
  substantial~ quite pretty
amount_less: barely few fewer half just least less little none only a_few very_few only_a_few a_little a_bit bit_of
  a_little_bit slight slightly somewhat some only_one one_or_two a_couple couple_of handful small smaller smallest
  tiny minor minimal minimum lower lowest halved less_than fewer_than under_half below nearly almost not_enough
  insufficient barely_any hardly_any scarce limited partial partially partly part_of single minority less_and_less
  too_few too_little rather_little not_that_many not_that_much at_most no_more_than up_to few_of only_half merely mild
  mildly a_touch a_tad scant meagre meager sparse
family: aunt baby brother dad daughter family father grand~ husband kid mom mother mum sister son uncle wife families
  mama mummy mommy papa daddy spouse partner sons daughters child_of_hers newborn toddler twins sibling~ auntie aunty
  cousin~ nephew niece grandmother grandfather granny grandma grandpa gran nana gogo grandparent~ grandson
  granddaughter grandchild~ mother-in-law father-in-law in-laws stepfather stepmother stepmom stepdad relative~ kin
  guardian caregiver orphan~ widow~ divorce~ married marriage wedding engaged pregnan~ household home_life at_home
  at_her_home_with orphaned foster fiance boyfriend girlfriend hubby loved_one loved_ones
pupils: bata boys child children class form girls grade~ infants juniors kid kids kindergart~ lads lasses learner~
  pickney pupil~ seniors student~ year_six pupil pupils student students learner learners boy girl boy_child
  girl_child teenager~ teens youngster~ youngest little_ones class_of grade_one grade_two grade_three grade_four
  grade_five grade_six grade_seven grade_eight grade_nine grade_ten grade_eleven grade_twelve grade_1 grade_2 grade_3
  grade_4 grade_5 grade_6 grade_7 grade_8 grade_9 grade_10 grade_11 grade_12 first_graders second_graders
  third_graders fourth_graders fifth_graders sixth_graders year_one year_two year_three year_four year_five year_seven
  year_eight year_nine year_ten year_eleven form_one form_two form_three form_four standard_one standard_four
  primary_one primary_six reception_class matric matrics matriculant~ freshmen sophomore~ prefect~ monitors
  class_monitor head_boy head_girl school_captain house_captain candidates schoolchild~ schoolgirl~ schoolboy~
  classmate~ peers ell ells sen special_needs iep newcomers refugees_pupils boarders day_scholars street_children
teachers: aide~ colleague~ department_head faculty hod staff sub subject_lead subs tas teacher~ teacher teachers tchr
  tchrs techer teachrs educator~ instructor~ tutor tutors lecturer~ class_teacher~ form_teacher~ homeroom
  subject_teacher~ maths_teacher~ math_teacher~ science_teacher~ english_teacher~ reading_teacher~ language_teacher~
  history_teacher pe_teacher music_teacher special_ed_teacher~ special_education_teacher~ ecd_teacher~ grade_teacher~
  new_teacher~ young_teacher~ old_teacher~ older_teacher~ experienced_teacher~ veteran_teacher~ senior_teacher~
  novice_teacher~ beginning_teacher~ newly_qualified nqt nqts ect ects student_teacher~ trainee~ supply_teacher~
  substitute_teacher~ substitutes sub_teacher relief_teacher~ contract_teacher~ volunteer_teacher~ para-teacher~
  para_teacher~ temporary_teacher~ bom_teacher~ pta_teacher~ her_teachers his_teachers my_teachers one_teacher
  two_teachers three_teachers the_teacher_of staff_members staff_member her_staff his_staff teaching_staff sir madam
  miss mistress
parents: carers community dads families guardian~ mums parent~ pta parent parents parent's guardians caregivers
  mothers fathers moms families_of ptas pto pta_chair parents_association parents'_association parent_association
  parent_committee parents_committee parent_teacher parent-teacher smc sgb sgbs bom school_council
  school_governing_body governing_body governors school_board school_management_committee community_members
  community_leaders villagers village_elder~ elders chief chiefs headman induna traditional_leader~ imam pastor priest
  reverend church_leaders neighbours neighbors parents_evening_turnout parent_meeting parents_meeting parents_group
  parents_whatsapp single_mother~ single_parent~ grandparents one_mother a_mother one_father a_father one_parent
  a_parent some_parents many_parents few_parents volunteer_parents room_parents stakeholder~ alumni old_boys old_girls
  class_rep class_reps
staff_roles: assistant_principal bursar caretaker clerk coach counsellor counselor deputy janitor librarian oic
  secretary senco vice_principal principal principals headteacher~ head_teacher~ headmaster headmistress head heads
  school_head school_leader~ school_director director vice_principal~ vice-principal~ vice_head deputies deputy_head~
  deputy_principal~ assistant_principal~ assistant_head~ vp vps hod hods head_of_department heads_of_department
  department_head~ department_chair grade_leader~ grade_head~ phase_head phase_leader~ key_stage_leader year_head
  year_leader~ head_of_year team_leader~ middle_leader~ middle_management slt smt leadership_team management_team
  senior_leader~ sendco subject_leader~ subject_head~ dean deans director_of_studies academic_master senior_master
  senior_mistress counselor~ counsellor~ guidance_counselor social_worker~ psychologist nurse matron school_nurse
  secretaries admin_clerk accountant receptionist office_manager custodian groundsman cleaner~ cook cooks guard
  security_guard askari watchman gateman lab_technician teaching_assistant~ classroom_assistant~ tas paraprofessional~
  paras aide aides instructional_coach~ literacy_coach~ coordinator~ co-ordinator~ timetabler mentor_teacher~
  bus_driver chaplain
authorities: bishop board chair council county deo diocese district governor~ inspector~ lga mayor ministry state
  superintendent trustees ministry_of_education moe department_of_education dbe doe department district_office
  education_office education_officer~ district_officer deos peo meo reo cde aeo weo ward_education circuit_manager~
  circuit_supervisor~ circuit_inspector siso sisos supervisor~ superintendent~ sub-county subcounty county_director
  province provincial region regional zone zonal cluster_coordinator curriculum_support_officer~ cso csos
  subject_adviser~ subject_advisor~ adviser inspector inspectors inspectorate ofsted local_authority lea municipality
  municipal governor state_government federal government govt minister permanent_secretary commissioner tsc ges nta
  teaching_service_commission board_of_education school_district central_office head_office headquarters the_board
  trust_ceo academy_trust mat_ceo education_secretary mission union sadtu knut police social_services
  child_protection_office ngo ngos donor donors unicef usaid world_bank deped bureau officials official policy_makers
  higher_ups the_bosses
things_school: bell board boiler books bus canteen chairs computers desks fence garden gate heating kitchen lab
  library notice~ roof toilet~ uniform~ book textbook~ text_book~ exercise_book~ notebook~ workbook~ chalk blackboard~
  whiteboard~ smartboard~ smart_board projector~ laptop~ computer~ tablet~ chromebook~ printer~ photocopier~ copier
  toner paper pencil~ pens crayons ruler~ desk chair bench benches table tables furniture cupboard~ shelf shelves
  locker~ window windows window_panes ceiling floor door doors latrine~ bathroom~ restroom~ washroom~ water_tank
  borehole tap taps water fencing wall_around gate_of_the school_bell shoes bag bags bags_of_maize meals lunch
  porridge feeding feeding_scheme feeding_program~ school_meals breakfast_club school_garden school_bus minibus
  playground_equipment ball balls lab_equipment chemicals library_books readers story_books learning_materials
  teaching_aids manipulatives flashcards posters charts kits dictionaries sanitary_pads soap electricity internet wifi
  solar solar_panels classroom_block block building buildings prefab container_classroom
money: allowance bill budget cash cost fees funding funds grant invoice money pay pays price salaries salary fund
  fundrais~ budget~ grants subsidy subsidies capitation allocation tranche fee school_fees arrears debt~ owe owes owed
  paid paying payment~ wage wages stipend allowance~ bonus unpaid invoice~ receipt~ bills quotation~ cheque check_book
  bank_account bank voucher~ petty_cash procurement purchase~ buy buys bought buying costs price~ expensive cheap
  afford~ dollar~ pound~ euro~ rand rands shilling~ ksh ugx naira cedi~ kwacha rupee~ peso pesos usd bucks quid levy
  levies donation~ donated sponsor~ finance~ financial financially accounts audit_report expenditure spending spend
  savings loan loans petrol_money transport_money_for mpesa m-pesa momo mobile_money budget_line title_i pupil_premium
subjects_learning: curriculum english exam~ history homework irish literacy math maths matric music numeracy phonics
  reading sats science spelling sport waec writing mathematics arithmetic algebra fractions times_tables
  multiplication geometry decoding comprehension fluency handwriting grammar_lessons vocabulary language languages
  mother_tongue kiswahili swahili isizulu setswana afrikaans twi hausa yoruba igbo hindi urdu french spanish mandarin
  gaelic welsh maori sciences biology chemistry physics geography social_studies civics life_skills life_orientation
  religious_education art arts drama dance pe physical_education sports ict computing coding technology agriculture
  home_science home_economics lesson lessons class classes teaching learning instruction pedagog~ curriculum_coverage
  syllabus_coverage assessment~ test tests quiz quizzes exam exams examination~ assignment~ project projects
  group_work groupwork pair_work questioning higher-order bloom~ differentiat~ remedial remediation intervention~
  tutoring catch-up catch_up phonemic storytelling read_aloud read-aloud learning_outcome~ learning_objective~
  lesson_objective~ success_criteria exit_ticket~ wait-time scaffold~ teaching_at_the_right_level tarl cbc caps
  common_core ks1 ks2 gcse a-level~ gcses
feelings_general: confidence emotion~ feel~ felt heart mood morale nerves tears feel feels feeling feelings moods
  emotion emotions emotional~ happy unhappy glad sad angry upset calm nervous anxious worried afraid scared excited
  proud ashamed embarrassed frustrated disappointed relieved hopeful hopeless confident insecure tense relaxed
  cheerful tearful cried crying smiled smiling smile laughed laughing surprised shocked moved touched grateful lonely
  alone overwhelmed stressed stress tired exhausted motivated demotivated inspired encouraged discouraged enthusiastic
  passionate bored curious comfortable uncomfortable at_ease uneasy guilty hurt bitter resentful jealous content
  satisfied dissatisfied heavy_heart spirits in_good_spirits low_spirits good_mood bad_mood looked_tired looked_happy
  looked_worried seemed_happy seemed_tired seemed_worried seemed_down sighed gut_feeling vibe atmosphere
worried_about: worried_about worries_about worry_about worrying_about concerned_about concerned_that concerned_with
  concern_about concern_is concern_was concerns_about her_concern his_concern her_worry his_worry their_concern
  anxious_about nervous_about afraid_about uneasy_about stressed_about stressing_about fears_that feared_that
  fear_that afraid_that scared_that worried_that worries_that worries_her worries_him worries_me what_worries
  what_concerns it_worries it_bothers bothers_her bothers_him troubled_by bothered_by upset_about upset_by
  frustrated_by frustrated_with frustrated_about unhappy_about unhappy_with disturbed_by alarmed_by losing_sleep_over
  keeps_thinking_about can't_stop_thinking preoccupied_with dreads_the dreading_the complained_about complains_about
  has_a_problem_with having_a_problem apprehensive_about struggling_with struggles_with worried_abt big_concern
  real_concern
future_mine: i'll i_will ill_send ill_bring ill_call ill_check ill_ask i_shall i'm_going_to i_am_going_to im_going_to
  i'm_gonna im_gonna imma i_plan_to i_intend_to i_am_planning i'm_planning i_hope_to i_mean_to i_want_to i'd_like_to
  i_would_like_to i_aim_to i'm_about_to i'm_off_to i_am_sending i'm_sending i'm_bringing i_am_bringing i'm_coming
  i_am_coming i'm_visiting i'll_be i_will_be i'll_have i'll_get i'll_look i'll_find i'll_see i'll_talk i'll_speak
  i'll_go i'll_come i'll_give i'll_do i'll_prepare i'll_draft i'll_write i'll_print i'll_try i'll_let i'll_follow
  i'll_remind i'll_text i'll_phone i'll_ring i'll_attend i'll_join i'll_share i_will_share i_will_send i_will_call
  i_will_bring i_will_visit i_will_prepare i_will_ask i_will_check i_will_follow i_will_come i'd_send i_would_send
  i_would_bring i_would_call i_would_ask i_would_find i'd_bring i'd_call i'd_ask i'd_find will_send_her will_send_him
  will_bring_her will_call_her
future_theirs: she'll he'll they'll she_will he_will they_will she_is_going_to she's_going_to shes_going_to
  he's_going_to hes_going_to he_is_going_to they're_going_to they_are_going_to she's_gonna he's_gonna they're_gonna
  she_plans_to he_plans_to she_intends_to he_intends_to she_is_planning she's_planning he_is_planning he's_planning
  she_hopes_to he_hopes_to she_wants_to he_wants_to she_aims_to she'd he'd they'd she_would he_would they_would
  she_shall she'll_try she'll_talk she'll_send she'll_call she'll_ask she'll_start she'll_hold she'll_visit
  she'll_make she'll_write she'll_bring she'll_speak she'll_meet she'll_observe he'll_talk he'll_send he'll_call
  he'll_ask he'll_start he'll_hold he'll_visit he'll_make he'll_try he'll_speak he'll_meet she_will_try she_will_talk
  she_will_send she_will_hold she_will_start she_will_visit he_will_try he_will_talk he_will_send he_will_hold
  he_will_start shell_send shell_try hell_send is_going_to are_going_to is_to_send is_to_call teachers_will
  principal_will the_head_will
in_between: until_then till_then til_then in_the_meantime meantime meanwhile in_the_interim for_now for_the_time_being
  time_being in_between between_now_and between_now between_visits between_meetings between_sessions before_then
  before_we_meet_again before_the_next_visit before_my_next_visit before_next_time before_i_return before_i_come_back
  until_we_meet until_the_next until_next until_my_next until_our_next until_next_time until_i_come until_i_return
  till_next_time by_next_time for_next_time by_the_next_visit by_my_next_visit by_our_next_meeting by_our_next
  for_the_next_visit over_the_next over_the_next_weeks over_the_next_two_weeks over_the_coming in_the_coming_weeks
  in_the_coming coming_weeks coming_days these_two_weeks these_weeks during_this_time during_the_break
  during_that_time while_waiting while_she_waits as_we_wait from_now_until from_now_till from_now_on up_to_then
  as_of_now starting_tomorrow starting_monday starting_next_week as_from_monday
come_back: come_back i'll_come_back coming_back i'm_coming_back come_again coming_again came_back go_back going_back
  i'll_go_back i_go_back i_will_go_back i_will_come_back i_come_back return returns returning i'll_return
  i_will_return i_shall_return i_return will_return my_return be_back i'll_be_back i_will_be_back i'm_back
  back_on_monday back_on_tuesday back_on_wednesday back_on_thursday back_on_friday back_next_week back_in_two
  back_in_a visit_again visit_her_again visit_the_school_again i'll_visit i_will_visit i_visit_her_next i_visit_again
  revisit drop_by drop_in_again stop_by pass_by pass_by_again pop_by pop_in_again swing_by come_by i'll_come_by
  i'll_be_there i'm_there_again there_again_on i'll_be_at_the_school on_my_next on_the_next_visit another_visit
  second_visit third_visit try_again i'll_try_again make_up_visit makeup_visit go_again
in_own_words: in_her_own_words in_his_own_words in_her_words in_his_words in_their_own_words own_words her_exact_words
  his_exact_words her_words his_words exact_words her_own_words literally verbatim word_for_word quote quoting
  quote_unquote unquote i_quote and_i_quote she_said he_said she_says he_says she_goes she_was_like he_was_like
  and_she_said and_he_said as_she_put_it as_he_put_it put_it_like_this she_put_it he_put_it she_told_me he_told_me
  said_to_me says_to_me said_to_herself said_herself said_himself herself_said told_me_herself she_herself he_himself
  without_prompting unprompted without_me_saying without_my_saying on_her_own_accord of_her_own_accord came_from_her
  came_from_him she_came_up_with he_came_up_with it_was_her_idea her_idea his_idea her_own_idea her_own_conclusion
  named_it she_named he_named put_her_finger_on summed_up summed_it_up she_summed she_replied he_replied she_answered
  said_out_loud said_aloud her_phrase her_sentence the_way_she_put she_laughed_and_said after_a_pause after_a_silence
  went_quiet
modelled: modelled modeled modelling modeling i_modelled i_modeled model_lesson~ demonstrat~ demo_lesson~ demo
  i_showed_her_how i_showed_him_how showed_them_how showed_how_to showed_her_the showed_him_the showed_an_example
  gave_an_example gave_examples gave_a_demonstration shared_an_example shared_a_template shared_a_sample i_taught_the
  i_taught_a taught_a_lesson taught_the_class co-taught cotaught co-teach~ team-taught took_the_class i_took_a_lesson
  led_by_example did_the_first_one did_one_together i_did_one first_i_did thought_aloud think_aloud think-aloud
  worked_example~ exemplar~ i_do_we_do gradual_release walked_her_through walked_him_through walked_them_through
  took_her_through took_him_through took_them_through guided_her_through guided_him_through coached_her_through
  coached_him_through i_facilitated shadow~
another_school: another_school other_school other_schools different_school a_different_school my_other_school~
  one_of_my_schools the_other_school the_next_school next_school second_school third_school first_school
  my_second_school my_first_school neighbouring_school~ neighboring_school~ neighbour_school nearby_school~
  sister_school~ partner_school~ feeder_school~ cluster_school~ school_next_door school_down_the_road
  school_up_the_road school_across school_nearby school_in_the_next down_the_road_at over_at_the_other across_town_at
  the_high_school_next the_primary_next_door village_school_at rest_of_my_schools remaining_schools two_schools
  three_schools four_schools all_my_schools both_schools each_school schools_today schools_this_week
  schools_in_one_day her_old_school his_old_school previous_school former_school twinned exchange_visit~
before_that: before_that before_this before_coming before_i_came before_i_went before_going before_arriving
  before_seeing prior_to_that prior_to_this earlier_today earlier_that_day earlier_in_the_day earlier_this_morning
  earlier_in_the_morning earlier_this_week first_thing_i_went i_had_first_been i_first_went first_i_went first_i_was
  i_started_at started_the_day_at began_the_day began_my_day i_had_been_at i'd_been_at id_been_at i_came_from
  coming_from straight_from just_come_from having_come_from the_day_before day_before_yesterday yesterday_i
  yesterday_i_was the_previous_day the_week_before the_previous_week last_week_i_was monday_i_was tuesday_i_was
  on_my_way_i_stopped stopped_first stopped_off on_the_way_there en_route previously_i in_the_morning_i_was
then_to: then_i_went then_went_to then_went_on and_then_to went_on_to moved_on_to went_from_there from_there_i
  from_there_to from_there_we after_that_i after_this_i after_that_went afterwards_i afterward_i afterwards_went
  later_i_went later_that_day later_on_i later_in_the_day in_the_afternoon_i_went in_the_afternoon_i_was next_i_went
  next_stop my_next_stop second_stop last_stop next_visit_was drove_on_to drove_over_to headed_over_to headed_to
  headed_off_to headed_on carried_on_to proceeded_to proceeded_on continued_to_the rushed_to rushed_off_to dashed_to
  off_to_the then_it_was_on_to on_to_my_next on_to_the_next straight_to_the_next on_the_way_back on_my_way_home
  on_the_way_home popped_in_at popped_over dropped_in_at dropped_by called_in_at stopped_by swung_by passed_by
  passed_through finished_at ended_the_day ended_my_day
arrived_place: arrived arrive arriving arrival got_there got_here got_to_school got_to_the_school got_in_at reached
  reached_the_school reached_there i_reached came_to_the_school came_in_at came_by turned_up showed_up i_went_to
  i_went_there i_went_in i_went_over went_to_see went_to_visit went_out_to drove_to drove_out drove_there drove_up
  travelled_to traveled_to trekked walked_there walked_to_the_school took_the_bus took_a_taxi took_a_matatu
  took_a_boda took_an_okada by_motorbike on_a_motorbike by_boat by_bus pulled_up pulled_in parked signed_in
  signed_the_visitor~ at_the_gate_i was_welcomed welcomed_me received_me met_me_at_the was_met_by was_waiting_for_me
  visited visiting visited_her visited_him i_was_at at_her_school at_his_school popped_in called_in stopped_in
  dropped_in was_there_by on_site on-site
way_in_person: in_person in-person inperson face_to_face face-to-face f2f facetoface in_the_flesh physical_visit
  physically physical_meeting on_site_visit on-site_visit onsite onsite_visit site_visit~ school_visit~ went_in_person
  came_in_person live_visit home_visit sat_across sat_opposite sat_in_her_office sat_in_his_office sat_with_her
  sat_with_him shook_hands hugged hug over_coffee over_a_coffee over_tea over_a_cup_of_tea cup_of_tea cuppa
  cup_of_coffee drove_there_myself drove_out_to walked_in walked_into i_was_there was_present_at there_in_person
  met_at_school met_at_the_school met_in_her_office met_in_his_office visited_the_school visited_her_school
  visited_his_school i_visited went_to_her_school went_to_his_school was_at_the_school on_the_ground at_her_desk
  at_his_desk
interrupted: interrupt~ interruption~ kept_being_interrupted constant_interruption~ disturb~ knocked_on_the_door
  knock_on_the_door knock_at_the_door kept_knocking people_kept_coming kept_coming_in parents_kept teachers_kept
  kept_ringing phone_kept_ringing phone_rang her_phone his_phone took_a_call taking_calls answering_calls stepped_out
  step_out had_to_step_out stepped_away popped_out went_out_to_deal left_the_room left_me_for came_in_to_ask burst_in
  barged_in barging walked_in_on a_teacher_came_in a_parent_came_in a_parent_came a_child_came came_in_crying
  in_and_out paused had_to_pause break_off resumed we_resumed picked_up_again carried_on_after had_to_deal_with
  had_to_attend_to had_to_sort_out fire_bell fire_drill bell_rang distract~ disrupt~ without_interruption
  many_times_she_had in_between_calls pulled_in_all_directions stop_start stop-start stopped_to_deal
shortened: shortened shorter shorter_than shorter_than_planned shorter_visit short_visit brief_visit brief_meeting
  brief briefly quick_visit quick_chat quick_one a_quick_word quick_call only_half_an_hour only_an_hour
  only_ten_minutes only_fifteen_minutes only_twenty_minutes only_thirty_minutes only_had just_half_an_hour
  just_twenty_minutes just_ten_minutes just_fifteen_minutes just_an_hour barely_twenty barely_half barely_ten
  barely_fifteen instead_of_two_hours instead_of_an_hour instead_of_the_hour instead_of_the_usual instead_of_three
  half_the_time less_time less_time_than reduced reduced_to condensed squeezed squeezed_in rushed in_a_rush hurried
  had_little_time not_much_time not_enough_time limited_time time_was_short short_on_time short_of_time
  we_only_got_through only_covered only_managed only_saw only_part skipped skipped_the left_out truncat~ abbreviat~
  started_late began_late she_came_late he_came_late arrived_late
changed_place: instead_of_at_school instead_of_the_school instead_of_her_office instead_of_his_office
  instead_of_her_school instead_of_his_school not_at_school but_at not_at_the_school met_elsewhere somewhere_else
  elsewhere another_place different_place other_place another_venue different_venue change_of_venue changed_the_venue
  changed_venue moved_the_venue venue_changed changed_the_place changed_place changed_location different_location
  new_location met_at_a_cafe met_in_a_cafe met_at_the_cafe met_at_the_district met_at_her_home met_at_his_home
  met_at_her_house met_at_his_house met_in_town met_in_the_car met_in_my_office met_at_my_office met_at_my_house
  met_halfway met_at_the_market met_at_the_church met_outside we_sat_outside moved_outside moved_to_the_library
  moved_to_another_room moved_to_the_staffroom came_to_me came_to_my_office came_to_my_house she_came_to_town
  he_came_to_town she_came_to_me he_came_to_me relocat~ away_from_the_school away_from_school outside_the_school
  outside_of_school
waited_in_vain: waited_in_vain i_waited waited_for_her waited_for_him waited_for_an_hour waited_an_hour
  waited_half_an_hour waited_two_hours waited_over_an_hour waited_almost waited_nearly waited_until waited_till
  waited_outside waited_at_the_gate waited_in_the waited_and_waited kept_waiting kept_me_waiting left_waiting
  waiting_for_nothing waited_for_nothing waited_but waited_forty waited_thirty waited_twenty waited_ages
  waited_all_morning waited+nobody waited+never waited+came waited_on_zoom waited_online waited_in_the_lobby
  logged_on_and_waited sat_waiting sat_and_waited hung_around hanging_around stood_outside stood_at_the_gate_for
  called_several_times rang_several_times tried_calling tried_to_call tried_her_phone tried_his_phone
  called_and_called no_answer no_reply no_response did_not_answer didn't_answer didnt_answer did_not_pick didn't_pick
  didnt_pick not_picking wouldn't_pick did_not_reply didn't_reply didnt_reply never_replied never_answered
  never_picked_up never_called_back rang_out went_to_voicemail straight_to_voicemail phone_was_off phone_off
  switched_off unreachable could_not_reach couldn't_reach couldnt_reach in_vain to_no_avail
turned_back: turned_back turn_back turned_around had_to_turn_back had_to_turn_round turned_round turn_around
  had_to_return_home went_back_home came_back_home drove_back drove_home went_home_again returned_home headed_back
  headed_home back_home_without made_a_u-turn u-turn did_a_u_turn couldn't_get_there couldnt_get_there
  could_not_get_there couldn't_get_through couldnt_get_through could_not_get_through couldn't_pass could_not_pass
  couldnt_pass could_not_cross couldn't_cross couldnt_cross could_not_reach_the_school couldn't_reach_the_school
  didn't_make_it didnt_make_it did_not_make_it couldn't_make_it couldnt_make_it could_not_make_it never_made_it
  never_got_there never_reached never_arrived did_not_reach didn't_reach didnt_reach got_stuck stuck_on_the_road
  stuck_in_traffic half_way_there halfway_there got_as_far_as only_got_as_far wasted_trip wasted_journey
  trip_for_nothing drove_all_that_way all_that_way_for gave_up_and gave_up_after abandoned_the left_without_seeing
  sent_me_away sent_away was_turned_away turned_me_away refused_entry
called_off: called_off called_it_off call_off cancel cancels cancelled canceled cancelling canceling cancellation
  cancelation cancled cancelld was_cancelled was_canceled got_cancelled got_canceled she_cancelled he_cancelled
  she_canceled he_canceled i_cancelled i_canceled had_to_cancel cancelled_on_me cancelled_last_minute
  last_minute_cancel~ cancelled_at_the_last cancelled_our cancelled_the_visit canceled_the_visit cancelled_again
  scrapped scrap dropped_the_visit shelved abandoned_visit axed scratched bailed bailed_on backed_out pulled_out
  withdrew begged_off cried_off apologies_sent sent_apologies sent_her_apologies sent_his_apologies sent_regrets
  apologised_that apologized_that asked_me_not_to_come told_me_not_to_come asked_not_to_come said_not_to_come
  texted_to_say_she_couldn't rang_to_cancel called_to_cancel texted_to_cancel wrote_to_cancel messaged_to_cancel
  phoned_to_cancel off_today visit_is_off visit_was_off
put_off: put_off put_it_off putting_off postpone postpones postponed postponing postponement post-poned posponed
  had_to_postpone was_postponed asked_to_postpone agreed_to_postpone reschedul~ re-schedul~ resched rescheduled_for
  asked_to_reschedule need_to_reschedule had_to_reschedule will_reschedule defer deferred deferring delay~ delayed
  delayed_until pushed_back push_back pushed_it_back pushed_it_to pushed_to_next pushed_out moved_back moved_to_next
  moved_to_next_week moved_it_to_next moved_to_a_later later_date at_a_later_date to_another_day for_another_day
  another_time some_other_time some_other_day rain_check raincheck on_hold put_on_hold suspended adjourn~
  until_next_week until_next_month till_next_week to_next_week for_next_week_instead until_further_notice new_date
  find_a_new_date look_for_a_new_date no_new_date set_a_new_date set_a_new_time shifted shifted_to left_it_for
  leave_it_for
forgot: forgot forgotten forget forgetting i_forgot she_forgot he_forgot had_forgotten totally_forgot
  completely_forgot clean_forgot forgot_about forgot_the_visit forgot_our forgot_all_about slipped_her_mind
  slipped_his_mind slipped_my_mind slipped_the_mind didn't_remember didnt_remember did_not_remember not_remembered
  escaped_her escaped_my_mind went_out_of_her_head out_of_my_head mixed_up_the_date~ mixed_up_the_time mixed_the_date~
  wrong_day wrong_date wrong_time wrong_week thought_it_was_tomorrow thought_it_was_next thought_it_was_monday
  thought_it_was_tuesday thought_it_was_wednesday thought_it_was_thursday thought_it_was_friday thought_we_said
  not_in_her_diary not_in_his_diary not_in_the_diary not_in_her_calendar not_in_his_calendar not_on_her_calendar
  not_on_his_calendar not_on_the_calendar hadn't_written_it didn't_write_it_down double-booked double_booked
  didn't_know_i_was_coming did_not_know_i_was wasn't_expecting_me not_expecting_me misunderstanding mix-up mixup
  mix_up muddle~ miscommunication crossed_wires overslept lost_track mixed_up_the_day mixed_up_the_days
  mixed_up_the_dates
principal_away: was_away is_away away_on away_at out_of_town out_of_the_office out_of_office out_of_school
  out_of_the_country out_of_the_district travelling traveling travelled_to_the_capital was_travelling had_travelled
  had_traveled on_a_trip on_a_journey gone_to_the_capital gone_to_town gone_to_the_bank at_the_bank in_the_capital
  in_the_city abroad overseas at_a_conference at_a_training at_training on_training at_a_workshop in_a_workshop
  attending_a_workshop attending_a_training on_a_course in_a_course at_a_seminar at_a_wedding at_court in_court
  jury_duty on_pilgrimage on_official_duty official_duties on_duty_elsewhere off-campus off_campus not_on_campus
  at_another_campus away_from_school_today upcountry up_country off_station off_the_island on_the_mainland
  gone_to_collect gone_to_fetch went_to_collect_her went_to_fetch collecting_the_salar~ collecting_books
  collect_her_pay day_off took_the_day_off on_a_study_day at_the_passport bank_errand errand~ back_on_monday
  back_next_week delegated_to_represent
mentor_busy: i_was_busy i_was_too_busy i_had_another i_had_a_meeting i_had_to_attend i_had_to_be_at i_had_a_training
  i_had_training i_was_at_a_training i_was_in_training i_was_called_to i_was_called_by i_was_summoned_to my_supervisor
  my_boss my_manager my_coordinator my_programme_manager my_program_manager called_me_to_the_office i_was_needed_at
  i_was_sent_to i_was_asked_to_go i_was_travelling i_was_traveling i_was_away i_was_on_leave i_was_on_holiday
  i_was_on_vacation i_double-booked i_double_booked i_had_double i_overbooked my_schedule my_calendar my_diary
  my_workload i_had_no_time i_ran_late i_was_running_late i_was_late i_was_held_up i_got_held_up i_was_stuck_in
  i_overslept my_previous_visit_ran my_earlier_visit my_last_visit_ran ran_over my_report~ my_training my_workshop
  my_other_job my_studies my_exam i_mixed_up i_got_the_day_wrong i_had_the_wrong my_mistake my_fault on_my_side
  on_my_end due_to_me i_had_to_cancel_because i_had_to_postpone_because
inspection_visit: inspection~ inspector~ ofsted hmi estyn hmie inspectorate qaso qasos quality_assurance_officer~ wse
  whole_school_evaluation external_evaluation external_review review_team audit audits auditor~ audited accreditation
  accreditor~ monitoring_visit monitoring_team monitoring_officer~ surprise_visit unannounced_visit snap_inspection
  spot_check ministry_visit ministry_officials officials_came officials_from officials_were officials_turned_up
  visitors_from_the visitors_came delegation~ minister_was_coming minister_visit visit_by_the_minister
  visit_of_the_minister minister_came the_governor_came the_mayor_came mp_came donor_visit donors_came donor_came
  district_officials visit_from_the_district visit_from_the_ministry health_inspector~ fire_inspector~
  superintendent_visit superintendent_came superintendent_showed vip unicef_came
school_event: sports_day sport_day athletics_day athletics_meet games_day field_day inter-school interschool
  ball_games music_festival choir_competition drama_festival concert school_play nativity prize_giving prize-giving
  prizegiving speech_day awards_day award_ceremony awards_ceremony graduation matric_dance matric_farewell prom
  valedictory open_day open_house parents_day parents'_day parents_evening parent-teacher_conference~ pta_day
  cultural_day culture_day science_fair book_fair book_day world_book_day school_fair bazaar fete fundraiser
  fund_raiser bake_sale visiting_day school_trip field_trip excursion outing camp school_camp school_photo~
  picture_day photo_day exam_week exams_week during_exams exams_were_on mock_exams national_exams standardized_testing
  state_testing testing_week testing_day naplan sats_week kcpe kcse waec bece vaccination_day vaccination_team
  deworming eye_screening clean-up_day tree_planting anniversary_celebration founders_day founder's_day parade
  rehearsal_for_the sports_tournament assembly_ran_over
correct_that: correct_that correction sorry_i_meant i_meant i_mean_to_say i_mean_not no_wait no_sorry wait_no
  actually_no no_actually scratch_that strike_that delete_that delete_the_last erase_that remove_that take_that_out
  take_it_out leave_that_out cancel_that ignore_that forget_that forget_what_i_said disregard not_what_i_said
  that's_wrong thats_wrong that_is_wrong that's_not_right thats_not_right that_is_not_right that_was_wrong i_was_wrong
  i_got_that_wrong i_made_a_mistake i_misspoke my_bad my_apologies sorry_not or_rather rather_say let_me_correct
  let_me_rephrase let_me_start_again let_me_start_over let_me_say_that_again change_that_to change_it_to make_that
  make_it should_be it_should_say should_read not_monday not_tuesday not_wednesday not_thursday not_friday to_be_exact
  to_be_precise to_be_more_precise typo autocorrect auto-correct spelt_with spelled_with spelled spelt oops whoops
  sorry_wrong wrong_name instead_of_what i_stand_corrected no_it_was no_that_was
past_first_person: i_went i_saw i_met i_was i_had i_did i_came i_got i_gave i_told i_said i_asked i_spoke i_talked
  i_called i_phoned i_sent i_wrote i_showed i_shared i_visited i_arrived i_left i_stayed i_sat i_stood i_listened
  i_looked i_noticed i_observed i_heard i_found i_felt i_thought i_knew i_tried i_started i_finished i_took i_brought
  i_made i_helped i_explained i_suggested i_advised i_encouraged i_reminded i_offered i_promised i_agreed i_praised
  i_thanked i_invited i_checked i_read i_reviewed i_discussed i_wanted i_needed i_decided i_drove i_walked i_travelled
  i_returned i_used i_pointed_out i_pushed i_challenged i_probed i_pressed i_let_her i_let_him i_kept i_put we_went
  we_saw we_had we_did we_sat we_looked we_talked we_spoke we_discussed we_agreed we_worked we_started we_made
  we_decided we_walked we_visited we_wrote we_began we_ended we_were we_tried we_used we_observed
reported_speech: says said saying tells told telling mention~ mentioned explain~ explained according_to reported
  reports_that stated states_that claimed claims argued argues insisted insists maintains maintained complained
  complains confirmed confirms confided confides confessed admits admitted assured assured_me informed informed_me
  let_me_know expressed expresses indicated indicates described describes shared_that shares_that shared_with_me
  revealed reveals added_that pointed_out raised_that feels_that felt_that thinks_that thinks thought_that believes
  believed suspects reckons guesses hopes hoped wondered wonders recounted recalled remembers announced acknowledged
  acknowledges responded replied_that apparently supposedly allegedly she_said_that he_said_that told_me_about
  tells_me told_us spoke_of speaks_of talks_about vented related_that swears swore apologised apologized disclosed
time_since: since since_then since_last since_january since_february since_march since_april since_may since_june
  since_july since_august since_september since_october since_november since_the_beginning since_the_start since_term
  since_our_last since_my_last since_the_last ever_since for_weeks for_months for_years for_a_week for_a_month
  for_two_weeks for_three_weeks for_two_months for_three_months for_six_months for_two_years for_a_year for_ages
  for_a_long_time for_some_time for_a_while so_far until_now up_to_now to_date by_now as_of now already lately
  recently in_recent_weeks these_days these_past the_past_week the_past_month the_past_few the_last_few over_the_past
  over_the_last last_month last_term last_year last_week last_time previous_visit last_visit weeks_ago months_ago
  years_ago days_ago two_weeks_ago a_year_ago a_month_ago long_ago nowadays at_the_beginning_of from_the_start
  first_week_of
documents: document~ form forms report reports plan plans lesson_plan lesson_plans scheme schemes register registers
  timetable~ schedule~ calendar~ diary planner checklist~ template~ rubric~ tool tools policy policies guideline~
  handbook~ manual manuals circular~ memo memos letter letters minutes agenda attendance_sheet sign-in_sheet list
  lists chart chart_of graph~ spreadsheet excel google_doc google_docs google_form google_drive word_document pdf
  slides powerpoint ppt presentation questionnaire~ survey~ file files folder~ portfolio~ logbook notice notices
  noticeboard newsletter~ certificate~ diploma contract~ report_card~ transcript~ exam_paper~ question_paper~
  test_paper~ mark_book gradebook markbook assessment_sheet appraisal_form~ tpad observation_sheet observation_notes
  feedback_form feedback_notes draft drafts copy copies printout~ handout~ worksheet~ statement paperwork record
  records database~ application_form curriculum_document syllabus syllabi curriculum standards mou
`;
