import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";

/** A count of events (visits, for instance), with the number of distinct principals whom they concern. */
export type EventAndPrincipalCounts = { readonly events: number; readonly principals: number };

/**
 * The visits of a week and what became of them, as the Home tab, the weekly digest and the command line count them. A
 * visit is of the week for which it was planned. It was `held` from the moment at which its mentor said so, by a button, in
 * words or in a record; it is `logged` once a record of it is released. Of the visits that were due and have begun, those
 * are without news (`unsaid`) of which nobody has said what became of them.
 */
export type VisitsOfWeek = {
  readonly planned: EventAndPrincipalCounts;
  /** The planned visits that were due: all except those prevented by a holiday, a closure or a leave of absence. */
  readonly due: EventAndPrincipalCounts;
  readonly held: number;
  readonly logged: number;
  readonly calledOff: number;
  /** The number of this week's visits that were moved to another week after this week had begun. */
  readonly moved: number;
  readonly unsaid: number;
  readonly ahead: number;
  /**
   * The visits to come that fall on a holiday, a closure or a leave of absence, and of which nobody has said yet whether
   * they take place. They are not due, like those that were prevented: what is planned is due, in doubt or prevented.
   */
  readonly inDoubt: number;
  /** The other visits that are not due: they were prevented by a holiday, a closure or a leave of absence. */
  readonly prevented: number;
  /** The contacts of the week that nobody had planned. They are in none of the other figures. */
  readonly contacts: number;
  readonly reasons: readonly { readonly reason: VisitNotHeldReason; readonly events: number }[];
  readonly regions: readonly (EventAndPrincipalCounts & { readonly region: string })[];
};
