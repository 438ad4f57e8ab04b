import { createWordAlternatives } from "#understanding/pattern/alternatives.ts";
import type { QuestionFaultPatterns } from "./word-faults.ts";

const PEOPLE = createWordAlternatives(`
  pupils?|students?|child(?:ren)?|boys?|girls?|teachers?|parents?|colleagues?|(?:staff )?members?|persons?`);
const BEGINS = "(?<=^|[,:;.—-]\\s{0,2})";

export const QUESTION_FAULT_PATTERNS_EN: QuestionFaultPatterns = {
  single_answer: `
    what (?:is|was) the (?:main |real |one )?(?:reason|cause|problem|solution|answer|explanation)`,
  abstract: `
    your (?:leadership|practice|management|role|strengths)
    in general|generally|overall|as a whole|reflect on
    what (?:kind|sort|type) of (?:leader|principal|person)`,
  therapy: `
    childhood|anxi\\w+|depress\\w+|trauma\\w*|therap\\w+|self-esteem|inner|deep down|emotional(?:ly)?|heal|healing
    your (?:mother|father|parents|marriage|husband|wife|family life|emotions|past)
    make you feel|made you feel|burnt? ?out|burned out`,
  advice: `
    have you (?:ever )?(?:thought|considered|tried)
    ${BEGINS}(?:could|can|can't|couldn't|should|shouldn't|would|wouldn't|might|why don't) (?:you|we)
    why (?:don't|not)|how about|what about|what if (?:you|we)
    don't you (?:think|agree|feel)|wouldn't it|would it (?:not )?(?:help|be better|make sense)|be better (?:to|if|off)
    you (?:should|ought to|need to|have to|must|had better)|shouldn't you
    i (?:would |'d )?(?:suggest|recommend|advise)|i'd (?:suggest|recommend|advise)|my advice|best practices?
    ${BEGINS}(?:try|consider)`,
  verdict: `
    (?:good|great|excellent|nice|bad|poor|terrible|weak) (?:job|work|decision|lesson|visit|principal|leader)
    (?:bad|poor|weak) leadership|well done|congratulations|impressive|amazing|great|awesome
    fail\\w*|should(?:n't)?|still|only|merely|finally|weak\\w*|poorly|wrong(?:ly)?|mistakes?|errors?|shortcomings?
    improv(?:e|ing) (?:on )?your|better (?:leader|principal)|lack(?:s|ed|ing)?|inadequate\\w*|properly|correctly
    right thing`,
  evaluation: `
    scor(?:e|es|ed|ing)|rat(?:e|ed|ing|ings)|rank(?:ed|ing)?|on a scale|out of (?:ten|five|10|5)|rubrics?
    evaluat\\w+|apprais\\w+|(?:self-)?assess(?:ment)? (?:your|of your)|your performance|competen(?:t|ce|cy|cies)
    benchmarks?`,
  presumes: `
    your (?:\\w+ )?(?:problems?|difficult(?:y|ies)|conflicts?|failures?|resistance|struggles?|weakness(?:es)?|crisis|stress|frustrations?)
    the (?:problem|conflict|trouble|tension) (?:with|between|in)|went (?:so |badly )?wrong|went badly
    (?:stopped|prevented|kept|keeps|stops|prevents) you|resist(?:s|ed|ing|ance|ant)?|refus(?:e|es|ed|al)|complain\\w*
    struggl(?:e|es|ed|ing)|blam(?:e|ed|ing)|to blame|fault|you (?:failed|refused|avoided|ignored|forgot|neglected)
    (?:didn't|haven't|couldn't|don't|weren't) you`,
  long_task: `
    in (?:great |more |full )?detail|step by step|everything|in full|in writing|as many as
    list (?:all|every|the|your|\\d+)
    (?:three|four|five|six|ten|\\d+) (?:\\w+ )?(?:examples|reasons|things|ways|actions|steps|ideas)
    attach|upload|write (?:a|an|down)|all (?:of )?(?:the|your) \\w+`,
  asks_for_name: `
    which (?:one )?(?:of (?:your|the) )?(?:\\w+ )?${PEOPLE}(?! or groups)
    who (?:is|are|was|were) the (?:\\w+ )?${PEOPLE}|who (?:among|in|on) (?:your|the) (?:team|staff|school|class)
    whose (?:class|classroom|lesson|child|pupil|parents)|(?:what is|what's|what are) (?:their|his|her|the) names?
    names? of|by name|name (?:one|a|an|the|two|three|some)`,
  why_person: `
    why (?:\\w+(?:n't)? )?(?:you|they|he|she|we|people|staff|someone|nobody|everyone)
    why (?:\\w+(?:n't)? )?(?:(?:the|your|some|these|those|so many) )?(?:\\w+ )?(?:${PEOPLE}|families|team|deputy)`,
  familiar: `
    mentees?|i (?:feel|understand|know|imagine) how|i feel|trust me|between us|we both know|my (?:dear|friend)|dear
    hey
    buddy|champ`,
  compliance: `
    have you (?:already )?(?:completed|finished|implemented|achieved|submitted)
    ${BEGINS}(?:have|did|do) you (?:already |all )?(?:complet\\w+|finish\\w*|done|do|implement\\w*|achiev\\w*|meet|met|submit\\w*|compl(?:y|ied)|keep|kept)
    what (?:have you|did you) (?:already )?(?:achiev\\w*|accomplish\\w*|complet\\w*|implement\\w*)
    as (?:agreed|required|planned)|on time|deadlines?|promised|at least (?:one|two|three)|be specific|must|exactly`,
};
