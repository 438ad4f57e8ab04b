import type { Outcome } from "#kernel/contact-codes.ts";
import type { Part, Scene } from "#understanding/clauses/set-scene.ts";
import { quote } from "#understanding/fold/quote.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { anyOf, phrases } from "#understanding/pattern/phrases.ts";
import type { Candidate } from "#understanding/reading.ts";

/** Reads the outcome of a visit; "not held" takes precedence. */
export function readOutcome(scene: Scene): Candidate<Outcome> | undefined {
  const found = scene.parts.flatMap((part, index) => {
    const before = scene.parts[index - 1];
    if (part.kind === "next" && before?.end === part.start) return movedIn(before, part, scene);
    return OWN_WORDS.has(part.kind) ? [] : findIn(part, scene);
  });
  return found.find(({ value }) => value === "not_held") ?? found[0];
}

/**
 * Topics in which words such as "cancelled" are about something other than the visit: commitments, requests and the
 * next visit.
 */
const OWN_WORDS = new Set<Part["kind"]>(["theirs", "mine", "request", "next"]);

/**
 * Finds "not held" in words that two parts share: in "Thursday's session was | moved to Monday" the new day begins the
 * second part.
 */
function movedIn(before: Part, next: Part, scene: Scene): Candidate<Outcome>[] {
  if (OWN_WORDS.has(before.kind) || findIn(before, scene).length > 0) return [];
  return findIn({ ...before, words: before.words + next.words }, scene).filter(({ value }) => value === "not_held");
}

function findIn({ words, start, ofVisit }: Part, { folded, language }: Scene): Candidate<Outcome>[] {
  return Object.entries(PACKS[language].outcomes.words).flatMap(([name, pattern]) => {
    const value = name as Outcome;
    const match = pattern.exec(words);
    if (!match || PACKS[language].outcomes.somethingElse.test(words.slice(Math.max(0, match.index - 40), match.index)))
      return [];
    if (value === "held_changed" && !HOW.test(words)) return [];
    if (value === "held_as_planned" && ofVisit !== "firmly") return [];
    const at = start + match.index;
    const end = at + match[0].length;
    const said = ofVisit === "firmly" || (value === "not_held" && NAMED.test(match[0]));
    const sure =
      said && !(value === "not_held" && PACKS[language].outcomes.butTalked.test(folded.text.slice(end, end + 100)));
    return [{ value, quote: quote(folded, { start: at, end }), sure }];
  });
}

/** Matches words that name the visit or the principal. */
const NAMED = anyOf`N|${inEveryLanguage(({ outcomes }) => outcomes.named)}`;

/**
 * Matches words for a modality. "Instead" counts as a change of the visit only beside one of them, not beside things
 * such as books.
 */
const HOW = phrases`${inEveryLanguage(({ outcomes }) => outcomes.modalities)}`;
