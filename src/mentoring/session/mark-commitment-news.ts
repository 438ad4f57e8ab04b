import type { PersonTx } from "#db/as.ts";
import { type Commitment, findCommitmentNews } from "#mentoring/commitment/commitment.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listHeldSessionRecords } from "./session.store.ts";

/** Marks what the other side of a pair has added or corrected since the two last met. */
export async function markCommitmentNews(
  tx: PersonTx,
  pair: Pair,
  commitments: readonly Commitment[],
): Promise<Commitment[]> {
  const [last] = commitments.length > 0 ? await listHeldSessionRecords(tx, pair.id, 1, 0) : [];
  return commitments.map((commitment) => {
    const news = findCommitmentNews(commitment, pair, tx.personId, last?.startedAt);
    return { ...commitment, ...(news && { news }) };
  });
}
