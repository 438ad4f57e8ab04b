import type { Language } from "#kernel/language.ts";
import type { Question } from "./bank.ts";
import { placesIn, putIn, type Slot } from "./slot.ts";

/** Where a question is asked. A chat message must not contain a person's own words; the private form may. */
export type Place = "chat" | "form";

export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

/** Fills a question's slots for where it is asked. Throws for a missing or an unknown slot. */
export function fill(question: Question, language: Language, slots: SlotValues, where: Place): string {
  const wording = wordingIn(question, language, where);
  const missing = placesIn(wording).filter((place) => slots[place as Slot] === undefined);
  const extra = Object.keys(slots).filter((slot) => !placesIn(wording).includes(slot));
  if (missing.length > 0) throw new Error(`${question.id} in ${language} for the ${where} lacks ${missing.join(", ")}`);
  if (extra.length > 0) throw new Error(`${question.id} in ${language} for the ${where} has no ${extra.join(", ")}`);
  return putIn(wording, (place) => isolate(slots[place as Slot] ?? ""));
}

/** The slots that `fill` requires. */
export function slotsOf(question: Question, language: Language, where: Place): readonly Slot[] {
  return placesIn(wordingIn(question, language, where)) as Slot[];
}

function wordingIn({ wordings }: Question, language: Language, where: Place): string {
  const { text, chat } = wordings[language];
  return where === "chat" ? (chat ?? text) : text;
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Isolates inserted text of another direction, as `say` does. */
function isolate(value: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(value) ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value;
}
