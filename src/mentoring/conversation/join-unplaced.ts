import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { handleLoggingTurn } from "#mentoring/session/handle-logging-turn.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { WhoIsMeant } from "#understanding/extracted-values.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { IN_A_ROW, mayBeAccount } from "./keep-unplaced.ts";
import { understandPiece } from "./place-unplaced.ts";
import type { UnderstoodMessage } from "./understood-message.ts";
import { deleteUnplacedPieces, listUnplacedPieces } from "./unplaced.store.ts";
import { aboutUnplaced } from "./unplaced.ts";

/**
 * Adds what was written in a row with an account to the visit-logging conversation that the account has just started: the
 * messages that wait for their beginning (`held`), and those that were not understood by themselves. The replies to these
 * are withdrawn.
 *
 * A name in what was not understood does not say whose visit this is: "No, it was Rosa" was about something else. If the
 * account names nobody, the mentor is asked whether it is whoever is named there. Only a message that may be the beginning
 * of the account by its own words, and tells in them who was visited, says it as the account does.
 */
export async function joinUnplaced(
  tx: PersonTx,
  me: Person,
  { said: account, writtenAt }: UnderstoodMessage,
  held: readonly UnderstoodMessage[],
  now: Temporal.Instant,
): Promise<void> {
  const pieces = await listUnplacedPieces(tx, writtenAt.subtract(IN_A_ROW), writtenAt.add(IN_A_ROW));
  const isHeld = (at: Temporal.Instant) => held.some((message) => message.writtenAt.equals(at));
  const others = pieces.filter((piece) => !isHeld(piece.writtenAt));
  const understood = await Promise.all(others.map((piece) => understandPiece(tx, me, piece)));
  const doubted = understood.map((piece) => ({ ...piece, said: withoutCertainName(piece.said, account) }));
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
