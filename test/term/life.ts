import { asPerson, type PersonTx } from "#db/as.ts";
import type { CommitmentId, PersonId, ThreadId, VisitId } from "#kernel/id.ts";
import { settleCommitment } from "#mentoring/commitment/settle-commitment.store.ts";
import { chooseQuestions } from "#mentoring/consent/consent.store.ts";
import { saveMyLeave } from "#mentoring/leave/leave.store.ts";
import { notify } from "#mentoring/notice.ts";
import { otherHalf, type Pair } from "#mentoring/pair/pair.ts";
import { togglePause } from "#mentoring/people/save-my-settings.ts";
import { saveSetting } from "#mentoring/people/setting.store.ts";
import { anotherQuestion } from "#mentoring/reflection/another-question.ts";
import { answerThread, completeThread, declineThread } from "#mentoring/reflection/answer-thread.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";
import { shareThread } from "#mentoring/reflection/share-reflection.ts";
import { findThreadOfVisit } from "#mentoring/reflection/thread.store.ts";
import { cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { confirmVisit } from "#mentoring/visit/confirm-visit.ts";
import { moveVisit } from "#mentoring/visit/move-visit.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { Dice } from "#test/support/dice.ts";
import type { Agenda } from "./agenda.ts";
import { logVisit } from "./log-visit.ts";
import type { Programme, Said } from "./programme.ts";

export type Absence = {
  readonly personId: PersonId;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly since: Temporal.Instant;
};

/** People who plan, meet, forget, answer and keep silent, as the dice have it. */
export type Life = {
  readonly absences: readonly Absence[];
  /** What they do by themselves, from a Monday on, for so many weeks. */
  begin(monday: Temporal.PlainDate, weeks: number): void;
  /** What they do because of something they heard. */
  hear(said: Said): Promise<void>;
};

const HOURS = ["07:15", "12:00", "16:00", "17:30"] as const;
const MINUTE = { minutes: 1 };
type Work<Outcome> = (tx: PersonTx, now: Temporal.Instant) => Promise<Outcome>;

export function openLife(programme: Programme, agenda: Agenda, dice: Dice, bank: Bank): Life {
  const { database, workspaceId, people, pairs, clock } = programme;
  const absences: Absence[] = [];
  const as = <Outcome>(personId: PersonId, work: Work<Outcome>) =>
    asPerson(database.db, { workspaceId, personId }, (tx) => work(tx, clock.now()));
  const after = (hours: readonly [number, number]) =>
    clock.now().add({ minutes: Math.round(60 * (hours[0] + (hours[1] - hours[0]) * (dice.below(1000) / 1000))) });
  const later = (hours: readonly [number, number], personId: PersonId, work: Work<unknown>) =>
    agenda.add(after(hours), () => as(personId, work));

  /** A day of the week from `monday` on, at any hour at which people do such things. */
  const someTime = (monday: Temporal.PlainDate, zone: string, hours: readonly [number, number]) => {
    const time = { hour: hours[0] + dice.below(hours[1] - hours[0]), minute: 15 * dice.below(4) };
    return monday
      .add({ days: dice.below(5) })
      .toZonedDateTime({ timeZone: zone, plainTime: time })
      .toInstant();
  };

  function plan(pair: Pair, monday: Temporal.PlainDate): void {
    const startsAt = someTime(monday, pair.principal.zone, [8, 15]);
    const planner = dice.happens(0.8) ? pair.mentor : pair.principal;
    agenda.add(startsAt.subtract({ minutes: 90 + dice.below(9 * 24 * 60) }), async () => {
      const visit = {
        pairId: pair.id,
        startsAt,
        minutes: 60,
        modality: dice.one(["in_person", "video"] as const),
        purpose: "",
      };
      const outcome = await as(planner.id, (tx, now) => planVisit(tx, visit, now));
      if (outcome.kind === "planned") meet(outcome.visit, pair, planner.id);
    });
  }

  /** What becomes of a visit. */
  function meet(visit: Visit, pair: Pair, planner: PersonId): void {
    const other = otherHalf(pair, planner).id;
    const ahead = clock.now().until(visit.startsAt).total("hours");
    const fate = dice.below(100);
    if (fate < 12)
      later([0, ahead], dice.one([planner, other]), (tx, now) => cancelVisit(tx, visit.id, "transport_weather", now));
    else if (fate < 22) later([0, ahead], planner, (tx, now) => move(tx, visit, pair, planner, now));
    else if (fate < 90) hold(visit, pair, fate);
    if (dice.happens(0.5)) later([0, ahead], other, (tx, now) => confirmVisit(tx, visit.id, now));
  }

  async function move(tx: PersonTx, visit: Visit, pair: Pair, mover: PersonId, now: Temporal.Instant): Promise<void> {
    const startsAt = visit.startsAt.add({ hours: 24 * (1 + dice.below(4)) });
    const { minutes, modality } = visit;
    const moved = await moveVisit(tx, visit.id, { startsAt, minutes, modality }, now);
    if (moved.kind === "moved") hold(moved.visit, pair, 30);
    void mover;
  }

  /** Some log the same day, some after days, a few very late; now and then it did not take place. */
  function hold(visit: Visit, pair: Pair, fate: number): void {
    const over = visit.startsAt.add({
      minutes: visit.minutes + (fate < 80 ? 20 + dice.below(3 * 24 * 60) : 6 * 24 * 60 + dice.below(6 * 24 * 60)),
    });
    const isHeld = dice.happens(0.93);
    agenda.add(over, () => as(pair.mentor.id, (tx, now) => logVisit(tx, visit, pair, isHeld, dice, now)));
  }

  async function meetQuestion(me: PersonId, visit: VisitId): Promise<void> {
    const thread = await as(me, (tx) => findThreadOfVisit(tx, visit));
    if (!thread) return void (dice.happens(0.7) && later([0, 30], me, (tx, now) => choose(tx, visit, now)));
    const reaction = dice.below(100);
    const { id } = thread;
    if (reaction < 45) later([0, 90], me, (tx, now) => answer(tx, me, id, now));
    else if (reaction < 60) later([0, 30], me, (tx, now) => declineThread(tx, id, now));
    else if (reaction < 70) later([0, 5], me, (tx, now) => another(tx, me, id, now));
  }

  function choose(tx: PersonTx, visit: VisitId, now: Temporal.Instant): Promise<void> {
    return notify(tx, tx.personId, { kind: "reflection.chosen", visit }, { at: now, about: `visit:${visit}` });
  }

  async function answer(tx: PersonTx, me: PersonId, thread: ThreadId, now: Temporal.Instant): Promise<void> {
    await answerThread(tx, thread, { place: 1, text: "Someone asked to show their lesson.", source: "form" }, now);
    const end = dice.below(100);
    if (end < 40) later([0, 1], me, (own, then) => shareThread(own, thread, then));
    else if (end < 80) later([0, 1], me, (own, then) => completeThread(own, thread, then));
  }

  async function another(tx: PersonTx, me: PersonId, thread: ThreadId, now: Temporal.Instant): Promise<void> {
    const person = people.find(({ id }) => id === me);
    if (person) await anotherQuestion(tx, person, thread, bank, now);
    later([0, 40], me, (own, then) => answer(own, me, thread, then));
  }

  /** A leave is entered in the evening before, and saved again with another setting a day later. */
  function goOnLeave(personId: PersonId, zone: string, from: Temporal.PlainDate, days: number): void {
    const span = { from, to: from.add({ days: days - 1 }) };
    const evening = from.subtract({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: "20:30" });
    const enter: Work<void> = (tx, now) => saveMyLeave(tx, span, now, now.toZonedDateTimeISO(zone).toPlainDate());
    agenda.add(evening.toInstant(), async () => {
      absences.push({ personId, ...span, since: clock.now() });
      await as(personId, enter);
    });
    agenda.add(evening.add({ days: 1 }).toInstant(), () => as(personId, enter));
  }

  function pauseFor(personId: PersonId, from: Temporal.Instant, days: number): void {
    for (const at of [from, from.add({ hours: 24 * days })]) agenda.add(at, () => as(personId, togglePause));
  }

  return {
    absences,
    begin(monday, weeks) {
      const principals = people.filter(({ roles }) => roles.includes("principal"));
      for (const { id } of principals)
        agenda.add(clock.now(), () =>
          as(id, (tx, now) => saveSetting(tx, { questionTime: Temporal.PlainTime.from(dice.one(HOURS)) }, now)),
        );
      for (let week = 0; week < weeks; week++)
        for (const pair of pairs)
          for (let visit = dice.one([0, 0, 1, 1, 1, 2]); visit > 0; visit--) plan(pair, monday.add({ weeks: week }));
      const [away, also, quiet] = [dice.one(principals), dice.one(pairs).mentor, dice.one(principals)];
      goOnLeave(away.id, away.zone, monday.add({ weeks: 5, days: dice.below(5) }), 12 + dice.below(10));
      goOnLeave(also.id, also.zone, monday.add({ weeks: 9, days: dice.below(5) }), 5);
      pauseFor(quiet.id, monday.add({ weeks: 3, days: 2 }).toZonedDateTime("UTC").toInstant().add(MINUTE), 13);
    },
    async hear({ to, key }) {
      const [kind, subject = ""] = key.split(":");
      const isPrincipal = to.roles.includes("principal");
      if (kind === "promise.made" && dice.happens(0.9))
        later([0, 3], to.id, (tx, now) => chooseQuestions(tx, !isPrincipal || dice.happens(0.9), "en", now));
      if (kind === "reflection.prompt" || kind === "reflection.chosen") await meetQuestion(to.id, subject as VisitId);
      if (kind === "commitment.due" && dice.happens(0.6))
        later([0, 20], to.id, (tx, now) =>
          settleCommitment(tx, subject as CommitmentId, dice.one(["done", "changed", "dropped"] as const), now),
        );
    },
  };
}
