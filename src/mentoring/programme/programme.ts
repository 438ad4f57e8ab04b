import type { BrandedId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";

export type ProgrammeId = BrandedId<"programme">;
export type VisitRoundId = BrandedId<"round">;
export type MentoringProtocolId = BrandedId<"protocol">;

/**
 * The mentoring programme of a workspace. Its time zone decides which day is "today" for programme-wide data such as
 * rounds and digests.
 */
export type Programme = {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly zone: string;
  readonly language: Language;
  /**
   * Whether questions wait until the programme's help and contacts are verified. Only programmes from before that rule
   * ask without.
   */
  readonly areQuestionsGated: boolean;
};

/** A round, as a coordinator set it: a period in which each principal is to have a target number of visits. */
export type VisitRound = {
  readonly id: VisitRoundId;
  readonly name: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly targetVisits: number;
};

/** The mentoring protocol, which is versioned; a published version never changes. */
export type MentoringProtocol = {
  readonly id: MentoringProtocolId;
  readonly version: string;
  readonly inForceFrom: Temporal.PlainDate;
};
