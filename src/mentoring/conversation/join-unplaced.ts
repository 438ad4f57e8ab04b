import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { handleLoggingTurn } from "#mentoring/session/handle-logging-turn.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { IN_A_ROW } from "./keep-unplaced.ts";
import { understandPiece } from "./place-unplaced.ts";
import type { UnderstoodMessage } from "./understood-message.ts";
import { deleteUnplacedPieces, listUnplacedPieces } from "./unplaced.store.ts";
import { aboutUnplaced } from "./unplaced.ts";

/**
 * Adds what was written in a row with an account to the visit-logging conversation that the account has just started: the
 * messages that wait for their beginning (`held`), and those that were not understood by themselves. The replies to these
 * are withdrawn.
 */
export async function joinUnplaced(
  tx: PersonTx,
  me: Person,
  { writtenAt }: UnderstoodMessage,
  held: readonly UnderstoodMessage[],
  now: Temporal.Instant,
): Promise<void> {
  const pieces = await listUnplacedPieces(tx, writtenAt.subtract(IN_A_ROW), writtenAt.add(IN_A_ROW));
  const isHeld = (at: Temporal.Instant) => held.some((message) => message.writtenAt.equals(at));
  const others = pieces.filter((piece) => !isHeld(piece.writtenAt));
  const understood = await Promise.all(others.map((piece) => understandPiece(tx, me, piece)));
  const inOrder = [...held, ...understood].toSorted((one, other) =>
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
