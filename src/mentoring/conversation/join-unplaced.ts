import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findLastSavedLoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import { handleLoggingTurn } from "#mentoring/session/handle-logging-turn.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { WhoIsMeant } from "#understanding/extracted-values.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceKind } from "#understanding/utterance/kinds.ts";
import { IN_A_ROW, mayBeAccount } from "./keep-unplaced.ts";
import { understandPiece } from "./place-unplaced.ts";
import type { UnderstoodMessage } from "./understood-message.ts";
import { deleteUnplacedPieces, listUnplacedPieces } from "./unplaced.store.ts";
import { aboutUnplaced } from "./unplaced.ts";

type Piece = Pick<UnderstoodMessage, "said" | "writtenAt">;

/** For so long after a record was saved, what is not understood may be about it. */
const AFTER_A_RECORD = { minutes: 30 } as const;

/**
 * Adds what was written in a row with an account to the visit-logging conversation that the account has just started: the
 * messages that wait for their beginning (`held`), and those that were not understood by themselves. The replies to these
 * are withdrawn.
 *
 * A name in what was not understood does not say whose visit this is: "No, it was Rosa" was about something else. If the
 * account names nobody, the mentor is asked whether it is whoever is named there. Only a message that may be the beginning
 * of the account by its own words, and tells in them who was visited, says it as the account does.
 *
 * What was meant for something else is no part of it: a correction, a question, a wish, and whatever was written after a
 * record was saved, which may be about that one. It stays as it is, with its author.
 */
export async function joinUnplaced(
  tx: PersonTx,
  me: Person,
  { said: account, writtenAt }: UnderstoodMessage,
  held: readonly UnderstoodMessage[],
  now: Temporal.Instant,
): Promise<void> {
  const all = await listUnplacedPieces(tx, writtenAt.subtract(IN_A_ROW), writtenAt.add(IN_A_ROW));
  const isHeld = (at: Temporal.Instant) => held.some((message) => message.writtenAt.equals(at));
  const read = await Promise.all(
    all.map(async (piece) => ({ piece, understood: await understandPiece(tx, me, piece) })),
  );
  const saved = await findLastSavedLoggingDialogue(tx);
  const parts = read.filter(({ piece, understood }) => isPart(understood, isHeld(piece.writtenAt), saved?.closedAt));
  const pieces = parts.map(({ piece }) => piece);
  const others = parts.filter(({ piece }) => !isHeld(piece.writtenAt));
  const doubted = others.map(({ understood }) => ({
    ...understood,
    said: withoutCertainName(understood.said, account),
  }));
  const inOrder = [...held, ...doubted].toSorted((one, other) =>
    Temporal.Instant.compare(one.writtenAt, other.writtenAt),
  );
  for (const { said, writtenAt: at } of inOrder)
    await handleLoggingTurn(tx, { kind: "join", said, writtenAt: at }, now);
  await deleteUnplacedPieces(
    tx,
    pieces.map(({ id }) => id),
  );
  for (const draft of new Set(pieces.map((piece) => piece.draft)))
    await withdrawNotices(tx, aboutUnplaced(draft), "its beginning arrived");
}

/** What a message is that is no part of an account which is told after it. */
const MEANT_FOR_ELSE: ReadonlySet<UtteranceKind> = new Set(["correction", "question", "wish", "small_talk"]);
/** From this probability on, a message is what the classifier takes it for. */
const LIKELY = 0.5;

function isPart({ said, writtenAt }: Piece, isHeld: boolean, savedAt: Temporal.Instant | undefined): boolean {
  if (isHeld) return true;
  const { kind, kindProbability } = said.utterance;
  if (said.takesBack || (MEANT_FOR_ELSE.has(kind) && kindProbability >= LIKELY)) return false;
  const since = savedAt && Temporal.Instant.compare(savedAt, writtenAt) <= 0 ? savedAt : undefined;
  return !since || Temporal.Instant.compare(since.add(AFTER_A_RECORD), writtenAt) < 0;
}

function withoutCertainName(said: MessageUnderstanding, account: MessageUnderstanding): MessageUnderstanding {
  if (beginsAccount(said)) return said;
  const { principal: _, ...values } = said.account;
  return { ...said, account: { ...values, who: doubt(values.who, account.account.who) } };
}

function beginsAccount({ utterance, takesBack, account: { who } }: MessageUnderstanding): boolean {
  return who.kind === "one" && who.visited && !takesBack && mayBeAccount(utterance);
}

/** What the account itself says of who it is about, even if it does not say it for certain, is what is asked. */
function doubt(who: WhoIsMeant, told: WhoIsMeant): WhoIsMeant {
  if (told.kind !== "nobody") return { kind: "nobody" };
  return who.kind === "one" ? { ...who, sure: false } : who;
}
