import type { ChoiceWords } from "#understanding/language/choice-words.ts";

export const CHOICE_WORDS_EN: ChoiceWords = {
  first: "first|1st",
  second: "second|2nd",
  third: "third|3rd",
  last: "last",
  around: "the|one|it|was|is|with|visit|option|yes|please",
  aboutOwner:
    "promises?|commitments?|tasks?|but|(?:no|that|this|it) (?:s|is|was|one|wasn t|isn t)|not (?:hers|his|mine)",
  mine: "mine|my job|me|i (?:will|ll)(?: do (?:it|that))?|i do that",
  theirs: "hers|his|her job|his job|theirs|(?:she|he) (?:will|ll)(?: do (?:it|that))?",
};
