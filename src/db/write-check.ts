import { sql } from "kysely";
import { monotonicMs } from "#kernel/clock.ts";
import { asMachine, type Db } from "./as.ts";

/** For how long a write that succeeded is taken as proof, so that frequent health checks do not cause as many writes. */
const WRITTEN_FOR_MS = 10_000;

/** PostgreSQL's code if a lock was not granted in time. */
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Creates a check whether the database takes a write; it rejects with the reason if it does not. Checks at the same time
 * share one write.
 */
export function createWriteCheck(db: Db, passedMs: () => number = monotonicMs): () => Promise<boolean> {
  let provenUntil = Number.NEGATIVE_INFINITY;
  let writing: Promise<void> | undefined;
  const write = async () => {
    try {
      await probe(db);
      provenUntil = passedMs() + WRITTEN_FOR_MS;
    } finally {
      writing = undefined;
    }
  };
  return async () => {
    // While the last write proves enough, a round trip shows that the database still answers.
    if (passedMs() < provenUntil) return asMachine(db, async () => true);
    writing ??= write();
    await writing;
    return true;
  };
}

async function probe(db: Db): Promise<void> {
  try {
    await asMachine(db, async (tx) => {
      // A backup that is being made holds the table.
      await sql`set local lock_timeout = '500ms'`.execute(tx.sql);
      await sql`truncate machine.write_probe`.execute(tx.sql);
      await sql`insert into machine.write_probe default values`.execute(tx.sql);
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === LOCK_NOT_AVAILABLE)) throw error;
  }
}
