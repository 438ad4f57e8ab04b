import type { SavedCorrection } from "#mentoring/saved-correction-shape.ts";
import { resolveTimeRange } from "#understanding/facts/written-time.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { isValidSessionDuration, MAX_LOGGABLE_VISIT_AGE_DAYS } from "./dialogue/check-draft.ts";
import { MAX_SESSION_TEXT_LENGTHS } from "./dialogue/draft.ts";
import { findPartsNamed, isTextField, splitSentences } from "./dialogue/draft-parts.ts";
import { TEXT_FIELDS, type TextField } from "./dialogue/sentence-places.ts";
import type { SessionFields } from "./session-fields.ts";

type When = Pick<SessionFields, "began" | "minutes" | "modality" | "type">;
type Texts = Pick<SessionFields, TextField>;
/** Where the school is, and what day it is there. */
type Place = { readonly zone: string; readonly today: Temporal.PlainDate };

/** Reads what a message puts right in a record; undefined if it says nothing that the record does not say already. */
export function readSavedCorrection(
  said: Pick<MessageUnderstanding, "corrects" | "correction">,
  fields: When & Texts,
  place: Place,
): SavedCorrection | undefined {
  if (said.corrects?.kind === "move") return readMove(said.corrects, fields);
  if (said.corrects?.kind === "replace" || said.corrects?.kind === "person") return undefined;
  const now = whenOf(fields, place.zone);
  const told = readWhen(said, now);
  const other = Object.entries(told).filter(([name, value]) => value !== now[name as keyof typeof now]);
  const to: SavedCorrection = Object.fromEntries(other);
  return other.length > 0 && isPossible(to, fields, place) ? to : undefined;
}

/** The values of the record that {@link SavedCorrection} can change, with what it changes. */
function applyWhen(fields: When, zone: string, { on, at, minutes, to }: SavedCorrection) {
  const now = whenOf(fields, zone);
  return { on: on ?? now.on, at: at ?? now.at, minutes: minutes ?? now.minutes, modality: to ?? now.to };
}

function whenOf({ began, minutes, modality }: When, zone: string): SavedCorrection {
  const local = began.at.toZonedDateTimeISO(zone);
  return {
    on: local.toPlainDate().toString(),
    ...(began.timeKnown && { at: local.toPlainTime().toString({ smallestUnit: "minute" }) }),
    ...(minutes !== null && { minutes }),
    ...(modality && { to: modality }),
  };
}

/** What begins at another time keeps its end, and what ends at another its beginning. */
function readWhen(
  { corrects, correction }: Pick<MessageUnderstanding, "corrects" | "correction">,
  now: SavedCorrection,
): SavedCorrection {
  const { on, startsAt, minutes, modality } = correction;
  const from = now.at ? Temporal.PlainTime.from(now.at) : undefined;
  const base = {
    ...(on?.sure && { on: on.value.toString() }),
    ...(modality?.sure && { to: modality.value }),
  };
  if (corrects?.kind === "end") {
    const range =
      from && resolveTimeRange({ hour: from.hour, minute: from.minute, half: "24", written: true }, corrects.time);
    return typeof range?.minutes === "number" && range.sure ? { ...base, minutes: range.minutes } : base;
  }
  const at = startsAt?.sure ? startsAt.value : undefined;
  const longer =
    corrects?.kind === "begin" && at && from && now.minutes !== undefined ? at.until(from).total("minutes") : 0;
  return {
    ...base,
    ...(at && { at: at.toString({ smallestUnit: "minute" }) }),
    ...(minutes?.sure ? { minutes: minutes.value } : longer !== 0 && { minutes: (now.minutes ?? 0) + longer }),
  };
}

function isPossible({ on, minutes }: SavedCorrection, { type }: When, { today }: Place): boolean {
  const day = on === undefined ? today : Temporal.PlainDate.from(on);
  const oldest = today.subtract({ days: MAX_LOGGABLE_VISIT_AGE_DAYS });
  const isDay = Temporal.PlainDate.compare(day, today) <= 0 && Temporal.PlainDate.compare(day, oldest) >= 0;
  return isDay && (minutes === undefined || isValidSessionDuration(minutes, type));
}

function readMove(
  { words, from, to }: Extract<NonNullable<MessageUnderstanding["corrects"]>, { kind: "move" }>,
  fields: Texts,
): SavedCorrection | undefined {
  if (!to || !isTextField(to)) return undefined;
  const parts = TEXT_FIELDS.flatMap((place) => splitSentences(fields[place]).map((text) => ({ words: text, place })));
  const there = parts.filter(({ place }) => place === from);
  const [part] = [...findPartsNamed(words, there), ...findPartsNamed(words, parts)];
  const place = TEXT_FIELDS.find((field) => field === part?.place);
  if (!part || !place || place === to) return undefined;
  const sentence = splitSentences(fields[place]).indexOf(part.words);
  return moveSentence(fields, { from: place, into: to, sentence }) && { from: place, into: to, sentence };
}

/** The texts after a sentence is moved; undefined if there is no such sentence, or no room where it belongs. */
export function moveSentence(
  fields: Texts,
  { from, into, sentence }: SavedCorrection,
): { readonly words: string; readonly to: Partial<Texts> } | undefined {
  if (!from || !into) return undefined;
  const sentences = splitSentences(fields[from]);
  const words = sentences[sentence ?? -1];
  if (words === undefined) return undefined;
  const end = fields[into] === "" ? "" : /[.!?…]$/u.test(fields[into]) ? " " : ". ";
  const moved = `${fields[into]}${end}${words}`;
  if (moved.length > MAX_SESSION_TEXT_LENGTHS[into]) return undefined;
  return { words, to: { [from]: sentences.filter((each) => each !== words).join(" "), [into]: moved } };
}

/** What a record would say after it is put right. */
export type WouldSay = {
  readonly on: Temporal.PlainDate;
  readonly at?: Temporal.PlainTime;
  readonly minutes?: number;
  readonly modality?: SessionFields["modality"];
  /** The words that would stand elsewhere. */
  readonly words?: string;
};

/** What a record would say after it is put right; undefined if it cannot be any more. */
export function describeCorrection(fields: When & Texts, zone: string, put: SavedCorrection): WouldSay | undefined {
  const { on, at, minutes, modality } = applyWhen(fields, zone, put);
  const moved = moveSentence(fields, put);
  if (on === undefined || (put.into && !moved)) return undefined;
  return {
    on: Temporal.PlainDate.from(on),
    ...(at !== undefined && { at: Temporal.PlainTime.from(at) }),
    ...(minutes !== undefined && { minutes }),
    ...(modality && { modality }),
    ...(moved && { words: moved.words }),
  };
}
