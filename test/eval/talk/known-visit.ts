import type { ContactModality, VisitNotHeldReason, VisitOutcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { MissingValue } from "#mentoring/session/dialogue/draft.ts";
import type { UtteranceLine } from "#test/corpus/utterance-corpus.ts";
import { formatDay } from "./format-day.ts";

/** What a mentor knows of the visit that they tell of: who was there does, also where the text does not say. */
export type KnownVisit = {
  readonly with: readonly string[];
  readonly outcome: VisitOutcome;
  readonly reason: VisitNotHeldReason;
  readonly on: Temporal.PlainDate;
  readonly minutes: number;
  readonly modality: ContactModality;
  /** One line of what was said there, in their own words. */
  readonly line: string;
};

const NOTHING_SPECIAL: Record<Language, string> = {
  es: "Conversamos de cómo va la escuela",
  en: "We talked about how the school is doing",
};

export function knownOf({ fields, clauses = [], people, now, language }: UtteranceLine): KnownVisit {
  const told = clauses.find(([, role]) => role === "working" || role === "challenge" || role === "request");
  return {
    with: fields?.with && fields.with.length > 0 ? fields.with : people.slice(0, 1),
    outcome: fields?.outcome?.[0] ?? "held_as_planned",
    reason: fields?.not_held_reason?.[0] ?? "unknown",
    on: Temporal.PlainDate.from(fields?.held_on?.[0] ?? Temporal.PlainDateTime.from(now).toPlainDate()),
    minutes: fields?.duration_minutes?.[0] ?? 60,
    modality: fields?.modality?.[0] ?? "in_person",
    line: told?.[0] ?? NOTHING_SPECIAL[language],
  };
}

const OUTCOME: Record<Language, Record<VisitOutcome, string>> = {
  es: {
    held_as_planned: "se hizo",
    held_changed: "se hizo, con cambios",
    cut_short: "se cortó antes",
    not_held: "no se hizo",
  },
  en: {
    held_as_planned: "it took place",
    held_changed: "it took place, with changes",
    cut_short: "it was cut short",
    not_held: "it did not take place",
  },
};
const MODALITY: Record<Language, Record<ContactModality, string>> = {
  es: {
    in_person: "en persona",
    video: "por video",
    phone: "por teléfono",
    async_messaging: "por mensajes",
    mixed: "una parte en persona y otra por teléfono",
  },
  en: {
    in_person: "in person",
    video: "by video",
    phone: "by phone",
    async_messaging: "by messages",
    mixed: "partly in person, partly by phone",
  },
};

/** All that is asked, in one short message: "Se hizo, ayer, 60 minutos, en persona. El techo gotea". */
export function answerShortly(
  known: KnownVisit,
  asked: readonly MissingValue[],
  { language, zone, now }: Pick<UtteranceLine, "language" | "zone" | "now">,
): string {
  const today = Temporal.PlainDateTime.from(now).toPlainDate();
  const facts: Record<Exclude<MissingValue, "words" | "reason">, string> = {
    outcome: OUTCOME[language][known.outcome],
    on: formatDay(known.on, today, language, zone),
    minutes: language === "es" ? `${known.minutes} minutos` : `${known.minutes} minutes`,
    modality: MODALITY[language][known.modality],
  };
  const short = asked.flatMap((value) => (value === "words" || value === "reason" ? [] : [facts[value]])).join(", ");
  const sentences = [short, ...(asked.includes("words") ? [known.line] : [])].filter((text) => text !== "");
  return sentences.map((text) => text.charAt(0).toUpperCase() + text.slice(1)).join(". ");
}
