import type { Language } from "#kernel/language.ts";
import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue, StatedCommitment, StatedNextVisit, WhoIsMeant } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan, trimSpan } from "#understanding/fold/quote-span.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";

/** Maximum commitments of the principal, and of the mentor, in the record of one visit. */
const MAX_COMMITMENTS = 2;
/** Maximum characters of a commitment; a longer one is dropped. */
const MAX_COMMITMENT_CHARACTERS = 200;

/**
 * Reads the commitments of one side: the principal's ("theirs") or the mentor's ("mine"). The texts returned contain
 * neither the words that introduce the commitment ("I'll") nor a due date at its end.
 */
export function extractCommitments(
  analysis: TextAnalysis,
  side: "theirs" | "mine",
): ExtractedValue<StatedCommitment>[] {
  return analysis.clauses
    .filter((clause) => clause.kind === side)
    .flatMap((clause) => readCommitment(clause, analysis))
    .slice(0, MAX_COMMITMENTS);
}

/** The principals whose names introduce a clause: "Rosa observará dos clases". Empty if it begins with "she". */
export function listSubjects({ mentions, body }: AnalysedClause): string[] {
  return mentions.filter(({ end }) => end <= body).flatMap(({ ids }) => ids);
}

/** In a text about one principal, what another one will do is no certain commitment of the first. */
export function doubtCommitmentsOfOthers(
  commitments: readonly ExtractedValue<StatedCommitment>[],
  { clauses, folded }: TextAnalysis,
  who: WhoIsMeant,
): ExtractedValue<StatedCommitment>[] {
  if (who.kind !== "one") return [...commitments];
  const others = clauses
    .filter((clause) => listSubjects(clause).length > 0 && !listSubjects(clause).includes(who.id))
    .map((clause) => getQuoteOfSpan(folded, clause));
  return commitments.map((each) => (others.includes(each.quote) ? { ...each, sure: false } : each));
}

/** A clause that may state a commitment, which begins at `body`. */
type StatedClause = Pick<AnalysedClause, "start" | "end" | "body" | "facts" | "sure">;

/** How many words a commitment needs to be understood without its due date. */
const LEAST_WORDS = 2;

/** Reads the commitment that a clause states; none if the clause says that there is none, or is too long. */
export function readCommitment(
  clause: StatedClause,
  { folded, language }: Pick<TextAnalysis, "folded" | "language">,
): ExtractedValue<StatedCommitment>[] {
  const due = findDueDay(clause, folded.text);
  const body = trimSpan(folded, { start: clause.body, end: clause.end });
  // A due date at the end of a commitment ("before the 27th") is stored in `dueOn` and cut off the text. A due date in
  // the middle is stored too but stays in the text, as does one without which hardly anything is said ("ring tomorrow").
  const isLast = due !== undefined && body.end - due.end < 3;
  const end = isLast
    ? trimSpan(folded, { start: body.start, end: due.start - prepositionLength(due, folded.text, language) }).end
    : body.end;
  const cut = folded.cut(body.start, end);
  const text = cut.split(/\s+/).length < LEAST_WORDS ? folded.cut(body.start, body.end) : cut;
  if (!/\p{L}{2}/u.test(text) || NOTHING.test(text) || text.length > MAX_COMMITMENT_CHARACTERS) return [];
  return [{ value: { text, ...(due && { dueOn: due.on }) }, quote: getQuoteOfSpan(folded, clause), sure: clause.sure }];
}

/**
 * Finds the due date of a commitment: the last future day mentioned in it. A day does not count if the words before it
 * say that something begins then ("from Monday").
 */
function findDueDay(clause: StatedClause, text: string): (TextSpan & { readonly on: Temporal.PlainDate }) | undefined {
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
const NOTHING = createOriginalTextPattern(`^${joinSourcesOfAllLanguages(({ agreed }) => agreed.nothing)}$`);
const BEGINS = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ agreed }) => agreed.begins)} $`;

export function extractNothingAgreed({ clauses, folded }: TextAnalysis): ExtractedValue<true> | undefined {
  const none = clauses.find(({ kind }) => kind === "none");
  const agreed = clauses.some(({ kind }) => kind === "theirs" || kind === "mine");
  return none && !agreed ? { value: true, quote: getQuoteOfSpan(folded, none), sure: true } : undefined;
}

/** Reads the day of the next visit, and its time if one is given. */
export function extractNextVisit({
  clauses,
  folded,
  context,
}: TextAnalysis): ExtractedValue<StatedNextVisit> | undefined {
  const found = clauses.flatMap(({ kind, facts }) => {
    const day = facts.find((fact) => fact.what === "day");
    const meaning = kind === "next" && day?.meaning !== "unreadable" ? day?.meaning : undefined;
    if (!day || !meaning?.future || meaning.future.equals(context.today)) return [];
    const at = facts.find((fact) => fact.what === "time");
    const span = { start: Math.min(day.start, at?.start ?? day.start), end: Math.max(day.end, at?.end ?? day.end) };
    const value = { on: meaning.future, ...(at && { at: at.startsAt }) };
    return [{ value, quote: getQuoteOfSpan(folded, span), sure: meaning.sure && at?.sure !== false }];
  });
  return found[0];
}
