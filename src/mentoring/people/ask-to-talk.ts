import { asMachineWithin, type PersonTx } from "#db/as.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { listCoordinators } from "./coordinator-names.store.ts";
import type { Person } from "./person.ts";

/**
 * Tells the coordinators that a person wishes to talk, and nothing of what about; once a day. Returns the names of those
 * who are told. Nobody else learns of it.
 */
export async function askToTalk(tx: PersonTx, me: Person, now: Temporal.Instant): Promise<readonly string[]> {
  const on = now.toZonedDateTimeISO(me.zone).toPlainDate().toString();
  const told = await asMachineWithin(tx, async (machine) => {
    const coordinators = (await listCoordinators(machine)).filter(({ id }) => id !== me.id);
    for (const { id } of coordinators) await notify(machine, id, { kind: "talk.asked", person: me.id, on }, now);
    return coordinators.map(({ name }) => name);
  });
  await auditPrivateAct(tx, "talk.ask", now);
  return told;
}
