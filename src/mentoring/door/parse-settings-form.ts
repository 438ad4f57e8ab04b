import { isTimeZone } from "#kernel/zone.ts";
import type { PersonalSettings } from "#mentoring/settings/save-settings.ts";
import type { FormValues } from "./forms.ts";
import { createFieldErrors, type FieldErrors } from "./reply.ts";
import { createPhrase } from "./say.ts";

const USUAL_TIME = Temporal.PlainTime.from("16:00");

/** Validates the settings form, and returns the settings or errors by field. */
export function parseSettingsForm(
  filled: FormValues<"home.settings">,
  now: Temporal.Instant,
): { readonly kind: "settings"; readonly settings: PersonalSettings } | FieldErrors<"zone" | "until" | "leaveTo"> {
  const { zone = "", language = "en", questions = "on", question = USUAL_TIME } = filled;
  const today = now.toZonedDateTimeISO(isTimeZone(zone) ? zone : "UTC").toPlainDate();
  const leave = parseLeave(filled, today);
  const pause = isTimeZone(zone) ? pauseOf(filled, today) : "off";
  if (isTimeZone(zone) && pause !== "past" && leave !== "backwards") {
    const often = { questions: questions !== "off", fewer: questions === "fewer", questionTime: question };
    return { kind: "settings", settings: { language, zone, ...often, pause, leave } };
  }
  return createFieldErrors({
    ...(leave === "backwards" && { leaveTo: createPhrase("home.error.leave") }),
    ...(!isTimeZone(zone) && { zone: createPhrase("home.error.zone") }),
    ...(pause === "past" && { until: createPhrase("home.error.pause_until") }),
  });
}

/**
 * Parses the pause of questions from the settings form. The pause ends at the start of the day `until`, so that day
 * must be in the future.
 */
function pauseOf(
  { pause, until }: FormValues<"home.settings">,
  today: Temporal.PlainDate,
): PersonalSettings["pause"] | "past" {
  if (pause === "on") return "on";
  if (pause !== "until") return "off";
  return until && Temporal.PlainDate.compare(until, today) > 0 ? { until } : "past";
}

/** Parses the fields with a leave of absence. Without a last day the leave lasts one day, without a first it begins today. */
export function parseLeave(
  { leaveFrom, leaveTo }: Pick<FormValues<"home.settings">, "leaveFrom" | "leaveTo">,
  today: Temporal.PlainDate,
): PersonalSettings["leave"] | "backwards" {
  const to = leaveTo ?? leaveFrom;
  if (!to) return undefined;
  const from = leaveFrom ?? today;
  return Temporal.PlainDate.compare(from, to) > 0 ? "backwards" : { from, to };
}
