import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";

export const ROLES = ["principal", "mentor", "companion", "coordinator", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A person known to Fieldbook, independent of the chat platform. */
export type Person = {
  readonly id: PersonId;
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  readonly email?: string;
  readonly school?: string;
  readonly level?: string;
  readonly region?: string;
  readonly language: Language;
  /** IANA time zone, like America/Lima. */
  readonly zone: string;
  readonly roles: readonly Role[];
  /** The time at which the person was deactivated. From then on RLS shows them no row. */
  readonly deactivatedAt?: Temporal.Instant;
  /**
   * The day on which their place in the programme ended. A person whose account the chat platform closed is deactivated
   * without it.
   */
  readonly endedOn?: Temporal.PlainDate;
  /** The entry that this one became part of, because both were one person. */
  readonly mergedInto?: PersonId;
};

export function isActive(person: Person): boolean {
  return person.deactivatedAt === undefined;
}

export function hasRole(person: Person, role: Role): boolean {
  return isActive(person) && person.roles.includes(role);
}
