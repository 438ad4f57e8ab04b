import type { PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

export type VisitCourseContent =
  /** What can be done with a visit besides moving it, calling it off and logging it. */
  | {
      readonly name: "visit.more";
      readonly visit: Visit;
      readonly pair: Pair;
      readonly me: PersonId;
      readonly may: { readonly convert: boolean; readonly miss: boolean; readonly withdraw: boolean };
    }
  /** The visits that were called off, missed or entered by mistake, each with its way back. */
  | {
      readonly name: "visit.closed";
      readonly visits: readonly Visit[];
      readonly pairs: readonly Pair[];
      readonly me: PersonId;
    };
