import type { Db } from "#db/as.ts";
import type { ReceivedMessage } from "#inbox/inbox-message.ts";
import { storeMessages } from "#inbox/store-messages.ts";

/** Stores one message, which nobody claims. False when it was stored before. */
export async function hear(db: Db, words: ReceivedMessage): Promise<boolean> {
  const [result] = await storeMessages(db, "test", [{ words, claim: false }]);
  return result?.kind === "stored";
}
