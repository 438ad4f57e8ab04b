import { type CommitmentId, type NoticeId, newId, type VisitId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";
import { type Member, onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { insertRow } from "#test/support/rows.ts";

type Due = { readonly to: Member; readonly notice: Notice };

/** What replies to short answers in words, while a visit that was moved waits for an answer. */
export async function insertByWordReplies(
  { owner }: TestDatabase,
  to: Member,
  { visit, commitment }: { readonly visit: VisitId; readonly commitment: CommitmentId },
) {
  const notice = newId<NoticeId>();
  await insertRow(owner, "machine.outbox", {
    id: notice,
    workspace_id: to.workspaceId,
    person_id: to.personId,
    kind: "visit.moved",
    key: "on stage",
    subject: JSON.stringify({ visit }),
    not_before: onDay(6, "16:00"),
    settled_at: onDay(6, "16:00"),
    state: "sent",
  });
  return {
    "act.said": [
      { to, notice: { kind: "act.said", arrival: "8", says: "visit.answer.confirmed", of: visit } },
      { to, notice: { kind: "act.said", arrival: "8", says: "act.stays", of: commitment } },
    ],
    "act.unclear": [{ to, notice: { kind: "act.unclear", arrival: "9", says: "yes", of: [notice] } }],
    // It is no message: it marks what is left aside.
    "act.set_aside": [],
  } satisfies Record<string, readonly Due[]>;
}
