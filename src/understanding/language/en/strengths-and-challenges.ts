import type { StrengthAndChallengePatterns } from "#understanding/language/pack.ts";
import {
  createAlternativesPattern,
  createPhrasePattern,
  joinAlternatives,
  withGlobalFlag,
} from "#understanding/pattern/phrases.ts";

const PEOPLE = joinAlternatives`
  teachers?|staff|teams?|pupils?|students?|parents|families|children|kids|leaders|colleagues|everyone|they|departments?
`;

/**
 * Nouns of which more is good, such as attendance (`GOOD_WHEN_MORE`), and nouns of which more is bad (`BAD_WHEN_MORE`).
 */
const GOOD_WHEN_MORE =
  "(?:attendance|scores?|results|enrol?lment|participation|turnout|grades|engagement|morale|reading levels?)";

const BAD_WHEN_MORE =
  "(?:absences|absenteeism|referrals|suspensions|fights|bullying|tardies|lateness|detentions|dropouts?|exclusions)";

const ROSE = "(?:is up|are up|rose|rising|jumped|climbed|increased|grew|growing|went up|gone up|going up|doubled)";

const FELL =
  "(?:is down|are down|is low|are low|fell|falling|dropped|dropping|declined|declining|slipped|slipping|went down|gone down|going down)";

const GAP = String.raw`(?:\sW+){0,4}?\s(?:(?:has|have) )?`;

/**
 * English patterns for statements that something at the school works or is hard. Before matching, each letter of the
 * principal's name is replaced by a mask character, so that no pattern takes the name for a word; "N" in a pattern
 * matches one such character.
 */
export const STRENGTH_AND_CHALLENGE_PATTERNS_EN: StrengthAndChallengePatterns = {
  works: createPhrasePattern`
    (?:work|go|run|com)(?:s|ing|es)?(?: along)? (?:really |very |so |pretty |quite )?(?:well|great|nicely|smoothly|better)
    (?:worked|went|ran) (?:really |very |so |pretty |quite )?(?:well|great|nicely|smoothly)
    (?:much|lots?|far|so much|getting|got|is|are|feels?) better|better (?:now|since|than)
    improv(?:ed|ing|es)|calmer|success(?:ful)?|thriving|on track|flourishing|(?:great|good|real|steady|making) progress
    (?<!${BAD_WHEN_MORE} (?:has |have )?)(?:is|are|has gone|have gone|gone|went) (?:right )?up
    (?:is|are) (?:way|well|already|finally|really) up|up and running|(?:is|are|has been|have been) taking off|taken off|paying off
    ${GOOD_WHEN_MORE}${GAP}${ROSE}|${BAD_WHEN_MORE}${GAP}${FELL}|fewer ${BAD_WHEN_MORE}
    (?:is|are|feels?|looks?) (?:really |very |so |pretty |finally )?(?:great|fantastic|strong|stronger|solid|excellent|wonderful|impressive|a hit|in good shape|engaged|motivated)(?! (?:for|to|that|if)\>)
    off to a (?:good|great|strong) start|bearing fruit|(?:has|have) (?:really )?gelled|momentum
    loves? (?:it|the)|a (?:big |real )?strength|(?:is|are|got|fully) on board|(?:is|are) (?:very |really |so )?supportive|on (?:her|his) side
  `,
  hard: createPhrasePattern`
    hard|difficult|tough|tricky|challenging
    struggl(?:e|es|ed|ing)|worr(?:y|ies|ied|ying)|stress(?:ed|ful)|overwhelm(?:ed|ing)|frustrat(?:ed|ing)
    low morale|morale (?:is |was )?(?:very |so )?low
    (?:not|isn't|aren't|doesn't|don't|isnt|doesnt|dont) (?:really )?(?:work(?:ing)?|going)(?: well)?
    problems?|resist(?:s|ing|ance|ant)|conflicts?|complain(?:s|ed|ing|ts)?|exhaust(?:ed|ing)|drowning|refus(?:es?|ed|ing)
    fall(?:ing|en)? behind|burnt out|push(?:ing)? ?back|a battle|(?<!${BAD_WHEN_MORE} (?:has |have )?)gone down|(?<!${BAD_WHEN_MORE} )(?:is|are) down|no time
    ${GOOD_WHEN_MORE}${GAP}${FELL}|${BAD_WHEN_MORE}${GAP}${ROSE}|more ${BAD_WHEN_MORE}
    not enough|(?:is|are|has|have|gets?|there's) (?:just |still |far |way )?too (?:many|few|little)|lacks?|lacking|lack of|can't keep up|cannot keep up|run(?:ning)? out of
    (?:doesn't|don't|does not|do not) have (?:enough|the time|time)
    (?:is|are|feels?) (?:very |really |so |still )?(?:upset|angry|unhappy|demoralized|disengaged|divided|tense)|tensions?
    short(?:age)? of staff|short[- ]staffed|understaffed|(?:sticking|pain) points?|headaches?|bottlenecks?|nightmare
    still (?:have|has|there(?:'s| is)|with) no|still (?:lacks?|missing|waiting)
  `,
  worksNow: createAlternativesPattern`
    \<${PEOPLE}\>.{0,120} now\>
    \<now (?:the )?${PEOPLE}\>
    \<${PEOPLE}\>.{0,24} (?:have|has|are|is) (?:already |finally |now )?(?:started|begun|starting|beginning)\>
  `,
  denied: createPhrasePattern`not|never|no longer|n't|dont|doesnt|isnt|wont|need|must|should|want|will|ill|left|leaving`,
  misleading: withGlobalFlag(createPhrasePattern`
    work(?:s|ed|ing)? (?:so |very |really )?hard|hard[- ]work(?:ing)?|hard cop(?:y|ies)
    no problems?|problem[- ]solving|problems? (?:W+ ){0,3}(?:was|were|is|are|got) (?:now )?(?:solved|fixed|resolved|sorted)
    not (?:so |too |that |very )?(?:hard|difficult|bad)
    (?:less|no longer) (?:a )?(?:hard|difficult|worried|worry|problem|struggle)
    difficult conversations?|absences? (?:is|are) up|worked (?:on|with|through)
  `),
  ofTheMentor: createPhrasePattern`
    i(?:'m|m| am| was| still| felt| feel| found (?:it|this|her|him)| find it| struggled?)
    for me|my (?:own )?(?:worry|concern|struggle)
  `,
  ofTheVisit: createPhrasePattern`
    (?:visit|session|meeting with N+|our (?:meeting|call|chat|talk)|call|conversation|chat|it) (?:all )?(?:went|was|felt)
  `,
};
