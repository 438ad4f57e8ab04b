import { toLanguage } from "#kernel/language.ts";
import type { MySettings } from "#mentoring/people/save-my-settings.ts";
import type { Form, FormErrors } from "#slack/form.ts";
import type { Reader } from "#slack/render/reader.ts";

/** What the form of the settings holds: a person's habits, their yes to questions, their leave. */
export type FilledSettings = MySettings & {
  readonly questions: boolean;
  readonly leave: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined;
};

/** The settings as filled in, or which field cannot be. */
export function readSettings(
  form: Form,
  now: Temporal.Instant,
  reader: Reader,
): FilledSettings | { errors: FormErrors } {
  const zone = form.text("zone") ?? "";
  const until = form.day("until");
  const pause = form.chosen("pause");
  const known = isZone(zone);
  const today = known ? now.toZonedDateTimeISO(zone).toPlainDate() : undefined;
  const ahead = until !== undefined && today !== undefined && Temporal.PlainDate.compare(until, today) > 0;
  const leave = readLeave(form);
  const errors = {
    ...(leave === "backwards" && { leaveTo: reader.say("home.error.leave") }),
    ...(!known && { zone: reader.say("home.error.zone") }),
    ...(pause === "until" && !ahead && { until: reader.say("home.error.pause_until") }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    questions: form.chosen("questions") !== "off",
    fewer: form.chosen("questions") === "fewer",
    leave: leave === "backwards" ? undefined : leave,
    zone,
    language: toLanguage(form.chosen("language")),
    questionTime: Temporal.PlainTime.from(form.time("question") ?? "16:00"),
    pause: pause === "until" && until ? { until: Temporal.PlainDate.from(until) } : pause === "on" ? "on" : "off",
  };
}

/** One day of leave needs no second date. */
function readLeave(form: Form): FilledSettings["leave"] | "backwards" {
  const from = form.day("leaveFrom");
  if (!from) return undefined;
  const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(form.day("leaveTo") ?? from) };
  return Temporal.PlainDate.compare(days.from, days.to) > 0 ? "backwards" : days;
}

/** Whether the platform knows this zone. "+05:00" is no place: its clocks do not change with the seasons. */
export function isZone(zone: string): boolean {
  try {
    return (
      /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== ""
    );
  } catch {
    return false;
  }
}
