import { type Db, runSealedAutocommit } from "#db/as.ts";
import { sealText } from "#db/sealed.ts";
import { newId } from "#kernel/id.ts";
import type { UtteranceId, Words } from "./arrival.ts";

/**
 * Stores an encrypted message before Slack's request is acknowledged. Returns false for a duplicate. The caller wakes
 * the inbox worker (`run-inbox.ts`), which processes it.
 */
export async function hearWords(db: Db, words: Words): Promise<boolean> {
  const { workspaceId, key, kind, clientRef, address, writtenAt, text } = words;
  const id = newId<UtteranceId>();
  const rows = await runSealedAutocommit(db, workspaceId, (ring) => ({
    text: "select wall.hear($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as first",
    values: [
      workspaceId,
      key,
      kind,
      clientRef ?? null,
      address.surface,
      address.account,
      address.user,
      address.conversation ?? null,
      writtenAt.toString(),
      id,
      sealText({ ring }, "own.utterance.text", id, text),
    ],
  }));
  return (rows as readonly { first: boolean }[])[0]?.first ?? false;
}
