import type { PersonTx, Tx } from "#db/as.ts";
import { openOptionalText, sealOptionalText } from "#db/sealed.ts";
import type { FocusAreaCode } from "#kernel/contact-codes.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { FIRST_VERSION } from "#kernel/seal.ts";
import type { MentorActivity, MentorStance, RequestSource } from "#kernel/session-detail-codes.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { findVisitNotHeldReason } from "./not-held.store.ts";
import { findSessionRecord } from "./session.store.ts";
import type { SessionRecord, SessionRecordWithTexts } from "./session.ts";
import { listSessionComments } from "./session-comment.store.ts";
import { findSessionReview } from "./session-review.store.ts";

const REQUEST = "content.session_text.principal_request";
const WORKING = "content.session_text.what_is_working";
const CHALLENGE = "content.session_text.challenge_in_focus";
const OBJECTIVE = "content.session_text.session_objective";

export type SessionRecordTexts = Partial<Record<"request" | "working" | "challenge" | "objective", ShareableText>> & {
  readonly requestSource?: RequestSource | undefined;
};

/** What a session was about and how the mentor worked in it, by its codes. */
export type SessionFocus = Pick<SessionRecordWithTexts, "focus" | "stance" | "activities">;

export async function insertSessionRecordTexts(
  tx: PersonTx,
  { id, pairId }: SessionRecord,
  texts: SessionRecordTexts,
): Promise<void> {
  await tx.sql
    .insertInto("content.session_text")
    .values({
      session_id: id,
      workspace_id: tx.workspaceId,
      pair_id: pairId,
      principal_request: sealOptionalText(tx, REQUEST, id, texts.request, FIRST_VERSION),
      request_source: texts.requestSource ?? null,
      session_objective: sealOptionalText(tx, OBJECTIVE, id, texts.objective, FIRST_VERSION),
      what_is_working: sealOptionalText(tx, WORKING, id, texts.working, FIRST_VERSION),
      challenge_in_focus: sealOptionalText(tx, CHALLENGE, id, texts.challenge, FIRST_VERSION),
    })
    .execute();
}

/** Inserts what a session was about and how the mentor worked in it. */
export async function insertSessionFocus(tx: PersonTx, { id, pairId }: SessionRecord, of: SessionFocus): Promise<void> {
  await tx.sql
    .insertInto("delivery.session_focus")
    .values({ session_id: id, workspace_id: tx.workspaceId, pair_id: pairId, ...toFocusColumns(of) })
    .execute();
}

export function toFocusColumns({ focus, stance, activities }: SessionFocus) {
  return {
    focus_areas: [...focus],
    stance_main: stance ?? null,
    activities: activities.length > 0 ? [...activities] : null,
  };
}

/** Lists the focus areas of a session; empty if none are stored. */
export async function listSessionFocusAreas(tx: Tx, id: SessionRecordId): Promise<FocusAreaCode[]> {
  const row = await tx.sql
    .selectFrom("delivery.session_focus")
    .select("focus_areas")
    .where("session_id", "=", id)
    .executeTakeFirst();
  return (row?.focus_areas ?? []) as FocusAreaCode[];
}

async function findSessionFocus(tx: PersonTx, id: SessionRecordId): Promise<SessionFocus> {
  const row = await tx.sql
    .selectFrom("delivery.session_focus")
    .select(["focus_areas", "stance_main", "activities"])
    .where("session_id", "=", id)
    .executeTakeFirst();
  return {
    focus: (row?.focus_areas ?? []) as FocusAreaCode[],
    activities: (row?.activities ?? []) as MentorActivity[],
    ...(row?.stance_main && { stance: row.stance_main as MentorStance }),
  };
}

/**
 * Finds a session record with its texts; undefined if it does not exist or RLS hides it, as from everyone but the
 * pair's mentor and principal.
 */
export async function findSessionRecordWithTexts(
  tx: PersonTx,
  id: SessionRecordId,
): Promise<SessionRecordWithTexts | undefined> {
  const session = await findSessionRecord(tx, id);
  const texts = await tx.sql
    .selectFrom("content.session_text")
    .selectAll()
    .where("session_id", "=", id)
    .executeTakeFirst();
  if (!session || (!texts && session.outcome !== "not_held")) return undefined;
  const reason = await findVisitNotHeldReason(tx, id);
  const review = await findSessionReview(tx, id);
  return {
    session,
    ...(texts &&
      said(
        tx,
        { id, version: texts.version },
        {
          request: [REQUEST, texts.principal_request],
          working: [WORKING, texts.what_is_working],
          challenge: [CHALLENGE, texts.challenge_in_focus],
          objective: [OBJECTIVE, texts.session_objective],
        },
      )),
    ...(texts?.request_source && { requestSource: texts.request_source as RequestSource }),
    ...(reason && { reason }),
    ...(await findSessionFocus(tx, id)),
    agreed: await listCommitments(tx, { sessionId: id }),
    ...(review && { review }),
    ...(await listSessionComments(tx, id)),
  };
}

function said(
  tx: PersonTx,
  { id, version }: { id: string; version: number },
  fields: Record<string, readonly [`content.session_text.${string}`, string | null]>,
) {
  const opened = Object.entries(fields).map(
    ([name, [column, sealed]]) => [name, openOptionalText(tx, column, id, sealed, version)] as const,
  );
  return Object.fromEntries(opened.filter(([, text]) => text !== undefined));
}
