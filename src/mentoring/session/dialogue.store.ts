import { type Selectable, sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import type { OwnDialogue } from "#db/schema.ts";
import { openText, sealState } from "#db/sealed.ts";
import { type LoggingDialogueId, newId } from "#kernel/id.ts";
import { FIRST_VERSION } from "#kernel/seal.ts";
import {
  type DialogueState,
  INITIAL_DIALOGUE_STATE,
  parseDialogueState,
  serializeDialogueState,
} from "./dialogue/state.ts";

/** A stored visit-logging conversation between a mentor and Fieldbook. */
export type LoggingDialogue = {
  readonly id: LoggingDialogueId;
  readonly state: DialogueState;
  readonly turn: number;
  /** How often the state was written. */
  readonly version: number;
  /** Whether it rests: what the mentor writes goes to another draft. */
  readonly isResting: boolean;
  readonly closedAs?: "saved" | "kept" | "discarded";
  readonly closedAt?: Temporal.Instant;
};

const STATE = "own.dialogue.state";
const KIND = "session.log";

/**
 * Locks the open visit-logging conversation of the person as whom this transaction runs until the transaction ends.
 * Creates one if there is none.
 */
export async function lockOrInsertLoggingDialogue(tx: PersonTx, now: Temporal.Instant): Promise<LoggingDialogue> {
  const id = newId<LoggingDialogueId>();
  await tx.sql
    .insertInto("own.dialogue")
    .values(toColumns(tx, id, INITIAL_DIALOGUE_STATE, now))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const dialogue = await lockOpenLoggingDialogue(tx);
  if (!dialogue) throw new Error("an open dialogue was neither found nor made");
  return dialogue.id === id ? { ...dialogue, state: INITIAL_DIALOGUE_STATE } : dialogue;
}

/** Locks the conversation to which what the mentor writes belongs: the one that is neither closed nor at rest. */
export async function lockOpenLoggingDialogue(tx: PersonTx): Promise<LoggingDialogue | undefined> {
  const row = await tx.sql
    .selectFrom("own.dialogue")
    .selectAll()
    .where("closed_at", "is", null)
    .where("rested_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row && toLoggingDialogue(tx, row);
}

export async function lockLoggingDialogue(tx: PersonTx, id: LoggingDialogueId): Promise<LoggingDialogue | undefined> {
  const row = await tx.sql.selectFrom("own.dialogue").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row && toLoggingDialogue(tx, row);
}

export async function findLoggingDialogue(tx: PersonTx, id: LoggingDialogueId): Promise<LoggingDialogue | undefined> {
  const row = await tx.sql.selectFrom("own.dialogue").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toLoggingDialogue(tx, row);
}

/** Lists the unfinished conversations, the one that is open first, then those at rest, the latest first. */
export async function listUnfinishedLoggingDialogues(tx: PersonTx): Promise<LoggingDialogue[]> {
  const rows = await tx.sql
    .selectFrom("own.dialogue")
    .selectAll()
    .where("closed_at", "is", null)
    .orderBy(sql`rested_at is not null`)
    .orderBy("touched_at", "desc")
    .execute();
  return rows.map((row) => toLoggingDialogue(tx, row));
}

/** Inserts a conversation that rests from the beginning. */
export async function insertRestingLoggingDialogue(
  tx: PersonTx,
  state: DialogueState,
  now: Temporal.Instant,
): Promise<LoggingDialogueId> {
  const id = newId<LoggingDialogueId>();
  await tx.sql
    .insertInto("own.dialogue")
    .values({ ...toColumns(tx, id, state, now), rested_at: now })
    .execute();
  return id;
}

export async function markLoggingDialogueResting(
  tx: PersonTx,
  id: LoggingDialogueId,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql.updateTable("own.dialogue").set({ rested_at: now }).where("id", "=", id).executeTakeFirstOrThrow();
}

export async function markLoggingDialogueWoken(tx: PersonTx, id: LoggingDialogueId): Promise<void> {
  await tx.sql.updateTable("own.dialogue").set({ rested_at: null }).where("id", "=", id).executeTakeFirstOrThrow();
}

/** Finds the visit-logging conversation that the person used last, whether it is open or closed. */
export async function findLastLoggingDialogue(tx: PersonTx): Promise<LoggingDialogue | undefined> {
  const row = await tx.sql
    .selectFrom("own.dialogue")
    .selectAll()
    .orderBy("touched_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toLoggingDialogue(tx, row);
}

/** Finds the conversation from which the person saved a session record last. */
export async function findLastSavedLoggingDialogue(tx: PersonTx): Promise<LoggingDialogue | undefined> {
  const row = await tx.sql
    .selectFrom("own.dialogue")
    .selectAll()
    .where("closed_as", "=", "saved")
    .orderBy("closed_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toLoggingDialogue(tx, row);
}

/**
 * Stores the state of a visit-logging conversation after a turn; the caller must have locked its row. Returns the
 * number of the new turn.
 */
export async function updateLoggingDialogueState(
  tx: PersonTx,
  dialogue: LoggingDialogue,
  state: DialogueState,
  now: Temporal.Instant,
): Promise<number> {
  const [turn, version] = [dialogue.turn + 1, dialogue.version + 1];
  const sealed = sealState(tx, STATE, dialogue.id, serializeDialogueState(state), version);
  await tx.sql
    .updateTable("own.dialogue")
    .set({ state: sealed, version, turn, touched_at: now })
    .where("id", "=", dialogue.id)
    .executeTakeFirstOrThrow();
  return turn;
}

export async function markLoggingDialogueClosed(
  tx: PersonTx,
  id: LoggingDialogueId,
  as: NonNullable<LoggingDialogue["closedAs"]>,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .updateTable("own.dialogue")
    .set({ closed_at: now, closed_as: as, rested_at: null })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

export async function markLoggingDialogueReopened(tx: PersonTx, id: LoggingDialogueId): Promise<void> {
  await tx.sql
    .updateTable("own.dialogue")
    .set({ closed_at: null, closed_as: null })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

function toColumns(tx: PersonTx, id: LoggingDialogueId, state: DialogueState, now: Temporal.Instant) {
  return {
    id,
    workspace_id: tx.workspaceId,
    person_id: tx.personId,
    kind: KIND,
    state: sealState(tx, STATE, id, serializeDialogueState(state), FIRST_VERSION),
    turn: 1,
    opened_at: now,
    touched_at: now,
  };
}

/** Opens a stored conversation. */
export function toLoggingDialogue(tx: PersonTx, row: Selectable<OwnDialogue>): LoggingDialogue {
  return {
    id: row.id as LoggingDialogueId,
    state: parseDialogueState(openText(tx, STATE, row.id, row.state, row.version)),
    turn: row.turn,
    version: row.version,
    isResting: row.rested_at !== null,
    ...(row.closed_as && { closedAs: row.closed_as as NonNullable<LoggingDialogue["closedAs"]> }),
    ...(row.closed_at && { closedAt: row.closed_at }),
  };
}
