import { asMachineIn, type Db } from "#db/as.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import type { NoticeRow } from "#mentoring/notice.ts";
import { findAddressOfPerson } from "#mentoring/people/address.store.ts";
import type { ChatAccount, ChatAddress } from "#mentoring/people/address.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findNextWorkingTime } from "#mentoring/quiet-hours.ts";
import { describePlace } from "./describe/describe-place.ts";
import type { NoticeDescription, NoticeOf } from "./described.ts";
import type { Utterance } from "./utterance.ts";

/** What is done with the notice to somebody who has left. */
type FarewellDecision =
  | { readonly kind: "say"; readonly utterance: Utterance; readonly reader: Person; readonly at: ChatAddress }
  | { readonly kind: "deferred"; readonly until: Temporal.Instant; readonly reason: string }
  | Exclude<NoticeDescription, { kind: "say" }>;

/**
 * Decides how somebody is told that their place in the programme has ended. RLS shows them no row any more, so it runs under
 * the machine role, and only to the account that is still theirs: an address that passed on to a successor is nobody's to be
 * told through.
 */
export function decideFarewell(
  db: Db,
  row: NoticeRow,
  notice: NoticeOf<"person.left">,
  account: ChatAccount,
  now: Temporal.Instant,
): Promise<FarewellDecision> {
  return asMachineIn(db, row.workspaceId, async (tx): Promise<FarewellDecision> => {
    const reader = await findPerson(tx, row.personId);
    const at = reader && (await findAddressOfPerson(tx, row.personId, account));
    if (!reader || !at || reader.mergedInto) return { kind: "obsolete", reason: "they have no account here" };
    const next = findNextWorkingTime(await getWorkingHours(tx, reader), now);
    if (Temporal.Instant.compare(next, now) > 0) return { kind: "deferred", until: next, reason: "not in their hours" };
    const described = await describePlace({ tx }, notice);
    return described.kind === "say" ? { ...described, reader, at } : described;
  });
}
