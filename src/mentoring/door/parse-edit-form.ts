import { isValidSessionDuration } from "#mentoring/session/dialogue/check-draft.ts";
import {
  type DraftAgreement,
  MAX_AGREEMENTS_PER_OWNER,
  MAX_FOCUS_AREAS,
  MAX_SESSION_TEXT_LENGTHS,
  type SessionDraft,
} from "#mentoring/session/dialogue/draft.ts";
import { pickDetails } from "#mentoring/session/dialogue/draft-details.ts";
import type { DraftField } from "#mentoring/session/dialogue/draft-field.ts";
import { parseAgreementLine } from "#mentoring/session/parse-agreement.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { FormValues } from "./forms.ts";
import { createFieldErrors, type FieldErrors } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

type Edit = FormValues<"session.edit">;
type Owner = DraftAgreement["owner"];
type Lines = Readonly<Record<Owner, readonly string[]>>;
const OWNERS = ["principal", "mentor", "joint"] as const satisfies readonly Owner[];

type Text = "request" | "working" | "challenge";
const TEXTS = ["request", "working", "challenge"] as const satisfies readonly Text[];

/**
 * Converts the submitted edit form to a draft, or returns errors by field. Values that the mentor did not change keep
 * the quotes they were taken from.
 */
export function parseEditForm(
  filled: Edit,
  before: SessionDraft,
  context: UnderstandingContext,
): { readonly kind: "edited"; readonly draft: SessionDraft } | FieldErrors<Text | Owner | "minutes"> {
  const lines = { principal: linesOf(filled.principal), mentor: linesOf(filled.mentor), joint: linesOf(filled.joint) };
  const found = { ...findTextErrors(filled), ...agreedErrors(lines), ...minutesError(filled) };
  if (Object.keys(found).length > 0) return createFieldErrors(found);
  const answers = { ...logisticsOf(filled, before), ...textsOf(filled, before), ...agreedOf(lines, before, context) };
  const focus = filled.focus.slice(0, MAX_FOCUS_AREAS);
  return {
    kind: "edited",
    draft: { ...answered(answers), ...pickDetails(before), focus, suggested: before.suggested },
  };
}

/** Returns an error for each text that exceeds its maximum length. */
export function findTextErrors(filled: Pick<Edit, Text>): Partial<Record<Text, ReplyPhrase>> {
  const over = TEXTS.filter((field) => (filled[field]?.length ?? 0) > MAX_SESSION_TEXT_LENGTHS[field]);
  const tooLong = (field: Text) =>
    createPhrase("common.error.too_long", {
      length: filled[field]?.length ?? 0,
      limit: MAX_SESSION_TEXT_LENGTHS[field],
    });
  return Object.fromEntries(over.map((field) => [field, tooLong(field)]));
}

function logisticsOf(filled: Edit, before: SessionDraft) {
  const { nextOn, nextAt } = filled;
  const next = nextOn && { on: nextOn.toString(), ...(nextAt && { at: clockTime(nextAt) }) };
  return {
    outcome: kept(before.outcome, filled.outcome),
    reason: kept(before.reason, filled.reason),
    on: kept(before.on, filled.on?.toString()),
    startsAt: kept(before.startsAt, filled.startsAt && clockTime(filled.startsAt)),
    minutes: kept(before.minutes, filled.minutes === undefined ? undefined : Number(filled.minutes)),
    modality: kept(before.modality, filled.modality),
    type: kept(before.type, filled.type),
    next: kept(before.next, next),
  };
}

function textsOf(filled: Edit, before: SessionDraft) {
  return {
    request: kept(before.request, filled.request),
    working: kept(before.working, filled.working),
    challenge: kept(before.challenge, filled.challenge),
  };
}

/**
 * Parses the agreements from their three fields of the edit form. If all three are empty, an earlier answer "nothing
 * agreed this time" is kept; without such an answer the agreements count as missing.
 */
function agreedOf(lines: Lines, before: SessionDraft, context: UnderstandingContext) {
  const agreed = OWNERS.flatMap((owner) => lines[owner].map((line) => parseAgreementLine(line, owner, context)));
  const wasNothing = before.agreed?.value.length === 0 ? before.agreed : undefined;
  return { agreed: agreed.length > 0 ? kept(before.agreed, agreed) : wasNothing };
}

/** Keeps the source and the quote of a value that the form did not change; a changed value gets the source "chosen". */
export function kept<Value>(
  before: DraftField<Value> | undefined,
  value: Value | undefined,
): DraftField<Value> | undefined {
  if (value === undefined) return undefined;
  return before && JSON.stringify(before.value) === JSON.stringify(value) ? before : { value, source: "chosen" };
}

function answered(answers: Record<string, unknown>): Omit<SessionDraft, "focus" | "suggested"> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

function minutesError({ minutes, type }: Edit): Partial<Record<"minutes", ReplyPhrase>> {
  return minutes === undefined || isValidSessionDuration(Number(minutes), type)
    ? {}
    : { minutes: createPhrase("common.error.minutes") };
}

function agreedErrors(lines: Lines): Partial<Record<Owner, ReplyPhrase>> {
  const wrong = OWNERS.filter(
    (owner) =>
      lines[owner].length > MAX_AGREEMENTS_PER_OWNER ||
      lines[owner].some((line) => line.length > MAX_SESSION_TEXT_LENGTHS.commitment),
  );
  return Object.fromEntries(wrong.map((owner) => [owner, createPhrase("session.edit.error.agreed")]));
}

function linesOf(text = ""): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

const clockTime = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });
