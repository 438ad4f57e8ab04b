import type { UnreachedReason } from "#kernel/unreached-reason.ts";
import type { Person } from "./person.ts";

/** A person who could not be reached: what was sent to them did not arrive, so nothing they leave undone is silence. */
export type UnreachedPerson = {
  readonly person: Pick<Person, "id" | "name">;
  readonly since: Temporal.Instant;
  readonly reason: UnreachedReason;
};
