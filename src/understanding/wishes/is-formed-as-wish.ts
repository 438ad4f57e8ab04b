import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";

/** A longer text that begins as a request to take something out does may say that it was taken out. */
const MAX_REQUEST = 40;

/** What is wished of Fieldbook itself, and not of a visit or a record, needs no name and no day. */
const OF_FIELDBOOK: ReadonlySet<UtteranceAct | undefined> = new Set<UtteranceAct>([
  "log",
  "remind_me",
  "pause",
  "leave",
  "language",
  "question_time",
  "stop_questions",
  "start_questions",
  "undo",
  "talk_to_someone",
  "change_mentor",
  "my_data",
  "show_draft",
  "calendar",
  "send_page",
]);

/**
 * Whether a message that is taken for a wish has the form of one: it names whom, when or what it is for, or wishes something
 * of Fieldbook itself. Without that, a thought in few words reads like a wish too: "Support with the planning".
 */
export function isFormedAsWish({ text, answer, utterance, wishDetails: details }: MessageUnderstanding): boolean {
  if (OF_FIELDBOOK.has(utterance.act) || (answer.remove && text.length <= MAX_REQUEST)) return true;
  if (!details) return false;
  const { principals, names, of, day, time, period } = details;
  return principals.length + names.length > 0 || [of, day, time, period].some((named) => named !== undefined);
}
