import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import { openOptionalText, openText, sealOptionalText, sealText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import { type CommitmentId, newId, type PairId, type PersonId, type SessionRecordId } from "#kernel/id.ts";
import { FIRST_VERSION } from "#kernel/seal.ts";
import type { CommitmentKind } from "#kernel/session-detail-codes.ts";
import type { Commitment } from "./commitment.ts";

const TEXT = "content.commitment_text.text";
const CUE = "content.commitment_text.cue";

/** What a commitment says: its words, when or where it is to be done, of what kind it is, and its day. */
export type CommitmentWording = {
  readonly text: ShareableText;
  readonly cue?: ShareableText | undefined;
  /** Null takes it away. */
  readonly kind?: CommitmentKind | null | undefined;
  readonly dueOn?: Temporal.PlainDate | undefined;
};

/** Inserts a commitment of a session, or one that was added without a session. */
export async function insertCommitment(
  tx: PersonTx,
  of: { readonly sessionId?: SessionRecordId; readonly pairId: PairId },
  made: Pick<Commitment, "owner"> & CommitmentWording,
  now: Temporal.Instant,
): Promise<CommitmentId> {
  const id = newId<CommitmentId>();
  await tx.sql
    .insertInto("delivery.commitment")
    .values({
      id,
      workspace_id: tx.workspaceId,
      session_id: of.sessionId ?? null,
      pair_id: of.pairId,
      owner: made.owner,
      kind: made.kind ?? null,
      due_on: made.dueOn ?? null,
      made_at: now,
    })
    .execute();
  await tx.sql
    .insertInto("content.commitment_text")
    .values({
      commitment_id: id,
      workspace_id: tx.workspaceId,
      pair_id: of.pairId,
      text: sealText(tx, TEXT, id, made.text, FIRST_VERSION),
      cue: sealOptionalText(tx, CUE, id, made.cue, FIRST_VERSION),
    })
    .execute();
  return id;
}

/**
 * Lists the commitments of one session record, sorted by due date. With "open" it lists the commitments without an
 * outcome of all pairs of the person as whom the transaction runs.
 */
export async function listCommitments(
  tx: PersonTx,
  which: { sessionId: SessionRecordId } | "open",
): Promise<Commitment[]> {
  const all = withWords(tx).orderBy("made.due_on").orderBy("made.id");
  const rows = await (which === "open"
    ? all.where("made.settled_at", "is", null)
    : all.where("made.session_id", "=", which.sessionId)
  ).execute();
  return rows.map((row) => toCommitment(tx, row));
}

/** Lists the commitments of one pair that have an outcome, the newest outcome first. */
export async function listSettledCommitments(
  tx: PersonTx,
  pair: PairId,
  limit: number,
  offset: number,
): Promise<Commitment[]> {
  const rows = await withWords(tx)
    .where("made.pair_id", "=", pair)
    .where("made.settled_at", "is not", null)
    .orderBy("made.settled_at", "desc")
    .orderBy("made.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => toCommitment(tx, row));
}

/** Finds a commitment; RLS shows it only to the two people of its pair. */
export async function findCommitment(tx: PersonTx, id: CommitmentId): Promise<Commitment | undefined> {
  const row = await withWords(tx).where("made.id", "=", id).executeTakeFirst();
  return row && toCommitment(tx, row);
}

/** Replaces what a commitment says. Returns false if it was changed or settled meanwhile, or if RLS does not let this person. */
export async function updateCommitment(
  tx: PersonTx,
  before: Commitment,
  { text, cue, kind, dueOn, changedBy }: CommitmentWording & Required<Pick<Commitment, "changedBy">>,
): Promise<boolean> {
  const { id, version } = before;
  const isSameDay = before.dueOn?.toString() === dueOn?.toString();
  const next = version + 1;
  const row = await tx.sql
    .updateTable("delivery.commitment")
    .set({
      due_on: dueOn ?? null,
      kind: kind ?? null,
      changed_by: changedBy,
      redated: before.redated + Number(!isSameDay),
    })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!row) return false;
  const words = await tx.sql
    .updateTable("content.commitment_text")
    .set({ text: sealText(tx, TEXT, id, text, next), cue: sealOptionalText(tx, CUE, id, cue, next), version: next })
    .where("commitment_id", "=", id)
    .where("version", "=", version)
    .returning("commitment_id")
    .executeTakeFirst();
  if (!words) throw new Error("the words of a commitment were changed under its lock");
  return true;
}

const CHANGED_AT = sql<Temporal.Instant | null>`(select max(replaced_at) from content.commitment_earlier
  where commitment_id = made.id and settled_as is null)`;
function withWords(tx: PersonTx) {
  return tx.sql
    .selectFrom("delivery.commitment as made")
    .innerJoin("content.commitment_text as words", "words.commitment_id", "made.id")
    .leftJoin("delivery.session as made_in", "made_in.id", "made.session_id")
    .select([
      "made.id",
      "made.pair_id",
      "made.owner",
      "made.kind",
      "made.due_on",
      "made.made_at",
      "made.status",
      "made.settled_at",
    ])
    .select(["made.told_at", "made.changed_by", "made.redated", "made.session_id", "made_in.logged_by"])
    .select(CHANGED_AT.as("changed_at"))
    .select(["words.text", "words.cue", "words.version"]);
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof withWords>["executeTakeFirst"]>>>;

function toCommitment(tx: PersonTx, row: Row): Commitment {
  const cue = openOptionalText(tx, CUE, row.id, row.cue, row.version);
  return {
    id: row.id as CommitmentId,
    pairId: row.pair_id as PairId,
    owner: row.owner as Commitment["owner"],
    text: openText(tx, TEXT, row.id, row.text, row.version),
    status: row.status as Commitment["status"],
    madeAt: row.made_at,
    redated: row.redated,
    version: row.version,
    ...(cue !== undefined && { cue }),
    ...(row.kind && { kind: row.kind as CommitmentKind }),
    ...(row.due_on && { dueOn: row.due_on }),
    ...(row.settled_at && { settledAt: row.settled_at }),
    ...(row.told_at && { toldAt: row.told_at }),
    ...(row.logged_by && { loggedBy: row.logged_by as PersonId }),
    ...(row.session_id === null && { isAdded: true as const }),
    ...(row.changed_at && { changedAt: row.changed_at }),
    ...(row.changed_by && { changedBy: row.changed_by as NonNullable<Commitment["changedBy"]> }),
  };
}
