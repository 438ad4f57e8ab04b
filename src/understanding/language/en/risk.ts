import { createGlobalStemPattern, createStemPattern, type RiskPatterns } from "#understanding/risk/risk-patterns.ts";

const END = "(?=\\s*(?:[,:)\"']|$|and\\>|but\\>))";
const BODY = "(?:W+(?:'s)? ){0,3}(?:back|arms?|legs?|neck|face|body|hands?|wrists?)";

/**
 * English words that may signal a risk to somebody. The list is tuned for recall; each programme should review it
 * before it goes live.
 */
export const RISK_PATTERNS_EN: RiskPatterns = {
  everyday: createGlobalStemPattern(`
    (?:is|are|was|were|been|nearly|almost|just) kill(?:ing|ed) (?:me|us)|killing me|killed us
    kill (?:for|time|two birds)|dressed to kill
    dying (?:to|for)|die (?:of )?(?:shame|laughter|laughing|embarrassment)|dead(?:line~| tired| easy| end)
    sudden death
    hit (?:the|our|my|their|its|a|all) (?:W+ )?(?:targets?|ground|marks?|road|roof|wall|nail|deadlines?|books|goals?|snag)
    (?:it|that|then) hits? (?:me|us|you)(?: (?:that|how|when|hard|as))?|hit it off|(?:a|big) hit
    beat (?:the|our|a) (?:W+ )?(?:school|team|record|clock|heat|traffic|rain)|beaten track|off beat
    touch(?:ed|es|ing)? (?:on|upon|base|wood)|(?:in|keep|out of|lost) touch|touching (?:moment|story|words|scene|to)
    (?:finishing|light) touch~
    (?:attack|fight|tackle)(?:ed|ing|s)? (?:the|this|that|our) (?:W+ )?(?:problem|issue|question|backlog|reading|results|timetable)
    hurts? (?:our|the|my|its) (?:W+ )?(?:budget|results?|pride|feelings?|chances|morale|plans?)
    threat(?:s|en|ens|ened)? (?:of|with|to) (?:closure|rain|close|strikes?)|burning (?:question|issue|topic|desire)s?
    burn(?:t|ed|ing)?[ -]?out
    kick(?:ed|s|ing)?[ -]?(?:off|in|start~)|punch~ (?:in|line|above)|slap on the (?:wrist|back)
    shot (?:straight|up|at goal|list)|a shot at|jump the gun|top gun
    (?:is |are |was |were |been )?missing (?:W+ ){0,2}(?:lessons?|class~|school|days?|work|from|in|data|forms?|signatures?|a|the|some|out)
    hungry (?:to|for)|lock(?:ed)? (?:horns|down)
    (?:run|work|go|went|manag|do|does|happen|start)\\p{L}* (?:W+ )?without me|steal~ the show|drug ?stores?
    weapons? of choice|hang(?:ing|s)? (?:on|out|up|around)|leav~ (?:W+ )?alone to (?:read|work|think|decide)
    abuse of (?:language|notation)
    disappear(?:s|ed|ing)? from (?:the )?(?:agenda|timetable|list)|violent (?:agreement|storm|rain)
    bullying (?:policy|plan|week|protocol)`),

  self: createStemPattern(`
    (?:kill|hurt|harm|cut|hang|starve|drown|shoot|burn)(?:ing|s)? myself|my (?:own )?suicide|commit~ suicide
    (?:i|i'm|i am|i've|me)\\>.{0,40}\\<suicid~
    (?:end|ending|take|taking|took) my (?:own )?life|end(?:ing)? (?:it all|it${END}|everything|things for good)
    overdos~|(?:all the|too many|a lot of|enough) pills
    i (?:just |only |really |sometimes |often |still )*(?:want|wanted|wish|would like|'d like|would rather|'d rather|need|long) (?:to |i (?:could|would) |that i (?:could|would) )?(?:die|disappear|vanish|be dead|be gone|not exist|not wake|never wake|stop living|stop existing|sleep forever)
    (?:want|wanted|like|rather|ready) to (?:die|be dead)
    (?:don't|do not|didn't|no longer) (?:want|wish|care) to (?:live|be alive|go on|be here|exist|wake|carry on)
    wish i (?:was|were|had) (?:dead|never|not)|never (?:been|be) born
    better off (?:dead|without me|if i)|(?:happier|easier|better|relieved|calmer) (?:if i|without me|once i)
    without me around
    (?:reason|point|will|strength|wish|desire)s? (?:to|in|of|for) (?:live|living|life|go on|going on|carry on|carrying on|wake|waking|being alive|anything)
    not worth (?:living|it any ?more)|life is(?:n't| not) worth|tired of (?:living|life|being alive)
    hate (?:my life|living|being alive|myself)
    (?:can't|cannot|can not) (?:go on|carry on|cope|take it|take this|take life|bear it|bear this|do this|stand it)(?: any ?more| any longer| living| like this)?${END}
    (?:want|need) (?:it|this|everything)(?: all)? to (?:stop|end)|way out${END}|nothing left (?:for me|in me|to live)
    nothing matters
    think~ (?:of|about) (?:dying|death|jumping|driving (?:into|off)|crashing|hanging|not being|ending|killing|my death)
    thought (?:of|about) (?:dying|death|jumping|driving (?:into|off)|crashing|hanging|not being|ending|killing)
    (?:i feel|i'm|i am|feeling) (?:W+ ){0,2}(?:hopeless|worthless|trapped|a burden|like a burden|empty inside|desperate)${END}`),

  young: createStemPattern(`
    girls?|boys?|child|children|kids?|pupils?|students?|daughters?|sons?|teenagers?|baby|babies|toddlers?
    minors?|little ones?|twins|youngsters?|infants?|1\\d[- ]years?[- ]olds?|(?:she|he) is 1[0-7]`),

  harm: createStemPattern(`
    hits?|hitting|beat(?:s|en|ing)?|slap~|punch~|kick~|whip~|belt|pinch~|flinch~|burn(?:s|t|ed|ing)?|chok~|strangl~
    stab~|shak(?:es|ing)|shook|shov~|drag~|pull~ .{0,20}(?:hair|ears?)
    bruis~|black eye|marks? on ${BODY}|cuts? on ${BODY}|scars?|bleed~|broken (?:arm|leg|rib|nose)|injur~
    hurt(?:s|ing)?|harm(?:s|ed|ing)?
    abus~|molest~|rap(?:e|ed|es|ist|ing)|grop~|touch(?:es|ed|ing)?|kiss~|naked|nudes?|undress~|sexual~
    groom(?:ed|ing|s)|porn~|incest|p(?:a)?edophil~
    shout~ at|scream~ at|yell~ at|insult~|humiliat~|threat~|bull(?:y|ies|ied|ying)|harass~|stalk~|attack~|assault~
    violen~|exploit~|traffick~|kidnap~
    neglect~|starv~|hungry|unfed|dirty|unwashed|lock(?:s|ed)|tied|chained|(?:leav~|left) .{0,40}alone
    alone (?:at night|at home|all)|home alone|sleep~ (?:outside|rough|in the street|on the street|at a neighbou?r~)
    (?:makes?|made) .{0,20}sleep|nobody (?:feeds|cares|looks|is at home)|no one (?:feeds|cares|looks)
    (?:afraid|scared|terrified|frightened) (?:to go|of|to be|at)|r[au]n(?:s|ning)? away
    (?:is|are|went|gone|goes|been) missing|(?:been|be) seen (?:for|since)|disappear~|won't go home|thrown out
    pregnan~|(?:living|lives|sleeping|married|marry) (?:with|to|off)|married|child bride
    older (?:man|men|boyfriend|guy)|boyfriend is|forced to (?:work|beg|marry)|child labou?r
    drunk|drugs?|cannabis|marijuana|cocaine|glue|knife|knives|guns?|weapons?|blades?|gangs?
    (?:kill|hurt|harm|cut|cuts|cutting|hurting|killing|harming)s? (?:him|her|them)sel~|self[- ]?harm~|suicid~
    (?:want|wants|wanted|wishes|threatened|tried) to (?:die|disappear|jump|kill|end)|doesn't want to live
    disclos~|confided|told .{0,30}secret|rumou?rs?|(?:messag|text)(?:es|ed|ing|s)
    (?:photos?|pictures|videos?) (?:of|to|from)|film(?:s|ed|ing)?`),

  harmToSomeone: createStemPattern(`
    (?:hits?|hitting|beats?|beating|slaps?|slapped|punch(?:es|ed)|kicks?|kicked|hurts?|hurting|burns?|burned|burnt|chokes?|choked|whips?|whipped|grabs?|grabbed|pushes|pushed|threatens?|threatened|locks?|locked|ties|tied|gropes?|groped|touches|touched|undresses|films?|filmed|follows?|followed) (?:him|her|them)(?! (?:with (?:work|questions)|up on|up later|into the))
    (?:hits?|beats?|threatens?|abuses) (?:everyone|everybody|his|her|their) ?(?:at home|in the house|family|wife|kids|children|mother)?
    makes? (?:him|her|them) sleep|locked (?:up|in)
    (?:nobody|no one) (?:feeds|looks after|cares for|takes care of) (?:him|her|them)
    (?:he|she|they)(?: is| was| are| were| has been| have been|'s been) (?:W+ )?(?:being )?(?:hit|beaten|abused|raped|molested|groomed|self-harming|cutting|bullied|trafficked|exploited|neglected|starved)
    (?:he|she) (?:wants|wanted|tried|threatened|says he wants|says she wants) to (?:die|kill|hurt|disappear|jump|end)
    (?:kill|hurt|harm|cut|cuts|cutting|hurting|killing|harming)s? (?:himself|herself|themselves)
    child (?:abuse|protection|marriage|labou?r|pornography)|sexual (?:abuse|contact|relationship)
    domestic (?:abuse|violence)|self[- ]?harm~|suicid~|bullying|bullied|molest~|paedophil~|pedophil~|afraid to go home
    scared to go home`),

  violence: createStemPattern(`
    (?:going|wants?|wanted|tried|tries) to kill (?:me|us|him|her|them)|threat(?:s|en|ens|ened|ening)?|intimidat~|blackmail~|extort~|kidnap~|gunpoint|armed|guns?|knife|knives|weapons?
    drugs?|shooting|stab(?:bed|bing)|explosives?|gangs?|violen(?:t|ce|tly)|protection money
    pay (?:them |him |her )?(?:every (?:month|week)|each (?:month|week)|monthly|or else)
    (?:hits?|hitting|beats?|beating|slaps?|slapped|slapping|punch(?:es|ed)|kicks?|kicked|pushed|pushes|grabbed|grabs|strangled|bit|spat (?:at|on)) (?:me|us|(?:a|an|the|my|our|one of (?:the|my|our)) (?:W+ )?(?:teachers?|deputy|secretary|staff|colleagues?|wife|mother|guard|principal|assistant))
    attack~|assault~|harass~|stalk(?:s|ed|er|ing)|(?:follows?|followed|following) me home|waits? (?:for me )?outside
    (?:afraid|scared|frightened|terrified) (?:of|for) (?:him|her|them|my (?:life|safety|husband|partner|ex|boyfriend|wife|son|brother|family)|going home)
    fear for my
    my (?:husband|partner|wife|ex|boyfriend|girlfriend) .{0,30}(?:hits?|hit me|beats?|hurts?|threatens?|shouts|violent|drunk|won't let)
    (?:touch(?:es|ing|ed)?|strok(?:es|ed|ing)) (?:me|my (?:arm|leg|knee|hair|back|waist|body|hand|breasts?))
    (?:hand on|grabb?(?:ed|s|ing)) my (?:leg|knee|thigh|waist|back|arm|hair|neck)
    (?:unwanted|inappropriate|indecent|obscene|sexual) (?:messages?|comments?|touch~|advances|photos?|proposals?|favou?rs?|remarks?)
    messages? (?:me )?(?:late )?at night|(?:asks?|asking|asked|keeps asking) me out
    (?:job|post|contract|place) depends on
    brib~|kickbacks?|embezzl~|corrupt~|launder~|st(?:ole|olen|eals?|ealing)|theft
    misus~ (?:of )?(?:the )?(?:W+ )?(?:money|funds)
    (?:tak(?:es|ing)|took|pocket~|skim~|keeps?|kept|divert~) (?:the |some |all the )?(?:money|cash|funds)
    (?:money|cash|funds) .{0,20}(?:missing|disappear~|vanish~)
    (?:asks?|asked|asking|wants?|wanted|demand~|requests?|requested) (?:W+ ){0,3}(?:money|cash|payment|sex)(?=${END}| (?:to|in|before|under|so|for (?:a|the|his|her|their|signing|each)|from))
    (?:false|fake|forged|inflated|blank) (?:receipts?|invoices?|signatures?|contracts?|certificates?|documents?)
    forg(?:ed|ing) (?:my|the|a|our)|sells? (?:places|posts|grades)`),
};
