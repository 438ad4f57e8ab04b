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
 * Acts on a message once it is understood: a turn of the open log, an answer to the open question, the notebook line
 * that was just asked for, or the start of a log; anything else is answered as not understood. `arrival` is the key of
 * the message, so that it is answered once.
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

/** An answer written in the chat is as private as one in the form; "skip" declines the question, "later" defers it. */
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

/** "Not now" defers a reflective question, but in a log it skips the open one. */
function putsAside({ intent, notNow }: Understanding): "skipped" | "later" | undefined {
  if (intent === "later" || notNow) return "later";
  return intent === "skip" || intent === "cancel" ? "skipped" : undefined;
}

function offer(tx: PersonTx, arrival: string, topic: "help" | "not_understood", now: Temporal.Instant) {
  return notify(tx, tx.personId, { kind: "help.offered", arrival, topic }, now);
}
