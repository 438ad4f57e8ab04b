import { diceOf } from "#test/support/dice.ts";
import { drawAct } from "./acts/acts.ts";
import { react } from "./acts/reactions.ts";
import { openAgenda } from "./agenda.ts";
import type { Said } from "./checks/said.ts";
import { comparePlans } from "./checks/same-plan.ts";
import { beginLife } from "./life.ts";
import { type Diary, type Living, livingIn } from "./living.ts";
import type { World } from "./programme/open-programmes.ts";

export type Term = { readonly monday: Temporal.PlainDate; readonly weeks: number; readonly end: Temporal.Instant };

/** What was lived, and where the plan was another than a fresh start would make. */
export type Lived = { readonly diary: Diary; readonly otherPlans: readonly string[] };

/** People are spoken to side by side; they react in one order. */
const byName = (one: Said, other: Said) => one.to.name.localeCompare(other.to.name);

/** Turns the clock to whatever comes next: what someone does, what is due, or a morning at which the timetable looks. */
export async function live(world: World, { monday, weeks, end }: Term, seed: number): Promise<Lived> {
  const agenda = openAgenda();
  const living = livingIn(world, agenda, diceOf(seed));
  const { clock, said, chronicle } = world;
  const otherPlans: string[] = [];
  await chronicle.read();
  beginLife(living, monday, weeks);
  for (let week = 1; week * 7 < monday.until(end.toZonedDateTimeISO("UTC").toPlainDate()).days; week++)
    agenda.add(aMomentOf(living, monday.add({ weeks: week })), async () => {
      const acts = await aBusyMoment(living, week < weeks ? ACTS_AT_ONCE : 0);
      const differences = await comparePlans(world);
      otherPlans.push(...differences.map((line) => `${line}, after: ${acts.join("; ")}`));
    });
  let heard = 0;
  let tick = clock.now();
  while (Temporal.Instant.compare(clock.now(), end) < 0) {
    for (const act of agenda.takeUntil(clock.now())) {
      await act();
      await chronicle.read();
    }
    if (Temporal.Instant.compare(clock.now(), tick) >= 0) {
      await world.timetable();
      tick = nextMorning(zonesOf(await chronicle.read()), clock.now());
    }
    const due = await world.sayWhatIsDue();
    for (const one of said.slice(heard).toSorted(byName)) await react(living, one);
    heard = said.length;
    clock.turnTo(earliest(tick, agenda.next(), due));
  }
  return { diary: living.diary, otherPlans };
}

const aMomentOf = ({ dice }: Living, monday: Temporal.PlainDate) =>
  monday
    .toZonedDateTime("UTC")
    .toInstant()
    .add({ minutes: dice.below(7 * 24 * 60) });

const ACTS_AT_ONCE = 3;

/** The timetable looks, and then several people do something at the same time: only their acts plan what follows. */
async function aBusyMoment(living: Living, acts: number): Promise<string[]> {
  await living.world.timetable();
  const done: string[] = [];
  while (done.length < acts) {
    await living.world.chronicle.read();
    const [name, { run }] = drawAct(living.dice);
    await run(living);
    done.push(name);
  }
  return done;
}

const zonesOf = ({ people }: { readonly people: ReadonlyMap<string, { readonly zone: string }> }) => [
  ...new Set([...people.values()].map(({ zone }) => zone)),
];

const FIVE = Temporal.PlainTime.from("05:00");

/**
 * The timetable plans ahead, so between two acts only a new day changes what it decides: a question is over, a leave
 * begins. Nothing is said before seven, so five o'clock in each zone that has not seen it since midnight is in time.
 */
export function nextMorning(zones: readonly string[], ticked: Temporal.Instant): Temporal.Instant {
  const [first, ...others] = zones.map((zone) => {
    const tomorrow = ticked.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
    return tomorrow.toZonedDateTime({ timeZone: zone, plainTime: FIVE }).toInstant();
  });
  if (!first) throw new Error("nobody lives anywhere");
  return earliest(first, ...others);
}

function earliest(first: Temporal.Instant, ...others: (Temporal.Instant | undefined)[]): Temporal.Instant {
  return others.reduce<Temporal.Instant>(
    (known, other) => (other && Temporal.Instant.compare(other, known) < 0 ? other : known),
    first,
  );
}
