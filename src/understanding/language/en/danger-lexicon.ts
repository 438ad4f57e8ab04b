/**
 * English words and phrases that tell signs of danger from an ordinary working day, by concept (see
 * `classifier/lexicon.ts` for the notation). No single one of them raises an alarm: the classifier weighs them together.
 */
export const DANGER_LEXICON_EN = `
young: child children kid kids pupil pupils student students girl girls boy boys daughter~ son sons lad lads lass~
  toddler~ baby babies infant~ teen teens teenager~ adolescent~ minor minors underage youngster~ twin twins
  little_one~ learner~ schoolgirl~ schoolboy~ stepson stepdaughter niece~ nephew~ grandson~ granddaughter~ grandchild~
  godson goddaughter sixth_former~ freshman sophomore preschooler~ kiddo~ bairn~ wean weans nursery reception_child
  young_person young_people youth little_girl little_boy ward
grade: grade year_#few year_#age y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 first_grade second_grade third_grade fourth_grade
  fifth_grade sixth_grade 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th class_#age standard form kindergarten reception ks1
  ks2 ks3 ks4 grader~ elementary primary secondary p1 p2 p3 p4 p5 p6 p7
kin: dad dads daddy father~ mum mums mummy mom moms mommy mama mother~ mam uncle~ aunt~ auntie~ grandad grandpa
  grandma granny nan nana gran grandfather~ grandmother~ grandparent~ cousin~ brother~ sister~ sibling~ family
  families relative~ guardian~ carer~ parent parents godfather godmother in_law~ foster~ household
step: stepfather~ stepdad~ stepmother~ stepmum stepmom step_dad step_father step_mum mum's_boyfriend mom's_boyfriend
  mother's_boyfriend mums_boyfriend boyfriend live_in
partner: husband~ wife wives partner~ boyfriend~ girlfriend~ ex fiance~ spouse~ hubby
teacher: teacher~ tutor~ coach~ instructor~ lecturer~ professor~ ta tas teaching_assistant~ aide~ substitute~ sub
  supply_teacher~ sir miss head_of_year form_tutor matron housemaster~ houseparent dorm_parent madam
boss: boss~ supervisor~ inspector~ superintendent~ governor~ trustee~ director~ official~ officer~ manager~ chair
  headteacher principal principals head_teacher minister councillor~ councilman mp commissioner~ district_officer deo
  beo ceo headmaster headmistress line_manager executive_head chief
staffother: caretaker~ janitor~ custodian~ secretary receptionist~ cook cooks kitchen guard~ watchman driver~
  bus_driver nurse~ counsellor~ counselor~ deputy deputies assistant~ colleague~ staff coworker~ co_worker~ mentor~
  mentee~ clerk~ bursar~ cleaner~ vice_principal lunch_lady peon sweeper librarian~
adultman: man men guy guys bloke~ stranger~ adult adults older_man older_boy older_boys older_guy someone_older
  lads_outside soldier~ policeman police_officer motorcyclist~ neighbour's_son lodger~ landlord~
neighbour: neighbor~ neighbour~ villager~ village community
gang: gang~ cartel~ dealer~ mafia~ county_lines loan_shark~ militia~ thug~ goon~ robber~ burglar~ extortion~ militant~
  crew mob
hit: hit hits hitting beat beats beaten beating~ slap~ punch~ kick kicks kicked kicking whip~ smack~ thrash~ cane
  canes caned caning strap~ belt~ spank~ shov~ push pushes pushed drag~ chok~ strangl~ throttl~ grab~ throw~ threw
  shak~ shook assault~ attack~ batter~ hurt hurts hurting bit bites pinch~ pull_his pull_her pulled_his pulled_her
  pulls_her pulls_his twist~ pinned slam~ headbutt~ lash~ wallop~ clout~ backhand~ swung rough~ manhandl~ restrain~
  violent~ violence abus~ knock~_about knocks_her knocked_her lays_into laid_into laid_hands lay_hands raised_his_hand
  raises_his_hand hands_on
object: belt cable~ cane stick sticks wire ruler~ hose slipper wooden_spoon cord~ buckle~ rod hanger chappal switch
burn: burn burns burnt burned burning cigarette~ scald~ iron boiling
injury: bruis~ mark marks black_eye~ scar scars scarr~ swollen swelling cut_lip split_lip busted_lip fat_lip wound~
  injur~ blood~ bleed~ broken fractur~ limp~ scratch~ bandage~ welt~ handprint~ fingerprints finger_marks bite_mark~
  sore stitches concuss~ bump sling plaster lump purple wince~ winc~ graze~
body: arm arms leg legs back neck face eye eyes lip lips head wrist~ nose ear ears hand hands chest waist knee~ thigh~
  hair private~ bottom breast~ genital~ belly stomach tummy tooth teeth shoulder~ ribs rib throat sleeve~ cheek
touch: touch~ grope~ grop~ fondl~ strok~ cuddl~ rub rubs rubbed rubbing tickl~ on_his_lap on_her_lap sit_on_his
  sits_on_his sat_on_his lap massage~ hand_up hand_down hand_on_my hand_on_her feel_up felt_up feels_up caress~ hugs
  hugged hugging brush~_against
kiss: kiss~ made_out making_out snog~
sexual: sexual~ sex rapo rapa rape rapes raped rapist~ raping molest~ porn~ nude~ naked undress~ clothes_off intimate
  explicit prostitut~ brothel sleep_with sleeping_with slept_with masturbat~ penis vagina~ condom~ lewd obscene
  indecent inappropriate~ paedo~ pedo~ groom grooms groomed grooming sext~ underwear knickers trousers_down pants_down
  virgin~ std sti exposed_himself flash~ upskirt~ creepy creep creeps crush dating relationship_with things_to_her
  things_to_him things_to_me incest
harass: harass~ stalk~ catcall~ advances asks_me_out asking_me_out asked_me_out innuendo~ pester~ comments_about_my
  comment_on_my remarks corner~ alone_with_him come_to_his_room hotel_room after_hours his_place flirt~ leer~ ogl~
  hit_on hitting_on
pregnant: pregnan~ expecting abortion~ missed_her_period termination miscarr~ throwing_up_every_morning bump
marry: marri~ marry wedding engaged betroth~ living_with lives_with moved_in_with moving_in bride dowry elop~ fgm
  arranged_marriage forced_marriage promised_to cutting_season
secret: secret~ whisper~ confid~ confess~ disclos~ promise_not made_me_promise begged_me_not don't_tell not_to_tell
  told_me_not hush~ let_slip blurted opened_up broke_down don't_say
photo: photo~ picture~ pics video~ film~ record~ camera snapchat instagram tiktok facebook online posted posting posts
  screenshot~ image~ livestream~
message: messag~ text~ whatsapp dm dms chat chats call calls called phone email~ emoji~ snapchat
night: night~ midnight late_at_night dark evening evenings 2am 3am 1am 4am am
room: bedroom~ room bed beds bathroom~ toilet~ shower~ tent cupboard~ store_room storeroom~ closet car locked_door
  behind_closed house home shed garage van dorm~
sleep: sleep~ slept asleep
gift: gift~ present presents sweets candy new_phone trainers sneakers gives_her gives_him buys_her buys_him bought_her
  bought_him treats
threat: threat~ intimidat~ warned warning menac~ watch_my_back watch_your_back or_else retaliat~ reveng~
  knows_where_i_live know_where_i_live where_i_live where_my_kids where_my_children will_regret i'd_regret come_after
  come_for_me pay_for_this finish_me coming_for
kill: kill kills killed killing murder~ dead strangle slit burn_down burn_the shoot_me shoot_us bury_me
weapon: weapon~ gun guns gunpoint gunman gunmen pistol~ rifle~ knife knives blade~ machete~ bullet~ shot shots
  shooting shoot~ stab~ bomb~ explosive~ grenade~ armed hammer axe bat
extort: extort~ blackmail~ protection_money ransom~ kidnap~ abduct~ pay_them pay_up monthly_payment if_we_don't_pay
  if_i_don't_pay debt~ loan_shark~ owes owe owing hostage
bribe: brib~ kickback~ corrupt~ embezzl~ under_the_table backhander~ favour~ favor~ sweetener~ envelope_of envelope
  cut_of percent_of nepotis~ launder~ rigged rig rigging
steal: steal~ stole~ theft~ thief pocket~ siphon~ skim~ fraud~ misus~ misappropriat~ missing_money divert~ keeps_the
  keeping_the money_missing goes_missing sell~ sold fiddl~ skimming cooking_the_books
forge: forg~ fake~ falsif~ falso falsa false inflat~ ghost~ invoice~ receipt~ backdat~ doctored fabricat~ sign_off
  sign_for signed_for blank_forms tamper~ alter~
money: money cash salary salaries wages fund funds budget~ fee fees payment~ pay paid pays dollars pounds rupees
  shillings naira rand account bank grant~ donation~ petty_cash thousand hundred
funds: petty_cash school_fund pta donations feeding_programme lunches meals textbooks laptops tablets supplies
follow: follow~ waits_for waits_outside waiting_outside outside_my parked_outside hangs_around hanging_around watching
  watches spies spying peep~ peek~ loiter~ lurk~ tracks tracking turns_up
insult: insult~ humiliat~ shout~ yell~ scream~ mock~ ridicul~ degrad~ belittl~ demean~ rac~ slur~ name_call~ calls_him
  calls_her calls_me stupid~ idiot~ worthless~ useless ugly homophob~ discriminat~ swear~ abuse_hurled spat spit~
  taunt~ curs~
bully: bully~ bullied bullies picked_on pick_on pick_on_him gang_up ganged_up exclude~ head_down_the_toilet
  lunch_money initiation hazing haze~ torment~
die: die dies died dying death dead funeral~ grave~ bury buried coffin cemetery not_wake never_wake not_waking
  sleep_forever go_to_sleep_and be_with_my_late join_him join_her in_heaven heaven afterlife hereafter passed_away
  passing
suicide: suicid~ kill_myself killing_myself kill_himself kill_herself kill_themselves end_my_life end_it end_it_all
  ending_it take_my_life take_my_own taking_my_own take_his_own take_her_own end_his_life end_her_life own_life
  hang_myself hang_himself hang_herself hanged hanging jump jumping jumped drive_into drive_off driving_into
  driving_off steer_into swerve crash_the_car overdos~ drown_myself slit_my do_something_stupid something_stupid
  something_silly do_something_silly unalive kms kys topped_himself top_myself off_myself
selfharm: cut_myself cutting_myself cutting cuts_herself cuts_himself hurt_myself hurting_myself harm_myself
  hurts_herself hurts_himself self_harm~ selfharm~ razor~ scratching_herself burn_myself hitting_myself punch_the_wall
  bang_my_head bangs_his_head bangs_her_head starv~ purg~ throwing_up sharpener pulling_out_her_hair harming_herself
  harming_himself harming
means: pill pills tablet tablets_i poison~ bleach rope~ noose bridge~ roof ledge cliff~ railing~ tracks train river
  medication meds paracetamol insulin window pesticide~ gas tree fast_lane bend overdose stockpil~ garage bottle
burden: burden~ better_off easier_without without_me nobody_would_miss no_one_would_miss nobody_would_notice
  no_one_would_notice miss_me wouldn't_miss no_use_to good_for_nothing waste_of_space failure fail~ in_the_way
  let_everyone_down useless worthless not_needed unwanted replace_me nobody_needs dead_weight
empty: empty emptiness numb numbness hollow dead_inside darkness dark_place dark_thoughts bottom_of pit drowning
  sinking void nothing_left shell grey black_hole
nosense: point pointless reason_to reason reasons meaning what_for no_sense matters doesn't_matter don't_care
  no_longer_care no_interest nothing_matters see_the_point what's_the_point why_bother why_carry_on not_worth
  worth_living worth_it anymore any_more
noway: way_out no_way_out can't_go_on cannot_go_on can't_carry_on can't_take can't_do_this can't_cope cannot_cope
  give_up giving_up given_up gave_up had_enough hopeless~ no_hope lost_hope hope trapped despair~ desperat~
  end_of_my_rope end_of_my_tether at_the_end breaking_point i'm_done done_with_everything done_fighting
  tired_of_fighting tired_of_living no_future can't_see_a_future don't_see_myself stop_hurting pain_to_stop
  make_it_stop it_to_stop
vanish: disappear~ vanish~ not_be_here not_being_here not_here be_gone i'm_gone when_i'm_gone cease_to_exist not_exist
  exist existing not_be_around be_around won't_be_around won't_be_here never_been_born been_born wish_i_wasn't
  wish_i_weren't never_existed not_wake_up stop_existing gone_by leave_this_world this_world not_be_alive
live: live living life alive
goodbye: goodbye~ good_bye letters letter note notes_for thank_you_for_everything forgive_me sorry_for_everything
  look_after_my take_care_of_my tell_my tell_them_i last_time last_day last_message last_visit final_message final_one
  last_one put_my_affairs affairs_in_order will_and passwords given_away giving_away gave_away gives_away
  don't_look_for_me won't_need when_i_am_gone
cry: cry cries cried crying tear tears sob sobs sobbed sobbing weep~
alone: alone lonely loneliness nobody no_one isolat~ by_myself on_my_own by_himself by_herself on_his_own on_her_own
insomnia: can't_sleep not_sleeping haven't_slept don't_sleep not_eating haven't_eaten can't_eat stopped_eating voices
  nightmare~ panic~
hungry: hungry hunger starv~ no_food no_breakfast without_food hasn't_eaten nothing_to_eat haven't_eaten not_fed
  underfed malnourish~ skinny thin scavenging steals_food stealing_food food faint~ leftovers begging beg
dirty: dirty filthy unwashed smell~ stink~ lice same_clothes no_coat no_shoes barefoot nappy nappies wet_himself
  wet_herself urin~ soiled unkempt head_lice reeks
neglect: neglect~ left_alone leaves_them leaves_her leaves_him home_alone unsupervised nobody_home no_one_home
  nobody_feeds nobody_came no_one_came nobody_picks no_one_picks not_collected never_collected uncollected
  looking_after_the looks_after_her looks_after_his untreated no_adult no_adults abandon~ looks_after_siblings
  caring_for
locked: lock locks locked lock~ tied ties_him ties_her chain~ cage padlock~ shut_in shuts_him shuts_her
kickout: kicked_out thrown_out threw_her_out threw_him_out homeless sleeping_rough sofa_surf~ street streets
  on_the_streets bus_shelter sleeping_in_a_car
runaway: ran_away run_away runs_away running_away won't_go_home doesn't_want_to_go_home not_go_home refuses_to_go
  scared_to_go afraid_to_go didn't_want_to_go_home doesn't_want_to_go hides hide hiding won't_get_in don't_make_me_go
missing: missing disappeared not_been_seen hasn't_been_seen haven't_seen no_one_has_seen nobody_has_seen
  nobody_knows_where hasn't_come_back hasn't_come_home never_came_home stopped_coming whereabouts sent_abroad
  taken_abroad taken_out_of_school sent_away
fear: fear~ afraid scared terrified frightened petrified trembl~ shak~ flinch~ cower~ froze freezes frozen panick~
  withdrawn clings jumpy startl~ wary hides_under dread~ scaro scara doesn't_speak won't_speak stopped_talking
  stopped_speaking gone_quiet mute
childwork: works_nights child_labour child_labor made_to_work has_to_work working_in sells selling begging traffick~
  exploit~ forced maid domestic_servant factory farm brick bar quarry
alcohol: drunk~ drink drinks drinking alcohol~ booze~ beer vodka liquor whisky wine hungover intoxicat~ passed_out
  reeking
drugs: drug~ weed cannabis marijuana cocaine crack heroin glue vape~ vaping high stoned dealing dealer~ ketamine meth
  pills spice edible~ sniff~ inhal~ package~ packages
say: said says saying told tell tells telling mention~ ask asked asks confid~ reveal~ admit~ blurt~ wrote writes
  written drew drawing whisper~ explained claims claimed described let_slip hint~
saw: saw see seen seeing notice~ noticed noticing found find spotted witnessed heard hear overheard caught came_in
  arrived turned_up came_to_school walked_in realis~ realiz~ read
suspect: suspect~ i_think seems seem maybe perhaps might rumour~ rumor~ gossip not_sure unsure i_wonder wonder~
  worried worr~ concern~ something_is_wrong something_wrong something's_wrong not_right off odd strange weird
  bad_feeling gut_feeling uneasy i_fear could_be allegedly apparently probably doesn't_add_up don't_believe
donow: what_to_do what_do_i_do what_should_i_do who_do_i_tell who_to_tell who_should_i who_do_i_call who_can_i_tell
  don't_know_who how_do_i help urgent~ advice should_i_report do_i_report where_do_i
noone: nobody_knows no_one_knows nobody_has no_one_has nobody_did hasn't_told haven't_told has_not_told
  not_told_anyone haven't_reported hasn't_reported not_reported not_been_reported unreported not_logged
  nothing_has_been_done nothing_was_done no_one_is_doing nobody_is_doing cover_up covering_up covered_up keep_it_quiet
  keep_quiet changed_the_subject sweep~ turn_a_blind brush~_off swept look_the_other said_nothing only_one_who_knows
  just_me
again: again every_day every_night every_weekend always keeps still second_time third_time another_time each_time
report: report reported reports reporting referr~ referred refer logged log informed notified notif~ filed file
  complaint~ statement escalat~ raised_it raised_the passed_it_on passed_on handed_over cpoms my_concern recorded
  documented alerted submitted flagged disclosed_to
authority: police social_services social_worker~ social_care children's_services cps mash lado dsl safeguarding_lead
  designated_safeguarding designated child_protection childline child_line nspcc camhs hotline~ helpline~ counsel~
  psycholog~ psychiatr~ nurse gp doctor hospital court courts tribunal investigat~ authority authorities hr union
  governors ombudsman probation cwc child_welfare child_helpline 1098 dcfs acs family_services siseve demuna prevent
  title_ix audit~ auditor~ fraud_team whistleblow~ anti_corruption ofsted magistrate judge prosecutor~ lawyer~ welfare
attended: supported support_plan support_in_place in_place receiving sees_a seeing_a therap~ treatment follow_up
  followed_up following_up suspended dismissed removed sacked transferred under_investigation being_investigated
  is_being process safe_now is_safe now_safe placed fostered foster recover~ doing_well doing_better back_in_school
  settled improving monitor~ reviewed arrested charged convicted jailed prison sentenced
closed: closed close_the case_closed resolved dealt_with sorted signed_off finished concluded settled over_now
  behind_us no_further_action wrapped_up outcome resolution
protocol: protocol~ polic~ procedure~ guideline~ pathway~ flowchart~ handbook code_of_conduct kcsie guidance checklist
  risk_assessment~ referral_form~ register keeping_children_safe statutory
training: training~ trained workshop~ course inset webinar session_on assembly assemblies briefing~ refresher~ module~
  e_learning cpd pd induction seminar~ conference campaign~ poster~ anti_bullying awareness drill drills keynote
  presentation role_play
prevent: prevent~ wellbeing well_being resilience psre pshe rse curriculum restorative
past: years_ago last_year a_year_ago two_years_ago in_#many previous~ former_school old_school used_to back_then
  back_when when_i_was a_while_ago long_ago historic~ at_my_last my_last_school decade in_the_90s in_the_eighties
  as_a_child before_my_time ex_pupil last_term
stats: statistic~ percent~ figures numbers survey~ data incidents_logged number_of incidents rate rates quarterly
  per_cent termly_report trend~ spreadsheet dashboard
fiction: novel book play film movie story poem lord_of_the_flies macbeth hamlet romeo shakespeare character~ fiction
  documentary history_lesson author lyrics news
already: already we've_already i've_already has_already have_already was_already been_reported been_referred
  been_logged been_dealt was_reported was_referred were_informed was_informed we_reported i_reported we_referred
  i_referred we_informed i_informed we_called we_logged i_logged is_with now_with
meeting: meeting~ visit~ agenda~ agreed agreement~ action_points mentoring coaching observation~ observ~ walkthrough~
  feedback debrief~ slt plc
paper: paperwork forms form spreadsheet~ document~ email~ inbox deadline~ timetable~ schedule~ rota plan plans
  planning marking reports data_entry portal template~ evidence
teach: lesson~ reading maths math phonics writing assessment~ curriculum results exam~ test tests homework literacy
  numeracy science teaching learning rubric~
logistic: rain~ road~ internet wifi power roof_leak~ boiler heating furniture repairs building bus buses transport
  budget flood~ snow strike photocopier
strain: tired exhaust~ stress~ overwhelm~ overload~ swamped burnt_out burned_out burnout knackered shattered frazzled
  drained frustrat~ fed_up pressure~ under_pressure hectic busy snowed_under stretched tough hard difficult rough
  demoralis~ demoraliz~ deflated low_ebb wiped_out weary grumpy run_ragged
figure: killing_me killed_me dying_to dying_for dead_tired drowning_in buried_under under_water firefighting battle
  battles fighting_fires shoot_down dead_on_my_feet losing_my_mind crazy mad tearing_my_hair climbing_the_walls
  on_my_knees death_by
good: good great happy proud well lovely nice progress improve~ success~ better_than pleased delighted thank~ enjoyed
  glad brilliant calm excited hopeful
rest: holiday~ weekend~ rest half_term break day_off vacation saturday sunday
command: save delete cancel move change remind remember schedule book postpone reschedule confirm send ok okay yes no
  done thanks add set skip stop undo edit
want: want wants wanted wish wishes wished rather would_like hope hoping long ready need
not: not no never don't doesn't didn't can't cannot won't isn't wasn't nothing nor without neither couldn't wouldn't
  dont cant wont didnt doesnt
me: i me my myself i'm i've i'd i'll im ive mine am
himher: he she him her his hers they them their himself herself
phrase-self: kill_myself killing_myself end_my_life ending_my_life take_my_life took_my_life take_my_own_life
  end_it_all ending_it_all end_it_tonight hang_myself drown_myself shoot_myself cut_myself cutting_myself hurt_myself
  hurting_myself harm_myself starve_myself burn_myself poison_myself jump_off jump_from jump_in_front jump_under
  throw_myself want_to_die wanted_to_die wanna_die want_#few_die wish_to_die wish_i_was_dead wish_i_were_dead
  wish_i_could_die be_dead_by rather_be_dead rather_be_under better_off_dead ready_to_die suicid~ overdos~
  don't_want_to_live dont_want_to_live don't_want_to_be_alive dont_want_to_be_alive not_want_to_live no_desire_to_live
  don't_want_to_exist dont_want_to_exist want_to_exist don't_want_to_wake not_wake_up never_wake_up not_waking_up
  not_to_wake stop_living stop_existing be_alive+anymore alive+any_more tired_of_living tired_of_being_alive
  tired_of_breathing done_with_life done_with_living sick_of_living hate_being_alive hate_my_life will_to_live
  reason_to_live reasons_to_live reason_to_go_on reason_to_stay reason_to_wake point_in_living point_of_living
  point_in_going_on point_in_carrying_on point_of_me no_point_in_me life+not_worth life_isn't_worth worth_living
  worthless waste_of_oxygen waste_of_air waste_of_space+me better_off_without_me better_without_me easier_without_me
  happier_without_me nobody_would_miss_me no_one_would_miss_me nobody_would_notice+gone no_one_would_notice+gone
  who_would_miss_me nobody_will_miss_me nobody_would_care+if_i wouldn't_notice+if_i+gone world+without_me
  without_me_in_it plan~+funeral my_funeral my_own_funeral my_grave my_coffin my_time+on_this_earth time_on_earth
  leave_this_world leave_this_earth leave_this_life out_of_this_life disappear_for_good disappear_forever
  disappear_for_ever vanish_for_ever gone_for_good permanent_sleep permanent_rest sleep_forever sleep_for_ever
  rest_forever the_long_sleep eternal_rest meet_my_maker go_to_god god_to_take_me lord_to_take_me take_me_now
  take_me_home be_with+in_heaven join+in_heaven join_my_late follow_him_soon follow_her_soon follow_him_into
  be_with_my_dead see_my_mother_again walk~+into_the_sea walk_into_the_river walk~+into_traffic drive_into+tree
  drive_into+wall drive_off+road drive_off+bridge drive_off_the_cliff drive~+off_a steer~+into swerve_into
  stood_on_the_bridge stand_on_the_bridge looked_over_the_edge look_over_the_edge look_at_the_water look_at_the_river
  staring_at_the_water edge_of_the_platform on_the_ledge on_the_roof+jump up_on_the_roof how_easy_it_would_be
  it_would_be_so_easy saved_up+pills stash~+pills stockpil~ hoard~+tablets all_the_pills all_my_pills whole_packet
  whole_bottle_of bottle_of_pills took_too_many taken_too_many swallow_everything swallow+all enough_tablets
  enough_pills how_many_tablets how_many_pills how_many_paracetamol stopped_taking_my insulin+on_purpose noose rope_in
  rope_round rope_around razor_blade blade_in_my slit_my slash_my_wrists my_wrists till_they_bled until_they_bled
  until_it_bleeds until_i_bleed gas_on engine_running engine_on+garage sat_in_the_garage goodbye_letter goodbye_note
  goodbye_letters suicide_note letters_to_my letter_to_my_children letters_for_my written_letters wrote_letters
  wrote_a_letter_to_my_kids my_affairs_in_order put_my_papers_in_order put_my_papers sorted_my_will my_will_is
  wrote_my_will made_my_will given_away_my giving_away_my gave_away_my won't_be_needing_it won't_be_needing_them
  won't_need_them_where won't_be_here_for won't_be_around_for not_be_here_for won't_be_here_next
  won't_be_here_tomorrow not_be_here_tomorrow when_i'm_gone when_i_am_gone once_i'm_gone after_i'm_gone if_i'm_gone
  if_i_don't_make_it if_i'm_not_here if_i_am_not_here don't_look_for_me no_one_look_for_me nobody_look_for_me
  this_is_goodbye this_is_my_last say_goodbye_to_my tell_my_kids tell_my_wife tell_my_husband tell_my_daughter
  tell_my_son tell_them_i_loved look_after_my_kids look_after_my_children take_care_of_my_kids who_will_look_after_my
  only_thing_keeping_me only_thing_stopping_me only_reason_i'm_here only_reason_i'm_still keeps_me_alive
  keeping_me_alive keep_me_alive if_it_weren't_for_my if_not_for_my_kids have_a_plan_and_a_date i_have_a_plan_to
  i've_got_a_date chosen_the_day picked_a_day picked_the_day set_a_date_for_it i_know_how_i_would know_how_i'd_do_it
  how_i'd_do_it ways_to_die way_to_die how_to_die painless do_something_stupid something_stupid_tonight
  do_something_silly don't_trust_myself not_safe_with_myself not_safe_from_myself i'm_not_safe i_am_not_safe
  frightened_myself scared_myself scare_myself what_i_might_do afraid_of_what_i scared_of_what_i voices_tell~
  voices+telling_me dark_thoughts darkest_thoughts bad_thoughts_about_myself black_dog dead_inside already_dead
  nothing_left_for_me nothing_left_in_me nothing_to_live_for no_future_for_me don't_see_a_future can't_see_a_future
  can't_see_myself+end_of don't_see_myself+here no_way_out only_way_out one_way_out way_out_of_this_life can't_go_on
  can't_carry_on cannot_go_on can_not_go_on cant_go_on can't_do_this_anymore cant_do_this_anymore can't_live_like_this
  can't_live_with cannot_live_with can't_face_another_day can't_face_tomorrow another_anything give_up_on_life
  given_up_on_life giving_up_on_life stopped_fighting no_fight_left no_coming_back_from let_go_of_life
  letting_go_of_everything i_want_out make_it_stop want_it_to_stop want_it_to_end want_it_all_to want_this_to_be_over
  it_will_all_be_over it'll_all_be_over be_over_soon at_peace_soon i'll_be_at_peace relief_to_die relief_if_i
  peaceful_to_die death+peace calm_about_it feel_calm_now burden_to_everyone burden_to_my burden_on_my such_a_burden
  just_a_burden i'm_a_burden i_am_a_burden hate_myself loathe_myself disgust~+myself don't_deserve_to deserve_to_die
  should_have_died should_have_been_me wish_it_had_been_me never_been_born wasn't_born life+insurance worth_more_dead
  worth_more_to_them insurance_would insurance_money insurance_pays tried_before attempted_before my_attempt
  my_last_attempt an_attempt_on_my i_attempted i_tried_to_kill self_harm~ selfharm~ i_relapsed unalive kms kys
  cry_for_help samaritans+me crisis_line+me heart_would_stop hope_i_don't_wake hope_i_crash hope_it_crashes
  hope_the_plane get_hit_by_a hit_by_a_bus+hope hit_by_a_truck wouldn't_mind_if_i+die don't_care_if_i_live
  don't_care_if_i_die care_whether_i_live care_if_i_wake indifferent_to_living life+pointless meaningless+life
  life_has_no_meaning life_is_over my_life_is_over nobody_to_live_for sun_will_rise+don't jealous_of_the_dead
  envy_the_dead
phrase-child: her_uncle_touches touches_her touches_him touched_her touched_him touching_her touching_him
  touched_between touch_her_private private_parts hurts_my_bottom hits_her hits_him hits_them hit_her hit_him_with
  beats_her beats_him beats_them beat_him_with beat_her_with beating_the_child~ beating_the_kids canes_them caned_him
  caned_her slapped_a_child slapped_a_girl slapped_a_boy slapped_a_pupil hit_a_child hit_a_pupil hit_a_student
  hits_the_children hits_the_kids beats_the_children dragged_a_child dragged_a_boy dragged_him dragged_her drags_the
  pulled_him_by pulled_her_by belt_marks marks_on_his marks_on_her marks_on_their bruise~+on_his bruise~+on_her
  bruises_on finger_marks handprint~ cigarette_burn~ burn_mark~ burn+shape burned_with burnt_with black_eye split_lip
  welts broken_arm+explain~ flinch~ bite_on_her bite_on_his bitten_by_an_adult says_he_fell says_she_fell i_fell+asked
  walked_into_a_door+again new_bruise new_injuries another_bruise scared_to_go_home afraid_to_go_home
  doesn't_want_to_go_home didn't_want_to_go_home don't_want_to_go_home won't_go_home not_go_home not_to_send_him_home
  not_to_send_her_home adopt_me adopt_him take_me_home_with comes_into_her_room comes_into_his_room comes_into_my_room
  comes_in_my_room gets_into_her_bed gets_into_bed shares_a_bed sleeps_in_her_bed sleeps_in_his_bed
  sleep_in_the_same_bed same_bed_as stepdad+bed our_secret a_secret_game secret+uncle special_game tickle_game
  don't_tell_mummy not_to_tell_her_mum promise_not_to_tell promised_not_to_tell made_me_promise made_me_swear
  self_harm~ cuts_herself cuts_himself cutting_herself cutting_himself cuts_on_her cuts_on_his cuts_on_their_arms
  scratch~_her_arms hurt_herself hurt_himself hurting_herself kill_herself kill_himself killing_himself
  killing_herself wants_to_die want_to_die wanted_to_die wishes_he_was_dead wishes_she_was_dead rip_me no_more_me
  wouldn't_be_here_tomorrow his_last_day+posted goodbye+exercise_book goodbye_note pregnant+year_old pregnant+grade
  year_old+pregnant girl+pregnant pupil+pregnant student_is_pregnant she's_pregnant+#few baby_by_her baby_by_a
  married_off child_marriage child_bride getting_married+fifteen forced_to_marry forced_marriage be_married+cousin
  promised+cousin engaged_to_a_man fgm to_be_cut cutting_season cutting_ceremony taken_abroad+married older_boyfriend
  grown_man+girl boyfriend_is_2~ boyfriend_is_3~ he's_in_his_twenties lives_with_an_older_man living_with_a_man
  sit_on_his_lap sits_on_his_lap sit_on_lap girls+lap alone_with_the_girls alone_with_a_girl alone_with_one_girl
  alone_with_boys behind_closed_doors+girl messages_the_girls messaging_a_student texts_a_pupil texting_a_student
  texting_one_of_the private_messages_to_a teacher+kiss~ kissing_a_student kissed_a_pupil teacher+dating
  relationship_with_a_student relationship_with_a_pupil student+in_his_car nude+photo~ nudes nude_pictures
  naked_photo~ naked_pictures naked_video undress~ photos_of_herself pictures_of_herself pictures_of_her+round
  video_of_her video_of_a_girl video+shower filmed_in_the_toilet films_the_girls filming_girls changing_room+camera
  peep~ spying_on_girls groom~ someone_online~ man_online stranger_online online+threatening met_online met_on_roblox
  sextort~ blackmail~+girl rapo rapa raped molest~ sexual_abus~ sexually_abus~ sexually_active+#age sexually_assault~
  acts_out_sexual sexualised_play sexual_play on_top_of_her exposed_himself+pupils traffick~ sold_by+mother
  mother_sells sells_her sells_his_daughter men_visit men_go_in brothel prostitut~ child_labour child_labor
  works_nights+pupil works_until+boy working_in_a_mine working_in_the_quarry kept_home_to_work kept_as_a_maid
  working_as_a_maid house_girl+school made_to_beg begging_at sent_to_beg send_the_little_ones sleeping_rough
  sleeps_on_the_street sleeping_in_the_park sleeping_in_a_car sleeping_at_the_bus living_on_the_street no_one_at_home
  nobody_at_home left_alone_at_home home_alone left_home_alone alone_all_weekend alone_for_days alone_with_siblings
  looks_after_her_siblings+alone mother_gone+week parents_gone+days parents_are_gone mum_won't_wake mum_wouldn't_wake
  mummy_won't_wake won't_wake_up hasn't_eaten nothing_to_eat no_food_at_home no_food_in_the_house eats_from_bins
  eating_from_the_bin steals_food stealing_food skin_and_bones same_clothes+week in_a_filthy nappy_from diaper_rash
  sores_all untreated_wound refuses_to_take_her_to_the_doctor won't_take_him_to_the locked_in+shed locked_in_a
  locks_him_in locks_her_in locks_them_in locked_in_the_cupboard shut_in_a shuts_him_in tied_to tied_up+child
  chained_to ties_him ties_her kneel_on kneel_for made_to_kneel stand_in_the_sun in_the_sun_for_hours
  sign_round_her_neck bag_on_my_head bag_over_his no_break_as_punishment denied_food+punish~ put_outside_at_night
  puts_him_out_at_night puts_him_out_in thrown_out_by_her kicked_out_by_his drunk+picks_up drunk_at_pick
  drunk+driving_the_kids smelled_of_meth smells_of_weed+toddler drug~+in_his_bag packets_in_his holding_packages
  carrying_packages running_drugs deals_for sells_for_the dealing_for county_lines two_phones new_trainers+cash
  missing_for_days missing_since hasn't_been_seen not_been_seen nobody_has_seen_her nobody_has_seen_him
  nobody_knows_where_she vanish~+girl recruit~+boy recruited_by joined_the_gang initiated_into gang_wants
  forced_to_join knife_in_his_bag knife_in_her_bag brought_a_knife brought_a_gun gun_in_his_bag carries_a_knife
  gun_in_his_locker hit_list+student wants_to_shoot_up shoot_up_the_school threaten~+classmate~ head_in_the_toilet
  kill_yourself+chat told_to_kill_himself told_her_to_kill beaten_up+way_home beaten_by_older beaten_by_the_older
  beaten_by_prefects strip_and_dance made_to_strip stripped_him pulled_down_his pulled_down_her held_him_down
  held_her_down noose+locker choking_game scared_of_her_father scared_of_his_father scared_of_her_dad
  scared_of_his_dad scared_of_the_driver terrified_of_her screams_when wets_herself wets_himself wet_himself+father
  hides_under_the_table hides_when goes_stiff went_stiff goes_silent gone_silent+kids gone_quiet+since
  hasn't_spoken_since stopped_speaking stopped_talking+since clings_to_me clung_to_me wouldn't_let_go_of_me
  daddy_hurts dad_hurts daddy_hurt my_dad_hits mum_hits mom's_boyfriend_hits mum's_boyfriend mom's_boyfriend
  mother's_boyfriend dad's_girlfriend_hits he_hurts_me she_hurts_me hurts_her hurts_him hurting_a_child
  being_hurt_at_home hit_at_home beaten_at_home abused_at_home abused_by no_contact_order out_of_prison+kids
  on_the_register+school_run sex_offender registered_offender hear~+voice+hurt voice_telling_her child_disclosed
  pupil_disclosed student_disclosed has_just_disclosed disclosed_to_me disclosure+child witch~+child
  accused_of_witchcraft radicali~ arm_themselves feel_sick_about_it bad_feeling_about something_is_wrong_at_home
  something's_wrong_at_home not_right_at_home nobody_has_reported no_one_has_reported hasn't_been_reported
  not_reported_it told_to_keep_quiet family_matter+child priest+alone pastor+alone sleep_over_at_the_coach
  sleep_at_his_house sleep_at_his_villa takes_boys_to
phrase-other: her_husband_hits husband_beats husband_hits her_husband_locks husband_locks husband_threatened+her
  husband+kill_her he_hits_her he_beats_her he'll_kill_her going_to_kill_her partner_hits_her partner_beats
  boyfriend_beats ex_is_stalking_her ex_follows_her controlling_husband controlled_by_her answers_for_her
  takes_her_salary takes_her_wages took_her_phone took_her_passport holds_her_passport not_allowed_to_leave
  kept_inside locked_in_by_her isn't_safe_at_home not_safe_at_home unsafe_at_home scared_of_her_husband
  afraid_of_her_husband terrified_of_him terrified_of_her_husband scared_to_go_home+teacher mouthed_help
  marks_on_her_neck marks_on_her_throat marks_round_her_neck scarf+heat sunglasses_indoors bruises+teacher
  teacher+bruis~ colleague+bruis~ principal+bruis~ deputy+bruis~ head+bruises swollen_face lip_split+mother
  mother+split_lip strangles_her strangled_her burned_her_with poured_kerosene acid+her dowry
  domestic_violence+colleague domestic_abuse+teacher sleeping_in_her_car+kids sleeping_in_the_school
  hiding_from_her_husband hiding_from_him forced_to_marry+teacher landlord_comes_into raped_by+staff teacher_was_raped
  colleague_was_raped she_was_raped+teacher rape+colleague assaulted_her+teacher wants_to_end_her_life
  wants_to_end_his_life wants_to_die+colleague wanted_to_die+principal talks_about_dying talks_about_death
  talking_about_dying talking_of_death talks_of_ending jokes_about_dying joke+dead wishes_she_were_dead
  rather_be_dead+she rather_be_dead+he no_point_planning won't_be_in_it won't_be_here_he_said won't_be_here_she_said
  won't_see_christmas won't_see_the_new_year hang_himself hang_herself hanged_himself tried_to_hang jump_in_the_well
  jump_in_front+he jump_off+she jump_off+he off_the_roof+eyes shoot_himself put_a_bullet_in_himself use_it_on_himself
  use_it_on_herself took_pills+teacher took_tablets+principal taken_an_overdose took_an_overdose overdosed+colleague
  tried_to_overdose swallow~+everything swallow~+cabinet swallowed_poison rat_poison drank_poison drank_bleach
  slit_her_wrists slit_his_wrists cuts_on_her_arms+teacher plan_to_kill_himself plan_to_kill_herself he_has_a_plan
  she_has_a_plan+die gave_away+his_things gave_away_her_things giving_away_his giving_away_her giving_his_things
  gave_me_his_books gave_me_her gave_me_his_watch i_was_to_have_his affairs_in_order+he sounds_like_goodbye
  sounded_like_goodbye like_a_goodbye like_a_farewell reads_like_a_farewell farewell_message goodbye_message
  said_goodbye+strange goodbye_for_good goodbye+hugged_each forgive_me+text sorry_to_all you_were_a_good_family
  sorry_to_everyone tell_my_family+he take_care_of_my+he no_answer+worried won't_answer+worried
  not_answering+last_message isn't_answering phone_is_off+note left_a_note+desk suicid~+colleague suicid~+teacher
  suicid~+principal suicid~+deputy suicid~+parent follow_them+lost follow_him+lost_his be_with_his_late
  hasn't_eaten_in_days waiting_for_it_to_be_over waiting_to_die no_reason_to_live+he no_reason_to_live+she
  lost_the_will+he lost_the_will+she nothing_to_live_for+she says_there's_no_point sees_no_point hurt_herself+teacher
  hurt_himself+teacher harm_himself+colleague do_something_to_himself do_something_to_herself do_something_stupid+he
  do_something_stupid+she worried_sick_about worried_about_a_colleague+die worried_about_my_deputy+die
  left_with_the_gun has_a_gun+depressed gun+divorce truth+in_the_ground when_i_am_in_the_ground insurance+than_from_me
  worth_more_dead+he drinking+alone+colleague she_can't_go_on he_can't_go_on she_says_she_can't_go_on
  life_isn't_worth+she elder+beaten beaten_by_his_son beaten_by_her_son robbed_by_his_own abused_by_her_employer
  slavery held_against_her_will unpaid_and_locked
phrase-violence: death_threat~ threatened_to_kill threatens_to_kill threatened_me threatens_me threatening_me
  threatened_us threatened_my threatened_the_teacher~ threatened_a_teacher threatened_our threatened_with_a
  being_threatened was_threatened were_threatened threats_against_me threats_from_a threats_against_the threats_on_my
  threats_to_my threat_on_my bomb_threat~ bomb_in bullet_in bullet_hole~ bullets_in with_a_bullet a_bullet_on
  fired_shots fired_two fired_three fired_into fired_at shots_fired shot_at shooting_at shooting_near shooting_outside
  drive_by_shooting gunmen gunman armed_men armed_man armed_robber~ at_gunpoint at_knifepoint at_knife_point
  pulled_a_knife pulled_a_gun pulled_out_a_knife put_a_gun showed_me_a_gun gun_on_my gun_to_my gun_to_his gun_to_her
  came_with_a_machete came_in_with_a_machete with_a_machete with_machetes with_a_knife with_an_axe with_a_gun
  with_iron_bars with_sticks_and stabbed stabbing stab_me stab_us lynch~ mob_came a_mob petrol_and tyres_and_petrol
  set_fire_to burn_the_school burn_down burn_my_house burned_my_car burnt_my_car torched torch_the petrol_bomb
  stoned_the_bus stoned_our brick_through stone_through slashed_my_tyres tyres_were_slashed tires_were_slashed
  slashed_tires spray_painted+door painted_on_my_door dead_dog+door dead_cat+door dead_rat funeral_wreath coffin_at
  know_where_i_live knows_where_i_live know_where_you_live knows_where_my know_where_my knows_what_time_i
  what_time_she_leaves follow_me_home followed_me_home followed_me_to following_me following_my_car being_followed
  waits_for_me_outside waiting_for_me_outside outside_my_house outside_my_home outside_my_kids outside_my_kids'
  outside_my_window standing_outside_my parked_outside_my sits_outside_my stalk~ ran_me_off_the_road run_me_off hit_me
  hits_me punched_me punches_me slapped_me slaps_me kicked_me kicks_me pushed_me pushes_me shoved_me shoves_me
  grabbed_me grabs_me grabbed_my grabs_my strangled_me choked_me bit_me spat_at_me spat_on_me spat_in_my threw_a_chair
  threw_a_cup threw_something_at threw+at_me attacked_me attacked_us attacked_our attacked_a_teacher
  attacked_the_teacher beat_me_up beat_me beats_me beat_up_a_teacher beat_up_the beat_up_our beaten_by_parents
  assaulted_me assaulted_a assaulted_our assaulted_the_teacher raped_me i_was_raped groped_me groped_a_teacher
  groped_our touched_me touches_me touching_me hand_on_my_leg hand_on_my_thigh hand_on_my_knee hand_up_my
  hand_on_her_thigh put_his_hand_on rubs_against brushed_against_me pressed_against_me kissed_me tried_to_kiss_me
  sexually_harass~ sexual_harass~ sexual_favours sexual_favors sex_for sex_with_him+contract sleep_with_him
  sleep_with_me comes_to_his_hotel to_his_hotel to_his_room hotel_room sends_me_photos sends_me_messages+night
  sends_me_pictures dick_pic~ comments_on_my_body comments_about_my comments_about_my_body keeps_asking_me_out
  asks_me_out contract_depends job_depends promotion_depends transfer_depends renewal_depends career_will blackmail~
  extort~ ransom kidnap~ abduct~ protection_money protection_fee~ pay_protection charged_protection pay_the_gang
  pays_the_gang gang_takes gang_collects gang_wants_money gang_charges pay_every_week+or pay_each_month+or pay_or_else
  pay_up_or or_they_will_burn or_they'll_burn or_we_burn or_else or_they_kill #few_hours #few_hours_to cartel
  militia+school militants+school rebels+school recruit~+teachers occupied_the_school+armed bribe~ bribery kickback~
  cut_of_the wants_a_cut wants_his_cut wants_#age wants_ten_per_cent ten_per_cent_before per_cent_for_himself
  under_the_table brown_envelope envelope_with_money envelope_of_cash envelope_full slipped_me_money slipped_me_cash
  offered_me_money offered_money_to asked_me_for_money asks_for_money_to asking_money_for demand~_money demand~+cash
  demanded+shillings demanded+rupees demanded_a_fee pay_for_the_post paid_for_his_post buy_a_post sells_posts
  selling_posts selling_places sell_places sell_jobs selling_jobs jobs_for_sale selling_grades sell_marks
  marks_for_money sells_exam selling_exam exam_leak leaked_the_exam change_the_marks+pay change_grades+money
  ghost_teacher~ ghost_workers ghost_pupils ghost_students ghost_names inflated_invoice~ fake_invoice~ fake_receipt~
  false_receipt~ false_invoice~ forged_my forged_the forging forged_signature~ signed_in_my_name sign_for_things
  sign_for_goods sign_receipts sign_blank signing_blank back_date backdate~ cooked_the_books cooking_the_books
  two_sets_of_books embezzl~ siphon~ pocket~_the pocketing stole_the_money stealing_the_money stealing_from_the
  stealing_school stolen_from_the_school+by takes_the_lunch_money took_the_money+roof misus~+funds misappropriat~
  fund_went_to money_went_to_the money_went_into money_disappears money_has_disappeared money_vanished funds_missing
  missing_funds diverting diverted_funds to_his_own_account into_his_own_account into_her_account sold_the_food
  sells_the_rice selling_the_food school_food+market keep_quiet_about told_to_keep_quiet told_to_shut_up
  paid_to_keep_quiet silence_me cover_it_up cover_up_the retaliat~ since_i_reported after_i_reported
  because_i_reported for_reporting_him punished_for_reporting will_ruin_me ruin_my_career destroy_my_career
  end_my_career crush_me finish_me break_my_legs break_my_bones bury_me bury_you will_regret you'll_regret regret_it
  teach_me_a_lesson teach_you_a_lesson watch_my_back sleep_with_one_eye you're_next you_are_next i'm_next come_for_me
  coming_for_me coming_for_us come_for_us they're_coming_for coming_for_the_staff warned_me_to warned_me_not
  told_me_to_leave_or leave_town leave_the_village_or run_us_out witch~+me called_me_a_witch bewitched
  called_me_a_whore called_me_a_bitch called_me_a_monkey racist_name racial_slur~ racial_abuse racist_abuse
  homophobic_abuse humiliates_me humiliated_me_in_front bullies_me bullying_me bullied_by_my_boss bullied_by_the_head
  bullies_the_staff bullies_staff screams_at_me screams_at_staff shouted_in_my_face shouts_at_us_daily
  mentally_tortur~ abusive_language acid_attack throw_acid doused looted looting raid_on raided+armed carjack~
  robbed_me robbed_at i_was_robbed mugged_me i_was_mugged held_us_hostage held_hostage held_in_the_hall locked_us_in
  tied_up_the_guard guard+tied_up beaten_guard poison~_the_water poisoned_the my_husband_hits my_husband_hit
  my_husband_beats my_husband_beat my_wife_hits my_partner_hits my_boyfriend_hits my_ex_threat~ my_ex_is_outside
  my_ex_follows my_son_hits my_son_beats my_father_hits_me scared_of_my_husband afraid_of_my_husband scared_of_my_ex
  afraid_to_go_home scared_to_go_home i_sleep_with_a_chair afraid_for_my_life fear_for_my_life scared_for_my_life
  afraid_for_my_family in_fear_of publish_a_video private_pictures+me private_photos_of_me posted_my_address
  put_my_address doxx~ strip_the_women stripped+teacher names_of_the_children ethnic+list vote_for+teachers
  force_teachers_to force_us_to_vote teargas tear_gas
phrase-handled: reported_it reported_to reported_him reported_her already_reported been_reported was_reported
  we_reported i_reported i've_reported have_reported report_was_filed filed_a_report filed_a_complaint
  complaint_was_upheld referral_made referral_accepted referred_to referred_her referred_him was_referred
  been_referred made_a_referral logged_on logged_it logged_with is_logged cpoms lado mash+referral social_services_are
  social_services_have social_worker_is social_worker_visits social_worker_has children's_services case_closed
  case_is_closed closed_the_case closed_case~ case_was_closed police_have police_are_dealing police_took police_came
  police_arrested with_the_police to_the_police police_were_called was_arrested were_arrested been_arrested
  arrested_and got_arrested was_convicted was_sentenced got_sentenced sentenced_to in_prison_now went_to_prison
  in_custody restraining_order protection_order injunction no_contact_order+working barred_from banned_from_the_site
  was_suspended is_suspended been_suspended was_dismissed was_sacked was_fired was_removed been_removed was_expelled
  under_investigation being_investigated investigation_found investigation_is investigation_finished court_case
  in_court court_dealt hearing_is dealt_with been_sorted all_sorted sorted_now been_resolved was_resolved resolved_now
  handled_by being_handled in_hand taken_over_by safe_now is_safe are_safe now_safe safe_and_well safe_place
  safe_house in_a_shelter in_the_shelter rescue_centre rescue_center rescued foster_family foster_care foster_carers
  with_her_aunt_now with_his_aunt_now lives_with_her_grandmother_now placed_with kinship_care in_therapy
  in_counselling sees_a_counsellor seeing_a_counsellor sees_the_counsellor sees_a_therapist seeing_a_therapist
  my_therapist a_psychologist_now sees_the_psychologist getting_support getting_help got_help getting_services
  gets_support receiving_support receiving_treatment on_medication on_tablets in_treatment in_rehab rehab months_clean
  years_clean months_sober years_sober recovered in_recovery doing_well doing_better much_better_now good_place_now
  i'm_well i'm_fine_now fine_now is_fine_now are_fine back_in_school back_at_school back_in_class back_to_class
  returned_to_class returned_to_school back_at_work smiling_again laughing_again eating_again sleeping_again
  eating_and_sleeping sleeps_at_last threats_have_stopped threats_stopped it_has_stopped has_stopped_now
  hasn't_happened_since no_repeat not_repeated nothing_since quiet_since years_ago a_decade_ago last_year
  in_the_nineties in_the_eighties back_in_201~ back_in_200~ was_201~ long_ago used_to_be when_i_was_a_child
  when_i_was_nineteen when_i_was_young when_i_was_a_teacher as_a_child+i grew_up_with my_childhood made_my_peace
  made_peace_with reason_i_went reason_i_support why_i_became why_i_care that's_why_my training_on training_about
  training_session safeguarding_training refresher workshop_on course_on module_on session_on webinar_on inset_on
  cpd_on talk_on assembly_on assembly_about lesson_on lesson_about unit_on role_play~ scenario~ case_study
  case_studies hypothetical exercise_on practis~_how practic~_how drill~ policy protocol~ procedure~ flowchart
  guidelines handbook code_of_conduct kcsie statistics survey_says survey_shows survey_found per_cent_of data_on
  figures_on numbers_are_down incidents_are_down incidents_down down_on_last_year zero_incidents no_incidents
  no_concerns no_referrals nothing_to_report nothing_open all_closed false_alarm turned_out_to_be was_a_hoax a_hoax
  hoax rumour_was_false was_false was_unfounded unfounded was_a_misunderstanding misunderstanding was_an_accident
  accident+confirmed no_one_was_hurt nobody_was_hurt no_one_hurt nobody_hurt nobody_was_injured nobody_injured
  nobody_got_hurt no_one_got_hurt no_one_injured novel poem play_about film_about movie_about book_about story_about
  article_about news_about read_in_the documentary thesis paper_on essay_on research_on memorial anniversary
  remembrance march_against campaign_against week_against day_against anti_bullying anti_violence prevention
  awareness_week awareness_day poster~ helpline_number~ hotline_number~ noticeboard committee_meets committee_reviewed
  follow_up_on followed_up following_up update_on as_agreed as_discussed all_documented documented_and mediation
  apologised apologized shook_hands made_up paid_back refunded returned_the_money audit_confirmed auditor~ new_locks
  moved_out has_moved_out moved_to_another_school at_her_own_request
phrase-figure: killing_me kills_me killed_me_today dying_to dying_for dying_of nearly_died_of died_laughing
  died_of_embarrassment died_of_boredom dead_tired dead_on_my_feet dead_end dead_quiet dead_right deadline~
  dead_battery battery_died phone_died laptop_died projector_died car_died boiler_died kill_for_a kill_time
  killing_time kill_two_birds drowning_in buried_in buried_under up_to_my_neck up_to_my_eyes snowed_under swamped
  under_water firefighting putting_out_fires fighting_fires run_ragged running_on_empty on_my_knees tearing_my_hair
  losing_my_mind losing_the_plot driving_me driving_us driving_me_mad driving_me_crazy banging_my_head
  head_against_a_brick brick_wall shoot_me_an_email shoot_you_an shot_down jump_the_gun bite_the_bullet bit_the_bullet
  took_a_bullet dodged_a_bullet bullet_point~ bury_the_hatchet stab_at stab_in_the_dark take_a_stab a_shot_at
  long_shot give_it_a_shot bombshell bombarded time_bomb bombed_the battle_with battle_over battle_of war_on fight_for
  fight_over fight_about fought_for explod~_laughter explosive_laugh blew_up_the_balloon~ blew_my_mind mind_blown
  blown_away hit_the_ground hit_the_target hit_our hit_a_wall hit_a_snag hit_the_roof hit_me_that hit_home big_hit
  beat_myself_up beat_herself_up beat_himself_up beat_the_clock beat_the_other beat_them punch_the_air punched_the_air
  took_a_beating pain_in_the_neck pain_in_the killer_question killer_app murder_on_my murder_the to_death
  bored_to_death scared_to_death worried_to_death thrilled_to_bits over_my_dead heart_attack+nearly nearly_had_a_heart
  gave_me_a_heart bleeding_money bleeding_edge cut_corners cut_the_ribbon cut_short cut_the_budget slash~_the_budget
  budget_cuts robbed_of strangle_the strangle_that throttle_the hang_in_there hanging_by_a hang_out hang_up
  bring_me_down fell_apart fall_apart burned_out burnt_out burn_out baptism_of_fire under_fire line_of_fire
  firing_line in_the_trenches survival_mode survived_the surviv~+inspection suicidal_pigeon cry_with_laughter
  cried_laughing cried_with_pride happy_tears tears_of_joy just_a_scratch plaster_and ice_pack grazed_knee
  bumped_heads nose_bleed nosebleed lost_a_tooth fell_off_the_swing fell_off_the_climbing woodwork home_ec sports_day
  football_match lost_the_match won_the_match at_cricket kabaddi retire~ retirement half_term weekend holiday holidays
  early_night cup_of_tea chai coffee cake samosa~ laminator photocopier printer spreadsheet portal boiler
`;
