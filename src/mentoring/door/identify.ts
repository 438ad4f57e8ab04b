import { asMachineIn, type Tx } from "#db/as.ts";
import { type Arrival, arrivesFirst } from "#inbox/once.ts";
import type { Address } from "#mentoring/people/address.ts";
import { findCoordinator, findPersonAt } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import type { Caller, Door } from "./door.ts";
import type { ReplyReader } from "./reply.ts";
import { createPhrase, type Phrase } from "./say.ts";

export type UnknownAddress = { readonly kind: "unknown" };

/** Someone outside the programme, with the name of its coordinator. */
export type Stranger = {
  readonly kind: "stranger";
  readonly reader: ReplyReader;
  readonly why: Phrase;
  readonly hasProgramme: boolean;
  /** The arrival is a duplicate. */
  readonly isRepeated: boolean;
};

/** Identifies the person at an address from the database; deduplicates the arrivals of strangers too. */
export async function identifyCaller(
  { db, clock, members }: Door,
  { workspaceId, address, profile }: Caller,
  arrival?: Arrival,
): Promise<{ readonly kind: "member"; readonly person: Person } | UnknownAddress | Stranger> {
  return asMachineIn(db, workspaceId, async (tx) => {
    const known = await findPersonAt(tx, address);
    if (!known && !profile) return { kind: "unknown" };
    const person = known ?? (profile?.email ? await recognise(tx, address, profile.email, clock.now()) : undefined);
    if (person) members.remember(address, person);
    if (person && isActive(person)) return { kind: "member", person };
    const isRepeated = arrival !== undefined && !(await arrivesFirst(tx, arrival));
    return { ...(await turnAway(tx, person, profile)), isRepeated };
  });
}

/** Recognises a person whom the roster names by e-mail only, at their first contact, and stores the address. */
async function recognise(tx: Tx, at: Address, email: string, now: Temporal.Instant): Promise<Person | undefined> {
  const outcome = await recognisePerson(tx, at, email, now);
  switch (outcome.kind) {
    case "recognised":
      return outcome.person;
    case "held":
      return outcome.by;
    case "unknown":
    case "known_elsewhere":
      return undefined;
  }
}

/** The stranger's former language, else their surface's, else the programme's. */
async function turnAway(
  tx: Tx,
  was: Person | undefined,
  profile: Caller["profile"],
): Promise<Omit<Stranger, "isRepeated">> {
  const programme = await findProgramme(tx);
  const coordinator = (await findCoordinator(tx))?.name;
  const language = was?.language ?? profile?.language ?? programme?.language ?? "en";
  return {
    kind: "stranger",
    reader: { language, zone: profile?.zone ?? "UTC" },
    why: programme
      ? whoCanHelp(was ? "deactivated" : "unknown_person", coordinator)
      : createPhrase("common.no_programme"),
    hasProgramme: programme !== undefined,
  };
}

function whoCanHelp(what: "deactivated" | "unknown_person", coordinator: string | undefined): Phrase {
  return coordinator ? createPhrase(`common.${what}`, { coordinator }) : createPhrase(`common.${what}_alone`);
}
