import type { ContactModality } from "#kernel/contact-codes.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";

/** What the form for a new visit shows. `at`, `minutes` and `modality`: what somebody asked for in words. */
export type PlanVisitFormFacts = {
  readonly pairs: readonly Pair[];
  readonly me: PersonId;
  readonly on: Temporal.PlainDate;
  readonly at?: Temporal.PlainTime;
  readonly minutes?: number;
  readonly modality?: ContactModality;
};
