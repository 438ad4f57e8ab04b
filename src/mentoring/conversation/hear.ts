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
import type { Understanding } from "#understanding/understanding.ts";

/**
 * Acts on plain words in the conversation with Fieldbook, after they were understood. They belong to the log that is
 * open, or answer the question that is, or are the line for the notebook that was just asked for, or they open a log;
 * what fits none of these is answered as not understood. `arrival` identifies this message, so that it is answered once.
 */
export async function hear(
  tx: PersonTx,
  me: Person,
  said: Understanding,
  arrival: string,
  now: Temporal.Instant,
): Promise<void> {
  const open = await lockOpenDialogue(tx);
  if (said.intent === "help") return offer(tx, arrival, "help", now);
  if (open) return void (await inDialogue(tx, open.id, said, now));
  if (await heardAsReflection(tx, said, arrival, now)) return;
  if (!hasRole(me, "mentor")) return offer(tx, arrival, "not_understood", now);
  if (said.wantsToLog) return void (await openSessionLog(tx, { kind: "open", said }, now));
  if (await noteAfterSession(tx, said, now)) return;
  return offer(tx, arrival, "not_understood", now);
}

async function inDialogue(tx: PersonTx, id: DialogueId, said: Understanding, now: Temporal.Instant) {
  switch (said.intent) {
    case "save":
      return saveSession(tx, id, now);
    case "cancel":
      return discardDraft(tx, id, now);
    case "skip":
    case "back":
    case "later":
    case "start_again":
      return takeTurn(tx, { kind: said.intent }, now, id);
    case "none":
    case "help":
    case undefined:
      return takeTurn(tx, { kind: "text", said }, now, id);
  }
}

/** An answer typed here instead of in the private form is taken as privately; "skip" is taken as no, "later" as not now. */
async function heardAsReflection(
  tx: PersonTx,
  said: Understanding,
  arrival: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const thread = await findMyOpenThread(tx);
  if (!thread) return false;
  const how = putsAside(said);
  if (how) {
    if (how === "skipped") await declineThread(tx, thread.id, now);
    await notify(tx, tx.personId, { kind: "reflection.put_aside", thread: thread.id, arrival, how }, now);
    return true;
  }
  const place = thread.status === "started" ? 2 : 1;
  const answered = await answerThread(tx, thread.id, { place, said, source: "chat" }, now);
  if (answered.kind === "answered") {
    const tone = answered.risk ? "careful" : "usual";
    await notify(tx, tx.personId, { kind: "reflection.heard", reflection: answered.reflection, tone }, now);
  }
  return true;
}

/** "Not now" leaves a question where it is; in a log it passes over one. */
function putsAside({ intent, notNow }: Understanding): "skipped" | "later" | undefined {
  if (intent === "later" || notNow) return "later";
  return intent === "skip" || intent === "cancel" ? "skipped" : undefined;
}

function offer(tx: PersonTx, arrival: string, topic: "help" | "not_understood", now: Temporal.Instant) {
  return notify(tx, tx.personId, { kind: "help.offered", arrival, topic }, now);
}
