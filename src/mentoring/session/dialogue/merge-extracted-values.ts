import { readCommitmentDetails } from "#understanding/details/read-commitment-details.ts";
import type { ExtractedValue, ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { type DraftAgreement, MAX_AGREEMENTS_PER_OWNER, type SessionDraft } from "./draft.ts";
import type { DraftDetails } from "./draft-details.ts";
import type { DraftField, DraftFieldSource } from "./draft-field.ts";

/** The sources of values that a text replaces even if it is no correction. */
const GIVES_WAY: readonly DraftFieldSource[] = ["plan", "visit", "usual", "likely"];

/**
 * Merges into the draft the values that were understood from a text, with the words they were taken from; what is not
 * certain stands there as likely. If `over` is true (the text is a correction), what is certain replaces any existing
 * value; otherwise it replaces only missing, planned, default and likely values, and what is likely only those.
 */
export function mergeExtractedValues(draft: SessionDraft, reading: ExtractedVisitValues, over = false): SessionDraft {
  const keep = <Value>(known: DraftField<Value> | undefined, read: DraftField<Value> | undefined) =>
    read && (!known || mayReplace(known, read, over)) ? read : known;
  const either = readEitherDay(reading);
  const merged = {
    ...draft,
    onEither: either ?? draft.onEither,
    type: keep(draft.type, isUntold(draft) ? said(reading.contactType) : undefined),
    pairId: keep(draft.pairId, sureOnly(said(reading.principal))),
    on: keep(draft.on, either ? undefined : said(reading.on ?? reading.ahead, String)),
    startsAt: keep(
      draft.startsAt,
      said(reading.startsAt, (time) => time.toString({ smallestUnit: "minute" })),
    ),
    minutes: keep(draft.minutes, said(reading.minutes)),
    modality: keep(draft.modality, said(reading.modality)),
    // What is only likely puts nothing right: a visit that is told of took place until that is said.
    outcome: draft.outcome ? keep(draft.outcome, sureOnly(said(reading.outcome))) : said(reading.outcome),
    reason: keep(draft.reason, said(reading.notHeldReason)),
    request: keep(draft.request, said(reading.request)),
    working: keep(draft.working, said(reading.working)),
    challenge: keep(draft.challenge, said(reading.challenge)),
    agreed: keep(draft.agreed, agreedIn(reading)),
    next: keep(draft.next, said(reading.nextVisit, toNext)),
    ...mergeDetails(draft, reading.details, keep),
    suggested: reading.focusSuggestions.length > 0 ? [...reading.focusSuggestions] : draft.suggested,
  };
  return withoutEmpty(merged);
}

/** A date that may be one of two days is asked about, and not guessed. */
function readEitherDay({ on, onOther }: ExtractedVisitValues): SessionDraft["onEither"] {
  if (!on || on.sure || !onOther) return undefined;
  const [one, other] = [on.value.toString(), onOther.value.toString()].sort();
  return { value: [one ?? "", other ?? ""], source: "said", quote: on.quote };
}

/** The values that were understood with certainty. */
export function onlySureValues(reading: ExtractedVisitValues): ExtractedVisitValues {
  const isSure = (found: unknown) =>
    typeof found !== "object" || found === null || !("sure" in found) || found.sure === true;
  const entries = Object.entries(reading).flatMap(([name, value]) => {
    if (Array.isArray(value)) return [[name, value.filter(isSure)]];
    return name === "who" || isSure(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries) as ExtractedVisitValues;
}

type Keep = <Value>(
  known: DraftField<Value> | undefined,
  read: DraftField<Value> | undefined,
) => DraftField<Value> | undefined;

function mergeDetails(draft: SessionDraft, details: ExtractedVisitValues["details"] = {}, keep: Keep): DraftDetails {
  return {
    objective: keep(draft.objective, said(details.objective)),
    activities: keep(draft.activities, said(details.activities, toList)),
    stance: keep(draft.stance, said(details.stance)),
    participants: keep(draft.participants, said(details.participants, toList)),
    requestSource: keep(draft.requestSource, said(details.requestSource)),
    modalityReason: keep(draft.modalityReason, said(details.modalityReason)),
    place: keep(draft.place, said(details.place)),
    travel: keep(draft.travel, said(details.travel)),
  };
}

const toList = <Code>(codes: readonly Code[]): Code[] => [...codes];

/** Whether nothing was told yet that makes a visit of it: a chance contact told of besides is no kind of the visit. */
function isUntold({ outcome, startsAt, minutes }: SessionDraft): boolean {
  return [outcome, startsAt, minutes].every((field) => !field || GIVES_WAY.includes(field.source));
}

/** What is only likely replaces no plan, but a likely time or length: nobody would tell one that was as planned. */
function mayReplace(
  { source }: DraftField<unknown>,
  { source: by, value }: DraftField<unknown>,
  over: boolean,
): boolean {
  const isMeasure = typeof value === "number" || /^\d\d:\d\d$/.test(String(value));
  if (by === "likely" && (source === "plan" || source === "visit") && !isMeasure) return false;
  return (over && by === "said") || GIVES_WAY.includes(source);
}

/** Whom the draft is about is never a guess: the principal would read what was told of another. */
function sureOnly<Value>(read: DraftField<Value> | undefined): DraftField<Value> | undefined {
  return read?.source === "said" ? read : undefined;
}

/** Converts a value that was understood from a text to an answer of the draft. */
function said<From, To = From>(
  candidate: ExtractedValue<From> | undefined,
  convert: (value: From) => To = (value) => value as unknown as To,
): DraftField<To> | undefined {
  if (!candidate) return undefined;
  const { value, quote, sure } = candidate;
  return { value: convert(value), source: sure ? "said" : "likely", quote };
}

function agreedIn(reading: ExtractedVisitValues): DraftField<DraftAgreement[]> | undefined {
  if (reading.noneAgreed) return { value: [], source: "said", quote: reading.noneAgreed.quote };
  const [theirs, mine] = [sureOf(reading.principalCommitments), sureOf(reading.mentorCommitments)];
  const of = (owner: DraftAgreement["owner"], told: ExtractedVisitValues["principalCommitments"]): DraftAgreement[] =>
    told.map(({ value: { text, dueOn } }) => ({
      owner,
      text,
      dueOn: dueOn?.toString(),
      ...readCommitmentDetails(text),
    }));
  const value = [...of("principal", theirs), ...of("mentor", mine)];
  const quotes = [...theirs, ...mine].map(({ quote }) => quote);
  return value.length > 0 ? { value, source: "said", quote: quotes.join(" … ") } : undefined;
}

/** Keeps only commitments whose owner is certain, because "she" in a text may refer to a third person. */
function sureOf(told: ExtractedVisitValues["principalCommitments"]): ExtractedVisitValues["principalCommitments"] {
  return told.filter(({ sure }) => sure).slice(0, MAX_AGREEMENTS_PER_OWNER);
}

function toNext(next: { on: Temporal.PlainDate; at?: Temporal.PlainTime }) {
  return { on: next.on.toString(), ...(next.at && { at: next.at.toString({ smallestUnit: "minute" }) }) };
}

function withoutEmpty(value: Record<string, unknown>): SessionDraft {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as SessionDraft;
}
