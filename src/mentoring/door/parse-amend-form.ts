import { isValidSessionDuration, MAX_LOGGABLE_VISIT_AGE_DAYS } from "#mentoring/session/dialogue/check-draft.ts";
import { MAX_FOCUS_AREAS } from "#mentoring/session/dialogue/draft.ts";
import type { NextVisit, SessionBeginning, SessionFields } from "#mentoring/session/session-fields.ts";
import type { FormValues } from "./forms.ts";
import { findTextErrors } from "./parse-edit-form.ts";
import { toStartInstant } from "./parse-visit-time.ts";
import { createFieldErrors, type FieldErrors } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

type SaidField = "request" | "working" | "challenge" | "minutes";
type WhenField = "on" | "minutes" | "nextOn" | "nextAt";
type Errors<Field extends string> = Partial<Record<Field, ReplyPhrase>>;
/** The changed fields; the texts are not among them, because they are examined before they are taken. */
type Amended = Partial<Omit<SessionFields, "request" | "working" | "challenge" | "objective">>;
/** Where and when a form is filled in. */
type Place = { readonly zone: string; readonly now: Temporal.Instant };

/**
 * Validates what was said, in the form with which a saved session record is amended. A form that an earlier release
 * opened holds the duration and the mode too.
 */
export function parseAmendForm(
  filled: FormValues<"session.amend">,
): { readonly kind: "amended"; readonly to: Amended } | FieldErrors<SaidField> {
  const { modality, focus } = filled;
  const minutes = filled.minutes === undefined ? undefined : Number(filled.minutes);
  const found: Errors<SaidField> = {
    ...findTextErrors(filled),
    ...(minutes !== undefined && !isValidSessionDuration(minutes) && { minutes: createPhrase("common.error.minutes") }),
  };
  if (Object.keys(found).length > 0) return createFieldErrors<SaidField>(found);
  const to = {
    focus: focus.slice(0, MAX_FOCUS_AREAS),
    ...(minutes !== undefined && { minutes }),
    ...(modality && { modality }),
  };
  return { kind: "amended", to };
}

/** Validates when and how the session took place, in the form with which a saved session record is amended. */
export function parseAmendWhenForm(
  filled: FormValues<"session.amend_when">,
  { zone, now }: Place,
): { readonly kind: "amended"; readonly to: Amended } | FieldErrors<WhenField> {
  const { outcome, reason, on, startsAt, modality, type, visit, nextOn, nextAt } = filled;
  const minutes = filled.minutes === undefined ? null : Number(filled.minutes);
  const isHeld = outcome !== "not_held";
  // Of a chance contact the length may be left out.
  const isLength = minutes === null ? type === "informal_contact" : isValidSessionDuration(minutes, type);
  const found: Errors<WhenField> = {
    ...findDayError(on, now.toZonedDateTimeISO(zone).toPlainDate()),
    ...(isHeld && !isLength && { minutes: createPhrase("common.error.minutes") }),
    ...(nextAt && !nextOn && { nextOn: createPhrase("common.error.day") }),
  };
  if (!on || Object.keys(found).length > 0) return createFieldErrors<WhenField>(found);
  const began: SessionBeginning = {
    at: toStartInstant({ on, at: startsAt ?? NOON }, zone),
    timeKnown: startsAt !== undefined,
  };
  const next: NextVisit | null = nextOn
    ? { on: nextOn, ...(nextAt && { at: toStartInstant({ on: nextOn, at: nextAt }, zone) }) }
    : null;
  return {
    kind: "amended",
    to: {
      began,
      next,
      visit: visit && visit !== "none" ? visit : null,
      minutes: isHeld ? minutes : null,
      ...(outcome && { outcome }),
      ...(reason && { whyNot: reason }),
      ...(modality && { modality }),
      ...(type && { type }),
    },
  };
}

const NOON = Temporal.PlainTime.from("12:00");

function findDayError(on: Temporal.PlainDate | undefined, today: Temporal.PlainDate): Errors<"on"> {
  if (!on) return { on: createPhrase("common.error.day") };
  if (Temporal.PlainDate.compare(on, today) > 0) return { on: createPhrase("session.refused.future", { day: on }) };
  const isTooOld = Temporal.PlainDate.compare(on, today.subtract({ days: MAX_LOGGABLE_VISIT_AGE_DAYS })) < 0;
  return isTooOld
    ? { on: createPhrase("session.refused.too_old", { day: on, days: MAX_LOGGABLE_VISIT_AGE_DAYS }) }
    : {};
}
