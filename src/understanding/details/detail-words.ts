import type {
  CommitmentKind,
  MeetingPlace,
  MentorActivity,
  MentorStance,
  ModalityReason,
  OtherParticipant,
  RequestSource,
} from "#kernel/session-detail-codes.ts";

type PatternOf<Code extends string> = Readonly<Partial<Record<Code, RegExp>>>;

/** Words that say of a session what nobody is asked. A code without a pattern is only chosen in the form. */
export type DetailWords = {
  /** What the two did, as told of the past. */
  readonly activities: PatternOf<MentorActivity>;
  /** How the mentor worked, where it is named. */
  readonly stances: PatternOf<MentorStance>;
  /** Who took part besides. */
  readonly participants: PatternOf<OtherParticipant>;
  /** Why it was in another way: together with "because". */
  readonly modalityReasons: PatternOf<ModalityReason>;
  readonly places: PatternOf<MeetingPlace>;
  readonly requestSources: PatternOf<RequestSource>;
  readonly travel: {
    /** Matches the words directly before the length of a journey. */
    readonly before: RegExp;
    /** Matches the words directly after it. */
    readonly after: RegExp;
  };
  /** Introduces what the visit was for; the rest of the sentence says it. */
  readonly objective: RegExp;
  /** When or where something agreed is to be done, beside its day. */
  readonly cue: RegExp;
  /** What kind of thing was agreed. */
  readonly commitmentKinds: PatternOf<CommitmentKind>;
};
