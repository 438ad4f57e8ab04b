import { asPerson, type PersonTx } from "#db/as.ts";
import { type Arrival, arrivesFirst } from "#inbox/once.ts";
import type { Address } from "#mentoring/people/address.ts";
import { findPersonAt } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import type { Understanding } from "#understanding/understanding.ts";
import { slackAddress } from "./address.ts";
import type { SlackHouse } from "./house.ts";
import { lastKnown, remember } from "./remembered.ts";
import { type Who, whoIs } from "./who.ts";

/** Something a Slack user did: who did it, and the keys by which a repetition is recognised. */
export type Heard = { readonly house: SlackHouse; readonly slackUser: string; readonly arrival: Arrival };

type Stranger = Extract<Who, { kind: "stranger" }>;

export type Acted<Outcome> =
  | { readonly kind: "done"; readonly outcome: Outcome; readonly me: Person }
  /** Slack said it again; it was done the first time. */
  | { readonly kind: "seen"; readonly me: Person }
  | Stranger;

/**
 * One act for one arrival: found out who, then everything in one transaction of that person, the arrival's key
 * first. When it returns, what happened is durable and may be acknowledged.
 */
export async function act<Outcome>(
  { house, slackUser, arrival }: Heard,
  work: (tx: PersonTx, me: Person, now: Temporal.Instant) => Promise<Outcome>,
): Promise<Acted<Outcome>> {
  const acted = await asWhoever(house, slackUser, async (tx, me): Promise<Acted<Outcome>> => {
    if (!(await arrivesFirst(tx, arrival))) return { kind: "seen", me };
    const outcome = await work(tx, me, house.clock.now());
    house.failpoint?.("before_commit");
    return { kind: "done", me, outcome };
  });
  if (acted.kind !== "stranger") house.wake();
  return acted;
}

/** The longest that understanding may keep Slack waiting, which gives up after three seconds. */
const UNDERSTAND_TIMEOUT_MS = 2_000;

/**
 * One act for one arrival that brings words. They are understood once, before the act and outside any transaction; what
 * has to be known of their writer for that is read in a transaction of its own.
 */
export async function actOnWords<Outcome>(
  heard: Heard,
  text: string,
  work: (tx: PersonTx, me: Person, said: Understanding, now: Temporal.Instant) => Promise<Outcome>,
): Promise<Acted<Outcome>> {
  const seen = await look(heard, gatherUnderstandingContext);
  if (seen.kind === "stranger") return seen;
  const said = await heard.house.understand(text, seen.outcome, AbortSignal.timeout(UNDERSTAND_TIMEOUT_MS));
  return act(heard, (tx, me, now) => work(tx, me, said, now));
}

/** Reads as the person who asks; nothing is written, so nothing has to be remembered as seen. */
export function look<Seen>(
  { house, slackUser }: Pick<Heard, "house" | "slackUser">,
  work: (tx: PersonTx, me: Person, now: Temporal.Instant) => Promise<Seen>,
): Promise<Exclude<Acted<Seen>, { kind: "seen" }>> {
  return asWhoever(house, slackUser, async (tx, me) => ({
    kind: "done" as const,
    outcome: await work(tx, me, house.clock.now()),
    me,
  }));
}

/**
 * A transaction of whoever a Slack user is. Who it was before is looked up again inside it; to find out beforehand, in
 * a transaction of its own, is for the first time and for when the roster has changed.
 */
async function asWhoever<Done>(
  house: SlackHouse,
  slackUser: string,
  work: (tx: PersonTx, me: Person) => Promise<Done>,
): Promise<Done | Stranger> {
  const { db, workspaceId } = house;
  const last = lastKnown(house, slackUser);
  const again =
    last &&
    (await asPerson(db, { workspaceId, personId: last.id }, (tx) => ifStill(tx, slackAddress(house, slackUser), work)));
  if (again) {
    remember(house, slackUser, again.me);
    return again.done;
  }
  const who = await whoIs(house, slackUser);
  if (who.kind === "stranger") return who;
  return asPerson(db, { workspaceId, personId: who.person.id }, (tx) => work(tx, who.person));
}

async function ifStill<Done>(tx: PersonTx, at: Address, work: (tx: PersonTx, me: Person) => Promise<Done>) {
  const me = await findPersonAt(tx, at);
  return me?.id === tx.personId && isActive(me) ? { me, done: await work(tx, me) } : undefined;
}
