import { asPerson, type PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import type { Dice } from "#test/support/dice.ts";
import type { Agenda } from "./agenda.ts";
import type { Programme } from "./programme.ts";

export type Work<Outcome> = (tx: PersonTx, now: Temporal.Instant) => Promise<Outcome>;
export type Hours = readonly [from: number, to: number];

/** What people need to do something: now as themselves, or some hours later. */
export type Living = {
  readonly programme: Programme;
  readonly agenda: Agenda;
  readonly dice: Dice;
  readonly bank: QuestionBank;
  as<Outcome>(personId: PersonId, work: Work<Outcome>): Promise<Outcome>;
  /** After so many hours at least, and so many at most. */
  later(hours: Hours, personId: PersonId, work: Work<unknown>): void;
};

export function livingIn(programme: Programme, agenda: Agenda, dice: Dice, bank: QuestionBank): Living {
  const { database, workspaceId, clock } = programme;
  const as = <Outcome>(personId: PersonId, work: Work<Outcome>) =>
    asPerson(database.db, { workspaceId, personId }, (tx) => work(tx, clock.now()));
  return {
    programme,
    agenda,
    dice,
    bank,
    as,
    later([from, to], personId, work) {
      const minutes = Math.round(60 * (from + (to - from) * (dice.below(1000) / 1000)));
      agenda.add(clock.now().add({ minutes }), () => as(personId, work));
    },
  };
}
