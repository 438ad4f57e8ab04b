import type { VisitOutcome } from "#kernel/contact-codes.ts";
import {
  CLAUSE_START_SOURCE,
  createAlternativesPattern,
  createPhrasePattern,
  joinAlternatives,
} from "#understanding/pattern/phrases.ts";

const DAY = "mon|tue|wed|thu|fri";

/**
 * Regex source for the text that may follow "we couldn't meet" if the whole statement means that the visit did not take
 * place.
 */
const END = joinAlternatives`
  (?= (?:this|today|yesterday|yday|on|because|bc|since|as|due|after|at all|last|in the end|again|so|${DAY})\>)
  (?=\s*(?:[.,;\n]|$))
`;

const CALLED_OFF = joinAlternatives`
  cancell?ed|called off|postponed|never happened
  (?:didn't|didnt|did not) (?:happen|take place)
  off(?=\s*(?:[.,;\n]|$))
`;

const I = `(?:(?:we|i) |${CLAUSE_START_SOURCE})`;

const NOT =
  "(?:couldn't|couldnt|could not|didn't|didnt|did not|never|wasn't able to|were(?:n't| not) able to|was unable to|were unable to)";

const SHE = "(?:she|he|N+|the principal)";

/**
 * Regex source for a move of the visit to another day ("moved to Friday"), as opposed to another mode of meeting
 * ("moved to Zoom").
 */
const TO_A_DAY = `(?: back)? (?:to|till?|until|for)(?= (?:the |next |this )?(?:${DAY}|\\d|tomorrow|week|january|jan|dec|nov))`;

const HER_SIDE = joinAlternatives`
  (?:show(?:ed)?(?: up)?|turn(?:ed)? up|join(?:ed)?|log(?:ged)? (?:on|in)|call(?:ed)? in)(?! (?:the|a|her|his|with))
  (?:come|came|answer(?:ed)?|pick(?:ed)? up|make it|made it)(?=(?: to our| to the (?:call|meeting|zoom|session)| for our)|\s*(?:[.,;\n]|$)| (?:because|bc|as|yesterday|today|so|when i|on (?:${DAY})))
`;

const OUR_MEETING = String.raw`(?<!\<(?:staff|team|parents'?|governors'?|board|pta|department) )(?:meeting|call)`;

const EVENTS = joinAlternatives`
  evening|assembly|training|class(?:es)?|lessons?|exams?|trip|event|workshop|inset|course|contract|match|fair|party
  staff meeting|parents'? meeting|she|he|they|teachers?|parents
`;

/**
 * English phrases for each outcome of a visit. Before matching, each letter of the principal's name is replaced by a
 * mask character, so that no phrase takes the name for a word; "N" in a phrase matches one such character.
 */
export const OUTCOME_PHRASES_EN: Readonly<Record<VisitOutcome, RegExp>> = {
  not_held: createPhrasePattern`
    (?:no|cancell?ed|cancelling|missed) (?:visit|session)
    (?:no|cancell?ed|missed) (?:meeting|call)(?= (?:with N|today|this|on|because|as)|[.,;\n]|$)
    (?:visit|session|it|that|${OUR_MEETING})(?: (?:to|with) N+)?(?: (?:on|of|for) (?:the )?W+)? (?:was |got |has been |had to be |is )?${CALLED_OFF}
    ${I}(?:couldn't|couldnt|could not|didn't|didnt|did not|never) (?:meet|visit|talk|speak|make it)${END}
    ${I}(?:couldn't|couldnt|could not|didn't|didnt|did not|never) (?:(?:meet|talk|speak) (?:to|with)|see|meet|visit) (?:her|him|N+)${END}
    (?:we|i) (?:weren't|were not) able to (?:meet|visit|talk|speak)${END}
    ${I}had to (?:cancel|call it off|postpone|(?:call off|scrap|skip) (?:the |our |my |W+'s )?(?:visit|session|meeting|call))
    (?:she|he|N+) (?:(?:didn't|didnt|did not) want|refused|declined) to (?:meet|see me|be visited)${END}
    ${I}${NOT} (?:get (?:to|out to|over to|into) N+(?:'s)?(?: school)?|get hold of N+|reach N+|make it (?:out |over |up )?to N+(?:'s)?(?: school)?)
    ${I}${NOT} (?:have|do|hold) (?:the|our|my) (?:visit|session|meeting|call)(?! (?:plan|notes|report))
    (?:visit|session|${OUR_MEETING}|zoom)(?: (?:to|with) N+)?(?: (?:on|of|for) (?:the )?W+)? (?:fell through|(?:didn't|did not) go ahead|(?:was|got|has been|had to be|is) (?:moved|pushed|rescheduled|put off|bumped|delayed)${TO_A_DAY})
    ${SHE} (?:didn't|didnt|did not|never) ${HER_SIDE}
    ${SHE} (?:wasn't|was not) (?:there|in|at (?:the )?school)(?= (?:when i|today|yesterday|so)|\s*(?:[.,;\n]|$))
    not held
    N+ (?:had to cancel|cancell?ed)(?= on me| again| today| last| because| as| the visit| our| on |[.,;\n]|$)
    ${CLAUSE_START_SOURCE}cancell?ed
    no[- ]show|stood me up|didn't happen|didnt happen|did not happen
  `,
  cut_short: createPhrasePattern`
    cut (?:it |the W+ |us )?short
    ended early|shorter than planned|was interrupted
    had to (?:stop|leave|finish|end|wrap up|break off) (?:early|halfway|midway|after (?:about |only |just |barely )?\d)
    (?:she|he|i|N+) (?:was|got) (?:called|pulled) (?:away|out)
    we had to (?:stop|end|finish|wrap up|leave it|break off|hang up|cut it)(?: it)?(?: there| off| short)? (?:after|because|bc|when|since|halfway|midway)
    (?:she|he|i|N+) had to (?:leave|go|run|rush off|hop off|jump off|step out|hang up)(?: W+)? (?:because|when|halfway|midway|to (?:deal|see|pick|attend|handle|cover))
    (?:line|connection|internet|call|zoom|signal) (?:dropped|died|went (?:dead|down|out)|cut out|crashed)(?! (?:so|and) (?:we|i) (?:switched|moved|continued|carried|called|phoned))
    (?:got|was|were) cut off(?! from)|broke off
    (?:couldn't|couldnt|didn't get to) finish(?=\s*(?:[.,;\n]|$)| because)
    (?:she|he|i|N+) had to (?:leave|go|run)(?: off)? (?:early|after)
  `,
  held_changed: createPhrasePattern`
    instead(?: of)?
    rather than|ended up|switched to|not as planned
    had to (?:move|switch|change) (?:it )?to
    (?:was|were) (?:supposed|meant|going|due) to (?:be|meet|do)
    (?:had|we'd) planned (?:to meet|to do it|a|an|on)|was planned (?:as|for|to be)
    different(?:ly)? (?:than|from|to) (?:we )?planned
  `,
  held_as_planned: createPhrasePattern`as planned|according to plan`,
};

/** Matches words after "no visit this week" that report another contact instead of the visit: "but we texted". */
export const OTHER_CONTACT_PATTERN_EN = createAlternativesPattern`^[^.;\n]{0,40}\<(?:but|though|instead)\>[^.;\n]{0,40}\<(?:emailed|texted|messaged|exchanged|spoke|talked|called|phoned|chatted)\>`;

/**
 * Matches words that stand directly before "cancelled" and name something other than the visit: "the parents' evening
 * was cancelled".
 */
export const OTHER_EVENT_CANCELLED_PATTERN_EN = createAlternativesPattern`\<${EVENTS} (?:was |were |is |has been |had been |had to be |got |has |had |have )*$`;
