import type { Language } from "#kernel/language.ts";
import type { Question } from "./bank.ts";
import { placesIn, putIn, type Slot } from "./slot.ts";

/** A chat message carries nobody's own words; the private form may. */
export type Place = "chat" | "form";

export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

/** A question's words where they are asked, with exactly its slots filled. Throws for a slot too few or too many. */
export function fill(question: Question, language: Language, slots: SlotValues, where: Place): string {
  const wording = wordingIn(question, language, where);
  const missing = placesIn(wording).filter((place) => slots[place as Slot] === undefined);
  const extra = Object.keys(slots).filter((slot) => !placesIn(wording).includes(slot));
  if (missing.length > 0) throw new Error(`${question.id} in ${language} for the ${where} lacks ${missing.join(", ")}`);
  if (extra.length > 0) throw new Error(`${question.id} in ${language} for the ${where} has no ${extra.join(", ")}`);
  return putIn(wording, (place) => isolate(slots[place as Slot] ?? ""));
}

/** The slots that `fill` wants. */
export function slotsOf(question: Question, language: Language, where: Place): readonly Slot[] {
  return placesIn(wordingIn(question, language, where)) as Slot[];
}

function wordingIn({ wordings }: Question, language: Language, where: Place): string {
  const { text, chat } = wordings[language];
  return where === "chat" ? (chat ?? text) : text;
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** What is written in another direction must not turn the sentence around it, as in `say`. */
function isolate(value: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(value) ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value;
}
