import type { Language } from "#kernel/language.ts";
import type { Part, Scene } from "#understanding/clauses/set-scene.ts";
import type { ClockFound } from "#understanding/facts/find-clocks.ts";
import type { DayFound } from "#understanding/facts/find-days.ts";
import type { LengthFound } from "#understanding/facts/find-lengths.ts";
import { quote } from "#understanding/fold/quote.ts";
import type { Span } from "#understanding/fold/span.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { anyOf } from "#understanding/pattern/phrases.ts";
import type { Candidate, Reading, Unreadable } from "#understanding/reading.ts";

/** A fact (a day, a time or a length) and the part of the text that contains it. */
type Placed<F> = { readonly fact: F; readonly part: Part };

/** Reads the day of the visit: a past day in a part about the visit; it is not sure if there are two different ones. */
export function readOn(scene: Scene): Candidate<Temporal.PlainDate> | undefined {
  const days = daysOfVisit(scene, "past");
  const first = days.find(({ sure }) => sure) ?? days[0];
  if (!first) return undefined;
  const agree = days.every(({ day }) => day.equals(first.day));
  return { value: first.day, quote: quote(scene.folded, first.fact), sure: first.sure && agree };
}

/** Reads a future day that the text clearly gives as the day of the visit, without any past one; it is refused. */
export function readAhead(scene: Scene): Candidate<Temporal.PlainDate> | undefined {
  const ahead =
    daysOfVisit(scene, "past").length > 0 ? undefined : daysOfVisit(scene, "future").find(({ sure }) => sure);
  return ahead && { value: ahead.day, quote: quote(scene.folded, ahead.fact), sure: true };
}

function daysOfVisit(scene: Scene, when: "past" | "future") {
  return factsOfVisit(scene, "day").flatMap(({ fact, part }) => {
    const { meaning } = fact;
    const day = meaning === "unreadable" ? undefined : meaning[when];
    if (meaning === "unreadable" || !day || isAnotherDay(fact, part, scene.language)) return [];
    return [{ day, fact, sure: meaning.sure && part.ofVisit === "firmly" }];
  });
}

/** Reads the start and the length of a visit. A range gives both; if several differ, the value is not sure. */
export function readTimes(scene: Scene): Pick<Reading, "startsAt" | "minutes"> {
  const clocks = factsOfVisit(scene, "clock").map(withCertainty);
  const first = clocks.find((clock) => clock.minutes !== undefined) ?? clocks[0];
  const agree = clocks.every((clock) => first?.startsAt.equals(clock.startsAt));
  const startsAt = first && { value: first.startsAt, quote: quote(scene.folded, first), sure: first.sure && agree };
  const minutes = readLength(scene, clocks);
  return { ...(startsAt && { startsAt }), ...(minutes && { minutes }) };
}

/** Reads the first impossible day and the first impossible length given for the visit. */
export function readUnreadable(scene: Scene): Unreadable[] {
  const days = scene.parts
    .flatMap((part) => (part.ofVisit ? only(part, "day") : []))
    .filter(({ fact }) => fact.meaning === "unreadable")
    .map(({ fact }) => ({ kind: "day", quote: quote(scene.folded, fact) }) as const);
  const lengths = [...lengthsOf(scene), ...factsOfVisit(scene, "clock").map(({ fact }) => fact)]
    .filter((fact) => fact.minutes === "unreadable")
    .map((fact) => ({ kind: "minutes", quote: quote(scene.folded, fact) }) as const);
  return [...days.slice(0, 1), ...lengths.slice(0, 1)];
}

function readLength(scene: Scene, clocks: readonly ClockFound[]): Candidate<number> | undefined {
  const found = [...clocks, ...lengthsOf(scene)].flatMap((fact) =>
    typeof fact.minutes === "number" ? [{ minutes: fact.minutes, sure: fact.sure, fact }] : [],
  );
  const first = found[0];
  if (!first) return undefined;
  const agree = found.every(({ minutes }) => minutes === first.minutes);
  return { value: first.minutes, quote: quote(scene.folded, first.fact), sure: first.sure && agree };
}

/** Finds the lengths of the visit; a length in days or weeks counts only after "for" or similar. */
function lengthsOf(scene: Scene): LengthFound[] {
  const { folded, language } = scene;
  const talked = scene.parts.filter(({ kind, sure }) => kind === "request" && !sure);
  return [
    ...factsOfVisit(scene, "length").map(withCertainty),
    ...talked.flatMap((part) => only(part, "length")).map(({ fact }) => fact),
  ].filter(
    (fact) =>
      !DAYS.test(folded.text.slice(fact.start, fact.end)) ||
      PACKS[language].visit.lasted.test(before(folded.text, fact)),
  );
}

/** Marks a time or a length as not sure if the part of the text that contains it is not certainly about the visit. */
function withCertainty<F extends ClockFound | LengthFound>({ fact, part }: Placed<F>): F {
  return { ...fact, sure: fact.sure && part.ofVisit === "firmly" };
}

const DAYS = anyOf`\<${inEveryLanguage(({ lengthContext }) => lengthContext.days)}$`;

/** Returns the facts from parts that are certainly about the visit, or else those from parts that may be. */
function factsOfVisit<W extends keyof FactOf>(scene: Scene, what: W): Placed<FactOf[W]>[] {
  const factsIn = (how: Part["ofVisit"]) =>
    scene.parts.filter(({ ofVisit }) => ofVisit === how).flatMap((part) => only(part, what));
  const firm = factsIn("firmly");
  return firm.length > 0 ? firm : factsIn("loosely");
}

type FactOf = { day: DayFound; clock: ClockFound; length: LengthFound };

function only<W extends keyof FactOf>(part: Part, what: W): Placed<FactOf[W]>[] {
  return part.facts.flatMap((fact) => (fact.what === what ? [{ fact: fact as FactOf[W], part }] : []));
}

/** Whether a day is another than the visit's: "since Monday", "before Friday", "on Mondays". */
function isAnotherDay(fact: Span, { words, start }: Part, language: Language): boolean {
  return PACKS[language].visit.anotherDay.test(words.slice(0, fact.start - start).slice(-28));
}

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 24), start);
}
