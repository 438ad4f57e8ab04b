import type { Db } from "#db/as.ts";
import type { Words } from "#inbox/arrival.ts";
import { hearWords } from "#inbox/hear-words.ts";

/** Stores one message, which nobody claims. False when it was stored before. */
export async function hear(db: Db, words: Words): Promise<boolean> {
  const [result] = await hearWords(db, "test", [{ words, claim: false }]);
  return result?.kind === "stored";
}
