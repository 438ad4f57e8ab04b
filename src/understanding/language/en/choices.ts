import type { ChoiceWords } from "#understanding/language/choice-words.ts";

export const CHOICE_WORDS_EN: ChoiceWords = {
  first: "first|1st|(?:number|option|no) (?:1|one)",
  second: "second|2nd|(?:number|option|no) (?:2|two)",
  third: "third|3rd|(?:number|option|no) (?:3|three)",
  fourth: "fourth|4th|(?:number|option|no) (?:4|four)",
  fifth: "fifth|5th|(?:number|option|no) (?:5|five)",
  last: "last",
  around: "the|one|it|was|is|with|visit|option|yes|please",
  aboutOwner:
    "promises?|commitments?|tasks?|but|(?:no|that|this|it) (?:s|is|was|one|wasn t|isn t)|not (?:hers|his|mine)",
  mine: "mine|my job|me|i (?:will|ll)(?: do (?:it|that))?|i do that",
  theirs: "hers|his|her job|his job|theirs|(?:she|he) (?:will|ll)(?: do (?:it|that))?",
};
