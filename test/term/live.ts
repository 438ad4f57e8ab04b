import { BANK } from "#test/support/bank.ts";
import { diceOf } from "#test/support/dice.ts";
import { openAgenda } from "./agenda.ts";
import { beginLife, type Life } from "./life.ts";
import { livingIn } from "./living.ts";
import type { Programme } from "./programme.ts";
import type { Said } from "./said.ts";

export type Term = { readonly monday: Temporal.PlainDate; readonly weeks: number; readonly end: Temporal.Instant };

/** People are spoken to side by side; they react in one order. */
const byName = (one: Said, other: Said) => one.to.name.localeCompare(other.to.name);

/** Turns the clock to whatever comes next: what someone does, what is due, or a morning at which the timetable looks. */
export async function live(programme: Programme, { monday, weeks, end }: Term, seed: number): Promise<Life> {
  const agenda = openAgenda();
  const life = beginLife(livingIn(programme, agenda, diceOf(seed), BANK), monday, weeks);
  const { clock, said, people } = programme;
  const zones = [...new Set(people.map(({ zone }) => zone))];
  let heard = 0;
  let tick = clock.now();
  while (Temporal.Instant.compare(clock.now(), end) < 0) {
    const acts = agenda.takeUntil(clock.now());
    for (const act of acts) await act();
    if (acts.length > 0 || Temporal.Instant.compare(clock.now(), tick) >= 0) {
      await programme.timetable();
      tick = nextMorning(zones, clock.now());
    }
    const due = await programme.sayWhatIsDue();
    for (const one of said.slice(heard).toSorted(byName)) await life.hear(one);
    heard = said.length;
    clock.turnTo(earliest(tick, agenda.next(), due));
  }
  return life;
}

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
