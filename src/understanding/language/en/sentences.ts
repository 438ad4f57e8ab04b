import type { RetractionWords } from "#understanding/language/retraction-words.ts";
import type { ClauseWords, SentenceWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const SENTENCE_WORDS_EN: SentenceWords = {
  titles: "mr|mrs|ms|dr|prof|st",
  abbreviations: joinAlternatives`
    min|mins|hr|hrs|approx|no|vs|etc|dept|inst|wk|am|pm|[ap]\.m
    jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec
    mon|tues?|wed|thu|thurs?|fri|sat|sun
  `,
  conjunctions: "and|but|so|then|also",
  subordinators: "that",
};

export const CLAUSE_WORDS_EN: ClauseWords = {
  contrasts: "but|although|though|however|whereas",
  subjectless: "is|are|was|were|has|have|remains?|that'?s|that is|which",
  ofTheVisit: "mins?|minutes?|minuts?|hours?|hrs?|zoom|phone",
  fillers: joinAlternatives`
    about|around|for|on|at|in|was|it|from|only|just|approx|total|lasted|took|duration|length|time|date|when|by|via|to|the
    phone|zoom|meet|teams|person|face|school|her|his|office|video|call|whatsapp|w|with
  `,
};

export const RETRACTION_WORDS_EN: RetractionWords = {
  negations: String.raw`\<(?:not(?! (?:held|agreed|able))|instead of|rather than|wasn['’]t|isn['’]t)\>`,
  ends: "but|it was",
  beforeNumber: "not|no|instead of",
  repairs: joinAlternatives`
    no|nope|sorry|wait|no wait|hang on|hold on|i mean|i meant|scratch that|make that|or rather|rather|actually|correction|my mistake|excuse me
    i tell a lie|tell a lie|no sorry|oh no|no no|well no|no actually|no i mean|pardon|strike that
  `,
  afterRepair: "no|not|it|was|were|is|on|the|at|a|an|uh|um|em|er|that|sorry|i|mean|think|actually|more|like|s",
};
