import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import { createClauseStartSource } from "#understanding/topics/topic-rule.ts";

export const BEGIN = createClauseStartSource("and|but|so|then|also");
/**
 * Regex source for a position at the start of a clause or after words for the visit as its subject. A plan such as "was
 * moved to Friday" is matched only there, so that "the assembly was moved to Friday" does not count.
 */
export const VISIT_AS_SUBJECT = String.raw`(?<=(?:^|[\n.;:,!?(])\s{0,3}|\<(?:it|visit|session|meeting|we|i|N+|and|to|have|ve|'ve|we're|i'm)\s(?:(?:is|was|has been|have|had|are)\s)?)`;
export const SHE = String.raw`\<(?:she|he|N+|the\s(?:principal|head(?:\s?teacher)?))`;
export const HER = "(?:her|him|them|N+)";
export const IS = "(?:'s|s| is| was| feels| has been|'s been)?";
export const VERY = "(?:really |very |still |a bit |so |quite )*";
export const DAY_AHEAD = String.raw`(?= (?:on|next|this|tomorrow|in a|in W+ (?:day|week)|mon|tue|wed|thu|fri|(?:the )?\d|jan|feb|mar|apr|may \d|jun|jul|aug|sep|oct|nov|dec))`;
/** Regex source that excludes wishes to cancel or move the visit or to leave, which are not requests for support. */
export const NOT_TO_MOVE = String.raw`(?!to (?:cancel|postpone|reschedule|move the (?:visit|meeting)|leave\>))`;
/**
 * Regex source for what follows "will" if it is an action that someone commits to. It excludes "be fine", "need" and
 * "love it".
 */
export const ACTION_AFTER_WILL = `(?: now| also| then)? (?!${joinAlternatives`
  (?:not|never|miss|like|love|say|admit|have to|school|bed|lunch)\>
  need|probably|struggle
  (?:the|her|his|my|our|N+) .
  be\>(?! (?:observ|work|look|visit|call|ask|try|shar|send|meet)ing| responsible| in charge)
`})`;
export const TO_DO = String.raw`${joinAlternatives`
  send|share|call|email|ring|phone|bring|find|look|check|draft|write|observe|visit|meet|talk|speak|ask|try|set|plan
  prepare|review|model|sit|join|invite|organi[sz]e|arrange|book|read|pick|choose|identify|make|create|put|give|get
  update|collect|gather|run|start|introduce|show|help|support|follow|think|train|pass|print|forward|contact|chase|go
  work|come|drop|design|build|use|test|tell|hold|keep|take|do|see|watch|explore|list|note|record|rewrite|change|move
  block|delegate|let|text|message|finish|begin|present|discuss
`}\>`;
export const WOULD = "(?:i'd|i'll|i would|i will|id)";
/**
 * Regex source for "I will" and "we will", which introduce commitments of the mentor, alone or together with the
 * principal.
 */
export const WE_WILL = "(?:i'll|i will|ill|we'll|we will|(?:i'm|i am|im|we're|we are) (?:going to|gonna))";
/** Regex source for what principals typically ask for: "feedback on", "a sounding board", "some ideas". */
export const KINDS_OF_HELP = joinAlternatives`
  help|advice|support|guidance|feedback|input|tips|ideas|strategies|resources|examples|clarity|reassurance
  (?:a|an|my|some) (?:sounding board|second (?:opinion|pair of eyes)|fresh (?:pair of eyes|look)|opinion|way|plan|hand)\>
`;
export const NONE_END = String.raw`(?=\s*(?:$|[\n.,;!)]|(?:this|today|yet|for now|just|she|he|we|and|either|on either|from either)\>))`;
