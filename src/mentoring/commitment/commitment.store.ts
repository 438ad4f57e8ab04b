import type { PersonTx } from "#db/as.ts";
import { openText, sealText } from "#db/sealed.ts";
import { type CommitmentId, newId, type PairId, type SessionId } from "#kernel/id.ts";
import type { Commitment } from "./commitment.ts";

const TEXT = "content.commitment_text.text";

export async function insertCommitment(
  tx: PersonTx,
  of: { sessionId: SessionId; pairId: PairId },
  made: Pick<Commitment, "owner" | "text" | "dueOn">,
  now: Temporal.Instant,
): Promise<void> {
  const id = newId<CommitmentId>();
  await tx.sql
    .insertInto("delivery.commitment")
    .values({
      id,
      workspace_id: tx.workspaceId,
      session_id: of.sessionId,
      pair_id: of.pairId,
      owner: made.owner,
      due_on: made.dueOn ?? null,
      made_at: now,
    })
    .execute();
  await tx.sql
    .insertInto("content.commitment_text")
    .values({ commitment_id: id, workspace_id: tx.workspaceId, pair_id: of.pairId, text: sealText(tx, TEXT, id, made.text) })
    .execute();
}

/** Those of one session, or the open ones of every pair this person is in; the earliest due first. */
export async function listCommitments(tx: PersonTx, which: { sessionId: SessionId } | "open"): Promise<Commitment[]> {
  const all = tx.sql
    .selectFrom("delivery.commitment as made")
    .innerJoin("content.commitment_text as words", "words.commitment_id", "made.id")
    .select(["made.id", "made.pair_id", "made.owner", "made.due_on", "made.status", "words.text"])
    .orderBy("made.due_on")
    .orderBy("made.id");
  const rows = await (which === "open" ? all.where("made.settled_at", "is", null) : all.where("made.session_id", "=", which.sessionId)).execute();
  return rows.map((row) => ({
    id: row.id as CommitmentId,
    pairId: row.pair_id as PairId,
    owner: row.owner as Commitment["owner"],
    text: openText(tx, TEXT, row.id, row.text),
    status: row.status as Commitment["status"],
    ...(row.due_on && { dueOn: row.due_on }),
  }));
}
