import type { PersonId, VisitId } from "#kernel/id.ts";
import { dayOfChange } from "#test/term/checks/clocks-changed.ts";
import type { Living } from "#test/term/living.ts";
import { logVisit } from "./log-visit.ts";
import { findVisit, findVisitAt, listPairs, type SeenPair, type SeenVisit } from "./look.ts";

/** In most weeks a pair plans one visit or two for the next days, some of them an hour before, others many days ahead. */
export async function planWeek(living: Living, monday: Temporal.PlainDate): Promise<void> {
  for (const pair of await listPairs(living.world))
    if (pair.state !== "ended")
      for (let visits = living.dice.one([0, 0, 0, 1, 1, 1, 2]); visits > 0; visits--)
        planSomeTime(living, pair, monday);
}

/** On a day of the week, at a quarter of an hour between eight and three. */
function planSomeTime(living: Living, pair: SeenPair, monday: Temporal.PlainDate): void {
  const { dice, world } = living;
  const days = openDaysFrom(living, pair, monday);
  const startsAt = dice
    .one(days)
    .toZonedDateTime({ timeZone: pair.zone, plainTime: { hour: 8 + dice.below(7), minute: 15 * dice.below(4) } })
    .toInstant();
  const planner = dice.happens(0.8) ? pair.mentor : pair.principal;
  const minutesAhead = world.clock.now().until(startsAt).total("minutes");
  const plannedAt = startsAt.subtract({
    minutes: 90 + dice.below(Math.max(1, Math.min(9 * 24 * 60, minutesAhead - 91))),
  });
  planAt(living, plannedAt, { pair, planner, startsAt }, (visit) => becomeOf(living, visit, planner));
}

/** The days of that week on which people of this pair meet, as the week of their programme has them. */
function openDaysFrom({ world }: Living, { workspace }: SeenPair, monday: Temporal.PlainDate): Temporal.PlainDate[] {
  const weekend = world.chronicle.at(world.clock.now()).programmes.get(workspace)?.weekend ?? [];
  return Array.from({ length: 7 }, (_, days) => monday.add({ days })).filter((day) => !weekend.includes(day.dayOfWeek));
}

/** In every zone somebody meets on the Thursday after the clocks have changed, as agreed two weeks before. */
export async function meetAfterTheChange(living: Living, from: Temporal.Instant): Promise<void> {
  const byZone = Map.groupBy(await listPairs(living.world), ({ zone }) => zone);
  for (const [zone, [pair]] of byZone) {
    if (!pair) continue;
    const thursday = dayOfChange(zone, from).add({ days: 4 });
    const begins = thursday.toZonedDateTime({ timeZone: zone, plainTime: "17:00" });
    const plan = { pair, planner: pair.mentor, startsAt: begins.toInstant() };
    planAt(living, begins.subtract({ days: 14 }).toInstant(), plan, (visit) => hold(living, visit, "soon"));
  }
}

type Plan = { readonly pair: SeenPair; readonly planner: PersonId; readonly startsAt: Temporal.Instant };

function planAt(
  { agenda, dice, world }: Living,
  at: Temporal.Instant,
  plan: Plan,
  then: (visit: SeenVisit) => void,
): void {
  const { pair, planner, startsAt } = plan;
  agenda.add(at, async () => {
    const modality = dice.one(["in_person", "video"] as const);
    const local = startsAt.toZonedDateTimeISO(pair.zone);
    const when = { on: local.toPlainDate().toString(), at: timeOf(local), minutes: "60", modality };
    await world.doors.submit(planner, "visit.plan", {}, { pair: pair.id, ...when });
    const visit = await findVisitAt(world, pair.id, startsAt);
    if (visit) then(visit);
  });
}

const timeOf = (local: Temporal.ZonedDateTime) => local.toPlainTime().toString({ smallestUnit: "minute" });

/** One in eight is called off, one in ten moved, and of one in ten nobody ever speaks again. */
function becomeOf(living: Living, visit: SeenVisit, planner: PersonId): void {
  const { dice, later, world } = living;
  const other = planner === visit.mentor ? visit.principal : visit.mentor;
  const ahead = [0, world.clock.now().until(visit.startsAt).total("hours")] as const;
  const fate = dice.below(100);
  if (fate < 12) later(ahead, () => cancel(living, visit, dice.one([planner, other])));
  else if (fate < 22) later(ahead, () => move(living, visit.id, planner));
  else if (fate < 90) hold(living, visit, fate < 80 ? "soon" : "late");
  if (dice.happens(0.5)) later(ahead, () => world.doors.press(other, "visit.confirm", { visit: visit.id }));
}

/** Every third proposes another time at once. */
export async function cancel({ world, dice }: Living, { id, zone, startsAt }: SeenVisit, by: PersonId): Promise<void> {
  const reason = dice.one(["transport_weather", "principal_unavailable", "school_emergency"] as const);
  const instead = startsAt.add({ hours: 24 * (1 + dice.below(5)) }).toZonedDateTimeISO(zone);
  const proposal = { on: instead.toPlainDate().toString(), at: timeOf(instead) };
  await world.doors.submit(by, "visit.cancel", { visit: id }, { reason, ...(dice.happens(0.33) && proposal) });
}

export async function move(living: Living, id: VisitId, by: PersonId): Promise<void> {
  const { world, dice } = living;
  const visit = await findVisit(world, id);
  if (!visit) return;
  const to = visit.startsAt.add({ hours: 24 * (1 + dice.below(4)) }).toZonedDateTimeISO(visit.zone);
  const when = { on: to.toPlainDate().toString(), at: timeOf(to), minutes: "60", modality: visit.modality };
  await world.doors.submit(by, "visit.move", { visit: visit.id }, when);
  const moved = await findVisit(world, id);
  if (moved && moved.id !== visit.id) hold(living, moved, "soon");
}

/** Some tell of it the same day, some within three, a few after one week or two; now and then it did not take place. */
function hold(living: Living, visit: SeenVisit, told: "soon" | "late"): void {
  const { agenda, dice } = living;
  const days = 24 * 60;
  const passed = told === "soon" ? 20 + dice.below(3 * days) : 6 * days + dice.below(6 * days);
  const how = dice.below(100);
  agenda.add(visit.startsAt.add({ minutes: visit.minutes + passed }), () => tellOf(living, visit, how));
}

/** Most log it, some only press that it was held, and of some one of the two was not there. */
async function tellOf(living: Living, { id, mentor }: SeenVisit, how: number): Promise<void> {
  const { world, dice } = living;
  const visit = await findVisit(world, id);
  const isOver = visit && Temporal.Instant.compare(visit.startsAt, world.clock.now()) < 0;
  if (!visit || !isOver || visit.isLogged) return;
  if (how < 5)
    await world.doors.press(mentor, "visit.miss", { visit: visit.id, missing: dice.one(["principal", "mentor"]) });
  else if (how < 40) await world.doors.press(mentor, "visit.went", { visit: visit.id, outcome: "held_as_planned" });
  else await logVisit(living, visit, how < 48 ? "not_held" : "held_as_planned");
}
