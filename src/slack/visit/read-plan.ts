import { MODALITIES, type Modality } from "#kernel/contact-codes.ts";
import type { Form, FormErrors } from "#slack/form.ts";
import type { Reader } from "#slack/render/reader.ts";

/** When, how long and how, as filled in; local to the school of whichever pair it is for. */
export type PlannedTime = {
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.PlainTime;
  readonly minutes: number;
  readonly modality: Modality;
};

export function readTime(form: Form, reader: Reader): PlannedTime | { errors: FormErrors } {
  const [on, at, minutes] = [form.day("on"), form.time("at"), Number(form.text("minutes"))];
  const errors = {
    ...(!on && { on: reader.say("common.error.day") }),
    ...(!at && { at: reader.say("common.error.time") }),
    ...(!(Number.isInteger(minutes) && minutes >= 5 && minutes <= 480) && {
      minutes: reader.say("common.error.minutes"),
    }),
  };
  if (!on || !at || Object.keys(errors).length > 0) return { errors };
  return { on: Temporal.PlainDate.from(on), at: Temporal.PlainTime.from(at), minutes, modality: modalityIn(form) };
}

const modalityIn = (form: Form): Modality => MODALITIES.find((code) => code === form.chosen("modality")) ?? "in_person";

/** Another time for what is called off: none, where no day is filled in. */
export function readProposal(
  form: Form,
  reader: Reader,
): Omit<PlannedTime, "minutes"> | { errors: FormErrors } | undefined {
  const [on, at] = [form.day("on"), form.time("at")];
  if (!on) return undefined;
  if (!at) return { errors: { at: reader.say("common.error.time") } };
  return { on: Temporal.PlainDate.from(on), at: Temporal.PlainTime.from(at), modality: modalityIn(form) };
}

/** A time that the clocks skip that day is the one after the gap. */
export function startsAt({ on, at }: Pick<PlannedTime, "on" | "at">, zone: string): Temporal.Instant {
  return on.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant();
}
