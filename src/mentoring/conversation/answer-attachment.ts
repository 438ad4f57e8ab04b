import type { PersonTx } from "#db/as.ts";
import type { SaidLine } from "#mentoring/line-shapes.ts";
import { notify } from "#mentoring/notice.ts";
import { findMySuspension } from "#mentoring/safeguarding/suspension.store.ts";

/** What a message can bring instead of words. */
export type AttachmentKind = "message.voice" | "message.file";

const LINES: Readonly<Record<string, SaidLine>> = {
  "message.voice": "voice",
  "message.file": "file",
} satisfies Record<AttachmentKind, SaidLine>;

/**
 * Says what to do instead to somebody who sent a voice clip, a picture or a file, of which nothing is kept. Returns false
 * for a message of another kind.
 */
export async function answerAttachment(
  tx: PersonTx,
  { kind, id: arrival }: { readonly kind: string; readonly id: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const says = LINES[kind];
  if (!says) return false;
  if (!(await findMySuspension(tx))) await notify(tx, tx.personId, { kind: "line.said", says, arrival }, now);
  return true;
}
