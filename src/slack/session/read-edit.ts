import { FOCUS_CODES, MODALITIES, NOT_HELD_REASONS, OUTCOMES } from "#kernel/contact-codes.ts";
import { SESSION_TYPES } from "#mentoring/session/codes.ts";
import { isMinutes } from "#mentoring/session/dialogue/check-draft.ts";
import {
  type Agreement,
  type Answer,
  type Draft,
  MAX_AGREED,
  MAX_FOCUS,
  TEXT_LIMITS,
} from "#mentoring/session/dialogue/draft.ts";
import { readAgreement } from "#mentoring/session/read-agreement.ts";
import type { Form, FormErrors } from "#slack/form.ts";
import type { Reader } from "#slack/render/reader.ts";
import type { UnderstandingContext } from "#understanding/reading.ts";

/** The form as a draft, or what is wrong with which field. What was left as it was keeps its quote. */
export function readEdit(
  form: Form,
  before: Draft,
  reader: Reader,
  context: UnderstandingContext,
): { draft: Draft } | { errors: FormErrors } {
  const lines = {
    principal: linesOf(form, "principal"),
    mentor: linesOf(form, "mentor"),
    joint: linesOf(form, "joint"),
  };
  const errors = { ...textErrors(form, reader), ...agreedErrors(lines, reader), ...numberErrors(form, reader) };
  if (Object.keys(errors).length > 0) return { errors };
  const agreed = (Object.keys(lines) as Agreement["owner"][]).flatMap((owner) =>
    lines[owner].map((line) => readAgreement(line, owner, context)),
  );
  const on = form.day("nextOn");
  const at = form.time("nextAt");
  const answers = {
    outcome: kept(before.outcome, oneOf(OUTCOMES, form.chosen("outcome"))),
    reason: kept(before.reason, oneOf(NOT_HELD_REASONS, form.chosen("reason"))),
    on: kept(before.on, form.day("on")),
    startsAt: kept(before.startsAt, form.time("startsAt")),
    minutes: kept(before.minutes, form.text("minutes") ? Number(form.text("minutes")) : undefined),
    modality: kept(before.modality, oneOf(MODALITIES, form.chosen("modality"))),
    type: kept(before.type, oneOf(SESSION_TYPES, form.chosen("type"))),
    request: kept(before.request, form.text("request")),
    working: kept(before.working, form.text("working")),
    challenge: kept(before.challenge, form.text("challenge")),
    agreed:
      agreed.length > 0 ? kept(before.agreed, agreed) : before.agreed?.value.length === 0 ? before.agreed : undefined,
    next: kept(before.next, on ? { on, ...(at && { at }) } : undefined),
  };
  const focus = form
    .ticked("focus")
    .flatMap((code) => oneOf(FOCUS_CODES, code) ?? [])
    .slice(0, MAX_FOCUS);
  return { draft: { ...said(answers), focus, suggested: before.suggested } };
}

/** A field that reads as it did keeps where it came from; any other was chosen here. */
function kept<Value>(before: Answer<Value> | undefined, value: Value | undefined): Answer<Value> | undefined {
  if (value === undefined) return undefined;
  return before && JSON.stringify(before.value) === JSON.stringify(value) ? before : { value, source: "chosen" };
}

function said(answers: Record<string, unknown>): Omit<Draft, "focus" | "suggested"> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

function oneOf<Code extends string>(codes: readonly Code[], value: string | undefined): Code | undefined {
  return codes.find((code) => code === value);
}

function textErrors(form: Form, reader: Reader): FormErrors {
  const over = (["request", "working", "challenge"] as const).filter(
    (field) => (form.text(field)?.length ?? 0) > TEXT_LIMITS[field],
  );
  return Object.fromEntries(
    over.map((field) => [
      field,
      reader.say("common.error.too_long", { length: form.text(field)?.length ?? 0, limit: TEXT_LIMITS[field] }),
    ]),
  );
}

function numberErrors(form: Form, reader: Reader): FormErrors {
  const minutes = form.text("minutes");
  return minutes === undefined || isMinutes(Number(minutes)) ? {} : { minutes: reader.say("common.error.minutes") };
}

function agreedErrors(lines: Record<Agreement["owner"], string[]>, reader: Reader): FormErrors {
  const wrong = (Object.keys(lines) as Agreement["owner"][]).filter(
    (owner) => lines[owner].length > MAX_AGREED || lines[owner].some((line) => line.length > TEXT_LIMITS.commitment),
  );
  return Object.fromEntries(wrong.map((owner) => [owner, reader.say("session.edit.error.agreed")]));
}

function linesOf(form: Form, block: string): string[] {
  return (form.text(block) ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
