import type { ExtractedValue, ExtractedVisitValues } from "#understanding/extracted-values.ts";
import {
  type DraftAgreement,
  type DraftField,
  type DraftFieldSource,
  MAX_AGREEMENTS_PER_OWNER,
  type SessionDraft,
} from "./draft.ts";

/** The sources of values that a text replaces even if it is no correction. */
const GIVES_WAY: readonly DraftFieldSource[] = ["plan", "visit", "usual"];

/**
 * Merges into the draft the values that were understood with certainty from a text, with the words they were taken
 * from. If `over` is true (the text is a correction), they replace any existing value; otherwise they replace only
 * missing, planned and default values.
 */
export function mergeExtractedValues(draft: SessionDraft, reading: ExtractedVisitValues, over = false): SessionDraft {
  const keep = <Value>(known: DraftField<Value> | undefined, read: DraftField<Value> | undefined) =>
    read && (over || !known || GIVES_WAY.includes(known.source)) ? read : known;
  const merged = {
    ...draft,
    pairId: keep(draft.pairId, said(reading.principal)),
    on: keep(draft.on, said(reading.on ?? reading.ahead, String)),
    startsAt: keep(
      draft.startsAt,
      said(reading.startsAt, (time) => time.toString({ smallestUnit: "minute" })),
    ),
    minutes: keep(draft.minutes, said(reading.minutes)),
    modality: keep(draft.modality, said(reading.modality)),
    outcome: keep(draft.outcome, said(reading.outcome)),
    reason: keep(draft.reason, said(reading.notHeldReason)),
    request: keep(draft.request, said(reading.request)),
    working: keep(draft.working, said(reading.working)),
    challenge: keep(draft.challenge, said(reading.challenge)),
    agreed: keep(draft.agreed, agreedIn(reading)),
    next: keep(draft.next, said(reading.nextVisit, toNext)),
    suggested: reading.focusSuggestions.length > 0 ? [...reading.focusSuggestions] : draft.suggested,
  };
  return withoutEmpty(merged);
}

/**
 * Converts a value that was understood from a text to an answer of the draft. An uncertain value is dropped, because a
 * wrong guess is worse than one more question.
 */
function said<From, To = From>(
  candidate: ExtractedValue<From> | undefined,
  convert: (value: From) => To = (value) => value as unknown as To,
): DraftField<To> | undefined {
  return candidate?.sure ? { value: convert(candidate.value), source: "said", quote: candidate.quote } : undefined;
}

function agreedIn(reading: ExtractedVisitValues): DraftField<DraftAgreement[]> | undefined {
  if (reading.noneAgreed) return { value: [], source: "said", quote: reading.noneAgreed.quote };
  const [theirs, mine] = [sureOf(reading.principalCommitments), sureOf(reading.mentorCommitments)];
  const of = (owner: DraftAgreement["owner"], told: ExtractedVisitValues["principalCommitments"]): DraftAgreement[] =>
    told.map(({ value }) => ({ owner, text: value.text, dueOn: value.dueOn?.toString() }));
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
