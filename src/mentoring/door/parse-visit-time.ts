import type { ContactModality } from "#kernel/contact-codes.ts";
import { isValidSessionDuration } from "#mentoring/session/dialogue/check-draft.ts";
import type { FormValues } from "./forms.ts";
import { createFieldErrors, type FieldErrors } from "./reply.ts";
import { createPhrase } from "./say.ts";

/**
 * The day, start time, duration and mode of a visit (in person, by phone …) as entered in a form. Day and time are
 * local to the school.
 */
export type EnteredVisitTime = {
  readonly kind: "time";
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.PlainTime;
  readonly minutes: number;
  readonly modality: ContactModality;
};

export function parseVisitTime(
  filled: FormValues<"visit.move">,
): EnteredVisitTime | FieldErrors<"on" | "at" | "minutes"> {
  const { on, at, modality } = filled;
  const minutes = Number(filled.minutes);
  if (on && at && isValidSessionDuration(minutes))
    return { kind: "time", on, at, minutes, modality: modality ?? "in_person" };
  return createFieldErrors({
    ...(!on && { on: createPhrase("common.error.day") }),
    ...(!at && { at: createPhrase("common.error.time") }),
    ...(!isValidSessionDuration(minutes) && { minutes: createPhrase("common.error.minutes") }),
  });
}

/**
 * Parses the alternative time that was proposed in the form for cancelling a visit; undefined if no day was entered.
 */
export function parseProposedVisitTime(
  filled: FormValues<"visit.cancel">,
): Omit<EnteredVisitTime, "minutes"> | FieldErrors<"at"> | undefined {
  const { on, at, modality } = filled;
  if (!on) return undefined;
  if (!at) return createFieldErrors({ at: createPhrase("common.error.time") });
  return { kind: "time", on, at, modality: modality ?? "in_person" };
}

/** Converts a local time to an instant. A time that is skipped when daylight saving time begins is moved forward. */
export function toStartInstant({ on, at }: Pick<EnteredVisitTime, "on" | "at">, zone: string): Temporal.Instant {
  return on.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant();
}
