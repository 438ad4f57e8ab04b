import type { Outcome } from "#mentoring/session/codes.ts";
import { OUTCOME_WORDS, SOMETHING_ELSE } from "./outcome-words.ts";
import { phrases } from "./phrases.ts";
import { quote } from "./quote.ts";
import type { Candidate } from "./reading.ts";
import type { Part, Scene } from "./scene.ts";

/** What became of the visit, only when it is said. */
export function readOutcome(scene: Scene): Candidate<Outcome> | undefined {
  const found = scene.parts.filter((part) => !OWN_WORDS.has(part.kind)).flatMap((part) => findIn(part, scene));
  return found.find(({ value }) => value === "not_held") ?? found[0];
}

/** Here the words speak of something else than the visit. */
const OWN_WORDS = new Set<Part["kind"]>(["theirs", "mine", "request", "next"]);

function findIn({ words, start, ofVisit }: Part, { folded, language }: Scene): Candidate<Outcome>[] {
  return Object.entries(OUTCOME_WORDS[language]).flatMap(([name, pattern]) => {
    const value = name as Outcome;
    const match = pattern.exec(words);
    if (!match || SOMETHING_ELSE[language].test(words.slice(Math.max(0, match.index - 40), match.index))) return [];
    if (value === "held_changed" && !HOW.test(words)) return [];
    if (value === "held_as_planned" && ofVisit !== "firmly") return [];
    const sure = ofVisit === "firmly" || (value === "not_held" && NAMED.test(match[0]));
    const at = start + match.index;
    return [{ value, quote: quote(folded, { start: at, end: at + match[0].length }), sure }];
  });
}

/** The visit itself is in the words, or whom it was with. */
const NAMED = /N|visit|session|sesion/;

/** "Instead" of what: a way to meet, not books or tablets. */
const HOW = phrases`
  phone|zoom|person|video|teams|meet|online|virtual|whatsapp|call
  telefono|videollamada|presencial|llamada|persona|linea
`;
