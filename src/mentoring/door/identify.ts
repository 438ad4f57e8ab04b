import { asMachineIn, type Tx } from "#db/as.ts";
import { type IncomingEvent, recordIfFirstDelivery } from "#inbox/record-if-first.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import type { ChatUser } from "#mentoring/people/chat-user.ts";
import { findFirstCoordinator, findPersonAtAddress } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { recognisePerson } from "#mentoring/people/recognise-person.ts";
import { findProgramme } from "#mentoring/programme/programme.store.ts";
import type { Caller, RequestDependencies } from "./door.ts";
import type { ReaderLocale } from "./reply.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

export type UnknownAddress = { readonly kind: "unknown" };

/**
 * A user who is not an active member of the programme. `why` is the explanation they get, which names the coordinator
 * to ask.
 */
export type NonMember = {
  readonly kind: "stranger";
  readonly reader: ReaderLocale;
  readonly why: ReplyPhrase;
  readonly hasProgramme: boolean;
  /** True if this request was already answered, so that a repeated delivery does not get a second reply. */
  readonly isRepeated: boolean;
};

/**
 * Looks up the person at a chat address in the database. Repeated requests of non-members are recognised here, because
 * they never reach a transaction as a member.
 */
export async function identifyCaller(
  { db, clock, members }: RequestDependencies,
  { workspaceId, address, profile }: Caller,
  arrival?: IncomingEvent,
): Promise<{ readonly kind: "member"; readonly person: Person } | UnknownAddress | NonMember> {
  return asMachineIn(db, workspaceId, async (tx) => {
    const { email, kind } = profile ?? {};
    const person =
      email && kind
        ? await recognise(tx, address, { email, kind }, clock.now())
        : await findPersonAtAddress(tx, address);
    if (!person && !profile) return { kind: "unknown" };
    if (person) members.remember(address, person);
    if (person && isActive(person)) return { kind: "member", person };
    const isRepeated = arrival !== undefined && !(await recordIfFirstDelivery(tx, arrival));
    return { ...(await turnAway(tx, person, profile)), isRepeated };
  });
}

/**
 * Returns the person at the chat address. If there is none, looks for the person whom the imported roster lists only by
 * the user's e-mail address, and links the chat address to them if the user is a full member. A user who is refused is
 * answered like one whom nobody knows, and a coordinator is shown that they were.
 */
async function recognise(tx: Tx, at: ChatAddress, user: ChatUser, now: Temporal.Instant): Promise<Person | undefined> {
  const outcome = await recognisePerson(tx, at, user, now);
  switch (outcome.kind) {
    case "recognised":
      return outcome.person;
    case "held":
      return outcome.by;
    case "unknown":
    case "refused":
      return undefined;
  }
}

/**
 * Explains to a non-member why they are not served, and names the first coordinator as the one to contact. If they are
 * a deactivated person, their language is used; else that of their profile on the chat platform, else that of the
 * programme.
 */
async function turnAway(
  tx: Tx,
  was: Person | undefined,
  profile: Caller["profile"],
): Promise<Omit<NonMember, "isRepeated">> {
  const programme = await findProgramme(tx);
  const coordinator = (await findFirstCoordinator(tx))?.name;
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

function whoCanHelp(what: "deactivated" | "unknown_person", coordinator: string | undefined): ReplyPhrase {
  return coordinator ? createPhrase(`common.${what}`, { coordinator }) : createPhrase(`common.${what}_alone`);
}
