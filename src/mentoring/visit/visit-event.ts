import type { PersonId } from "#kernel/id.ts";

type Said = "hold" | "cancel" | "miss" | "reopen" | "convert" | "void" | "restore";

/** Something that was done with a visit, or with the one from which it was moved. */
export type VisitEvent = {
  readonly what: "planned" | "moved" | "confirmed" | Said;
  readonly at: Temporal.Instant;
  /** Who did it; absent for a list or for the machine. */
  readonly by?: { readonly id: PersonId; readonly name: string };
  /** The time for which it was planned, or to which it was moved. */
  readonly to?: Temporal.Instant;
};
