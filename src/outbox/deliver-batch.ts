import pLimit from "p-limit";
import { asMachine } from "#db/as.ts";
import { LastStatement } from "#db/last-statement.ts";
import { monotonicMs } from "#kernel/clock.ts";
import type { PersonId } from "#kernel/id.ts";
import { claimDueNotices } from "./claim.ts";
import { type Again, createSentSettler, deliverInOrder, type SendingOptions } from "./deliver-notice.ts";
import { MAX_NOTICES_PER_CLAIM, type OutboxOptions } from "./outbox-options.ts";
import type { ClaimedNotice } from "./port.ts";

/** Maximum concurrent sends, so that requests from Slack find free connections in the database pool, which has 10. */
const MAX_CONCURRENT = 4;

/** Notices that were claimed together, and how long they have been leased. */
export type ClaimedNoticeBatch = { readonly notices: readonly ClaimedNotice[]; readonly leasedMs: () => number };

/** Claims up to `limit` due notices and commits the claim. */
export async function claimBatch<Said>(options: OutboxOptions<Said>, limit: number): Promise<ClaimedNoticeBatch> {
  const { db, owner, clock, passedMs = monotonicMs } = options;
  const claimedAt = passedMs();
  const notices = await asMachine(
    db,
    async (tx) =>
      new LastStatement(claimDueNotices(tx, { owner, limit, now: clock.now(), workspaces: options.serves() })),
  );
  if (notices.length > 0) options.failpoint?.("after_claim");
  return { notices, leasedMs: () => passedMs() - claimedAt };
}

export type NoticeSender = {
  /** The number of claimed notices that are not settled yet. */
  unsettled(): number;
  /** Sends and settles the notices of a batch. It rejects if some could not be settled; they then become uncertain. */
  send(batch: ClaimedNoticeBatch): Promise<void>;
};

/**
 * Creates the sender of claimed notices. It sends several notices at a time, but those of one person one after another,
 * even if they were claimed in different batches.
 */
export function createNoticeSender<Said>(options: OutboxOptions<Said>): NoticeSender {
  const sending: SendingOptions<Said> = { ...options, settleSent: createSentSettler(options) };
  const limit = pLimit(MAX_CONCURRENT);
  const lastOf = new Map<PersonId, Promise<Again | undefined>>();
  let unsettled = 0;

  async function sendTo(person: PersonId, notices: readonly ClaimedNotice[], leasedMs: () => number): Promise<void> {
    const earlier = lastOf.get(person)?.catch(() => undefined);
    const sent = Promise.resolve(earlier).then((wait) => limit(() => deliverInOrder(sending, notices, leasedMs, wait)));
    lastOf.set(person, sent);
    unsettled += notices.length;
    try {
      await sent;
    } finally {
      unsettled -= notices.length;
      if (lastOf.get(person) === sent) lastOf.delete(person);
    }
  }

  return {
    unsettled: () => unsettled,
    async send({ notices, leasedMs }) {
      const people = Map.groupBy(notices, ({ personId }) => personId);
      const all = await Promise.allSettled([...people].map(([person, theirs]) => sendTo(person, theirs, leasedMs)));
      for (const outcome of all) if (outcome.status === "rejected") throw outcome.reason;
    },
  };
}

/**
 * Claims due notices and commits the claim, then sends each notice and stores its outcome. Returns the number of
 * claimed notices.
 */
export async function deliverDueNotices<Said>(options: OutboxOptions<Said>): Promise<number> {
  const batch = await claimBatch(options, MAX_NOTICES_PER_CLAIM);
  await createNoticeSender(options).send(batch);
  return batch.notices.length;
}
