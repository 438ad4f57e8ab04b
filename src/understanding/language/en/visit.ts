import { createAlternativesPattern, joinAlternatives } from "#understanding/pattern/phrases.ts";

/** Matches English words for a visit that took place, but not for other people's meetings ("she met the parents"). */
export const VISIT_WORDS_PATTERN_EN = createAlternativesPattern`
  (?<!\<(?:she|he|they|who|staff|teachers|parents)\s(?:has\s|had\s|'d\s)?)\<${joinAlternatives`
    met|saw|visit(?:ed)?|spoke|talked|called|phoned|rang|zoom(?:ed)?|caught up|sat down|session|our meeting
    meeting with|call|chat|catch-?up|debrief|lasted|it was|with (?:her|him)|duration|we had|we did|got back|finished
  `}\>
`;

/**
 * Matches the beginning of an English clause that is about the visit: in the first person ("we met"), or referring back
 * to the visit ("it lasted").
 */
export const VISIT_CLAUSE_START_PATTERN_EN = createAlternativesPattern`
  ^[^W]*(?:(?:we|i|and|then|so|ive|i've) )*${joinAlternatives`
    met|talked|spoke|chatted|(?:it )?lasted|it was|we had|visited|called|phoned|rang|zoomed|caught up|sat down
  `}\>
`;
