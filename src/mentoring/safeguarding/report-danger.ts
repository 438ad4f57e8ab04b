import type { PersonTx } from "#db/as.ts";
import type { SafeguardingEventId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import {
  findMySafeguardingEvent,
  type SafeguardingChoice,
  type SafeguardingEvent,
  updateSafeguardingChoice,
} from "./safeguarding-event.store.ts";

/** After this time comes the reminder that somebody asked for who has not reported a danger yet. */
const REMINDER_AFTER = { hours: 1 };

/**
 * Stores what the author of a text says about the danger in it. Returns undefined if the event is not theirs.
 */
export async function chooseAboutDanger(
  tx: PersonTx,
  me: Person,
  id: SafeguardingEventId,
  choice: SafeguardingChoice,
  now: Temporal.Instant,
): Promise<SafeguardingEvent | undefined> {
  const event = await findMySafeguardingEvent(tx, id);
  if (!event) return undefined;
  await updateSafeguardingChoice(tx, id, choice, me, now);
  await auditPrivateAct(tx, "safeguarding.choose", now);
  return { ...event, choice };
}

/**
 * Enqueues the reminder that the person asked for, for an hour from now at whatever time of day. It comes once, and not
 * at all if the danger is reported by then.
 */
export async function remindToReport(
  tx: PersonTx,
  me: Person,
  id: SafeguardingEventId,
  now: Temporal.Instant,
): Promise<{ readonly event: SafeguardingEvent; readonly at: Temporal.Instant } | undefined> {
  const event = await chooseAboutDanger(tx, me, id, "not_reported", now);
  if (!event) return undefined;
  const at = now.add(REMINDER_AFTER);
  await notify(tx, me.id, { kind: "safeguarding.reminder", event: id }, { at, about: `safeguarding:${id}` });
  return { event, at };
}
