import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { findToldOfPlace, isAcquainted } from "#mentoring/people/person-news.store.ts";
import { withdrawNoticesTo } from "#outbox/withdraw.ts";
import { PAIR_NEWS_WAIT } from "./tell-pair.ts";

/**
 * Tells somebody in their own conversation that their place in the programme has ended, or that they are back, if they do
 * not know it. Like the news of a pair it waits, so that a slip is told to nobody. Whoever never heard of Fieldbook does not
 * hear of it now. `by` is the coordinator who decided it.
 */
export async function tellOfPlace(
  tx: Tx,
  id: PersonId,
  kind: "person.left" | "person.returned",
  by: PersonId,
  now: Temporal.Instant,
): Promise<void> {
  const about = `person:${id}`;
  await withdrawNoticesTo(tx, id, "something else became of their place", about);
  const told = await findToldOfPlace(tx, id);
  const knows = told === kind || (kind === "person.returned" && told === undefined);
  if (knows || !(await isAcquainted(tx, id))) return;
  await notify(tx, id, { kind, for: id, by, at: now.toString() }, { at: now.add(PAIR_NEWS_WAIT), about });
}
