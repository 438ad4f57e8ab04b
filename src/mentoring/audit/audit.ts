import type { PersonTx, Tx } from "#db/as.ts";
import type {
  BrandedId,
  CommitmentId,
  NoticeId,
  PairId,
  PersonId,
  ReflectionThreadId,
  SafeguardingContactId,
  SafeguardingResourceId,
  SessionRecordId,
  VisitId,
  WorkspaceId,
} from "#kernel/id.ts";
import { insertAuditLines, insertPrivateAuditLine } from "./audit.store.ts";

type SubjectIds = {
  visit: VisitId;
  session: SessionRecordId;
  commitment: CommitmentId;
  thread: ReflectionThreadId;
  notice: NoticeId;
  person: PersonId;
  pair: PairId;
  programme: BrandedId<"programme">;
  round: BrandedId<"round">;
  workspace: WorkspaceId;
  installation: BrandedId<"installation">;
  safeguarding_contact: SafeguardingContactId;
  safeguarding_resource: SafeguardingResourceId;
};

/**
 * The audited actions whose audit line people other than the actor may read, each with the kind of subject that the
 * line names.
 */
export const AUDITED_ACTS = {
  "visit.plan": "visit",
  "visit.confirm": "visit",
  "visit.keep": "visit",
  "visit.move": "visit",
  "visit.cancel": "visit",
  "visit.hold": "visit",
  "visit.reopen": "visit",
  "visit.miss": "visit",
  "visit.convert": "visit",
  "visit.void": "visit",
  "visit.restore": "visit",
  "session.save": "session",
  "session.withdraw": "session",
  "session.release": "session",
  "session.see": "session",
  "session.amend": "session",
  "session.void": "session",
  "session.restore": "session",
  "session.comment": "session",
  "commitment.add": "commitment",
  "commitment.correct": "commitment",
  "session.comment_edit": "session",
  "session.comment_take_back": "session",
  "session.review": "session",
  "commitment.settle": "commitment",
  "commitment.reopen": "commitment",
  "commitment.tell": "commitment",
  // The subject of these actions is the pair instead of the reflection, because the id of a reflection (UUIDv7)
  // contains the time at which it was written.
  "reflection.share": "pair",
  "reflection.take_back": "pair",
  "reflection.edit_shared": "pair",
  "consent.show": "person",
  "consent.give": "person",
  "consent.withdraw": "person",
  "leave.change": "person",
  "notice.call_off": "notice",
  "thread.offer": "thread",
  "thread.expire": "thread",
  "programme.set_up": "programme",
  "calendar.change": "workspace",
  "round.set": "round",
  "round.change": "round",
  "round.remove": "round",
  "roster.undo": "workspace",
  "person.add": "person",
  "person.change": "person",
  "person.deactivate": "person",
  "person.end": "person",
  "person.return": "person",
  "person.reactivate": "person",
  "person.correct": "person",
  "person.merge": "person",
  "person.recognise": "person",
  "person.link": "person",
  "link.refuse": "person",
  "link.answer": "person",
  "pair.add": "pair",
  "pair.end": "pair",
  "pair.plan_end": "pair",
  "pair.reopen": "pair",
  "pair.change": "pair",
  "installation.add": "installation",
  "installation.remove": "installation",
  "safeguarding.add_contact": "safeguarding_contact",
  "safeguarding.change_contact": "safeguarding_contact",
  "safeguarding.remove_contact": "safeguarding_contact",
  "safeguarding.verify_contact": "safeguarding_contact",
  "safeguarding.add_resource": "safeguarding_resource",
  "safeguarding.change_resource": "safeguarding_resource",
  "safeguarding.remove_resource": "safeguarding_resource",
  "safeguarding.verify_resource": "safeguarding_resource",
} as const satisfies Record<`${string}.${string}`, keyof SubjectIds>;

/**
 * Audited actions on a person's private data. Their audit line stores a day and no subject, and RLS lets only its
 * author read it.
 */
export const PRIVATE_ACTS = [
  "reflection.answer",
  "reflection.decline",
  "reflection.choose_visit",
  "reflection.pass_over",
  "reflection.ask_now",
  "reflection.complete",
  "reflection.edit",
  "reflection.erase",
  "notebook.keep",
  "notebook.edit",
  "notebook.delete",
  "notebook.bring_back",
  "draft.keep",
  "draft.discard",
  "draft.bring_back",
  "unplaced.log",
  "unplaced.drop",
  "inquiry.send",
  "inquiry.take_back",
  "setting.change",
  "talk.ask",
  "reminder.set",
  "reminder.cancel",
  "safeguarding.answer",
  "safeguarding.suspend",
  "safeguarding.choose",
  "safeguarding.resume",
] as const;

type Act = keyof typeof AUDITED_ACTS;
export type PrivateAct = (typeof PRIVATE_ACTS)[number];

/**
 * One audit line. RLS lets the actor read it, and also the people whom the action concerns: the two people of `pair`,
 * or `person`.
 */
export type AuditLine = {
  [A in Act]: {
    readonly act: A;
    readonly subject: SubjectIds[(typeof AUDITED_ACTS)[A]];
    readonly pair?: PairId;
    readonly person?: PersonId;
  };
}[Act];

/**
 * Writes the audit line of an action, in the same transaction as the action. Its actor is the person as whom the
 * transaction runs, or the machine role for background jobs and imports.
 */
export function audit(tx: Tx, line: AuditLine, now: Temporal.Instant): Promise<void> {
  return auditAll(tx, [line], now);
}

/** Maximum number of audit lines per INSERT, because PostgreSQL accepts at most 65,535 parameters per statement. */
const MAX_ROWS = 1_000;

/** Writes the audit lines of an action with many subjects, such as an import. */
export async function auditAll(tx: Tx, lines: readonly AuditLine[], now: Temporal.Instant): Promise<void> {
  const rows = lines.map((line) => ({ ...line, kind: AUDITED_ACTS[line.act] }));
  for (let from = 0; from < rows.length; from += MAX_ROWS)
    await insertAuditLines(tx, rows.slice(from, from + MAX_ROWS), now);
}

/** Writes the audit line of an action on the private data of the person as whom the transaction runs. */
export function auditPrivateAct(tx: PersonTx, act: PrivateAct, now: Temporal.Instant): Promise<void> {
  return insertPrivateAuditLine(tx, act, now);
}
