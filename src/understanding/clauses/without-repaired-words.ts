import type { TemporalFact } from "#understanding/facts/find-temporal-facts.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { type PreparedText, prepareText } from "./prepare-text.ts";

/**
 * Leaves out what whoever speaks puts right in the same breath: "on Tuesday, no wait, it was Wednesday" tells of a
 * Wednesday, and corrects nothing that was said before. Only a day, a time or a duration is put right so, by one of its
 * own sort. Quotes are still taken from the text as written.
 */
export function withoutRepairedWords(prepared: PreparedText): PreparedText {
  const { text, context, addressed, folded } = prepared;
  const repaired = findRepairedWords(prepared);
  if (repaired.length === 0) return prepared;
  let kept = text;
  for (const span of repaired) {
    const { start, end } = folded.toOriginal(span);
    kept = kept.slice(0, start) + " ".repeat(end - start) + kept.slice(end);
  }
  return prepareText(text, context, { kept, addressed });
}

/** More words than these between two days tell of two. */
const LONGEST = 48;

function findRepairedWords({ factsIn, language, folded }: PreparedText) {
  const facts = factsIn(language);
  return facts.flatMap((fact, at) => {
    const next = facts[at + 1];
    if (!next || next.what !== fact.what || next.start - fact.end > LONGEST || !isRead(next)) return [];
    const between = folded.text.slice(fact.end, next.start).replace(MARKS, " ").trim();
    return REPAIR.test(between) ? [{ start: fact.start, end: next.start }] : [];
  });
}

const isRead = (fact: TemporalFact) => (fact.what === "day" ? fact.meaning !== "unreadable" : true);

const MARKS = /[^\p{L}\p{M}\p{N}]+/gu;
const REPAIRS = joinSourcesOfAllLanguages(({ retractions }) => retractions.repairs);
const AFTER = joinSourcesOfAllLanguages(({ retractions }) => retractions.afterRepair);
const REPAIR = createTextPattern(`^(?:(?:eh|este|uh|um|em|er) )?(?:${REPAIRS})(?: (?:${REPAIRS}|${AFTER})){0,5}$`);
