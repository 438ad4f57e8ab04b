import type { PersonTx } from "#db/as.ts";
import type { SafeguardingEventId } from "#kernel/id.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { KeptPlace } from "#mentoring/safeguarding/answer-danger.ts";
import { gatherDangerHelp } from "#mentoring/safeguarding/gather-danger-help.ts";
import { findMyLatestOwnDanger, findMySafeguardingEvent } from "#mentoring/safeguarding/safeguarding-event.store.ts";
import { listPeopleWhoChoseMe } from "#mentoring/safeguarding/suspension.store.ts";
import { listUnfinishedDrafts } from "#mentoring/session/unfinished-draft.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";

/** The immediate reply to a text that tells of danger. */
export type DangerReply = UtteranceOf<"safeguarding.self" | "safeguarding.risk" | "safeguarding.violence">;

/** Builds the reply to a text that tells of danger, in the transaction in which it is answered or as its reader. */
export async function buildDangerReply(
  tx: PersonTx,
  me: Person,
  { kind, event, kept }: { readonly kind: DangerKind; readonly event: SafeguardingEventId; readonly kept?: KeptPlace },
  now: Temporal.Instant,
): Promise<DangerReply> {
  const help = await gatherDangerHelp(tx, me, kind, now);
  switch (kind) {
    case "self":
      return { kind: "safeguarding.self", event, help, ...(kept && { kept }) };
    case "child":
    case "other":
      return { kind: "safeguarding.risk", event, help };
    case "violence":
      return { kind: "safeguarding.violence", help };
  }
}

export async function describeDangerReply(
  { tx, me, now }: DescriptionContext,
  notice: NoticeOf<DangerReply["kind"]>,
): Promise<NoticeDescription> {
  const event = await findMySafeguardingEvent(tx, notice.event);
  if (!event) return describeAsObsolete("there is no such event");
  const kept = notice.kind === "safeguarding.self" ? notice.kept : undefined;
  const reply = { kind: event.category, event: notice.event, ...(kept && { kept }) };
  return describeAsUtterance(await buildDangerReply(tx, me, reply, now));
}

/** Builds the reply to a message while the questions to its author rest. */
export async function describeStillHere(
  { tx, me, now }: DescriptionContext,
  { says }: NoticeOf<"safeguarding.still">,
): Promise<NoticeDescription> {
  const [help, event] = [await gatherDangerHelp(tx, me, "self", now), await findMyLatestOwnDanger(tx)];
  const [draft, pairs] = [(await listUnfinishedDrafts(tx))[0], await listMyPairs(tx)];
  return describeAsUtterance({
    kind: "safeguarding.still",
    says,
    help,
    ...(event && { event }),
    ...(draft && { draft: { draft, pairs } }),
  });
}

/** Builds the reminder that somebody asked for. It is obsolete once they say that the danger is reported, or is none. */
export async function describeReportReminder(
  { tx, me, now }: DescriptionContext,
  notice: NoticeOf<"safeguarding.reminder">,
): Promise<NoticeDescription> {
  const event = await findMySafeguardingEvent(tx, notice.event);
  if (event?.choice !== "not_reported") return describeAsObsolete("it is reported");
  const help = await gatherDangerHelp(tx, me, event.category, now);
  return describeAsUtterance({ kind: "safeguarding.duty", event: event.id, help, reminder: "now" });
}

/** Builds the notice to the contact whom somebody chose. It is obsolete once that person's questions come again. */
export async function describeCallRequest(
  { tx }: DescriptionContext,
  notice: NoticeOf<"safeguarding.call">,
): Promise<NoticeDescription> {
  const person = (await listPeopleWhoChoseMe(tx)).find(({ id }) => id === notice.person);
  return person ? describeAsUtterance({ kind: "safeguarding.call", person }) : describeAsObsolete("it is over");
}
