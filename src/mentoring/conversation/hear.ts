import type { PersonTx } from "#db/as.ts";
import type { DialogueId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { answerThread, declineThread } from "#mentoring/reflection/answer-thread.ts";
import { findMyOpenThread } from "#mentoring/reflection/thread.store.ts";
import { lockOpenDialogue } from "#mentoring/session/dialogue.store.ts";
import { discardDraft } from "#mentoring/session/end-draft.ts";
import { noteAfterSession } from "#mentoring/session/note-after-session.ts";
import { saveSession } from "#mentoring/session/save-session.ts";
import { openSessionLog, takeTurn } from "#mentoring/session/take-turn.ts";
import { readIntent, wantsToLog } from "#understanding/answers/read-intent.ts";

/**
 * Plain words in the conversation with Fieldbook. They belong to the log that is open, or answer the question that is,
 * or are the line for the notebook that was just asked for, or they open a log; what nobody can make sense of is said
 * to be so.
 * `arrival` names this message, so that its answer is said once.
 */
export async function hear(
  tx: PersonTx,
  me: Person,
  text: string,
  arrival: string,
  now: Temporal.Instant,
): Promise<void> {
  const intent = readIntent(text, me.language);
  const open = await lockOpenDialogue(tx);
  if (intent === "help") return offer(tx, arrival, "help", now);
  if (open) return void (await inDialogue(tx, open.id, intent, text, now));
  if (await heardAsReflection(tx, me, text, intent, arrival, now)) return;
  if (!hasRole(me, "mentor")) return offer(tx, arrival, "not_understood", now);
  if (wantsToLog(text, me.language)) return void (await openSessionLog(tx, { kind: "open", text }, now));
  if (await noteAfterSession(tx, text, now)) return;
  return offer(tx, arrival, "not_understood", now);
}

async function inDialogue(
  tx: PersonTx,
  id: DialogueId,
  intent: ReturnType<typeof readIntent>,
  text: string,
  now: Temporal.Instant,
) {
  switch (intent) {
    case "save":
      return saveSession(tx, id, now);
    case "cancel":
      return discardDraft(tx, id, now);
    case "skip":
    case "back":
    case "later":
    case "start_again":
      return takeTurn(tx, { kind: intent }, now, id);
    default:
      return takeTurn(tx, { kind: "text", text }, now, id);
  }
}

/** An answer typed here instead of in the private form is taken as privately; "skip" is taken as no, "later" as not now. */
async function heardAsReflection(
  tx: PersonTx,
  me: Person,
  text: string,
  intent: ReturnType<typeof readIntent>,
  arrival: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const thread = await findMyOpenThread(tx);
  if (!thread) return false;
  const how = putsAside(intent, text);
  if (how) {
    if (how === "skipped") await declineThread(tx, thread.id, now);
    await notify(tx, tx.personId, { kind: "reflection.put_aside", thread: thread.id, arrival, how }, now);
    return true;
  }
  const place = thread.status === "started" ? 2 : 1;
  const answered = await answerThread(tx, me, thread.id, { place, text, source: "chat" }, now);
  if (answered.kind === "answered")
    await notify(tx, tx.personId, { kind: "reflection.heard", reflection: answered.reflection }, now);
  return true;
}

/** "Not now" leaves a question where it is; in a log it passes over one. */
function putsAside(intent: ReturnType<typeof readIntent>, text: string): "skipped" | "later" | undefined {
  if (intent === "later" || (intent === "skip" && /^\W*not now\W*$/i.test(text))) return "later";
  return intent === "skip" || intent === "cancel" ? "skipped" : undefined;
}

function offer(tx: PersonTx, arrival: string, topic: "help" | "not_understood", now: Temporal.Instant) {
  return notify(tx, tx.personId, { kind: "help.offered", arrival, topic }, now);
}
