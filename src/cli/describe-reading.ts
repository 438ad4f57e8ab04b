import type { ExtractedValue, ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { DANGER_KINDS } from "#understanding/risk/danger-classes.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

/** What was read from a message, as plain JSON. What the message does not say is null, or an empty list. */
export type DescribedReading = {
  readonly kind: string;
  readonly act: string | null;
  readonly language: string;
  readonly with: readonly string[];
  readonly held_on: string | null;
  readonly starts_at: string | null;
  readonly duration_minutes: number | null;
  readonly modality: string | null;
  readonly outcome: string | null;
  readonly not_held_reason: string | null;
  readonly next_visit_on: string | null;
  readonly principal_commitments: readonly string[];
  readonly mentor_commitments: readonly string[];
  readonly what_is_working: string | null;
  readonly challenge: string | null;
  readonly principal_request: string | null;
  /** The fields above whose values are likely, and not sure. */
  readonly likely: readonly string[];
  /** What the message says that stands in no field. */
  readonly rest: readonly string[];
  /** The names and numbers of people who are not here. */
  readonly masked: readonly string[];
  readonly risk: string;
  /** The words that each value was read from. */
  readonly quotes: Readonly<Record<string, string>>;
};

type Fields = Readonly<Record<string, ExtractedValue<unknown> | undefined>>;

/** Describes what was understood. `nameOf` gives the name of a principal by their id. */
export function describeReading(said: MessageUnderstanding, nameOf: (id: string) => string): DescribedReading {
  const isAccount = said.utterance.kind === "account" || said.utterance.kind === "correction";
  const values = said.utterance.kind === "correction" ? said.correction : said.account;
  const fields = isAccount ? fieldsOf(values) : {};
  const commitments = (owner: "principalCommitments" | "mentorCommitments") => (isAccount ? values[owner] : []);
  const [theirs, mine] = [commitments("principalCommitments"), commitments("mentorCommitments")];
  const quotes = Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value.quote] as const] : []));
  const listed = (name: string, all: readonly ExtractedValue<unknown>[]) =>
    all.length > 0 ? [[name, all.map(({ quote }) => quote).join(" … ")] as const] : [];
  return {
    ...describeKind(said),
    language: said.language,
    with: namesOf(said, nameOf),
    ...toPlainFields(fields),
    principal_commitments: theirs.map(({ value }) => value.text),
    mentor_commitments: mine.map(({ value }) => value.text),
    likely: [
      ...Object.entries(fields).flatMap(([name, value]) => (value && !value.sure ? [name] : [])),
      ...(theirs.some(({ sure }) => !sure) ? ["principal_commitments"] : []),
      ...(mine.some(({ sure }) => !sure) ? ["mentor_commitments"] : []),
    ],
    rest: isAccount ? listRest(said, values) : [],
    masked: said.examination.masked.map(({ text }) => text),
    risk: said.examination.danger?.kind ?? "none",
    quotes: Object.fromEntries([
      ...quotes,
      ...listed("principal_commitments", theirs),
      ...listed("mentor_commitments", mine),
    ]),
  };
}

/** What tells of danger is that before anything else; an account that does is logged besides. */
function describeKind({ utterance, examination }: MessageUnderstanding): Pick<DescribedReading, "kind" | "act"> {
  const { kind, act = null } = utterance;
  const danger = DANGER_KINDS.find((each) => each === examination.danger?.kind);
  return danger && kind !== "account" ? { kind: "distress", act: danger } : { kind, act };
}

function fieldsOf(values: ExtractedVisitValues): Fields {
  return {
    held_on: values.on ?? values.ahead,
    starts_at: values.startsAt,
    duration_minutes: values.minutes,
    modality: values.modality,
    outcome: values.outcome,
    not_held_reason: values.notHeldReason,
    next_visit_on: values.nextVisit,
    what_is_working: values.working,
    challenge: values.challenge,
    principal_request: values.request,
  };
}

const FIELDS = [
  "held_on",
  "starts_at",
  "duration_minutes",
  "modality",
  "outcome",
  "not_held_reason",
  "next_visit_on",
  "what_is_working",
  "challenge",
  "principal_request",
] as const;

function toPlainFields(fields: Fields) {
  return Object.fromEntries(FIELDS.map((name) => [name, toPlain(fields[name]?.value)])) as Pick<
    DescribedReading,
    (typeof FIELDS)[number]
  >;
}

function toPlain(value: unknown): string | number | null {
  if (value === undefined) return null;
  if (value instanceof Temporal.PlainTime) return value.toString({ smallestUnit: "minute" });
  if (typeof value === "number" || typeof value === "string") return value;
  return typeof value === "object" && value !== null && "on" in value ? String(value.on) : String(value);
}

function namesOf({ account: { who }, names }: MessageUnderstanding, nameOf: (id: string) => string): readonly string[] {
  const told =
    who.kind === "one"
      ? [who.id]
      : who.kind === "several"
        ? who.people.map(({ id }) => id)
        : who.kind === "either"
          ? who.ids
          : [];
  const ids = told.length > 0 ? told : names.flatMap((each) => (each.ids.length === 1 ? each.ids : []));
  return [...new Set(ids)].map(nameOf);
}

/** The passages whose words stand in none of the texts that are shown as values. */
function listRest({ passages }: MessageUnderstanding, values: ExtractedVisitValues): readonly string[] {
  const { request, working, challenge, principalCommitments, mentorCommitments, nextVisit, outcome } = values;
  const shown = [request, working, challenge, nextVisit, ...principalCommitments, ...mentorCommitments].flatMap(
    (value) => value?.quote ?? [],
  );
  const isPlain = !outcome || outcome.value === "held_as_planned";
  const told = passages.filter(({ ofOutcome }) => isPlain || !ofOutcome).map(({ words }) => words);
  return told.filter((words) => !shown.some((quote) => quote.includes(words)));
}
