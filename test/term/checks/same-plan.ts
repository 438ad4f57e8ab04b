import { readFreshPlan, readPlan } from "#test/support/fresh-plan.ts";
import type { World } from "#test/term/programme/open-programmes.ts";

/** What is planned and what a fresh start would plan instead, of every programme that can be served, line by line. */
export async function comparePlans(world: World): Promise<string[]> {
  const { database, programmes, clock } = world;
  const now = clock.now();
  const differences: string[] = [];
  for (const programme of programmes) {
    if (!world.serves(programme)) continue;
    const plan = new Set(await readPlan(database.db, programme.workspaceId, now));
    const fresh = new Set(await readFreshPlan(database.db, programme.workspaceId, now));
    for (const line of plan) if (!fresh.has(line)) differences.push(`${now} only planned: ${line}`);
    for (const line of fresh) if (!plan.has(line)) differences.push(`${now} only fresh: ${line}`);
  }
  return differences;
}
