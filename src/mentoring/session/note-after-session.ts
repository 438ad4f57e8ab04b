import type { PersonTx } from "#db/as.ts";
import { keepEntry } from "#mentoring/notebook/keep-note.ts";
import { hasEntryOn } from "#mentoring/notebook/notebook.store.ts";
import { notify } from "#mentoring/notice.ts";
import { readYesNo } from "#understanding/answers/read-answer.ts";
import { readIntent } from "#understanding/answers/read-intent.ts";
import { findJustSaved } from "./dialogue.store.ts";
import { findSessionOfDialogue } from "./session.store.ts";

/** For so long after saving, a line in the chat is taken for the notebook line that was asked for. */
const WELCOME = { minutes: 60 };

const THANKS = /^[\W_]*(?:ok[\W_]*)?(?:muchas |many )?(?:gracias|thanks|thank you)[\W_]*$/iu;

/** "No, thanks": there is nothing to keep, and nothing that needs an answer. */
function isNoLine(text: string): boolean {
  return THANKS.test(text) || readYesNo(text) !== undefined || readIntent(text, "es") !== undefined;
}

/** Keeps the one private line that Fieldbook asked for after saving; false when none is waited for. */
export async function noteAfterSession(tx: PersonTx, text: string, now: Temporal.Instant): Promise<boolean> {
  const dialogue = await findJustSaved(tx, now.subtract(WELCOME));
  if (!dialogue) return false;
  const session = await findSessionOfDialogue(tx, dialogue.id);
  if (!session || (await hasEntryOn(tx, session.id))) return false;
  if (isNoLine(text)) return true;
  const entry = await keepEntry(tx, text, { sessionId: session.id, pairId: session.pairId }, now);
  await notify(tx, tx.personId, { kind: "notebook.kept", entry }, now);
  return true;
}
