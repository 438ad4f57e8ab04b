import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { confirmVisit } from "#mentoring/visit/confirm-visit.ts";
import { moveVisit } from "#mentoring/visit/move-visit.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { shareable } from "#test/support/examined.ts";
import { dayOfChange } from "./clocks-changed.ts";
import type { Living } from "./living.ts";
import { logVisit } from "./log-visit.ts";

/** In most weeks a pair plans one visit or two, some of them an hour before, others nine days ahead. */
export function planWeek(living: Living, pair: Pair, monday: Temporal.PlainDate): void {
  const { dice } = living;
  for (let visits = dice.one([0, 0, 1, 1, 1, 2]); visits > 0; visits--) {
    const startsAt = someTime(living, monday, pair.principal.zone);
    const planner = (dice.happens(0.8) ? pair.mentor : pair.principal).id;
    const plannedAt = startsAt.subtract({ minutes: 90 + dice.below(9 * 24 * 60) });
    planAt(living, plannedAt, { pair, planner, startsAt }, (visit) => becomeOf(living, visit, pair, planner));
  }
}

/** In every zone somebody meets on the Thursday after the clocks have changed, as agreed two weeks before. */
export function meetAfterTheChange(living: Living, from: Temporal.Instant): void {
  const byZone = Map.groupBy(living.programme.pairs, ({ principal }) => principal.zone);
  for (const [zone, [pair]] of byZone) {
    if (!pair) continue;
    const thursday = dayOfChange(zone, from).add({ days: 4 });
    const begins = thursday.toZonedDateTime({ timeZone: zone, plainTime: "17:00" });
    const plan = { pair, planner: pair.mentor.id, startsAt: begins.toInstant() };
    planAt(living, begins.subtract({ days: 14 }).toInstant(), plan, (visit) => hold(living, visit, pair, "soon"));
  }
}

/** On a day of the week, at a quarter of an hour between eight and three. */
function someTime({ dice }: Living, monday: Temporal.PlainDate, zone: string): Temporal.Instant {
  const plainTime = { hour: 8 + dice.below(7), minute: 15 * dice.below(4) };
  return monday
    .add({ days: dice.below(5) })
    .toZonedDateTime({ timeZone: zone, plainTime })
    .toInstant();
}

type Plan = { readonly pair: Pair; readonly planner: PersonId; readonly startsAt: Temporal.Instant };

function planAt(
  { agenda, dice, as }: Living,
  at: Temporal.Instant,
  { pair, planner, startsAt }: Plan,
  then: (visit: Visit) => void,
): void {
  agenda.add(at, async () => {
    const modality = dice.one(["in_person", "video"] as const);
    const visit = { pairId: pair.id, startsAt, minutes: 60, modality, purpose: shareable("") };
    const outcome = await as(planner, (tx, now) => planVisit(tx, visit, now));
    if (outcome.kind === "planned") then(outcome.visit);
  });
}

/** One in eight is called off, one in ten moved, and of one in ten nobody ever speaks again. */
function becomeOf(living: Living, visit: Visit, pair: Pair, planner: PersonId): void {
  const { dice, later, programme } = living;
  const other = getOtherPerson(pair, planner).id;
  const ahead = [0, programme.clock.now().until(visit.startsAt).total("hours")] as const;
  const fate = dice.below(100);
  if (fate < 12)
    later(ahead, dice.one([planner, other]), (tx, now) => cancelVisit(tx, visit.id, "transport_weather", now));
  else if (fate < 22) later(ahead, planner, (tx, now) => move(living, tx, visit, pair, now));
  else if (fate < 90) hold(living, visit, pair, fate < 80 ? "soon" : "late");
  if (dice.happens(0.5)) later(ahead, other, (tx, now) => confirmVisit(tx, visit.id, now));
}

async function move(living: Living, tx: PersonTx, visit: Visit, pair: Pair, now: Temporal.Instant): Promise<void> {
  const startsAt = visit.startsAt.add({ hours: 24 * (1 + living.dice.below(4)) });
  const { minutes, modality } = visit;
  const moved = await moveVisit(tx, visit.id, { startsAt, minutes, modality }, now);
  if (moved.kind === "moved") hold(living, moved.visit, pair, "soon");
}

/** Some tell of it the same day, some within three, a few after one week or two; now and then it did not take place. */
function hold({ agenda, dice, as }: Living, visit: Visit, pair: Pair, told: "soon" | "late"): void {
  const days = 24 * 60;
  const passed = told === "soon" ? 20 + dice.below(3 * days) : 6 * days + dice.below(6 * days);
  const isHeld = dice.happens(0.93);
  agenda.add(visit.startsAt.add({ minutes: visit.minutes + passed }), () =>
    as(pair.mentor.id, (tx, now) => logVisit(tx, visit, pair, isHeld, dice, now)),
  );
}
