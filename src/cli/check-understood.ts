import { asMachine, type Db } from "#db/as.ts";
import { listUnplacedCounts, type UnplacedCount } from "#mentoring/conversation/unplaced.store.ts";

const LOOKED_BACK_DAYS = 30;

/** Counts what was not understood in the last 30 days, by language and kind: whose it was and what it said, nobody knows. */
export async function checkUnderstood(db: Db): Promise<{ says: string; counts: readonly UnplacedCount[] }> {
  const counts = await asMachine(db, (tx) => listUnplacedCounts(tx, LOOKED_BACK_DAYS));
  return { says: describe(counts), counts };
}

function describe(counts: readonly UnplacedCount[]): string {
  if (counts.length === 0) return "no message was not understood in the last 30 days";
  const lines = [...Map.groupBy(counts, ({ language }) => language)].map(
    ([language, kinds]) => `${language} ${kinds.map(({ kind, messages }) => `${kind} ${messages}`).join(", ")}`,
  );
  return `messages not understood in the last 30 days: ${lines.join("; ")}`;
}
