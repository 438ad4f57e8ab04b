import type { PairId, PersonId, ReflectionId, ThreadId } from "#kernel/id.ts";

/** A principal's answer to a question of a reflection thread. RLS lets nobody else read it until it is shared. */
export type Reflection = {
  readonly id: ReflectionId;
  readonly threadId: ThreadId;
  readonly question: string;
  readonly place: number;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  readonly shared: boolean;
};

export type SharedReflection = {
  readonly id: ReflectionId;
  readonly pairId: PairId;
  readonly authorId: PersonId;
  readonly text: string;
  readonly sharedAt: Temporal.Instant;
};
