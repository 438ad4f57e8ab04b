import { firstName } from "#kernel/first-name.ts";
import type { Language } from "#kernel/language.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { Bank, Question } from "./bank/bank.ts";
import { fill, type Place, type Wording } from "./bank/fill.ts";

/** The question of a thread: neutral in the chat, whole in the private form. */
export function wordingOf(
  bank: Bank,
  id: string,
  { visit, pair }: { readonly visit: Visit; readonly pair: Pair },
  language: Language,
  where: Place,
): Wording {
  const known = {
    visit_day: visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate(),
    mentor: firstName(pair.mentor.name),
  };
  return fill(questionOf(bank, id), language, known, where);
}

/** Throws for an id that never was in the bank: what was once asked stays there. */
export function questionOf(bank: Bank, id: string): Question {
  const question = bank.get(id);
  if (!question) throw new Error(`the bank has no question ${id}`);
  return question;
}
