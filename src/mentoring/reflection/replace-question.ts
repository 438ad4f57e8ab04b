import type { PersonTx } from "#db/as.ts";
import type { ReflectionThreadId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { lockReflectionThreadBeingAsked } from "./asked-thread.ts";
import type { QuestionBank } from "./bank/bank.ts";
import { chooseQuestionAboutVisit } from "./choose-question.ts";
import { updateReflectionThread } from "./thread.store.ts";

export type ReplaceQuestionOutcome =
  | { readonly kind: "another"; readonly question: string }
  | { readonly kind: "none" }
  | { readonly kind: "over" };

/**
 * The maximum number of times that the principal can exchange a question for another one; after that only "Skip" is
 * offered.
 */
const MAX_EXCHANGES = 3;

/** Replaces the question of a reflection thread by another one, if the principal has not answered it yet. */
export async function replaceAskedQuestion(
  tx: PersonTx,
  me: Person,
  id: ReflectionThreadId,
  bank: QuestionBank,
  now: Temporal.Instant,
): Promise<ReplaceQuestionOutcome> {
  const thread = await lockReflectionThreadBeingAsked(tx, id, now);
  if (thread?.status !== "offered" || !thread.visitId) return { kind: "over" };
  const visit = await findVisit(tx, thread.visitId);
  const passedOver = [...thread.passedOver, thread.question];
  if (!visit || passedOver.length > MAX_EXCHANGES) return { kind: "none" };
  const question = await chooseQuestionAboutVisit(tx, { visit, principal: me }, bank, now, passedOver);
  if (!question || passedOver.includes(question)) return { kind: "none" };
  await updateReflectionThread(tx, id, { question, passed_over: passedOver });
  await auditPrivateAct(tx, "reflection.pass_over", now);
  return { kind: "another", question };
}
