import type { PersonId } from "#kernel/id.ts";
import type { Dice } from "#test/support/dice.ts";
import type { Agenda } from "./agenda.ts";
import type { World } from "./programme/open-programmes.ts";

export type Hours = readonly [from: number, to: number];

/** What somebody said when they were asked how often they want to be asked. */
export type Rhythm = { readonly personId: PersonId; readonly at: Temporal.Instant; readonly fewer: boolean };
/** When Slack took nothing: of everybody, or of one programme. */
export type Silence = { readonly account?: string; readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/** What the term writes down of what people did, for those who look afterwards. */
export type Diary = {
  readonly rhythms: Rhythm[];
  readonly silences: Silence[];
};

/** What people need to do something. */
export type Living = {
  readonly world: World;
  readonly agenda: Agenda;
  readonly dice: Dice;
  readonly diary: Diary;
  /** Does it after so many hours at least, and so many at most. */
  later(hours: Hours, act: () => Promise<unknown>): void;
};

export function livingIn(world: World, agenda: Agenda, dice: Dice): Living {
  return {
    world,
    agenda,
    dice,
    diary: { rhythms: [], silences: [] },
    later([from, to], act) {
      const minutes = Math.round(60 * (from + (to - from) * (dice.below(1000) / 1000)));
      agenda.add(world.clock.now().add({ minutes }), act);
    },
  };
}
