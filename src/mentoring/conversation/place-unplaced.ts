import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { type SendInquiryOutcome, sendInquiry } from "#mentoring/inquiry/send-inquiry.ts";
import { keepNote } from "#mentoring/notebook/keep-note.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { gatherExaminationContext } from "#mentoring/safeguarding/gather-examination-context.ts";
import { examineWords, restoreExaminedText, toShareableText } from "#mentoring/safeguarding/words.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import { handleLoggingTurn, startOrContinueLogging } from "#mentoring/session/handle-logging-turn.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { deleteUnplacedPieces, findUnplacedDraft, listUnplacedDrafts } from "./unplaced.store.ts";
import {
  aboutUnplaced,
  type UnplacedDraft,
  type UnplacedDraftId,
  type UnplacedPiece,
  type UnplacedShown,
} from "./unplaced.ts";

type Refused =
  /** It was placed elsewhere, or erased. */
  { readonly kind: "gone" } | { readonly kind: "not_a_mentor" };

/** Opens a log with the words, each message read as on the day on which it was written. */
export async function logUnplaced(
  tx: PersonTx,
  me: Person,
  id: UnplacedDraftId,
  now: Temporal.Instant,
): Promise<{ readonly kind: "placed" } | Refused> {
  const draft = await findUnplacedDraft(tx, id);
  if (!draft) return { kind: "gone" };
  if (!hasRole(me, "mentor")) return { kind: "not_a_mentor" };
  const [first, ...more] = await Promise.all(draft.pieces.map((piece) => understandPiece(tx, me, piece)));
  if (!first) return { kind: "gone" };
  const opened = await startOrContinueLogging(tx, { kind: "open", ...first }, now);
  if (opened.kind === "not_a_mentor") return opened;
  for (const piece of more) await handleLoggingTurn(tx, { kind: "join", ...piece }, now);
  await settleUnplaced(tx, draft);
  await auditPrivateAct(tx, "unplaced.log", now);
  return { kind: "placed" };
}

/** Understands a piece as on the day on which it was written. */
export async function understandPiece(tx: PersonTx, me: Person, { text, writtenAt }: UnplacedPiece) {
  return { said: understandMessageByRules(text, await gatherUnderstandingContext(tx, me, writtenAt)), writtenAt };
}

/** Keeps the words as a note of a mentor's notebook. */
export async function noteUnplaced(
  tx: PersonTx,
  me: Person,
  id: UnplacedDraftId,
  now: Temporal.Instant,
): Promise<{ readonly kind: "placed" } | Refused> {
  const draft = await findUnplacedDraft(tx, id);
  if (!draft) return { kind: "gone" };
  const kept = await keepNote(tx, me, { text: restoreExaminedText(wordsOf(draft)) }, now);
  if (kept.kind === "not_a_mentor") return kept;
  await settleUnplaced(tx, draft);
  return { kind: "placed" };
}

/** Sends the words, as they were shown, as a question to a person. */
export async function askWithUnplaced(
  tx: PersonTx,
  me: Person,
  { draft: id, to }: { readonly draft: UnplacedDraftId; readonly to: PersonId },
  now: Temporal.Instant,
): Promise<SendInquiryOutcome | { readonly kind: "gone" }> {
  const draft = await findUnplacedDraft(tx, id);
  if (!draft) return { kind: "gone" };
  const text = toShareableText(wordsOf(draft), await gatherExaminationContext(tx, me));
  const sent = await sendInquiry(tx, { to, text }, now);
  if (sent.kind === "sent") await settleUnplaced(tx, draft);
  return sent;
}

/** Erases the words at once. */
export async function dropUnplaced(
  tx: PersonTx,
  id: UnplacedDraftId,
  now: Temporal.Instant,
): Promise<{ readonly kind: "placed" } | Refused> {
  const draft = await findUnplacedDraft(tx, id);
  if (!draft) return { kind: "gone" };
  await settleUnplaced(tx, draft);
  await auditPrivateAct(tx, "unplaced.drop", now);
  return { kind: "placed" };
}

/** Lists what is not placed, the latest first, in the words that another person would read. */
export async function listUnplacedShown(tx: PersonTx, me: Person): Promise<readonly UnplacedShown[]> {
  const drafts = await listUnplacedDrafts(tx);
  if (drafts.length === 0) return [];
  const context = await gatherExaminationContext(tx, me);
  return drafts.flatMap((draft) => {
    const [first] = draft.pieces;
    const words = examineWords(wordsOf(draft), context).shareable;
    return first ? [{ draft: draft.id, words, writtenAt: first.writtenAt }] : [];
  });
}

const wordsOf = ({ pieces }: UnplacedDraft) => pieces.map(({ text }) => text).join("\n");

async function settleUnplaced(tx: PersonTx, { id, pieces }: UnplacedDraft): Promise<void> {
  await deleteUnplacedPieces(
    tx,
    pieces.map((piece) => piece.id),
  );
  await withdrawNotices(tx, aboutUnplaced(id), "its author said what it is");
}
