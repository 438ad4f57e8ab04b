import type { PersonTx } from "#db/as.ts";
import type { Language } from "#kernel/language.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { planAgain, planPersonAgain } from "#mentoring/plan-again.ts";
import { enqueueRedrawsOfMyChoices } from "#outbox/redraw.ts";
import { updateProfile } from "./person.store.ts";
import { getQuestionSettings, saveQuestionSettings } from "./setting.store.ts";
import type { QuestionSettings } from "./setting.ts";

/** The preferences that a person may set for themself. */
export type PersonalPreferences = {
  readonly language: Language;
  readonly zone: string;
  readonly questionTime: Temporal.PlainTime;
  readonly fewer: boolean;
  readonly pause: "on" | "off" | { readonly until: Temporal.PlainDate };
};

export async function savePersonalPreferences(
  tx: PersonTx,
  settings: PersonalPreferences,
  now: Temporal.Instant,
): Promise<void> {
  const { language, zone, questionTime, fewer, pause } = settings;
  await updateProfile(tx, tx.personId, { language, zone });
  planPersonAgain(tx, tx.personId, now);
  const paused = pause === "off" ? {} : { paused: { at: now, ...(pause !== "on" && { until: pause.until }) } };
  await saveQuestionSettings(tx, { questionTime, fewer, rhythmChosenAt: now, ...paused }, now);
  await enqueueRedrawsOfMyChoices(tx, now);
  await auditPrivateAct(tx, "setting.change", now);
}

/**
 * Pauses questions, or ends the pause if there is one, and returns the new state (slash command `/fieldbook pause`).
 */
export async function toggleQuestionPause(tx: PersonTx, now: Temporal.Instant): Promise<"on" | "off"> {
  const { paused, ...setting } = await getQuestionSettings(tx);
  await saveQuestionSettings(tx, { ...setting, ...(!paused && { paused: { at: now } }) }, now);
  planAgain(tx, [tx.personId], now);
  await auditPrivateAct(tx, "setting.change", now);
  return paused ? "off" : "on";
}

/** Stores when and how often the person wants to be asked, and whether questions are paused, and plans them again. */
export async function changeQuestionSettings(
  tx: PersonTx,
  { changedAt: _, ...setting }: QuestionSettings,
  now: Temporal.Instant,
): Promise<void> {
  await saveQuestionSettings(tx, setting, now);
  await enqueueRedrawsOfMyChoices(tx, now);
  planAgain(tx, [tx.personId], now);
  await auditPrivateAct(tx, "setting.change", now);
}

/** Stores only the language in which the person is written to. */
export async function saveMyLanguage(tx: PersonTx, language: Language, now: Temporal.Instant): Promise<void> {
  await updateProfile(tx, tx.personId, { language });
  await auditPrivateAct(tx, "setting.change", now);
}

/**
 * Stores only how often the person wants to be asked questions. `as_before` keeps the current frequency and records
 * that the person answered "How often do you want to be asked?".
 */
export async function saveQuestionFrequency(
  tx: PersonTx,
  rhythm: "as_before" | "fewer",
  now: Temporal.Instant,
): Promise<void> {
  const setting = await getQuestionSettings(tx);
  await saveQuestionSettings(tx, { ...setting, fewer: setting.fewer || rhythm === "fewer", rhythmChosenAt: now }, now);
  await enqueueRedrawsOfMyChoices(tx, now);
  planAgain(tx, [tx.personId], now);
  await auditPrivateAct(tx, "setting.change", now);
}
