import { asMachineIn, asReader, type Db, type PersonTx } from "#db/as.ts";
import type { SurfaceRef } from "#kernel/id.ts";
import { type NoticeKind, type NoticeRow, parseNotice, toOutboxIntent, tryParseNotice } from "#mentoring/notice.ts";
import { answersAtOnce, isSentAtOnce } from "#mentoring/notice-classes.ts";
import { findAddressOfPerson } from "#mentoring/people/address.store.ts";
import type { ChatAccount, ChatAddress } from "#mentoring/people/address.ts";
import { READER_DEACTIVATED } from "#mentoring/people/follow-account.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { RESTING_NOTICES } from "#mentoring/safeguarding/suspend-questions.ts";
import type { NoticeToEnqueue } from "#outbox/enqueue.ts";
import { findNoticeToMe } from "#outbox/redraw.ts";
import { decideFarewell } from "./decide-farewell.ts";
import { describeNotice } from "./describe/describe.ts";
import { describeMessageAgain, type Redrawn } from "./describe/describe-redrawn.ts";
import type { DescriptionContext, NoticeOf } from "./described.ts";
import { gatherSendingFacts } from "./gather-say-facts.ts";
import { decideSending, type SendingFacts } from "./may-say.ts";
import type { Utterance } from "./utterance.ts";

/** What is done with a notice that is due: sent, deferred, dropped, or tried again soon. */
export type DeliveryDecision =
  /**
   * `at` is the reader's chat address in the account (such as a Slack team) through which the notice is sent; absent if
   * none is stored. `replyTo` is the message beside which it is written, because it answers a reply to that message;
   * what was planned for later is not.
   */
  | {
      readonly kind: "say";
      readonly utterance: Utterance;
      readonly reader: Person;
      readonly at?: ChatAddress;
      readonly replyTo?: SurfaceRef;
    }
  /** The message that `ref` identifies is drawn again. */
  | { readonly kind: "redraw"; readonly utterance: Redrawn; readonly reader: Person; readonly ref: SurfaceRef }
  | { readonly kind: "deferred"; readonly until: Temporal.Instant; readonly reason: string }
  | { readonly kind: "obsolete"; readonly reason: string }
  /** The reader is deactivated, so the notice is not sent. */
  | { readonly kind: "gone"; readonly reason: string }
  /**
   * Another notice must be sent before this one. `first` is that notice, to be enqueued; it is absent if that notice is
   * in the outbox already.
   */
  | {
      readonly kind: "later";
      readonly reason: string;
      readonly afterSeconds: number;
      readonly alone: true;
      readonly first?: NoticeToEnqueue;
    };

export type DeliveryContext = { readonly db: Db; readonly bank: QuestionBank };

/**
 * Decides whether a due notice is sent now, and with which content. It runs in one read-only transaction as the reader
 * of the notice, so RLS hides what that person may not read and the message cannot contain it.
 */
export function decideDelivery(
  { db, bank }: DeliveryContext,
  row: NoticeRow & { readonly replyTo?: SurfaceRef | null },
  account: ChatAccount,
  now: Temporal.Instant,
): Promise<DeliveryDecision> {
  const notice = parseNotice(row);
  if (notice.kind === "person.left") return decideFarewell(db, row, notice, account, now);
  return asReader(db, row, async (tx) => {
    const [me, at] = await Promise.all([findPerson(tx, row.personId), findAddressOfPerson(tx, row.personId, account)]);
    if (!me) return { kind: "gone", reason: READER_DEACTIVATED };
    if (notice.kind === "message.redrawn") return decideRedraw({ tx, me, bank, now }, notice);
    const held = await holdBack(tx, notice.kind, me, now, row.notAfter);
    if (held) return held;
    const described = await describeNotice({ tx, me, bank, now }, notice);
    if (described.kind !== "say") return described;
    const replyTo = row.replyTo && answersAtOnce(notice.kind) && { replyTo: row.replyTo };
    return { ...described, reader: me, ...(at && { at }), ...replyTo };
  });
}

/**
 * Decides how the message of an earlier notice is drawn again. If that notice is being sent, it is drawn again after
 * that.
 */
async function decideRedraw(
  describing: DescriptionContext,
  { notice: id }: NoticeOf<"message.redrawn">,
): Promise<DeliveryDecision> {
  const row = await findNoticeToMe(describing.tx, id);
  if (row?.state === "sending" || row?.state === "uncertain")
    return { kind: "later", reason: "the message is being sent", afterSeconds: 5, alone: true };
  const notice = row?.state === "sent" ? tryParseNotice(row) : undefined;
  const utterance = notice && (await describeMessageAgain(describing, notice));
  return row?.ref && utterance
    ? { kind: "redraw", utterance, reader: describing.me, ref: row.ref }
    : { kind: "obsolete", reason: "the message stays as it is" };
}

/**
 * Finds the chat address of a notice's reader with the machine role: the message of somebody who was deactivated after it
 * was sent is still looked for.
 */
export function findReaderAddress(
  { db }: Pick<DeliveryContext, "db">,
  row: NoticeRow,
  account: ChatAccount,
): Promise<ChatAddress | undefined> {
  return asMachineIn(db, row.workspaceId, (tx) => findAddressOfPerson(tx, row.personId, account));
}

type HeldBack = Exclude<DeliveryDecision, { kind: "say" | "redraw" | "gone" }>;

/**
 * Defers or drops a notice by the rules of `may-say.ts`. A notice that replies to the reader's own action or answers a
 * sign of danger is sent at once, unless it is a question and the questions to its reader rest.
 */
async function holdBack(
  tx: PersonTx,
  kind: NoticeKind,
  me: Person,
  now: Temporal.Instant,
  notAfter: Temporal.Instant | null | undefined,
): Promise<HeldBack | undefined> {
  if (isSentAtOnce(kind) && !RESTING_NOTICES.includes(kind)) return undefined;
  const facts = { ...(await gatherSendingFacts(tx, kind, me, now)), ...(notAfter && { usefulUntil: notAfter }) };
  const may = decideSending(kind, facts, now);
  switch (may.say) {
    case "now":
      return undefined;
    case "later":
      return { kind: "deferred", until: may.at, reason: "not in their hours" };
    case "after_the_promise":
      return promiseFirst(me, facts, now);
    case "never":
      return { kind: "obsolete", reason: may.why };
  }
}

/**
 * Makes a notice wait until the message that explains what stays private has been sent. The notice is tried again after
 * 0.5 seconds if that message is enqueued now, and after 5 seconds if it is already being sent.
 */
function promiseFirst({ id }: Person, { promise, failedPromises }: SendingFacts, now: Temporal.Instant): HeldBack {
  const wait = { kind: "later", reason: "the promise comes first", alone: true } as const;
  if (promise === "on_its_way") return { ...wait, afterSeconds: 5 };
  const again = failedPromises && { again: failedPromises.count };
  return { ...wait, afterSeconds: 0.5, first: toOutboxIntent(id, { kind: "promise.made", for: id, ...again }, now) };
}
