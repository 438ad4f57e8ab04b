import { type Actor, asMachineIn, asPerson, asReader, type PersonTx, type Tx } from "#db/as.ts";
import { newId, type PairId, type VisitId, type WorkspaceId } from "#kernel/id.ts";
import { createRequestDependencies, type RequestDependencies } from "#mentoring/door/door.ts";
import { createFreeTextHandler } from "#mentoring/door/hear.ts";
import { BANK } from "#test/support/bank.ts";
import { onDay } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { understandMessage } from "#understanding/understand.ts";
import { insertProgramme } from "./programme-rows.ts";
import { type Key, type Pairing, type Somebody, toSomebody } from "./somebody.ts";

/** A programme in a workspace of its own, and the ways in which its people reach Fieldbook. */
export type World = {
  readonly database: TestDatabase;
  readonly workspaceId: WorkspaceId;
  readonly programmeId: string;
  readonly account: { readonly surface: "slack"; readonly account: string };
  readonly people: Map<Key, Somebody>;
  readonly pairs: Pairing[];
  readonly door: RequestDependencies;
  readonly hear: ReturnType<typeof createFreeTextHandler>;
  now: Temporal.Instant;
};

const PEOPLE: readonly Omit<Somebody, "id" | "user" | "email">[] = [
  { key: "rosa", role: "principal", name: "Rosa Quispe", nickname: "Rosita", school: "I.E. 30214" },
  { key: "luis", role: "principal", name: "Luis Huamán", nickname: "Lucho", school: "I.E. Santa Isabel" },
  { key: "maribel", role: "principal", name: "Maribel Ccori", school: "I.E. 31508" },
  { key: "carmen", role: "principal", name: "Carmen Flores", nickname: "Carmencita", school: "I.E. Túpac Amaru" },
  { key: "ana", role: "mentor", name: "Ana Torres" },
  { key: "pedro", role: "mentor", name: "Pedro Salas" },
  { key: "elena", role: "coordinator", name: "Elena Vargas" },
];

/** Ana accompanies three; Pedro accompanies one, who is the only one that a guess could take. */
const PAIRS: readonly (readonly [mentor: Key, principal: Key])[] = [
  ["ana", "rosa"],
  ["ana", "luis"],
  ["ana", "maribel"],
  ["pedro", "carmen"],
];

let count = 0;

/** A world as it begins: Wednesday, ten in the morning, with visits of yesterday that nobody has logged yet. */
export async function openWorld(database: TestDatabase): Promise<World> {
  const account = { surface: "slack" as const, account: `T0WORLD${++count}` };
  const people = new Map(PEOPLE.map((one) => [one.key, toSomebody(one)]));
  const pairs = PAIRS.map(([mentor, principal]) => ({ id: newId<PairId>(), mentor, principal, hasEnded: false }));
  const rows = await insertProgramme(database, { account: account.account, people: [...people.values()], pairs });
  const world: { now: Temporal.Instant } = { now: onDay(2, "10:00") };
  const door = createRequestDependencies({
    db: database.db,
    clock: { now: () => world.now },
    bank: BANK,
    understand: understandMessage,
    wake: () => undefined,
  });
  const hear = createFreeTextHandler(understandMessage, async () => ({ kind: "member" }), BANK);
  return Object.assign(world, { database, account, people, pairs, door, hear, ...rows });
}

export function somebody({ people }: World, key: Key): Somebody {
  const found = people.get(key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
}

export const actorOf = (world: World, key: Key): Actor => ({
  workspaceId: world.workspaceId,
  personId: somebody(world, key).id,
});

export const activePairsOf = ({ pairs }: World, mentor: Key): Pairing[] =>
  pairs.filter((pair) => pair.mentor === mentor && !pair.hasEnded);

export const principalOf = ({ pairs }: World, id: string): Key | undefined =>
  pairs.find((pair) => pair.id === id)?.principal;

export const reads = <Value>(world: World, key: Key, read: (tx: PersonTx) => Promise<Value>): Promise<Value> =>
  asReader(world.database.db, actorOf(world, key), read);

export const asKeeper = <Value>(world: World, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  asMachineIn(world.database.db, world.workspaceId, work);

/** What arrives as a message in the chat, or after `/fieldbook log`. It may have been written before the last one. */
export async function says(
  world: World,
  key: Key,
  text: string,
  { kind = "message", writtenAt = world.now }: { kind?: string; writtenAt?: Temporal.Instant } = {},
): Promise<void> {
  const { hear, database, now, workspaceId, account } = world;
  const context = await reads(world, key, (tx) => hear.gather(tx, now));
  if (!context) return;
  const meaning = await hear.understand(text, context, AbortSignal.timeout(60_000));
  const id = newId<Parameters<typeof hear.act>[1]["id"]>();
  const address = { ...account, user: somebody(world, key).user };
  const arrival = { workspaceId, address, key: id, kind, writtenAt, utteranceId: id, owner: "test", attempts: 1 };
  await asPerson(database.db, actorOf(world, key), (tx) =>
    hear.act(tx, { id, text, writtenAt, meaning, context, arrival, held: [] }, now),
  );
}

/** Visits that have begun and that nobody has said anything of: those whose buttons a mentor sees. */
export async function visitsToLog(world: World, mentor: Key): Promise<{ id: VisitId; principal: Key }[]> {
  const { rows } = await world.database.owner.query<{ id: VisitId; pair_id: string }>(
    "select id, pair_id from delivery.visit where workspace_id = $1 and status = 'planned' and starts_at <= $2 order by starts_at, id",
    [world.workspaceId, world.now.toString()],
  );
  const mine = activePairsOf(world, mentor);
  return rows.flatMap(({ id, pair_id }) => {
    const pair = mine.find((one) => one.id === pair_id);
    return pair ? [{ id, principal: pair.principal }] : [];
  });
}

/** The visits to come of a pair. */
export async function visitsAhead(world: World, { id }: Pairing): Promise<VisitId[]> {
  const { rows } = await world.database.owner.query<{ id: VisitId }>(
    "select id from delivery.visit where pair_id = $1 and status = 'planned' and starts_at > $2 order by starts_at, id",
    [id, world.now.toString()],
  );
  return rows.map((row) => row.id);
}
