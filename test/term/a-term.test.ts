import { describe, expect, test } from "vitest";
import { loadBank } from "#src/start/load-bank.ts";
import { diceOf } from "#test/support/dice.ts";
import { openAgenda } from "./agenda.ts";
import { drawCalendar } from "./draw-calendar.ts";
import { openLife } from "./life.ts";
import { fatesOf } from "./nobody-forgotten.ts";
import { openProgramme, type Programme, type Said } from "./programme.ts";
import {
  atNight,
  onDaysOff,
  onLeave,
  overTheCaps,
  saidTwice,
  schoolDaysOf,
  twoOpen,
  withoutAPage,
} from "./promises-kept.ts";

const ZONE = "America/New_York";
const MONDAY = Temporal.PlainDate.from("2026-09-07");
const WEEKS = 14;
/** After the last visit: what is still to be said is said. */
const AFTERWARDS = 4;
const SEEDS = (process.env.TERM_SEEDS ?? "1,2,3").split(",").map(Number);

describe("a term in the life of a programme", () => {
  test.for(SEEDS)(
    "keeps every promise about when people are spoken to, seed %i",
    { timeout: 120_000 },
    async (seed) => {
      const begun = performance.now();
      const start = MONDAY.toZonedDateTime({ timeZone: ZONE, plainTime: "05:00" }).toInstant();
      await using programme = await openProgramme(start);
      const life = await live(programme, seed);
      const { said } = programme;
      const isSchoolDay = schoolDaysOf(programme);
      const fates = await fatesOf(programme, life.absences, isSchoolDay);
      const mondays = Array.from({ length: WEEKS }, (_, week) => MONDAY.add({ weeks: week }));
      const coordinators = programme.people.filter(({ roles }) => roles.includes("coordinator"));
      report(
        `\nTerm of seed ${seed}: ${said.length} messages, questions after visits ${JSON.stringify(fates.reasons)}, ${Math.round(performance.now() - begun)} ms\n`,
      );
      if (seed === SEEDS[0])
        report(drawCalendar(said, ["Denise Kowalski", "Daniel Reyes", "Grace Okafor"], MONDAY, WEEKS));
      expect({
        atNight: atNight(said),
        onDaysOff: onDaysOff(said, isSchoolDay),
        onLeave: onLeave(said, life.absences),
        overTheCaps: overTheCaps(said),
        saidTwice: saidTwice(said),
        twoOpen: await twoOpen(programme),
        forgotten: fates.forgotten,
        withoutAPage: withoutAPage(said, coordinators, mondays),
      }).toEqual({
        atNight: [],
        onDaysOff: [],
        onLeave: [],
        overTheCaps: [],
        saidTwice: [],
        twoOpen: [],
        forgotten: [],
        withoutAPage: [],
      });
      expect(fates.asked).toBeGreaterThan(10);
    },
  );
});

const QUARTER = { hours: 6 };
/** People are spoken to side by side; they react in one order. */
const byName = (one: Said, other: Said) => one.to.name.localeCompare(other.to.name);

/** Turns the clock to whatever comes next: what someone does, what is due, or a quarter of a day. */
async function live(programme: Programme, seed: number) {
  const agenda = openAgenda();
  const life = openLife(programme, agenda, diceOf(seed), await loadBank());
  const { clock, said } = programme;
  life.begin(MONDAY, WEEKS);
  const end = MONDAY.add({ weeks: WEEKS + AFTERWARDS })
    .toZonedDateTime(ZONE)
    .toInstant();
  let heard = 0;
  let ticked = clock.now();
  for (let first = true; Temporal.Instant.compare(clock.now(), end) < 0; first = false) {
    const acts = agenda.takeUntil(clock.now());
    for (const act of acts) await act();
    // The timetable plans days ahead: between two acts nothing changes for it.
    if (first || acts.length > 0 || ticked.until(clock.now()).total("hours") >= QUARTER.hours) {
      await programme.timetable();
      ticked = clock.now();
    }
    await programme.sayWhatIsDue();
    for (const one of said.slice(heard).toSorted(byName)) await life.hear(one);
    heard = said.length;
    clock.turnTo(earliest([agenda.next(), await nextDue(programme), clock.now().add(QUARTER)]));
  }
  return life;
}

async function nextDue({ database }: Programme): Promise<Temporal.Instant | undefined> {
  const { rows } = await database.owner.query<{ at: string | null }>(
    "select to_char(min(not_before) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as at from machine.outbox where state = 'ready'",
  );
  return rows[0]?.at ? Temporal.Instant.from(rows[0].at) : undefined;
}

function earliest(moments: readonly (Temporal.Instant | undefined)[]): Temporal.Instant {
  const known = moments.filter((moment) => moment !== undefined).sort(Temporal.Instant.compare);
  const [first] = known;
  if (!first) throw new Error("there is always a next quarter of a day");
  return first;
}

function report(text: string): void {
  process.stdout.write(text);
}
