import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import type { DirectCries } from "#understanding/risk/direct-cries.ts";

const KIN =
  "dad|daddy|father|mum|mom|mother|husband|wife|partner|boyfriend|girlfriend|ex|uncle|aunt|grandfather|grandpa|grandma|stepdad|stepfather|stepmum|stepmom|stepmother|stepbrother|cousin|neighbou?r|boss|head|principal|teacher|coach|pastor|priest";
const YOUNG =
  "girls?|boys?|child|children|kids?|pupils?|students?|baby|daughters?|sons?|little (?:girl|boy|one)|brothers?|sisters?|niece|nephew";
const SOMEBODY = `(?:he|she|they|someone|somebody|(?:a|this|some) (?:man|guy|stranger)|(?:my|his|her|their|the) #(?:kin|young))`;
/** Not those by whom somebody is waited for at work. */
const STRANGER = "(?:he|she|they|someone|somebody|(?:a|this|some) (?:man|guy|stranger))";
const IS_DOING = `(?:hes|shes|theyre|${SOMEBODY} (?:is|are|was|were|keeps?|kept|started|wont stop))`;
const WILL = `(?:hell|shell|theyll|theyd|hed|(?:hes|shes|theyre|${SOMEBODY}(?: is| are)?) (?:going to|gonna|about to|trying to)|${SOMEBODY} (?:will|wants? to|wanna|tried to|tries to|threatens? to|threatened to|said (?:hell|he will|he would)))`;
const HITS =
  "(?:hits?|beats?|hurts?|slaps?|slapped|punch(?:es|ed)|kick(?:s|ed)|chok(?:es|ed)|strangl(?:es|ed)|attack(?:s|ed)|burn(?:s|t|ed)|whip(?:s|ped)|tortures?)";
const HITTING = "(?:hitting|beating|hurting|slapping|punching|kicking|choking|strangling|attacking|burning|whipping)";
const TOUCHES = "(?:touch(?:es|ed)?|grop(?:es|ed)|grabs|grabbed)";
const RAPES = "(?:rap(?:es|ed)|molest(?:s|ed)|abus(?:es|ed))";
const RAPING = "(?:raping|molesting|abusing)";
const HARM = "(?:hit|beat|hurt|rape|slap|choke|stab|shoot)";
const THEM = `(?:him|her|them|(?:a|the|my|this) #young)`;
const HIM = `(?:him|her|them|(?:my|the|his|her) #(?:kin|young))`;
const AFRAID = "(?:scared|afraid|terrified|frightened)";
const IM = "(?:im|i am|i m)";
const WEAPON = "(?:a |the )?(?:gun|knife|weapon|machete|rifle|pistol|bomb)";

/** English cries, without apostrophes, also as they are written in haste. */
export const DIRECT_CRIES_EN: DirectCries = {
  kin: KIN,
  young: YOUNG,
  certain: {
    self: joinAlternatives`
      ${SOMEBODY} (?:has |have )?${RAPES} me|${IS_DOING} ${RAPING} me|(?:i was|ive been|i am being|im being|i got) (?:raped|molested|abused|beaten|attacked|kidnapped|stabbed|shot)|(?:please )?(?:dont|do not) let ${HIM} (?:kill|hurt|hit|touch|take|rape|find) me
      ${WILL} ${HARM} me|${IS_DOING} ${HITTING} me|${SOMEBODY} (?:locked|locks|tied|has locked) me (?:in|up)|(?:im|i am) (?:being held|kidnapped)
      (?:${IM}|we are|were) in (?:real |great |serious |big )?danger|my life is in danger|i fear for my life|(?:im|i am|we are|were) not safe(?: at home| here| with ${HIM})?|i (?:dont|do not) feel safe(?: at home| here| with ${HIM})?
      ${IM} (?:so |really |very )?${AFRAID} of (?:him|her|them|my #(?:kin|young))|${IM} (?:so |really |very )?${AFRAID} to go home|(?:please )?(?:dont|do not) leave me (?:alone )?with ${HIM}
      i want to (?:die|kill myself|end it all)|${IM} (?:going to|gonna) kill myself|i (?:dont|do not) want to (?:live|be alive|live any ?more)|i (?:cut|hurt) myself(?: again)
      ${SOMEBODY} (?:forces?|forced|makes?|made) me to? ?(?:have sex|sleep with (?:him|them))
    `,
    child: joinAlternatives`
      ${SOMEBODY} ${RAPES} ${THEM}|${IS_DOING} ${RAPING} ${THEM}|(?:he|she|they|(?:a|the|my) #young) (?:is|was|are|were|got|has been|have been|is being|are being|gets) (?:being )?(?:abused|raped|molested|beaten|kidnapped)(?: at home)?
      (?:hes|shes|theyre) being (?:abused|raped|molested|beaten|hurt|hit)(?: at home)?
      they (?:took|kidnapped) (?:a|the|my) #young (?:away )?(?:by force)
    `,
    other: joinAlternatives`
      (?:he|she) (?:wants|is going|is trying|tried) to (?:kill|hang|hurt) (?:him|her)self|(?:hes|shes) (?:going to|gonna|trying to) (?:kill|hang) (?:him|her)self|(?:he|she) (?:wants|tried) to die
      (?:he|she) (?:took an overdose|took all (?:the|her|his) pills|cut (?:his|her) wrists)
    `,
    violence: joinAlternatives`
      ${SOMEBODY} (?:threatened|threatens?) to kill (?:me|us|him|her|them)|${SOMEBODY} (?:threatened|threatens?) me with ${WEAPON}
      (?:were|we are) being (?:extorted|blackmailed)|(?:im|i am) being (?:blackmailed|extorted)
      (?:(?:he|she|they|someone|somebody|a man|a pupil|a student) (?:has|have|got|brought)|(?:hes|shes|theyve) got) ${WEAPON}
      (?:theres|there is) (?:a shooter|a gunman|(?:a )?shooting|someone with ${WEAPON}|a man with ${WEAPON}|an active shooter)|active shooter|(?:gun ?shots|gunfire)(?: outside| here)?|shots fired
    `,
  },
  alone: {
    self: joinAlternatives`
      ${SOMEBODY} (?:just |has )?(?:${HITS}|beat|hit|hurt|beat me up|${TOUCHES}) me(?: up)?|${IS_DOING} touching me|hit me again
      ${WILL} (?:kill|get|find) me|(?:he|she|they) (?:almost |nearly )?killed me|${WILL} kill us|(?:do|will|am) i (?:die|going to die|gonna die)(?: tomorrow| today| tonight)?(?: or not)?|(?:im|i am|we are|were) (?:dying|going to die|gonna die)
      i (?:dont|do not) (?:want|wanna)(?: to)? go (?:back )?home|(?:he|she|they) (?:wont|doesnt|dont|will not) let me (?:out|leave|go|go out)|(?:im|i am) (?:locked (?:in|up)|trapped|bleeding|hiding)|i (?:cant|cannot) get out
      i (?:cant|cannot) (?:go on|take it|take this|breathe|do this)(?: any ?more)?|i took (?:the|all the|all my|too many) pills|${IM} (?:so |really |very )?${AFRAID}|kill me|i cut myself|(?:he|she|they) scares? me|(?:he|she|they) (?:dont|doesnt) feed me|its not safe here|not safe here|(?:im|i am) a victim of (?:violence|abuse)|my #(?:kin|young) is violent|i want to disappear
    `,
    child: joinAlternatives`
      ${SOMEBODY} (?:${HITS}|beat|hit|hurt|${TOUCHES}) ${THEM}|${IS_DOING} (?:${HITTING}|touching) ${THEM}|(?:he|she|they) (?:is|are|was|were|gets?|got) (?:being )?(?:hit|hurt|touched|attacked)|(?:he|she) is starving
      (?:a|the|my) #young (?:is|was|has been|isnt|is not|got) (?:bleeding|hurt|missing|kidnapped|in danger|breathing|stabbed|shot|drowning|unconscious|not breathing)|they (?:took|stole|kidnapped) (?:a|the|my|our) #young|${WILL} (?:hurt|hit|rape|kill|beat) (?:a|the|my|this) #young
    `,
    other: joinAlternatives`
      (?:he|she|they|someone|somebody) (?:is|are|isnt) (?:not safe|in danger|bleeding|dying|unconscious|not breathing|drowning|safe)(?: at home)?|(?:hes|shes|theyre) (?:not safe|in danger|bleeding|dying|unconscious|not breathing|drowning)|(?:he|she) (?:isnt breathing|is not breathing|wont wake up|fainted and wont wake up|collapsed)
      (?:help|save) (?:him|her|them|(?:the|a|my|this) #young)|(?:hes|shes|theyre|${SOMEBODY} is) killing (?:him|her|them|us)|police|ambulance
      (?:he|she) (?:took (?:the |some )?pills|cut (?:him|her)self)|${WILL} (?:kill|hurt|rape|beat) (?:him|her|them)|call (?:the police|an ambulance|911|999|112|emergency)|(?:send|i need|we need|get) (?:an ambulance|the police|police|help now)|its an emergency|emergency
    `,
    violence: joinAlternatives`
      (?:${IS_DOING}|someones|somebodys) (?:following|stalking|chasing|after) me|${SOMEBODY} (?:follows|followed|stalks) me(?: home)?|(?:hes|shes|theyre|${STRANGER} (?:is|are)) (?:outside )?waiting for me(?: outside| at the (?:gate|door)| after school)?|${STRANGER} waits? for me outside
      ${SOMEBODY} (?:threatened|threatens?|threaten|attacked) (?:me|us)|${IS_DOING} (?:threatening|attacking|shooting) ?(?:me|us|at us)?|theyre shooting|(?:he|she|they) found me|(?:hes|shes|theyre|they are|he is) coming (?:for|after) me|were being attacked|(?:hes|theyre|he is|they are) (?:at|outside) (?:my|the) (?:door|house)
    `,
  },
  calls: joinAlternatives`
    hee?lpp? (?:me|us)|please hee?lpp?(?: me| us)?|hee?lpp? please|heelpp?|helpp|help help|i need (?:your )?help(?: now| urgently| right now)?|some(?:body|one) (?:please )?help(?: me)?|any(?:body|one) help(?: me)?|can (?:some|any)(?:one|body) help me
    (?:please )?(?:save|rescue) (?:me|us)|s ?o ?s|mayday|(?:its )?urgent help|help its urgent|(?:i )?cant talk help|help (?:i )?cant talk|(?:please |somebody |someone )?do something|come quick(?:ly)?|get help
  `,
  around: joinAlternatives`
    hi|hello|hey|help|please|pls|plz|god|oh god|oh my god|omg|sir|miss|maam|now|right now|quick(?:ly)?|hurry(?: up)?|fast|urgent|its urgent|yes|and|but|because|cos|so|again|every (?:day|night)|all the time|today|tonight|tomorrow|yesterday|last night|here|at (?:home|school|night)|all|in (?:my|the) (?:house|home|room|street)|a lot|badly|or not
    (?:he|she) is here|(?:hes|shes) here|theyre here|they are here|i (?:dont|do not) know what to do|what do i do|${IM} (?:so |really )?${AFRAID}|it hurts|(?:dont|do not) tell anyone|its (?:him|my #(?:kin|young))
  `,
};
