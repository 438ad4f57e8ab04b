import { describe, expect, test } from "vitest";
import { openDaysOf } from "./absence.ts";
import { atAnotherHour, changeIn, saidInTheWeekAfter } from "./clocks-changed.ts";
import { drawCalendar } from "./draw-calendar.ts";
import { figuresOf } from "./figures.ts";
import type { Life } from "./life.ts";
import { live, type Term } from "./live.ts";
import { countFates, fateOfCommitment, fateOfVisit } from "./nobody-forgotten.ts";
import { openProgramme, type Programme } from "./programme.ts";
import * as kept from "./promises-kept.ts";
import * as questions from "./questions-kept.ts";
import { type Records, readRecords } from "./records.ts";

const ZONE = "America/New_York";
const MONDAY = Temporal.PlainDate.from("2026-09-07");
const WEEKS = 14;
/** After the last visit: what is still to be said is said. */
const AFTERWARDS = 5;
const END = MONDAY.add({ weeks: WEEKS + AFTERWARDS })
  .toZonedDateTime(ZONE)
  .toInstant();
const TERM: Term = { monday: MONDAY, weeks: WEEKS, end: END };
const START = MONDAY.toZonedDateTime({ timeZone: ZONE, plainTime: "05:00" }).toInstant();
const ON_THE_PAGE = ["Denise Kowalski", "Daniel Reyes", "Grace Okafor"];
const SEEDS = (process.env.TERM_SEEDS ?? "1").split(",").map(Number);

describe("a term in the life of a programme", () => {
  test.for(SEEDS)(
    "keeps every promise about when people are spoken to, seed %i",
    { timeout: 120_000 },
    async (seed) => {
      const begun = performance.now();
      await using programme = await openProgramme(START);
      const life = await live(programme, TERM, seed);
      const records = await readRecords(programme.database);
      const days = daysOf(programme, life);
      const held = records.meetings.filter(({ status }) => status === "held");
      const visits = countFates(held, (visit) => fateOfVisit(visit, records.meetings, days));
      const commitments = countFates(records.agreed, (one) => fateOfCommitment(one, days));

      if (seed === SEEDS[0]) report(pageOf(programme, life));
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      report(
        `The term of seed ${seed}, in ${seconds} s\n${figuresOf(programme.said, visits.counts, commitments.counts)}`,
      );

      const broken = { ...brokenPromises(programme, life), ...wrongQuestions(programme, life, records) };
      expect({ ...broken, visits: visits.forgotten, commitments: commitments.forgotten }).toEqual(
        Object.fromEntries([...Object.keys(broken), "visits", "commitments"].map((name) => [name, []])),
      );
      expect(visits.counts.get("asked")).toBeGreaterThan(held.length / 5);
      expect(commitments.counts.get("asked")).toBeGreaterThan(3);
      for (const zone of ["America/New_York", "America/Chicago", "Europe/Madrid"])
        expect(saidInTheWeekAfter(programme.said, zone, changeIn(zone, START)), zone).not.toEqual([]);
    },
  );
});

function daysOf({ calendar }: Programme, { absences }: Life) {
  const isSchoolDay = kept.schoolDaysOf(calendar);
  return { isSchoolDay, openDays: (person: string) => openDaysOf(person, absences, isSchoolDay) };
}

function brokenPromises(programme: Programme, life: Life) {
  const { said, people, troubles } = programme;
  const { isSchoolDay } = daysOf(programme, life);
  const coordinators = people.filter(({ roles }) => roles.includes("coordinator"));
  const mondays = Array.from({ length: WEEKS + AFTERWARDS }, (_, week) => MONDAY.add({ weeks: week }));
  return {
    troubles,
    atNight: kept.atNight(said),
    onDaysOff: kept.onDaysOff(said, isSchoolDay),
    onLeave: kept.onLeave(said, life.absences),
    overTheCaps: kept.overTheCaps(said),
    saidTwice: kept.saidTwice(said),
    beforeThePromise: kept.beforeThePromise(said),
    withoutAPage: kept.withoutAPage(said, coordinators, mondays, isSchoolDay),
    withoutAWelcome: kept.withoutAWelcome(said, life.absences, isSchoolDay),
    atAnotherHour: atAnotherHour(said),
  };
}

function wrongQuestions(programme: Programme, life: Life, { meetings, agreed, threads, questionTimes }: Records) {
  const { said } = programme;
  const { isSchoolDay, openDays } = daysOf(programme, life);
  return {
    beforeTheirHour: questions.beforeTheirHour(said, questionTimes),
    tooSoonAfterAVisit: questions.tooSoonAfterAVisit(said, meetings),
    beforeTheirDay: questions.beforeTheirDay(said, agreed),
    remindersTooMany: questions.remindersTooMany(said, threads, isSchoolDay),
    twoOpen: questions.twoOpen(threads),
    againstTheirWish: questions.againstTheirWish(said, life.rhythms),
    expiredWrongly: questions.expiredWrongly(threads, openDays, END),
  };
}

function pageOf({ said, people, calendar }: Programme, { absences }: Life): string {
  const dayNames = new Map([...calendar.days].map(([day, { name }]) => [day, name]));
  const shown = ON_THE_PAGE.flatMap((name) => people.filter((person) => person.name === name));
  return drawCalendar({ said, people: shown, absences, dayNames, monday: MONDAY, weeks: WEEKS });
}

function report(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
