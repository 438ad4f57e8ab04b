import type { Tx } from "#db/as.ts";
import { createTransactionNote } from "#db/transaction-note.ts";
import type { PersonId } from "#kernel/id.ts";

/** The people whose planned notices depend on what changed. */
export type PlanReaders = readonly PersonId[] | "everyone";

export type PlanChange = {
  readonly readers: PlanReaders;
  /** The notices to those who are in a pair with these people depend on it too. */
  readonly partnersOf: readonly PersonId[];
  readonly now: Temporal.Instant;
};

const change = createTransactionNote<PlanChange>();

/**
 * Says that facts on which the notices to these people depend have changed in this transaction. Every act that changes
 * such a fact calls this: a time zone, leave, the calendar, a visit, a pair, a consent, a commitment, an answer. What is
 * planned for these people is planned again once, at the end of the same transaction, however many acts asked for it
 * (`planning/plan-what-changed.ts`, a later room, does it).
 */
export function planAgain(tx: Tx, readers: PlanReaders, now: Temporal.Instant): void {
  if (readers.length === 0) return;
  const { readers: earlier, partnersOf } = change.read(tx) ?? { readers: [], partnersOf: [] };
  const all = earlier === "everyone" || readers === "everyone" ? "everyone" : [...new Set([...earlier, ...readers])];
  change.write(tx, { readers: all, partnersOf, now });
}

/**
 * Says it, like {@link planAgain}, of a fact about a person on which also the notices to those depend who are in a pair
 * with them: whether they can be written to, and where they live. Who these are is looked up when it is planned again,
 * because the person themself may not be able to read it then.
 */
export function planPersonAgain(tx: Tx, person: PersonId, now: Temporal.Instant): void {
  const earlier = change.read(tx)?.partnersOf ?? [];
  change.write(tx, { readers: change.read(tx)?.readers ?? [], partnersOf: [...new Set([...earlier, person])], now });
  planAgain(tx, [person], now);
}

/** Takes what has changed in this transaction since it was last asked; undefined if nothing has. */
export function takePlanChange(tx: Tx): PlanChange | undefined {
  const changed = change.read(tx);
  change.erase(tx);
  return changed;
}
