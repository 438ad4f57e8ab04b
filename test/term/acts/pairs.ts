import type { Living } from "#test/term/living.ts";
import { listPairs, type SeenPair } from "./look.ts";

// What a coordinator does with pairs, in the forms of People and pairs.

const REASONS = ["completed", "rematch", "leave", "role_change"] as const;

/** Another mentor accompanies a principal: from today, or from a day ahead. */
export async function changeMentor(living: Living): Promise<void> {
  const { world, dice } = living;
  const pair = await choosePair(living, "active");
  const coordinator = pair && coordinatorOf(living, pair);
  if (!pair || !coordinator) return;
  const mentors = [...world.chronicle.at(world.clock.now()).people.values()].filter(
    ({ roles, workspaceId, id, isActive }) =>
      isActive && workspaceId === pair.workspace && roles.includes("mentor") && id !== pair.mentor,
  );
  if (mentors.length === 0) return;
  const values = { mentor: dice.one(mentors).id, on: dayAhead(living, pair, [0, 0, 3, 9]), reason: dice.one(REASONS) };
  await world.doors.submit(coordinator, "people.change_mentor", { person: pair.principal, pair: pair.id }, values);
}

/** A pair ends: today, or after a day ahead. */
export async function endPair(living: Living): Promise<void> {
  const pair = await choosePair(living, "active");
  const coordinator = pair && coordinatorOf(living, pair);
  if (!pair || !coordinator) return;
  const { world, dice } = living;
  const values = { on: dayAhead(living, pair, [0, 2, 6]), reason: dice.one(REASONS) };
  await world.doors.submit(coordinator, "people.end_pair", { person: pair.principal, pair: pair.id }, values);
  // Who ended it by mistake puts it right within the hour, or after some days.
  if (dice.happens(0.7)) living.later([1, dice.one([1, 24, 200])], () => reopen(living, pair));
}

/** A pair that ended, or is to end, goes on after all. */
export async function reopenPair(living: Living): Promise<void> {
  const pair = (await choosePair(living, "ended")) ?? (await choosePair(living, "ending"));
  if (pair) await reopen(living, pair);
}

async function reopen({ world }: Living, pair: SeenPair): Promise<void> {
  const coordinator = coordinatorOf({ world }, pair);
  if (coordinator)
    await world.doors.press(coordinator, "people.reopen_pair", { person: pair.principal, pair: pair.id });
}

/** The first day or the role of a pair was entered wrongly. */
export async function correctPair(living: Living): Promise<void> {
  const pair = await choosePair(living, "active");
  const coordinator = pair && coordinatorOf(living, pair);
  const values = { role: living.dice.one(["lead", "second"] as const), startsOn: "2026-08-10" };
  if (pair && coordinator)
    await living.world.doors.submit(
      coordinator,
      "people.correct_pair",
      { person: pair.principal, pair: pair.id },
      values,
    );
}

async function choosePair({ world, dice }: Living, state: SeenPair["state"]): Promise<SeenPair | undefined> {
  const pairs = (await listPairs(world)).filter((pair) => pair.state === state);
  // At least so many go on that the term has something to live.
  return pairs.length > (state === "active" ? 3 : 0) ? dice.one(pairs) : undefined;
}

function coordinatorOf({ world }: Pick<Living, "world">, { workspace }: SeenPair) {
  return world.programmes.find(({ workspaceId }) => workspaceId === workspace)?.coordinator;
}

function dayAhead({ world, dice }: Living, { zone }: SeenPair, days: readonly number[]): string {
  return world.clock
    .now()
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: dice.one(days) })
    .toString();
}
