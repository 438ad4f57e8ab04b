import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#kernel/language.ts";
import type { ExtractedValue, ExtractedVisitValues, UnderstandingContext } from "#understanding/extracted-values.ts";

/** One account and what it says; what is not listed under `expected` must not be read from it. */
export type Case = {
  readonly name: string;
  /** Why the case is kept. */
  readonly note: string;
  readonly account: string;
  readonly expected: Expected;
  /** The slots that may be what was meant and are worth asking; all others are sure. */
  readonly unsure?: readonly string[];
  readonly quotes?: Readonly<Record<string, string | readonly string[]>>;
  readonly today?: string;
  readonly dayFirst?: boolean;
  readonly principals?: UnderstandingContext["principals"];
  readonly mentorName?: string;
};

export type Expected = Readonly<Record<string, unknown>> & { readonly focus?: readonly string[] };

const ROOT = join(import.meta.dirname, "../cases/reader");
const PRINCIPALS = [
  { id: "rosa", name: "Rosa Quispe Mamani" },
  { id: "luis", name: "Luis Huamán" },
  { id: "carmen", name: "Carmen de la Cruz" },
];

export function casesOf(language: Language): Case[] {
  return readdirSync(join(ROOT, language)).map((file) => ({
    name: file.replace(".json", ""),
    ...JSON.parse(readFileSync(join(ROOT, language, file), "utf8")),
  }));
}

/** Written before the rules of their time and never tuned on: they say what to expect of accounts nobody has seen. */
export const isHeldOut = ({ name }: Case) => name.startsWith("held-out-");

/** A Wednesday; the mentor is a colleague of the other language where the case says so by its words. */
export function contextOf(each: Case, language: Language): UnderstandingContext {
  return {
    today: Temporal.PlainDate.from(each.today ?? "2026-11-18"),
    language,
    dayFirst: each.dayFirst ?? true,
    principals: each.principals ?? PRINCIPALS,
    ...(each.mentorName !== undefined && { mentorName: each.mentorName }),
  };
}

const SLOTS = [
  "principal",
  "on",
  "ahead",
  "startsAt",
  "minutes",
  "modality",
  "outcome",
  "notHeldReason",
  "request",
  "working",
  "challenge",
  "noneAgreed",
  "nextVisit",
] as const;

/** A reading as plain values, as the cases write them. */
export function told(reading: ExtractedVisitValues): Record<string, unknown> {
  const slots = SLOTS.flatMap((slot) => {
    const candidate = reading[slot];
    return candidate ? [[slot, plain(candidate.value)] as const] : [];
  });
  const lists = (["principalCommitments", "mentorCommitments"] as const).flatMap((side) =>
    reading[side].length > 0 ? [[side, reading[side].map(({ value }) => plain(value))] as const] : [],
  );
  return {
    ...Object.fromEntries([...slots, ...lists]),
    ...(reading.unreadable.length > 0 && { unreadable: reading.unreadable }),
  };
}

export function unsureOf(reading: ExtractedVisitValues): string[] {
  const sides = (["principalCommitments", "mentorCommitments"] as const).filter((side) =>
    reading[side].some(({ sure }) => !sure),
  );
  return [...SLOTS.filter((slot) => reading[slot]?.sure === false), ...sides];
}

export function candidatesOf(reading: ExtractedVisitValues): ExtractedValue<unknown>[] {
  return [
    ...SLOTS.flatMap((slot) => reading[slot] ?? []),
    ...reading.principalCommitments,
    ...reading.mentorCommitments,
  ];
}

function plain(value: unknown): unknown {
  if (value instanceof Temporal.PlainTime) return value.toString({ smallestUnit: "minute" });
  if (value instanceof Temporal.PlainDate) return value.toString();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
