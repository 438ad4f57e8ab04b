import type { Pair } from "#mentoring/pair/pair.ts";
import type { Bank, Question } from "#mentoring/reflection/bank/bank.ts";
import { fill, slotsOf } from "#mentoring/reflection/bank/fill.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** The question of a thread in its reader's language: neutral in the chat, whole in the private form. */
export function wordingOf(
  bank: Bank,
  id: string,
  about: { visit: Visit; pair: Pair },
  where: "chat" | "form",
  reader: Reader,
): string {
  const question = questionOf(bank, id);
  const known: Record<string, string> = {
    visit_day: visitDay(about.visit, about.pair, reader),
    mentor: firstName(about.pair.mentor),
  };
  const wanted = slotsOf(question, reader.locale, where).map((slot) => [slot, known[slot]]);
  return fill(question, reader.locale, Object.fromEntries(wanted.filter(([, value]) => value !== undefined)), where);
}

/** Throws for an id that never was in the bank: what was once asked stays there. */
export function questionOf(bank: Bank, id: string): Question {
  const question = bank.get(id);
  if (!question) throw new Error(`the bank has no question ${id}`);
  return question;
}

export function visitDay(visit: Visit, pair: Pair, reader: Reader): string {
  return reader.when(visit.startsAt, pair.principal.zone).day;
}
