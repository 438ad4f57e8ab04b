import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { markPersonEnded } from "#mentoring/people/deactivate-person.store.ts";
import { withdrawNoticesTo } from "#outbox/withdraw.ts";
import { endPair } from "./end-pair.ts";
import { listActivePairs } from "./pair.store.ts";

/**
 * Ends a person's place in the programme, in a transaction of the machine role: their pairs end, notices to them are
 * withdrawn, and from then on they can neither act nor be written to. What they wrote stays theirs and passes to nobody.
 * Their e-mail and chat address stay with them too, so that whoever writes from that address is recognised as nobody
 * else; only an import that names another person for them moves them. Returns false if their place had ended before.
 *
 * A person whose account the chat platform closed is only deactivated (`deactivatePerson`): that is no decision of the
 * programme, so their pairs go on until their place ends. It is in this folder because it ends pairs.
 */
export async function endPerson(
  tx: Tx,
  { id }: { readonly id: PersonId },
  { on }: { readonly on: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<boolean> {
  if (!(await markPersonEnded(tx, id, on, now))) return false;
  const pairs = (await listActivePairs(tx)).filter(({ principal, mentor }) => principal.id === id || mentor.id === id);
  for (const pair of pairs) await endPair(tx, pair, { on, reason: "left" }, now);
  await withdrawNoticesTo(tx, id, "their place in the programme ended");
  await audit(tx, { act: "person.end", subject: id, person: id }, now);
  return true;
}
