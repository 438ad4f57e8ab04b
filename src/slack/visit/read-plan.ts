import { MODALITIES, type Modality } from "#mentoring/visit/visit-codes.ts";
import type { Form, FormErrors } from "#slack/form.ts";
import type { Reader } from "#slack/reader.ts";

/** When, how long and how, as filled in; local to the school of whichever pair it is for. */
export type PlannedTime = {
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.PlainTime;
  readonly minutes: number;
  readonly modality: Modality;
};

export function readTime(form: Form, reader: Reader): PlannedTime | { errors: FormErrors } {
  const [on, at, minutes] = [form.day("on"), form.time("at"), Number(form.text("minutes"))];
  const modality = MODALITIES.find((code) => code === form.chosen("modality")) ?? "in_person";
  const errors = {
    ...(!on && { on: reader.say("common.error.day") }),
    ...(!at && { at: reader.say("common.error.time") }),
    ...(!(Number.isInteger(minutes) && minutes >= 5 && minutes <= 480) && {
      minutes: reader.say("common.error.minutes"),
    }),
  };
  if (!on || !at || Object.keys(errors).length > 0) return { errors };
  return { on: Temporal.PlainDate.from(on), at: Temporal.PlainTime.from(at), minutes, modality };
}

/** A time that the clocks skip that day is the one after the gap. */
export function startsAt({ on, at }: PlannedTime, zone: string): Temporal.Instant {
  return on.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant();
}
