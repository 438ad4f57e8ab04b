import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { enqueueRedraws } from "#outbox/redraw.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { accountProbability } from "#understanding/utterance/account-probability.ts";
import type { Utterance } from "#understanding/utterance/classify-utterance.ts";
import { understandPiece } from "./place-unplaced.ts";
import type { UnderstoodMessage } from "./understood-message.ts";
import { countUnplaced, insertUnplacedPiece, listUnplacedPieces } from "./unplaced.store.ts";
import { aboutUnplaced, type UnplacedDraftId, type UnplacedPiece } from "./unplaced.ts";
import { goesOnFrom } from "./unplaced-goes-on.ts";

/** Messages that are written within this time of each other are one account. */
export const IN_A_ROW = { minutes: 5 } as const;
/** From this probability on, a message is offered as an account before anything else. */
const MAY_BE_ACCOUNT = 0.3;

/** Whether a message that was not understood may be an account, or a part of one. */
export const mayBeAccount = (utterance: Utterance) => accountProbability(utterance) >= MAY_BE_ACCOUNT;

/** Whether a message says anything: what only answers a question of Fieldbook says nothing where none stands open. */
export const isWorthKeeping = ({ text, intent }: MessageUnderstanding) =>
  /[\p{L}\p{N}]/u.test(text) && intent === undefined;

/**
 * Keeps a message that was not understood with its author for seven days, and offers what it can become: a log, a note, or
 * a question to a person. Messages in a row are kept together if they belong together. It is counted without its words and without its author.
 */
export async function keepUnplaced(
  tx: PersonTx,
  me: Person,
  { said, writtenAt, isAnswered }: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<void> {
  if (isAnswered) return;
  await countUnplaced(tx, said.language, said.utterance.kind);
  const draft = await findDraftInARow(tx, me, { said, writtenAt });
  if (draft) await withdrawNotices(tx, aboutUnplaced(draft), "more was written");
  if (draft) await enqueueRedraws(tx, { keys: [], about: aboutUnplaced(draft) }, now);
  const text = toExaminedWords(said.examination).own;
  const piece = await insertUnplacedPiece(tx, { text, writtenAt, draft });
  const asksToLog = hasRole(me, "mentor") && mayBeAccount(said.utterance);
  const notice = { kind: "unplaced.kept" as const, draft: piece.draft, piece: piece.id };
  const asks = asksToLog ? { asks: "log" as const } : {};
  await notify(tx, tx.personId, { ...notice, ...asks }, { at: now, about: aboutUnplaced(piece.draft) });
}

/**
 * The draft whose last message this one goes on from, or whose first goes on from this one. Two that may both be of an
 * account belong together as well; what is about different things is never one text, which could be sent to somebody.
 */
async function findDraftInARow(
  tx: PersonTx,
  me: Person,
  { said, writtenAt }: Pick<UnderstoodMessage, "said" | "writtenAt">,
): Promise<UnplacedDraftId | undefined> {
  const near = await listUnplacedPieces(tx, writtenAt.subtract(IN_A_ROW), writtenAt.add(IN_A_ROW));
  const isEarlier = (piece: UnplacedPiece) => Temporal.Instant.compare(piece.writtenAt, writtenAt) <= 0;
  const [before, after] = [near.findLast(isEarlier), near.find((piece) => !isEarlier(piece))];
  if (before && goesOnFrom(before.text, said.text)) return before.draft;
  if (after && goesOnFrom(said.text, after.text)) return after.draft;
  const beside = before ?? after;
  if (!beside || !mayBeAccount(said.utterance)) return undefined;
  const read = await understandPiece(tx, me, beside);
  return mayBeAccount(read.said.utterance) ? beside.draft : undefined;
}
