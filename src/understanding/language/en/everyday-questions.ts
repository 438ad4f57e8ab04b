import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import type { EverydayQuestionWords } from "#understanding/risk/everyday-question-words.ts";

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const DAY_OF_MONTH = "(?:#few|#age|[0-9]{1,2}(?:st|nd|rd|th))";
const HOUR = "(?:#few|#age|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const NOUN = "(?:visits?|class|classes|meetings?|school|holidays?|sessions?|timetable)";
const COMES =
  "(?:coming(?: here)?|comes?|arriving|arrives?|starts?|visiting(?: us| me)?|visits (?:us|me)|working|open)";
const WHO = "(?:it|there|we|she|he)";

export const EVERYDAY_QUESTION_WORDS_EN: EverydayQuestionWords = {
  subjects: `${NOUN}|${COMES}`,
  asking: joinAlternatives`
    what time|(?:what|which) day|when|who|where|how many days until|yes or no|or|or no$
    or not(?: yet| any ?more)?$|(?:or )?(?:isn't|aren't|doesn't|won't|wasn't) (?:${WHO}|they|you)$|right$
  `,
  others: joinAlternatives`
    is|are|isn't|aren't|was|wasn't|will|won't|does|doesn't|do we have|do we|do they|are they|are you|will you|has|be|there's|it's|${WHO}|on|still
    no(?= ${NOUN})|(?:(?:to|at|in|of|for) )?(?:(?:the|a|an|any|our|my) )?(?:next )?(?:${NOUN}|mentor|principal)
    (?:(?:with|of) )?(?:(?:mr|mrs|ms|miss) )?#name
    today|(?:for )?tomorrow|(?:the )?day after(?: tomorrow)?|(?:(?:on|this|next|by) ){0,2}${WEEKDAY}|(?:this|next) (?:week|morning|afternoon)|in the (?:morning|afternoon)
    (?:on )?the ${DAY_OF_MONTH}(?: of ${MONTH})?|at ${HOUR}(?: o'clock)?|${HOUR}|by phone|on zoom
    hi|hello|dear|good (?:morning|afternoon)|please|thanks|thank you|so|and|then|quick question
    (?:can|could) you (?:please )?(?:tell me|confirm) (?:if|when|what time)|do you know (?:if|when|what time)
  `,
};
