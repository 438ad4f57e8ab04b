import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { weekOf } from "#mentoring/week.ts";

export type AskOutcome = { readonly kind: "on_its_way" } | { readonly kind: "not_a_coordinator" };

/** The week so far, as Monday's page would say it. `arrival` names the request: asked again, it is sent again. */
export async function askForDigest(
  tx: PersonTx,
  me: Person,
  arrival: string,
  now: Temporal.Instant,
): Promise<AskOutcome> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  const week = weekOf(now.toZonedDateTimeISO(me.zone).toPlainDate()).name;
  await notify(tx, me.id, { kind: "digest.asked", arrival, week }, now);
  return { kind: "on_its_way" };
}
