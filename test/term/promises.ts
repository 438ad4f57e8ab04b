import { atAnotherHour } from "./checks/clocks-changed.ts";
import { lost } from "./checks/ledger.ts";
import { type Course, countFates, fateOfCommitment, fateOfVisit } from "./checks/nobody-forgotten.ts";
import * as kept from "./checks/promises-kept.ts";
import * as questions from "./checks/questions-kept.ts";
import type { Records } from "./checks/records.ts";
import { isBefore, isSooner } from "./checks/said.ts";
import type { Lived, Term } from "./live.ts";
import type { World } from "./programme/open-programmes.ts";
import type { Reader } from "./programme/reader.ts";

/** What became of each visit that took place, and of each commitment. */
export function fatesOf(world: World, { diary }: Lived, records: Records) {
  const course: Course = { chronicle: world.chronicle, silences: diary.silences };
  const held = records.meetings.filter(({ status }) => status === "held");
  return {
    visits: countFates(held, (visit) => fateOfVisit(visit, records.meetings, course)),
    commitments: countFates(records.agreed, (one) => fateOfCommitment(one, course)),
  };
}

/** Every promise about when people are spoken to, with where it was broken. */
export function brokenPromises(world: World, lived: Lived, records: Records, term: Term) {
  const { said, troubles } = world;
  const starts = new Map(records.meetings.map(({ id, startsAt }) => [id, startsAt]));
  return {
    troubles,
    otherPlans: lived.otherPlans,
    lost: lost(records.rows, said, term.end),
    atNight: kept.atNight(said),
    onDaysOff: kept.onDaysOff(said, (visit) => starts.get(visit)),
    onLeave: kept.onLeave(said),
    overTheCaps: kept.overTheCaps(said),
    saidTwice: kept.saidTwice(said),
    sameWords: kept.sameWords(said),
    beforeThePromise: kept.beforeThePromise(said),
    withoutAPage: kept.withoutAPage(said, firstDaysOf(world, lived, term)),
    atAnotherHour: atAnotherHour(said, records.meetings, world.doors.done, lived.diary.silences),
    beforeTheirHour: questions.beforeTheirHour(said),
    notWanted: questions.notWanted(said),
    tooSoonAfterAVisit: questions.tooSoonAfterAVisit(said, records.meetings),
    beforeTheirDay: questions.beforeTheirDay(said, records.dueOn),
    remindersTooMany: questions.remindersTooMany(said, records.threads),
    twoOpen: questions.twoOpen(records.threads),
    againstTheirWish: questions.againstTheirWish(said, lived.diary.rhythms),
    expiredWrongly: questions.expiredWrongly(records.threads, world.chronicle, term.end, nextServed(world, lived)),
  };
}

/** The first days of all weeks, by programme, on which a page is due. */
function firstDaysOf(world: World, { diary }: Lived, { monday, end }: Term): kept.FirstDay[] {
  return world.programmes.flatMap(({ account, coordinator: id, workspaceId }) => {
    const days: kept.FirstDay[] = [];
    for (let day = monday; ; day = day.add({ days: 1 })) {
      const zone = world.chronicle.at(end).people.get(id)?.zone ?? "UTC";
      const eight = day.toZonedDateTime({ timeZone: zone, plainTime: "08:00" }).toInstant();
      if (!isSooner(eight, end)) return days;
      const moment = world.chronicle.at(eight);
      const coordinator = moment.people.get(id);
      const silent = diary.silences.some(
        (one) =>
          (one.account ?? account) === account &&
          !isSooner(eight, one.from) &&
          !isSooner(one.to.add({ hours: 24 }), eight),
      );
      if (coordinator && moment.programmes.get(workspaceId)?.first === day.dayOfWeek)
        days.push({ coordinator, day, isSilent: silent });
    }
  });
}

/** The first day from one on at which the programme of somebody is looked after. */
function nextServed({ programmes }: World, { diary }: Lived) {
  return ({ workspaceId, zone }: Reader, day: Temporal.PlainDate): Temporal.PlainDate => {
    const account = programmes.find((programme) => programme.workspaceId === workspaceId)?.account;
    const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
    const silence = diary.silences.find(
      (one) => one.account === account && !isBefore(day, dayOf(one.from)) && !isBefore(dayOf(one.to), day),
    );
    return silence ? dayOf(silence.to) : day;
  };
}
