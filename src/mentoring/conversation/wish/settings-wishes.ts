import type { PersonTx } from "#db/as.ts";
import type { Language } from "#kernel/language.ts";
import { findQuestionConsent } from "#mentoring/consent/consent.store.ts";
import { saveQuestionConsent } from "#mentoring/consent/save-question-consent.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { changeQuestionSettings, saveMyLanguage } from "#mentoring/people/save-my-settings.ts";
import { getQuestionSettings } from "#mentoring/people/setting.store.ts";
import type { QuestionSettings } from "#mentoring/people/setting.ts";
import type { Period } from "#understanding/wishes/find-period.ts";
import type { SettingsBefore, WhatWasDone } from "./done-wish.ts";
import { askWish, sayDone } from "./reply-to-wish.ts";
import { todayOf, type WishMessage } from "./wish-message.ts";

/** Lets the questions to the writer rest, until the day that is named or until they say so. */
export async function pause(at: WishMessage): Promise<void> {
  const until = findPauseEnd(at.details.period, todayOf(at));
  const before = await getQuestionSettings(at.tx);
  await changeQuestionSettings(at.tx, { ...before, paused: { at: at.now, ...(until && { until }) } }, at.now);
  await sayDone(at, { did: "pause", before: toStored(before), ...(until && { until: until.toString() }) });
}

/** The day on which questions come again: the one after "until", or the first after the days that are named. */
export function findPauseEnd(period: Period | undefined, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const end = period?.until ?? period?.to?.add({ days: 1 });
  if (!end || Temporal.PlainDate.compare(end, today) <= 0) return undefined;
  // After the last days of a week nothing is asked before Monday.
  return period?.until || end.dayOfWeek < 6 ? end : end.add({ days: 8 - end.dayOfWeek });
}

/** Sets the time of day at which the writer is asked; if none is named, offers some. */
export async function changeQuestionTime(at: WishMessage): Promise<void> {
  const { time } = at.details;
  if (!time) return askWish(at, { wish: "question_time" });
  await sayDone(at, await setQuestionTime(at.tx, time.value, at.now));
}

export async function setQuestionTime(
  tx: PersonTx,
  questionTime: Temporal.PlainTime,
  now: Temporal.Instant,
): Promise<WhatWasDone> {
  const before = await getQuestionSettings(tx);
  await changeQuestionSettings(tx, { ...before, questionTime }, now);
  return { did: "question_time", at: toTime(questionTime), before: toStored(before) };
}

export async function stopQuestions(at: WishMessage): Promise<void> {
  if (!isAsked(at)) return askWish(at, { wish: "no_questions" });
  const { answer: consent } = await findQuestionConsent(at.tx, at.me.id);
  const before = await getQuestionSettings(at.tx);
  await saveQuestionConsent(at.tx, false, at.me.language, at.now);
  await sayDone(at, { did: "stop_questions", before: toStored(before), consent });
}

/** The writer is asked again: they agree to questions, and a pause is over. */
export async function startQuestions(at: WishMessage): Promise<void> {
  if (!isAsked(at)) return askWish(at, { wish: "no_questions" });
  const { answer: consent } = await findQuestionConsent(at.tx, at.me.id);
  const { paused, ...settings } = await getQuestionSettings(at.tx);
  await saveQuestionConsent(at.tx, true, at.me.language, at.now);
  if (paused) await changeQuestionSettings(at.tx, settings, at.now);
  const before = toStored({ ...settings, ...(paused && { paused }) });
  await sayDone(at, { did: "start_questions", at: toTime(settings.questionTime), before, consent });
}

/** Who only coordinates or administers is asked nothing. */
const isAsked = ({ me }: WishMessage) => hasRole(me, "principal") || hasRole(me, "mentor");

/** Changes the language in which the writer is written to; if none is named, offers all. */
export async function changeLanguage(at: WishMessage): Promise<void> {
  const to = at.details.language;
  if (!to) return askWish(at, { wish: "language" });
  await sayDone(at, await setLanguage(at.tx, at.me, to, at.now));
}

export async function setLanguage(
  tx: PersonTx,
  { language: before }: Person,
  to: Language,
  now: Temporal.Instant,
): Promise<WhatWasDone> {
  await saveMyLanguage(tx, to, now);
  return { did: "language", to, before };
}

const toTime = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });

function toStored({ questionTime, fewer, rhythmChosenAt, paused }: QuestionSettings): SettingsBefore {
  return {
    questionTime: toTime(questionTime),
    fewer,
    ...(rhythmChosenAt && { rhythmChosenAt: rhythmChosenAt.toString() }),
    ...(paused && { paused: { at: paused.at.toString(), ...(paused.until && { until: paused.until.toString() }) } }),
  };
}

/** The settings as they stood before. */
export function restoreSettings({ questionTime, fewer, rhythmChosenAt, paused }: SettingsBefore): QuestionSettings {
  return {
    questionTime: Temporal.PlainTime.from(questionTime),
    fewer,
    ...(rhythmChosenAt !== undefined && { rhythmChosenAt: Temporal.Instant.from(rhythmChosenAt) }),
    ...(paused && {
      paused: {
        at: Temporal.Instant.from(paused.at),
        ...(paused.until !== undefined && { until: Temporal.PlainDate.from(paused.until) }),
      },
    }),
  };
}
