import type { PersonTx } from "#db/as.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import { type CommitmentId, newId, type PairId, type SessionRecordId } from "#kernel/id.ts";
import type { Commitment, SettledCommitmentStatus } from "./commitment.ts";

const TEXT = "content.commitment_text.text";

export async function insertCommitment(
  tx: PersonTx,
  of: { sessionId: SessionRecordId; pairId: PairId },
  made: Pick<Commitment, "owner" | "dueOn"> & { readonly text: ShareableText },
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
    .values({
      commitment_id: id,
      workspace_id: tx.workspaceId,
      pair_id: of.pairId,
      text: sealText(tx, TEXT, id, made.text),
    })
    .execute();
}

/**
 * Lists the commitments of one session record, sorted by due date. With "open" it lists the commitments without an
 * outcome of all pairs of the person as whom the transaction runs.
 */
export async function listCommitments(
  tx: PersonTx,
  which: { sessionId: SessionRecordId } | "open",
): Promise<Commitment[]> {
  const all = withWords(tx).orderBy("made.due_on").orderBy("made.id");
  const rows = await (which === "open"
    ? all.where("made.settled_at", "is", null)
    : all.where("made.session_id", "=", which.sessionId)
  ).execute();
  return rows.map((row) => toCommitment(tx, row));
}

/** Finds a commitment; RLS shows it only to the two people of its pair. */
export async function findCommitment(tx: PersonTx, id: CommitmentId): Promise<Commitment | undefined> {
  const row = await withWords(tx).where("made.id", "=", id).executeTakeFirst();
  return row && toCommitment(tx, row);
}

/**
 * Stores the outcome of a commitment and returns the pair of that commitment. Returns undefined if the commitment
 * already has an outcome, or if RLS does not let the person as whom the transaction runs update it.
 */
export async function markCommitmentSettled(
  tx: PersonTx,
  id: CommitmentId,
  as: SettledCommitmentStatus,
  now: Temporal.Instant,
): Promise<PairId | undefined> {
  const row = await tx.sql
    .updateTable("delivery.commitment")
    .set({ settled_at: now, settled_by: tx.personId, settled_as: as })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .returning("pair_id")
    .executeTakeFirst();
  return row?.pair_id as PairId | undefined;
}

function withWords(tx: PersonTx) {
  return tx.sql
    .selectFrom("delivery.commitment as made")
    .innerJoin("content.commitment_text as words", "words.commitment_id", "made.id")
    .select(["made.id", "made.pair_id", "made.owner", "made.due_on", "made.made_at", "made.status", "words.text"]);
}

type Row = {
  id: string;
  pair_id: string;
  owner: string;
  due_on: Temporal.PlainDate | null;
  made_at: Temporal.Instant;
  status: string;
  text: string;
};

function toCommitment(tx: PersonTx, row: Row): Commitment {
  return {
    id: row.id as CommitmentId,
    pairId: row.pair_id as PairId,
    owner: row.owner as Commitment["owner"],
    text: openText(tx, TEXT, row.id, row.text),
    status: row.status as Commitment["status"],
    madeAt: row.made_at,
    ...(row.due_on && { dueOn: row.due_on }),
  };
}
