import { readDayIn } from "#understanding/answers/read-answer.ts";
import type { UnderstandingContext } from "#understanding/reading.ts";
import type { Agreement } from "./dialogue/draft.ts";

/** "Sit in on two lessons (27 November)": a day in brackets at the end is the day it is due. */
export function readAgreement(line: string, owner: Agreement["owner"], context: UnderstandingContext): Agreement {
  const [, text, bracket] = /^(.*\S)\s*\(([^()]+)\)$/.exec(line) ?? [];
  const day = bracket && readDayIn(bracket, context, "future");
  return day && "value" in day && text ? { owner, text, dueOn: day.value.toString() } : { owner, text: line };
}
