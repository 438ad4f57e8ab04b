import type { PersonId } from "#kernel/id.ts";

/**
 * That the day of a visit has become one without school. `name`: what the calendar calls the day; one that became a day of
 * the weekend has none. `isKept`: one of the two has said that the visit takes place all the same. `isOpenAgain`: there is
 * school on that day after all. `away`: not the calendar closes the day, but one of the two is on leave then.
 */
export type ClosedDayNews = {
  readonly kind: "visit.closed_day";
  readonly name?: string | undefined;
  readonly isKept?: boolean;
  readonly isOpenAgain?: boolean;
  readonly away?: PersonId;
};

/**
 * That there is school on the day of a visit after all. `isOff`: the visit was called off because there was none, and can be
 * put on again. `isClosedAgain`: there is none again.
 */
export type OpenDayNews = {
  readonly kind: "visit.open_day";
  readonly isOff: boolean;
  readonly isClosedAgain?: boolean;
};
