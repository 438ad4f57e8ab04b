import type { PersonTx } from "#db/as.ts";
import { openOptionalText, openText, sealOptionalText, sealText } from "#db/sealed.ts";
import { type CommitmentId, newId } from "#kernel/id.ts";
import type { CommitmentKind } from "#kernel/session-detail-codes.ts";
import { restoreShareableText } from "#mentoring/safeguarding/words.ts";
import type { Commitment, CommitmentSide, EarlierCommitment, SettledCommitmentStatus } from "./commitment.ts";

const TEXT = "content.commitment_earlier.text";
const CUE = "content.commitment_earlier.cue";

/** Keeps what a commitment says now, and its outcome if it has one, before it is replaced. */
export async function insertEarlierCommitment(
  tx: PersonTx,
  { id: commitmentId, pairId, text, cue, kind, dueOn, status }: Commitment,
  replacedBy: CommitmentSide,
  now: Temporal.Instant,
): Promise<void> {
  const id = newId();
  await tx.sql
    .insertInto("content.commitment_earlier")
    .values({
      id,
      workspace_id: tx.workspaceId,
      pair_id: pairId,
      commitment_id: commitmentId,
      // It was examined before it was stored.
      text: sealText(tx, TEXT, id, restoreShareableText(text)),
      cue: sealOptionalText(tx, CUE, id, cue === undefined ? undefined : restoreShareableText(cue)),
      kind: kind ?? null,
      due_on: dueOn ?? null,
      settled_as: status === "open" ? null : status,
      replaced_by: replacedBy,
      replaced_at: now,
    })
    .execute();
}

/** Lists what a commitment said before, newest first. */
export async function listEarlierCommitments(
  tx: PersonTx,
  id: CommitmentId,
  limit: number,
): Promise<EarlierCommitment[]> {
  const rows = await tx.sql
    .selectFrom("content.commitment_earlier")
    .selectAll()
    .where("commitment_id", "=", id)
    .orderBy("replaced_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const cue = openOptionalText(tx, CUE, row.id, row.cue);
    return {
      text: openText(tx, TEXT, row.id, row.text),
      replacedBy: row.replaced_by as CommitmentSide,
      replacedAt: row.replaced_at,
      ...(cue !== undefined && { cue }),
      ...(row.kind && { kind: row.kind as CommitmentKind }),
      ...(row.due_on && { dueOn: row.due_on }),
      ...(row.settled_as && { settledAs: row.settled_as as SettledCommitmentStatus }),
    };
  });
}
