import type { Tx } from "#db/as.ts";
import type { PersonId, RosterImportId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { markPersonEnded } from "#mentoring/people/person-place.store.ts";
import { insertRosterChange } from "#mentoring/people/roster-change.store.ts";
import { withdrawNoticesTo } from "#outbox/withdraw.ts";
import { endPair } from "./end-pair.ts";
import { listActivePairs } from "./pair.store.ts";
import { isInPair } from "./pair.ts";

/** The reason with which notices to a person are withdrawn when their place ends. */
export const PLACE_ENDED = "their place in the programme ended";

/**
 * Ends a person's place in the programme, in a transaction of the machine role: their pairs end, notices to them are
 * withdrawn, and from then on they can neither act nor be written to. What they wrote stays theirs and passes to nobody.
 * Their e-mail and chat address stay with them too, so that whoever writes from that address is recognised as nobody
 * else; only an import that names another person for them moves them. Returns false if their place had ended before.
 *
 * A person whose account the chat platform closed is only deactivated (`followAccount`): that is no decision of the
 * programme, so their pairs go on until their place ends. It is in this folder because it ends pairs.
 */
export async function endPerson(
  tx: Tx,
  { id }: { readonly id: PersonId },
  { on, import: importId }: { readonly on: Temporal.PlainDate; readonly import?: RosterImportId | undefined },
  now: Temporal.Instant,
): Promise<boolean> {
  if (!(await markPersonEnded(tx, id, on, now))) return false;
  const pairs = (await listActivePairs(tx)).filter((pair) => isInPair(pair, id));
  for (const pair of pairs) await endPair(tx, pair, { on, reason: "left" }, now, { import: importId });
  await withdrawNoticesTo(tx, id, PLACE_ENDED);
  const after = { on: on.toString() };
  await insertRosterChange(tx, { act: "person.end", subject: id, before: {}, after, import: importId }, now);
  await audit(tx, { act: "person.end", subject: id, person: id }, now);
  return true;
}
