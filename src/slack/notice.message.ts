import type { PersonTx } from "#db/as.ts";
import type { SessionId, VisitId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findSession } from "#mentoring/session/session.store.ts";
import { isOpen } from "#mentoring/visit/visit.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { type Message, section } from "./blocks.ts";
import { helpMessage, notUnderstoodMessage } from "./help/help.message.ts";
import { readerOf } from "./reader.ts";
import { commentedMessage, sharedMessage } from "./session/shared.message.ts";
import { visitMessage } from "./visit/visit.message.ts";

/** A notice to be said, or why it is no longer wanted. */
export type Composed = { readonly message: Message } | { readonly unwanted: string };

/** Composes a notice as its reader: what they may not read, no message can hold. */
export async function compose(tx: PersonTx, notice: Exclude<Notice, { kind: "session.turn" }>, me: Person): Promise<Composed> {
  const reader = readerOf(me);
  switch (notice.kind) {
    case "session.shared":
    case "session.commented":
      return composeSession(tx, notice, me);
    case "visit.planned":
    case "visit.moved":
    case "visit.cancelled":
    case "visit.confirmed":
      return composeVisit(tx, notice, me);
    case "notebook.kept":
      return { message: line(reader.say("session.noted")) };
    case "help.offered":
      return { message: notice.topic === "help" ? helpMessage(me, reader) : notUnderstoodMessage(me, reader) };
  }
}

async function composeSession(tx: PersonTx, notice: Extract<Notice, { session: string; kind: "session.shared" | "session.commented" }>, me: Person): Promise<Composed> {
  const session = await findSession(tx, notice.session as SessionId);
  if (!session) return { unwanted: "the record is not open to its reader any more" };
  const pair = await getPair(tx, session.pairId);
  const draw = notice.kind === "session.shared" ? sharedMessage : commentedMessage;
  return { message: draw(session, pair, readerOf(me)) };
}

async function composeVisit(tx: PersonTx, notice: Extract<Notice, { visit: string }>, me: Person): Promise<Composed> {
  const visit = await findVisit(tx, notice.visit as VisitId);
  if (!visit) return { unwanted: "the visit is not open to its reader any more" };
  // Planned and called off before it was said: one line would contradict the next.
  if (notice.kind !== "visit.cancelled" && !isOpen(visit)) return { unwanted: `the visit is ${visit.status}` };
  return { message: visitMessage(notice.kind, visit, await getPair(tx, visit.pairId), me.id, readerOf(me)) };
}

const line = (text: string): Message => ({ text, blocks: [section(text)] });
