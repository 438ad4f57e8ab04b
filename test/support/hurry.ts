import { setTimeout as pause } from "node:timers/promises";
import type { MovableClock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { TAKE_BACK_WINDOW } from "#mentoring/session/session.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import type { Bot } from "#src/start/bot.ts";
import type { TestDatabase } from "./database.ts";

/** Makes what is waited for come sooner. */
export type Hurry = () => Promise<void>;

type Place = { readonly clock: MovableClock; readonly log: Log };

/** Back-off, the pause after a promise and the next look go by clocks that no test turns: they end at once. */
export function hurryQueue(database: TestDatabase, place: Place, bot: () => Bot): Hurry {
  return async () => {
    const hurried = await database.owner.query<{ waited: boolean; doubted: boolean }>(WAITS_END).catch(() => undefined);
    const { waited, doubted } = hurried?.rows[0] ?? {};
    if (!waited && !doubted) return;
    const outbox = outboxOf(database, place, bot());
    if (waited) await deliverDueNotices(outbox);
    if (doubted) await lookForUncertainNotices(outbox);
  };
}

/** Half a minute and a second pass, and what was saved before is released; its notices are sent at once. */
export function passHalfAMinute(database: TestDatabase, { clock, log }: Place, bot: () => Bot): Hurry {
  return async () => {
    clock.turnTo(clock.now().add(TAKE_BACK_WINDOW).add({ seconds: 1 }));
    // First the notice that marks the time, then those that follow from the release.
    for (const _ of [1, 2]) await deliverDueNotices(outboxOf(database, { clock, log }, bot()));
  };
}

/** What is due now is sent, without a tick that plans what else may be due. */
export function deliverDue(database: TestDatabase, place: Place, bot: Bot): Promise<unknown> {
  return deliverDueNotices(outboxOf(database, place, bot));
}

function outboxOf({ db }: TestDatabase, place: Place, { slack: { deliverer, installations } }: Bot) {
  const { serves } = installations;
  return { ...place, db, deliverer, serves, consequences: DELIVERY_CONSEQUENCES, owner: "hurry" };
}

const WAITS_END = `
  with hurried as (
    update machine.outbox set run_at = now() where state = 'ready' and run_at > now() returning 1
  )
  select exists (select from hurried) as waited,
    exists (select from machine.outbox where state = 'uncertain' and look_at <= now()) as doubted`;

const EVERY_MS = 40;

/** The same promise, with what it waits for hurried until it settles. */
export async function hurried<Thing>(waiting: Promise<Thing>, hurry: Hurry | undefined): Promise<Thing> {
  const isOver = () => Promise.race([waiting.then(() => true), pause(EVERY_MS, false)]);
  if (hurry) while (!(await isOver())) await hurry();
  return waiting;
}
