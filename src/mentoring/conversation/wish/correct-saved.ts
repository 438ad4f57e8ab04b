import type { PersonTx } from "#db/as.ts";
import { offerAct } from "#mentoring/conversation/offer-act.ts";
import type { UnderstoodMessage } from "#mentoring/conversation/understood-message.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

/** How probable it must be that a message corrects what was saved. */
const LEAST = 0.5;

/** Whether a message says that something saved is wrong. */
export const correctsSaved = ({ intent, utterance: { kind, act, probability } }: MessageUnderstanding) =>
  intent === undefined && kind === "correction" && act === "saved" && probability >= LEAST;

/**
 * Offers a mentor the form that puts a record right: of those whom the correction names, each with its button, or of the
 * record saved last. A principal is asked whether they do not remember the visit as the record says. Returns false if the
 * message is no such correction, or if there is no record that it can mean.
 */
export async function offerToCorrectSaved(
  tx: PersonTx,
  me: Person,
  { id: arrival, said, writtenAt, isAnswered }: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<boolean> {
  if (isAnswered || !correctsSaved(said)) return false;
  const isMentor = hasRole(me, "mentor");
  const principals = isMentor ? [...new Set(said.names.flatMap(({ ids, sure }) => (sure ? ids : [])))] : [];
  const act = isMentor ? "amend" : "disputed";
  const wish = { act, principals, names: [], isExplicit: principals.length > 0, isOver: false } as const;
  if (await offerAct({ tx, arrival, writtenAt }, wish, now)) return true;
  // Whom it should be is named rather than whom it is about.
  return principals.length > 0 && (await offerAct({ tx, arrival, writtenAt }, { ...wish, principals: [] }, now));
}

/**
 * Offers the form that puts a record right to who has written what was kept as a note, if it reads like a correction of
 * what was just saved: "oh wait, it was three classrooms, not two". The note stays; nothing is lost if it was one.
 */
export async function offerToCorrectBesidesNote(
  tx: PersonTx,
  { id: arrival, said: { utterance }, writtenAt }: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<void> {
  if (utterance.kind !== "correction" || utterance.kindProbability < LEAST) return;
  const wish = { act: "amend", principals: [], names: [], isExplicit: false, isOver: false } as const;
  await offerAct({ tx, arrival, writtenAt }, wish, now);
}
