import { expect, it } from "vitest";
import type { NoticeKind } from "#mentoring/notice.ts";
import { WHEN_LATE } from "#mentoring/planning/when-late.ts";
import { castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { diceOf } from "#test/support/dice.ts";
import { readFreshPlan, readPlan } from "#test/support/fresh-plan.ts";
import { CHANGES, timePasses } from "./random-changes.ts";

const CHANGES_EACH = 60;
const SEEDS = (process.env.PLAN_SEEDS ?? "1,2,3").split(",").map(Number);

it.each(SEEDS)("whatever changes, what is planned is what a fresh start would plan: seed %i", async (seed) => {
  await using database = await openTestDatabase();
  const cast = await castOf(database);
  const dice = diceOf(seed);
  const all = { database, cast, dice, now: onDay(0, "08:00") };
  const seen = new Set<string>();
  await timePasses(all);
  for (const number of Array.from({ length: CHANGES_EACH }, (_, index) => index + 1)) {
    const [what, change] = dice.one(Object.entries(CHANGES));
    await change(all);
    const plan = await readPlan(database.db, cast.workspaceId, all.now);
    for (const line of plan) seen.add(line.replace(/^.* ([a-z]+\.[a-z]+):.*$/, "$1"));
    expect(plan, `${number}: ${what}, at ${all.now}`).toEqual(
      await readFreshPlan(database.db, cast.workspaceId, all.now),
    );
  }
  expect([...seen]).toEqual(expect.arrayContaining(["visit.ended", "digest.weekly"]));
  expect(await withoutTheirEnd(database)).toEqual([]);
});

/** Notices that are dropped when they are late and have no end, or the reverse. One about a visit that is over has none. */
async function withoutTheirEnd({ owner }: TestDatabase): Promise<unknown[]> {
  const kinds = `select distinct kind, not_after is null as endless from machine.outbox
    where kind not in ('visit.reopened', 'visit.cancelled') or not_after is not null`;
  const { rows } = await owner.query<{ kind: NoticeKind; endless: boolean }>(kinds);
  return rows.filter(({ kind, endless }) => endless !== (WHEN_LATE[kind] === "said"));
}
