import { quote, trimmed } from "./quote.ts";
import type { Candidate, Commitment, Language, NextVisit } from "./reading.ts";
import type { Part, Scene } from "./scene.ts";
import type { Span } from "./span.ts";

/** At most so many of each side (domain D1, D2), so many characters each. */
const MOST = { commitments: 2, characters: 200 } as const;

/** What one side agreed to do, without who and without the day it is due at its end. */
export function readCommitments(scene: Scene, side: "theirs" | "mine"): Candidate<Commitment>[] {
  return scene.parts
    .filter((part) => part.kind === side)
    .flatMap((part) => readOne(part, scene))
    .slice(0, MOST.commitments);
}

function readOne(part: Part, { folded, language }: Scene): Candidate<Commitment>[] {
  const due = part.facts.findLast((fact) => fact.what === "day" && fact.meaning !== "unreadable" && fact.meaning.future && !isStart(fact, folded.text));
  const body = trimmed(folded, { start: part.body, end: part.end });
  const dueStart = due && due.start - (DUE[language].exec(folded.text.slice(Math.max(body.start, due.start - 24), due.start))?.[0].length ?? 0);
  const isLast = due !== undefined && /^[\s.,;!)a-z]{0,8}$/.test(folded.text.slice(due.end, body.end)) && body.end - due.end < 3;
  const end = isLast && dueStart !== undefined ? trimmed(folded, { start: body.start, end: dueStart }).end : body.end;
  const text = folded.cut(body.start, end);
  if (!/\p{L}{2}/u.test(text)) return [];
  const dueOn = due?.what === "day" && due.meaning !== "unreadable" ? due.meaning.future : undefined;
  const short = text.length <= MOST.characters;
  const value = { text, ...(dueOn && { dueOn }) };
  return short ? [{ value, quote: quote(folded, part), sure: part.sure }] : [];
}

/** "From Monday" is when it begins, not when it is due. */
function isStart({ start }: Span, text: string): boolean {
  return /\b(?:from|starting|starting on|since|desde|a partir)(?: the| el| del?)? (?:el )?$/.test(text.slice(Math.max(0, start - 24), start));
}

const DUE = {
  en: /\b(?:(?:by|before|on|until|till|for|no later than|due)(?: the)?(?: end of)? )+$/,
  es: /\b(?:(?:antes|para|hasta|a mas tardar|el|del?|al|este|dia) )+$/,
} as const;

export function readNoneAgreed({ parts, folded }: Scene): Candidate<true> | undefined {
  const none = parts.find(({ kind }) => kind === "none");
  const agreed = parts.some(({ kind }) => kind === "theirs" || kind === "mine");
  return none && !agreed ? { value: true, quote: quote(folded, none), sure: true } : undefined;
}

/** The day of the next visit, and its hour when it is said beside it. */
export function readNextVisit({ parts, folded, context }: Scene): Candidate<NextVisit> | undefined {
  for (const { kind, facts } of parts) {
    if (kind !== "next") continue;
    const day = facts.find((fact) => fact.what === "day");
    const on = day?.what === "day" && day.meaning !== "unreadable" ? day.meaning : undefined;
    if (!day || !on?.future || on.future.equals(context.today)) continue;
    const clock = facts.find((fact) => fact.what === "clock");
    const at = clock?.what === "clock" ? clock : undefined;
    const span = { start: Math.min(day.start, at?.start ?? day.start), end: Math.max(day.end, at?.end ?? day.end) };
    const value = { on: on.future, ...(at && { at: at.startsAt }) };
    return { value, quote: quote(folded, span), sure: on.sure && at?.sure !== false };
  }
  return undefined;
}
