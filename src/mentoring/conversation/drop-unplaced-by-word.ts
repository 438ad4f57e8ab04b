import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { enqueueRedraws } from "#outbox/redraw.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";
import { listSaidLately } from "./open/said-lately.ts";
import { dropUnplaced } from "./place-unplaced.ts";
import type { UnderstoodMessage } from "./understood-message.ts";
import { aboutUnplaced, type UnplacedDraftId } from "./unplaced.ts";

/** A longer message says what is to be deleted. */
const MAX_LENGTH = 40;
/** How probable it must be, of all that it may be, that something is to be deleted. */
const LIKELY = 0.5;
/** For so long "that" is what was not understood. */
const SAID_FOR = { minutes: 30 };
/** Where nobody and no visit is named, all of these say the same. */
const DELETES: readonly (UtteranceAct | undefined)[] = ["discard", "delete_words", "remove_person", "void_visit"];

/**
 * Deletes what was not understood if it was shown last and the message wishes it: "delete that". Returns false for any other
 * message.
 */
export async function dropUnplacedByWord(
  tx: PersonTx,
  { id: arrival, said, writtenAt }: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!wishesToDelete(said)) return false;
  const [last] = await listSaidLately(tx, writtenAt);
  if (last?.notice.kind !== "unplaced.kept" || Temporal.Instant.compare(last.at.add(SAID_FOR), now) < 0) return false;
  const draft = last.notice.draft as UnplacedDraftId;
  if ((await dropUnplaced(tx, draft, now)).kind !== "placed") return false;
  await notify(tx, tx.personId, { kind: "act.said", arrival, says: "unplaced.dropped" }, now);
  await enqueueRedraws(tx, { keys: [], about: aboutUnplaced(draft) }, now);
  return true;
}

/** Whether a message wishes that something be deleted, and names nothing. A pure function. */
export function wishesToDelete({ text, utterance, names }: Pick<MessageUnderstanding, "text" | "utterance" | "names">) {
  if (text.length > MAX_LENGTH || names.length > 0 || text.includes("?")) return false;
  const readings = [utterance, ...utterance.alternatives].filter(({ act }) => DELETES.includes(act));
  return readings.reduce((sum, { probability }) => sum + probability, 0) >= LIKELY;
}
