import type { PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { VisitEvent } from "#mentoring/visit/visit-event.ts";

export type VisitCourseContent =
  /** The page of a visit: what was done with it, and what can be done besides moving it, calling it off and logging it. */
  {
    readonly name: "visit.more";
    readonly visit: Visit;
    readonly pair: Pair;
    readonly me: PersonId;
    /** What was done with it so far. */
    readonly events: readonly VisitEvent[];
    readonly may: { readonly convert: boolean; readonly miss: boolean; readonly withdraw: boolean };
  };
