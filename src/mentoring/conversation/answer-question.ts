import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { OWN_QUESTIONS, type OwnQuestion } from "#mentoring/own-question-shape.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { findNamedPeople } from "./find-named-people.ts";

type Message = { readonly id: string; readonly said: MessageUnderstanding; readonly isAnswered?: boolean };

/**
 * Answers a question about its author's own data. The notice says what was asked and about whom; nothing of the message
 * is kept, and what stands open stays open. Returns false for any other message, and while something stands open also
 * where it is not sure that this is a question.
 */
export async function answerQuestionByWord(
  tx: PersonTx,
  { id: arrival, said, isAnswered }: Message,
  isSomethingOpen: boolean,
  now: Temporal.Instant,
): Promise<boolean> {
  const question = isAnswered ? undefined : readOwnQuestion(said, isSomethingOpen);
  if (!question) return false;
  const { people, elsewhere } = await findNamedPeople(tx, said);
  const about = { ...(people.length > 0 && { people: [...people] }), ...(elsewhere && { elsewhere: 1 as const }) };
  await notify(tx, tx.personId, { kind: "question.answered", arrival, question, ...about }, now);
  return true;
}

/** How sure it must be that a message is a question: more so where it may be meant for what stands open. */
const SURE = { open: 0.5, nothing: 0.4 } as const;

/** Reads which question a message is, by its words and by whether something stands open that it may be meant for. */
export function readOwnQuestion(
  said: Pick<MessageUnderstanding, "utterance" | "wantsToLog" | "callsForHelp" | "actWish">,
  isSomethingOpen: boolean,
): OwnQuestion | undefined {
  const { kind, act, kindProbability } = said.utterance;
  if (kind !== "question" || said.callsForHelp || said.actWish) return undefined;
  const isSure = kindProbability >= SURE[isSomethingOpen ? "open" : "nothing"];
  if (!isSure || (said.wantsToLog && !isSomethingOpen)) return undefined;
  return OWN_QUESTIONS.find((each) => each === act);
}
