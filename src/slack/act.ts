import { asPerson, type PersonTx } from "#db/as.ts";
import { type Arrival, arrivesFirst } from "#inbox/once.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { SlackHouse } from "./house.ts";
import { type Who, whoIs } from "./who.ts";

/** Something a Slack user did: who did it, and the keys by which a repetition is recognised. */
export type Heard = { readonly house: SlackHouse; readonly slackUser: string; readonly arrival: Arrival };

export type Acted<Outcome> =
  | { readonly kind: "done"; readonly outcome: Outcome; readonly me: Person }
  /** Slack said it again; it was done the first time. */
  | { readonly kind: "seen"; readonly me: Person }
  | Extract<Who, { kind: "stranger" }>;

/**
 * One act for one arrival: found out who, then everything in one transaction of that person, the arrival's key
 * first. When it returns, what happened is durable and may be acknowledged.
 */
export async function act<Outcome>(
  { house, slackUser, arrival }: Heard,
  work: (tx: PersonTx, me: Person, now: Temporal.Instant) => Promise<Outcome>,
): Promise<Acted<Outcome>> {
  const who = await whoIs(house, slackUser);
  if (who.kind === "stranger") return who;
  const me = who.person;
  const acted = await asPerson(house.db, { workspaceId: house.workspaceId, personId: me.id }, async (tx) => {
    if (!(await arrivesFirst(tx, arrival))) return { kind: "seen" as const, me };
    const outcome = await work(tx, me, house.clock.now());
    house.reached?.("before_commit");
    return { kind: "done" as const, me, outcome };
  });
  house.wake();
  return acted;
}

/** Reads as the person who asks; nothing is written, so nothing has to be remembered as seen. */
export async function look<Seen>(
  { house, slackUser }: Pick<Heard, "house" | "slackUser">,
  work: (tx: PersonTx, me: Person, now: Temporal.Instant) => Promise<Seen>,
): Promise<
  { readonly kind: "done"; readonly outcome: Seen; readonly me: Person } | Extract<Who, { kind: "stranger" }>
> {
  const who = await whoIs(house, slackUser);
  if (who.kind === "stranger") return who;
  const actor = { workspaceId: house.workspaceId, personId: who.person.id };
  const outcome = await asPerson(house.db, actor, (tx) => work(tx, who.person, house.clock.now()));
  return { kind: "done", outcome, me: who.person };
}
