/**
 * That the day of a visit has become one without school. `name`: what the calendar calls the day; one that became a day of
 * the weekend has none. `isKept`: one of the two has said that the visit takes place all the same. `isOpenAgain`: there is
 * school on that day after all.
 */
export type ClosedDayNews = {
  readonly kind: "visit.closed_day";
  readonly name?: string | undefined;
  readonly isKept?: boolean;
  readonly isOpenAgain?: boolean;
};
