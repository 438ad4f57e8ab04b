import type { DraftWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const OPEN = joinAlternatives`
  open|re-?open|resume|continue|carry on|go on|go back|get back|pick up|return
`;

export const DRAFT_WORDS_EN: DraftWords = {
  open: `(?:(?:i want to|i'd like to|i would like to|can you|could you|let's|lets|let us) )?${OPEN}(?: (?:with|to))?(?: (?:the|my|that)(?: draft)?(?: (?:about|of|on|for|with))?(?: (?:the|my) visit (?:with|to))?)?`,
  afterName: "(?:(?:'s?)? draft)",
  list: `(?:(?:show(?: me)?|see|list|view|what|which|${OPEN}) )?(?:(?:all )?(?:my|the|our) )?(?:open |unfinished |saved )?drafts?(?: (?:do i have|are there|i have))?`,
};
