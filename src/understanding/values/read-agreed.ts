import type { Language } from "#kernel/language.ts";
import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import { quoteSpan, trimSpan } from "#understanding/fold/quote-span.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";
import { anyOf } from "#understanding/pattern/phrases.ts";
import type { CandidateValue, StatedCommitment, StatedNextVisit } from "#understanding/reading.ts";

/** Maximum commitments of the principal, and of the mentor, in the record of one visit. */
const MAX_COMMITMENTS = 2;
/** Maximum characters of a commitment; a longer one is dropped. */
const MAX_COMMITMENT_CHARACTERS = 200;

/**
 * Reads the commitments of one side: the principal's ("theirs") or the mentor's ("mine"). The texts returned contain
 * neither the words that introduce the commitment ("I'll") nor a due date at its end.
 */
export function readCommitments(analysis: TextAnalysis, side: "theirs" | "mine"): CandidateValue<StatedCommitment>[] {
  return analysis.clauses
    .filter((clause) => clause.kind === side)
    .flatMap((clause) => readCommitment(clause, analysis))
    .slice(0, MAX_COMMITMENTS);
}

function readCommitment(
  clause: AnalysedClause,
  { folded, language }: TextAnalysis,
): CandidateValue<StatedCommitment>[] {
  const due = findDueDay(clause, folded.text);
  const body = trimSpan(folded, { start: clause.body, end: clause.end });
  // A due date at the end of a commitment ("before the 27th") is stored in `dueOn` and cut off the text. A due date in
  // the middle is stored too but stays in the text.
  const isLast = due !== undefined && body.end - due.end < 3;
  const end = isLast
    ? trimSpan(folded, { start: body.start, end: due.start - prepositionLength(due, folded.text, language) }).end
    : body.end;
  const text = folded.cut(body.start, end);
  if (!/\p{L}{2}/u.test(text) || NOTHING.test(text) || text.length > MAX_COMMITMENT_CHARACTERS) return [];
  return [{ value: { text, ...(due && { dueOn: due.on }) }, quote: quoteSpan(folded, clause), sure: clause.sure }];
}

/**
 * Finds the due date of a commitment: the last future day mentioned in it. A day does not count if the words before it
 * say that something begins then ("from Monday").
 */
function findDueDay(
  clause: AnalysedClause,
  text: string,
): (TextSpan & { readonly on: Temporal.PlainDate }) | undefined {
  const days = clause.facts.flatMap((fact) => {
    const on = fact.what === "day" && fact.meaning !== "unreadable" ? fact.meaning.future : undefined;
    return on && !BEGINS.test(text.slice(Math.max(0, fact.start - 24), fact.start)) ? [{ ...fact, on }] : [];
  });
  return days.at(-1);
}

/**
 * Returns the length of the preposition directly before a due date ("before", "no later than", "antes del"), which is
 * cut off the text together with the date.
 */
function prepositionLength({ start }: TextSpan, text: string, language: Language): number {
  return LANGUAGE_PACKS[language].agreed.due.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
}

/** Matches the text of a commitment that says that there is none, as in "Me: nothing." */
const NOTHING = createOriginalTextPattern(`^${sourceOfEveryLanguage(({ agreed }) => agreed.nothing)}$`);
const BEGINS = anyOf`\<${sourceOfEveryLanguage(({ agreed }) => agreed.begins)} $`;

export function readNoneAgreed({ clauses, folded }: TextAnalysis): CandidateValue<true> | undefined {
  const none = clauses.find(({ kind }) => kind === "none");
  const agreed = clauses.some(({ kind }) => kind === "theirs" || kind === "mine");
  return none && !agreed ? { value: true, quote: quoteSpan(folded, none), sure: true } : undefined;
}

/** Reads the day of the next visit, and its time if one is given. */
export function readNextVisit({ clauses, folded, context }: TextAnalysis): CandidateValue<StatedNextVisit> | undefined {
  const found = clauses.flatMap(({ kind, facts }) => {
    const day = facts.find((fact) => fact.what === "day");
    const meaning = kind === "next" && day?.meaning !== "unreadable" ? day?.meaning : undefined;
    if (!day || !meaning?.future || meaning.future.equals(context.today)) return [];
    const at = facts.find((fact) => fact.what === "time");
    const span = { start: Math.min(day.start, at?.start ?? day.start), end: Math.max(day.end, at?.end ?? day.end) };
    const value = { on: meaning.future, ...(at && { at: at.startsAt }) };
    return [{ value, quote: quoteSpan(folded, span), sure: meaning.sure && at?.sure !== false }];
  });
  return found[0];
}
