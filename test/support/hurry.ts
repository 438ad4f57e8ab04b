import { setTimeout as pause } from "node:timers/promises";
import type { MovableClock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { deliverDue } from "#outbox/deliver-batch.ts";
import type { Bot } from "#src/start/bot.ts";
import type { TestDatabase } from "./database.ts";

/** Makes what is waited for come sooner. */
export type Hurry = () => Promise<void>;

/** Back-off and the pause after a promise go by the database's clock, which no test turns: they end at once. */
export function hurryQueue(
  { db, owner }: TestDatabase,
  place: { clock: MovableClock; log: Log },
  bot: () => Bot,
): Hurry {
  return async () => {
    const waited = await owner
      .query("update machine.outbox set run_at = now() where state = 'ready' and run_at > now()")
      .catch(() => undefined);
    if (!waited?.rowCount) return;
    const { deliverer, installations } = bot().slack;
    const { serves } = installations;
    await deliverDue({ ...place, db, deliverer, serves, consequences: CONSEQUENCES, owner: "hurry" });
  };
}

const EVERY_MS = 40;

/** The same promise, with what it waits for hurried until it settles. */
export async function hurried<Thing>(waiting: Promise<Thing>, hurry: Hurry | undefined): Promise<Thing> {
  const isOver = () => Promise.race([waiting.then(() => true), pause(EVERY_MS, false)]);
  if (hurry) while (!(await isOver())) await hurry();
  return waiting;
}
