import type { Phrases } from "./risk.ts";

const A =
  "(?:a|an|the|one|some|one of (?:the|my|our)|this|that|my|our|his|her|their|another|two|three|several|little|young|small|older|\\w+-year-old) ";
const YOUNG = `(?:${A})*(?:girls?|boys?|child(?:ren)?|kids?|pupils?|students?|daughters?|sons?|teenagers?|brothers?|sisters?)`;
const ADULT = `(?:${A})*(?:teachers?|wife|mother|colleagues?|staff|deputy|secretary|guard|principal)`;
const WHO = `(?:he|she|they|${YOUNG})`;
const THEM = `(?:him|her|them|${YOUNG}|${ADULT})`;
const NEAR = "[^.!?]{0,60}?";

/** What may show that someone is at risk, in English. Each line is looked for as it is written here. */
export const PHRASES_EN: Phrases = {
  self: `
    (?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|hang(?:ing)?) myself
    (?:end|ending|take|taking) my (?:own )?life|end it all|ending it all|i(?:'m| am|'ve been| have been)? (?:feel(?:ing)? |feeling )?suicidal|my suicide|(?:commit|thought of|thought about|think about|thinking of|thinking about) suicide
    (?:don't|do not|didn't|no longer) (?:want|wish) to (?:live|be alive|go on living|be here any ?more|exist|wake up)
    (?:want|wanted|wish|rather|ready) to (?:die|be dead)(?! of (?:shame|laughter|embarrassment))|wish i (?:was|were) dead|better off (?:dead|without me)
    (?:no|any) (?:reason|point|will) (?:to|in|for) (?:live|living|go on|going on)|life (?:is|isn't|is not) (?:not )?worth (?:living|it)|not worth living|tired of living
    (?:can't|cannot|can not|don't want to) go on(?: any ?more| living| like this)?(?= ?(?:[.,;!?]|$))|can't take (?:it|this|life) any ?more
    i (?:just )?(?:want|wish) (?:to|i could) disappear|(?:take|took|taken) (?:all the|too many|a lot of) pills|overdos(?:e|ed|ing)|nothing left to live for
    want (?:it|this|everything)(?: all)? to (?:stop|end)|(?:no|any|a) way out(?= ?(?:[.,;!?]|$))|(?:happier|easier|better|relieved) (?:if i (?:was|were|wasn't|weren't|had)|without me)
    (?:thought|think|thinking|dream|dreamt) (?:of|about) (?:driving (?:into|off)|jumping|throwing myself|crashing|not being here|dying|death)|(?:can't|cannot) (?:do this|cope|bear (?:it|this)|stand (?:it|this life)) any ?more(?= ?(?:[.,;!?]|$))
    (?:i feel|i'm|i am|feeling) (?:\\w+ ){0,2}(?:hopeless|worthless|trapped|like a burden|a burden|empty inside)
    (?:want|ready|going) to end it|point (?:of|in) (?:living|life|anything|being alive)|nothing left (?:for me|in me)|nothing matters any ?more`,
  child: `
    ${WHO}${NEAR} (?:says?|said|told|wants?|wanted|tried|tries|trying|threatened|talks?|talked|spoke|thinks?|thought|writes?|wrote)${NEAR} (?:suicide|(?:die|dying)|(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) (?:him|her|them)sel(?:f|ves))
    (?:kill|kills|killing|killed|hurt|hurts|hurting|harm|harms|harming|cut|cuts|cutting) (?:himself|herself|themselves)|self-? ?harm\\w*|suicid(?:e|al)
    (?:hits?|hitting|beats?|beating|slaps?|slapp(?:ed|ing)|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|whips?|whipp(?:ed|ing)|burn(?:s|ed|t|ing)?|chok(?:es|ed|ing)|shak(?:es|ing)|shook|push(?:es|ed|ing)?|grab(?:s|bed)?) ${THEM}
    (?:hurts?|hurting|harms?|harmed|harming|touch(?:es|ed|ing)?|grop(?:es|ed|ing)|undress(?:es|ed)|film(?:s|ed)?|lock(?:s|ed)) ${THEM}(?! (?:feelings?|pride|heart|grades?))
    ${WHO} (?:is|was|are|were|been|being|gets?|got|has been|have been) (?:being |repeatedly |often |badly )?(?:hit|beaten|abused|hurt|touched|raped|molested|threatened|neglected|groomed|attacked|assaulted|trafficked|exploited|starv(?:ed|ing))
    (?:sexual(?:ly)?|physical(?:ly)?|domestic|child) (?:abuse|abused|violence|exploitation|touching|relationship)|child (?:labour|labor|marriage|protection)|(?:abus(?:es|ed|ing)|molest\\w*|rap(?:e|ed|es|ist)|groom(?:ing|ed)|incest|paedophil\\w*|pedophil\\w*)
    bruis(?:e|es|ed)|burn marks|black eye|(?:scared|afraid|terrified|frightened) (?:to go|of going|to be at|at|of being) home|afraid of (?:his|her|their) (?:father|stepfather|uncle|mother|brother|parents|cousin)
    bull(?:y|ies|ied|ying)|runs? away from home|ran away|r(?:an|un) away from home|(?:is|was|been|went|gone|goes) missing(?! (?:from|in|class|school|lessons|days))|pregnan(?:t|cy)(?= )${NEAR}(?:year|grade|class|pupil|student|girl|1\\d)
    (?:girl|pupil|student|daughter|1\\d-year-old)${NEAR} pregnan(?:t|cy)|(?:a|her|his|the) (?:pupil|student|child|girl|boy)${NEAR} (?:knife|gun|weapon|drugs?|drunk)|(?:nobody|no one) (?:feeds|looks after|takes care of) ${THEM}|left alone at night
    (?:hits?|beats?|threatens?|abuses) (?:everyone|everybody|his|her|their) ?(?:at home|in the house|family|wife|kids|children)?|disclos(?:ed|ure)|rumou?rs?${NEAR}(?:teacher|coach|girl|boy|pupil|child)
    (?:messag(?:es|ed|ing)|text(?:s|ed|ing)|sends? (?:photos?|pictures|messages) to|(?:photos?|pictures|videos?) of) (?:the |our |his |her )?(?:girls?|boys?|pupils?|students?|children|minors?)(?= ?(?:at night|late|privately|secretly|in secret|naked|in the|[.,;!?]|$))|naked|nudes?
    (?:come|comes|came|coming) to school (?:hungry|dirty|unwashed|barefoot|hurt|drunk)|hungry and|(?:always|so|very) hungry|(?:hasn't|haven't|has not|have not) been seen|disappeared from home
    (?:boyfriend|girlfriend|partner)${NEAR}(?:is|aged|of) \\d\\d|older man|knife|knives|guns?(?! to)|weapons?|pistols?|drugs?|kiss(?:es|ed|ing) (?:a|the|one of|her|his) (?:\\w+ )?(?:pupil|student|girl|boy|child)
    sleep(?:s|ing)? (?:outside|rough|on the street|in the street|at a neighbou?r)|mak(?:es|ing) (?:him|her|them) sleep|marks on (?:\\w+(?:'s)? ){1,3}?(?:back|arms?|legs?|neck|face|body)|1\\d[- ]years?[- ]old${NEAR}(?:living|lives|married|sleeping) with
    (?:locked|tied|shut) (?:up|in (?:a|the|her|his)|to (?:a|the))|cannabis|marijuana|cocaine`,
  violence: `
    (?:threaten(?:s|ed|ing)?|intimidat(?:es|ed|ing)) (?:me|us|to (?:kill|hurt|hit|beat|burn|shoot)|my (?:family|life|children)|${ADULT})|death threats?|threat(?:s|ened)? (?:against|to) (?:me|us|my|the (?:teacher|staff|school))|threatening (?:messages?|calls?|letters?|notes?)
    (?:hits?|hitting|beats?|beating|beat|slaps?|slapped|punch(?:es|ed)?|kick(?:s|ed)?|push(?:es|ed)?|grab(?:s|bed)?|chok(?:es|ed)|stabb?(?:s|ed)?|attack(?:s|ed)?|assault(?:s|ed)?|follow(?:s|ed)) me(?! (?:on|with questions))
    (?:attack(?:ed|s)?|assault(?:ed|s)?|stabb(?:ed|ing)|shot|shooting) (?:at )?${ADULT}|(?:was|were|been|got|being) (?:attacked|assaulted|stabbed|beaten|robbed at|kidnapped|threatened|harassed|blackmailed|extorted)
    (?:sexual(?:ly)? )?harass(?:es|ed|ing|ment)?|stalk(?:s|ed|ing|er)|blackmail\\w*|extort\\w*|kidnapp?\\w*|at gunpoint|with a (?:knife|gun)|armed (?:men|robbery|group)|gangs?
    afraid (?:for|of) my (?:life|safety|husband|partner)|fear for my (?:life|safety)|my (?:husband|partner|wife|ex|boyfriend)${NEAR}(?:hits?|beats?|hurts?|violent|threatens?)
    brib(?:e|es|ed|ery|ing)|kickbacks?|embezzl\\w*|corrupt(?:ion)?|misus(?:e|es|ed|ing) (?:of )?(?:the )?(?:school )?(?:money|funds)|st(?:ole|olen|eals?|ealing) (?:the )?(?:school'?s? )?(?:money|funds|cash|from the school)
    (?:ask(?:s|ed|ing)?|demand(?:s|ed|ing)?) (?:me |us |parents |families |for )*(?:for )?(?:money|cash|payment|sex|sexual favou?rs)(?= ?(?:to|in return|in exchange|for (?:a |the )?(?:place|post|job|grade|pass|vacancy)|under|[.,;!?]|$))|sexual favou?rs|sells? (?:places|posts|grades)
    (?:must|have to|has to|had to|should) pay (?:them |him |her )?(?:every (?:month|week)|each month|monthly|or (?:else|they))|protection money|(?:touch(?:es|ing|ed)?|strok(?:es|ed|ing)) (?:me|my (?:arm|leg|knee|hair|back|waist|body|hand|breasts?))|hand on my (?:leg|knee|thigh|waist)
    (?:unwanted|inappropriate|indecent|obscene) (?:messages?|comments?|touch\\w*|advances|photos?|proposals?)|(?:sends|sent|sending) me (?:messages|photos|pictures) (?:at night|late)|(?:messages|calls) (?:me )?(?:late )?at night
    (?:tak(?:es|ing)|took|pocket(?:s|ed|ing)|skimm?\\w*|keeps?|kept|divert\\w*) (?:the |some |all the )?(?:money|cash|funds)|(?:money|cash|funds) (?:is|was|are|has|have|had|goes|went)(?: been| gone)? (?:missing|disappear\\w*|stolen)|(?:false|fake|forged|inflated|blank) (?:receipts?|invoices?|signatures?|contracts?|certificates?)|forg(?:ed|ing) (?:my|the|a|our)
    violen(?:t|ce|tly)|threaten(?:s|ed|ing)?(?! (?:to rain|closure|with closure))|(?:slap|punch)\\w* ${ADULT}|st(?:ole|olen|eals?|ealing)(?! the show)|(?:asks?|asking|asked) me out|(?:my )?(?:job|post|contract) depends on (?:it|him|her)`,
};
