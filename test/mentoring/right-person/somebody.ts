import { newId, type PairId, type PersonId } from "#kernel/id.ts";

/** By what the tests call a person. Somebody who is renamed keeps it. */
export type Key = string;

export type Somebody = {
  readonly key: Key;
  readonly id: PersonId;
  readonly role: "principal" | "mentor" | "coordinator";
  readonly user: string;
  readonly email: string;
  name: string;
  readonly nickname?: string;
  readonly school?: string;
  /** Their place was taken by somebody else. */
  hasLeft?: boolean;
};

export type Pairing = { readonly id: PairId; readonly mentor: Key; readonly principal: Key; hasEnded: boolean };

export function toSomebody(one: Omit<Somebody, "id" | "user" | "email">): Somebody {
  return {
    ...one,
    id: newId<PersonId>(),
    user: `U0${one.key.replace(/\W/g, "").toUpperCase()}`,
    email: `${one.key}@escuela.example`,
  };
}
