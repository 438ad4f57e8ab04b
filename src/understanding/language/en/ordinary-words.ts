/** Ordinary words of English that `common-words.ts` lacks, folded. Some are also names. */
export const ORDINARY_WORDS_EN = `a absences admin algebra am amber an angel april art as ash assessments at autumn
  baker banks barber be beau bear bell best bill bird bishop black bond booth bright brook brooks brown bud bush butler
  by cannon carol carpenter case cash chance chase cherry chip christmas church clark classrooms clay cole commitments
  completing constance cook cooper cope corridors counsellor cox crane criteria cross crow curriculum custodian daisy
  day dean def derby do don drew duke earl easter england english equity etc evaluate excluded exclusion faith farmer
  favour fay fern field fields finn fish flagged flood flora ford foreman foster fox frank freed french friday frost
  gates gene ginger glass glen go good governors grace grader gran grant graves gray green grey guardians gum guy hall
  halls hardy harmony harp hawk hazel he headteacher heath heather hi highlights hill holder holly hoop hope house hunt
  hunter i if in inclusion infants inset instructional interventions iris irish is it ivy jack january jasmine jay job
  jordan journey joy july june junior justly keen king kit knight lady lamb lane laurel law leaf learner learners lee
  lily lilac link literacy little long love maple mark marker marks marsh maths max may me memo mentors mercy miles
  monday moody moon moor moral moss mount mums my newsletter newton no noble north objectives observations of oh ok
  olive on or outcomes pace page park participation pat patch patience pearl peer penny phonics pike pine piper poppy
  pope porter potter powers praise pre preschool price prince principals prior programmes promise prompt provision pta
  punctuality ray re read reader reed referral reflecting reflections register registers reid restorative retained
  retention rice rich river rivers rob robin root rose routines roy ruby rush safeguarding sage said sandy saturday
  savage september sessions shade sharp short slack small snow so son song staffing staffroom stone storm strategies
  strong sue summary summer sun sunday sunny sweet tech terry thursday timetable to tuesday tutor tutoring tutors up us
  vacancy vale vary via vic violet wade wales wall ward we wednesday weeks wellbeing were west white will winter wise
  wolf wood woods workshops york young grading timetabling noting portal dan al del hal len nan sal tad tam ty van les
  rosy misty stormy windy patty chuck annex asst akin baron clever cliff crystal curt destiny dolly dung ebony eve
  genesis german hung innocent ion jade kitty lance lien maverick maxim nana nova opal phoenix prudence ram rod roman
  rusty sade serenity sterling tamer trinity viola warren willow wren yen min bass bender berry bloom bridges brewer
  buck bullock burns butcher butt castle chambers curry dada dang dent flowers franks fry fuller gentile glover gross
  horn huff hull lang li ma meadows mills parks proctor roach sands shepherd shields shim shin skinner slater sparks
  spears stokes stout sultan summers tang ton urban walker walls ware waters weaver wells wheeler winters wright ye yip
  im ive id youre shes hes theyre weve didnt dont isnt arent wasnt couldnt wouldnt shouldnt thats whats heres theres
  doesnt havent hasnt hadnt youve youll theyll itll mins hr hrs messaged emailed zoomed swung chatted tan dale hed
  format glows theyve statutory handover meds transfers deadlines carnage std eggshells rode yikes phew budgets boilers
  pipes mould leaks roofs kitchens breakfasts laptops printers desks benches carpets bulbs absentees latecomers truancy
  lateness suspensions detentions sanctions stickers certificates netball cloakroom foyer nineteen seventy eighty ninety
  arithmetic fractions decimals geometry vocabulary grammar comprehension fluency dictation visa aadhaar dob ssn upn ace
  arrow blaze blessing bode brock cadence cherish deacon diamond drake ember haven ivory juniper lark ledger legend
  liberty lyric miller miracle paisley princess rosette rowen royal royalty saint smith talon tanner titan trace
  treasure turner venus whit wilder chandler fisher boone messiah mason minder misconduct lent shook turnover appraisal
  unions precious heaven gift testimony marvelous marvellous comfort divine reef clover raven coral remedial worksheet
  worksheets councillor paraprofessional refreshments enrolment enrollment`;
