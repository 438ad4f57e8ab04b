import type { Language } from "#kernel/language.ts";
import type { Part, Scene } from "#understanding/clauses/set-scene.ts";
import { quote, trimSpan } from "#understanding/fold/quote.ts";
import type { Span } from "#understanding/fold/span.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { pattern } from "#understanding/pattern/pattern.ts";
import { anyOf } from "#understanding/pattern/phrases.ts";
import type { Candidate, Commitment, NextVisit } from "#understanding/reading.ts";

/** Limits: commitments of each side, and characters of each commitment. */
const MAX = { commitments: 2, characters: 200 } as const;

/**
 * Reads the commitments of one side ("theirs": the principal's, "mine": the mentor's), without their subject and
 * without a due day at the end.
 */
export function readCommitments(scene: Scene, side: "theirs" | "mine"): Candidate<Commitment>[] {
  return scene.parts
    .filter((part) => part.kind === side)
    .flatMap((part) => readOne(part, scene))
    .slice(0, MAX.commitments);
}

function readOne(part: Part, { folded, language }: Scene): Candidate<Commitment>[] {
  const due = dueIn(part, folded.text);
  const body = trimSpan(folded, { start: part.body, end: part.end });
  // A due day at the end ("before the 27th") is stored in `dueOn` and cut off the text; one in the middle stays in the
  // text too.
  const isLast = due !== undefined && body.end - due.end < 3;
  const end = isLast
    ? trimSpan(folded, { start: body.start, end: due.start - leadOf(due, folded.text, language) }).end
    : body.end;
  const text = folded.cut(body.start, end);
  if (!/\p{L}{2}/u.test(text) || NOTHING.test(text) || text.length > MAX.characters) return [];
  return [{ value: { text, ...(due && { dueOn: due.on }) }, quote: quote(folded, part), sure: part.sure }];
}

/**
 * Finds the due day of a commitment: the last future day in it, unless the words before it mark a beginning ("from
 * Monday").
 */
function dueIn(part: Part, text: string): (Span & { readonly on: Temporal.PlainDate }) | undefined {
  const days = part.facts.flatMap((fact) => {
    const on = fact.what === "day" && fact.meaning !== "unreadable" ? fact.meaning.future : undefined;
    return on && !BEGINS.test(text.slice(Math.max(0, fact.start - 24), fact.start)) ? [{ ...fact, on }] : [];
  });
  return days.at(-1);
}

/**
 * Returns the length of the preposition directly before a due day ("before", "no later than", "antes del"), which is
 * cut off with it.
 */
function leadOf({ start }: Span, text: string, language: Language): number {
  return PACKS[language].agreed.due.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
}

/** Matches a commitment that says there is none: "Me: nothing." */
const NOTHING = pattern(`^${inEveryLanguage(({ agreed }) => agreed.nothing)}$`, "i");
const BEGINS = anyOf`\<${inEveryLanguage(({ agreed }) => agreed.begins)} $`;

export function readNoneAgreed({ parts, folded }: Scene): Candidate<true> | undefined {
  const none = parts.find(({ kind }) => kind === "none");
  const agreed = parts.some(({ kind }) => kind === "theirs" || kind === "mine");
  return none && !agreed ? { value: true, quote: quote(folded, none), sure: true } : undefined;
}

/** Reads the day of the next visit, and its time if given. */
export function readNextVisit({ parts, folded, context }: Scene): Candidate<NextVisit> | undefined {
  const found = parts.flatMap(({ kind, facts }) => {
    const day = facts.find((fact) => fact.what === "day");
    const meaning = kind === "next" && day?.meaning !== "unreadable" ? day?.meaning : undefined;
    if (!day || !meaning?.future || meaning.future.equals(context.today)) return [];
    const at = facts.find((fact) => fact.what === "clock");
    const span = { start: Math.min(day.start, at?.start ?? day.start), end: Math.max(day.end, at?.end ?? day.end) };
    const value = { on: meaning.future, ...(at && { at: at.startsAt }) };
    return [{ value, quote: quote(folded, span), sure: meaning.sure && at?.sure !== false }];
  });
  return found[0];
}
