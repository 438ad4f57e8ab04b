import { ACTS, drawAct } from "./acts/acts.ts";
import { breakOfTwoWeeks } from "./acts/calendar.ts";
import { chooseHours } from "./acts/people.ts";
import { daysWithoutToken, weekWithoutSlack } from "./acts/silences.ts";
import { meetAfterTheChange, planWeek } from "./acts/visits.ts";
import type { Living } from "./living.ts";

/** So many things are done each week besides meeting. */
const ACTS_A_WEEK = 5;
/** Of the weeks, those in which what cannot be left to the dice happens; the clocks change in the seventh and eighth. */
const BREAKS = [3, 5, 10] as const;
const AWAY = [4, 9, 11] as const;

/** What people do by themselves, from a Monday on, for so many weeks. */
export function beginLife(living: Living, monday: Temporal.PlainDate, weeks: number): void {
  const { agenda, dice, world } = living;
  const start = world.clock.now();
  const moment = (week: number, hours = dice.below(7 * 24 * 4) / 4) =>
    monday
      .add({ weeks: week })
      .toZonedDateTime("UTC")
      .toInstant()
      .add({ minutes: Math.round(60 * hours) });
  agenda.add(start, () => chooseHours(living));
  agenda.add(start, () => meetAfterTheChange(living, start));
  for (let week = 0; week < weeks; week++)
    agenda.add(week === 0 ? start : moment(week, -20), () => planWeek(living, monday.add({ weeks: week })));
  for (const { run } of Object.values(ACTS)) agenda.add(moment(2 + dice.below(weeks - 3)), () => run(living));
  for (let week = 1; week < weeks; week++)
    for (let act = 0; act < ACTS_A_WEEK; act++) agenda.add(moment(week), () => drawAct(dice)[1].run(living));
  const off = dice.one(BREAKS);
  const from = monday.add({ weeks: off });
  for (const programme of world.programmes) agenda.add(moment(off - 2), () => breakOfTwoWeeks(living, programme, from));
  weekWithoutSlack(living, moment(dice.one(AWAY)));
  daysWithoutToken(living, moment(1 + dice.below(weeks - 2)));
}
