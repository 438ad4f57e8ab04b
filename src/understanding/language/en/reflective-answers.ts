import {
  combinePatterns,
  createUnnegatedPattern,
  createWholeAnswerPattern,
  createWholeWordPattern,
  type ReflectiveAnswerPatterns,
} from "#understanding/answers/reflective-answer-patterns.ts";
import { createWordAlternatives } from "#understanding/pattern/alternatives.ts";

const NOT = "not|never|no|nothing|nobody|hardly|W+n't|without";
const SOMEONE = createWordAlternatives(`
  they|she|he|some(?: of them)?|others|everyone
  (?:the |our |my |some |many |most )?(?:teachers?|parents?|families|pupils?|students?|children|kids|staff|team|deputy|colleagues?|mothers?|fathers?)`);
const PERHAPS = "(?: (?:may|might|must|would|probably|perhaps|maybe|also|really|have|had|could))*";
const TRY = createWordAlternatives(`
  try|start|begin|ask|talk|speak|meet|visit|call|invite|share|sit|change|make|do|organi[sz]e|set|give|go|observe
  write|send|use|put|bring|show|look|listen|plan|propose|prepare`);

/** English patterns by which an answer to a reflective question is classified. */
export const REFLECTIVE_ANSWER_PATTERNS_EN: ReflectiveAnswerPatterns = {
  declines: combinePatterns(
    createWholeWordPattern(
      `i(?:'d| would) (?:rather|prefer) not|i prefer not|i don't want to (?:say|talk|answer|think|write)|maybe later|leave me alone|stop asking`,
    ),
    createWholeAnswerPattern(`
      (?:sorry,? )?(?:not (?:now|today|this time)|no,? thanks?(?: you)?|skip(?: this| it)?|(?:some |maybe |perhaps )?(?:another time|later)|pass|rather not)(?:,? (?:thanks?|thank you|please|maybe later|sorry))*`),
  ),
  nothing: createWholeAnswerPattern(`
    (?:no|nope|none|nothing|nothing (?:yet|really|special|much|so far|comes to mind)|not yet|not really|ok|okay|fine|yes|n/a
    i don't know|don't know|not sure|i'm not sure|no idea)`),
  asksBot: createWholeWordPattern(`
    what (?:should|can|could) (?:i|we) do|what (?:do|would) you (?:think|recommend|suggest|advise|do)
    what's your (?:advice|opinion)
    (?:can|could) you (?:help|tell|advise|suggest|give|explain)|how should i|tell me (?:what|how)
    (?:any (?:advice|suggestions|ideas|tips)|do you (?:think|have|know))(?=[^.]{0,80}\\?)`),
  plan: createUnnegatedPattern(
    `
    (?:i|we)(?:'ll| will| shall)(?! (?:not|never|see))
    (?:i am|i'm|we are|we're) (?:going to(?! be\\>)|planning to|thinking of)
    (?:i|we) (?:plan|intend|hope|want|would like|'d like) to ${TRY}|i'd like to ${TRY}|we'd like to ${TRY}
    (?:my|our|the) (?:plan|next step|idea) is|let's|let me|next (?:week|month|term),? (?:i|we)`,
    "not|never|W+n't",
  ),
  day: createWholeWordPattern(`
    (?:tomorrow|tonight|(?:this|next|on|every|by|before|until) (?:mon|tues|wednes|thurs|fri)day|mondays?|tuesdays?|wednesdays?
    thursdays?|fridays?|(?:this|next|every) (?:week|month|morning|afternoon)|at (?:\\d|noon|break)
    in the (?:morning|afternoon)
    on the \\d+W*|(?:before|after) (?:the )?(?:next visit|break|lunch|school|assembly)|end of the (?:week|month))`),
  success: createUnnegatedPattern(
    `
    (?:it|that|this|they|all|everything|which|meeting|assembly|lesson|visit) (?:really |all |finally )?(?:went|turned out|worked out|goes|is going|came out) (?:W+ )?(?:well|better|great|smoothly)
    (?:it|that|this|which|idea|plan|change) (?:has |have |had )?(?:really |finally |actually )?worked(?! (?:on|with|at|in|for|through))
    (?:i am|i'm|we are|we're|was|felt|feel) (?:so |very |really |quite |rather )?(?:proud|pleased)
    (?:has|have|had) improved|improved
    (?:i|we) managed to|(?:i|we) succeeded|a (?:big |real |great |small )?success|for the first time|for once`,
    NOT,
  ),
  belief: createWholeWordPattern(`
    i (?:strongly |truly |really |firmly |have always |'ve always |always )?believe(?:d)?(?: that| in)?
    i(?:'ve| have) always (?:thought|felt)
    a (?:good )?(?:principal|leader|school|head|teacher) (?:should|must|has to|needs to|ought to)|i'm convinced
    i am convinced
    for me,? (?:leading|leadership|a school|teaching) (?:is|means)`),
  otherView: createWholeWordPattern(`
    from (?:their|her|his|the W+(?:'s|s'|s)?) (?:point of view|perspective|side)|on the other hand
    in (?:their|her|his) (?:place|shoes|eyes)
    ${SOMEONE}${PERHAPS} (?:feels?|felt|sees?|seen|thinks?|thought|believes?|believed|fears?|worry|worries|wonder|prefer|say that)
    to (?:them|her|him|the (?:teachers|parents|families|pupils|staff)) it|${SOMEONE} would (?:say|tell|see)`),
  blames: createWholeWordPattern(`
    (?:my|their|his|her|your|our|the W+'s?|whose) (?:own )?fault|i should(?:n't)? have
    (?:they|teachers|parents|nobody|no one) never
    (?:they|teachers|parents|staff|the teachers|the parents|she|he) (?:just |simply )?(?:don't|doesn't|won't|refuse[sd]? to|didn't) (?:want|care|bother|listen|help|come|do|even)
    (?:nobody|no one) (?:cares|helps?|listens?|bothers?)|laz(?:y|iness)|i failed|i am to blame|i'm to blame
    i am useless|because of me|blame`),
  reason: createWholeWordPattern(
    `because|due to|owing to|that's why|that is why|which is why|the reason|as a result|thanks to`,
  ),
  evidence: createWholeWordPattern(`
    \\d+|i (?:saw|noticed|observed|heard|counted|read|could see)|for example|for instance
    in the (?:notebooks|results|books|register)
    they told me|you could (?:see|hear)|half of the|none of the`),
};
