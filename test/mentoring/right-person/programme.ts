import fc from "fast-check";
import { endPair } from "#mentoring/pair/end-pair.ts";
import { listAllPairs } from "#mentoring/pair/pair.store.ts";
import { findPersonByEmail } from "#mentoring/people/person.store.ts";
import { importRoster, type RosterImportChoices } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { csv, PAIRS, PEOPLE, USERS } from "#test/mentoring/roster/files.ts";
import { command, nameOf, pick, type Scene } from "./command.ts";
import { type Key, type Pairing, type Somebody, toSomebody } from "./somebody.ts";
import { submits, tell, types } from "./steps.ts";
import { asKeeper, somebody, visitsAhead, type World } from "./world.ts";

const activePairs = ({ pairs }: World): Pairing[] => pairs.filter(({ hasEnded }) => !hasEnded);

const today = ({ now }: World): Temporal.PlainDate => now.toZonedDateTimeISO("America/Lima").toPlainDate();

/** Somebody of a pair plans a visit: a plan says of nobody that a text is about them. */
export const plansVisit = command(
  fc.record({ at: fc.nat({ max: 5 }), days: fc.integer({ min: 1, max: 3 }), isMentor: fc.boolean() }),
  ({ at, days }) => `a visit of pair ${at} is planned for in ${days} days`,
  async (scene, { at, days, isMentor }) => {
    const pair = pick(activePairs(scene.world), at);
    if (!pair) return;
    const values = { ...slot(scene.world, days), pair: pair.id };
    const what = `plans a visit of ${nameOf(scene.world, pair.principal)} for ${values.on}`;
    await submits(scene, isMentor ? pair.mentor : pair.principal, what, ["visit.plan", {}, values]);
  },
);

const slot = (world: World, days: number) => ({
  on: today(world).add({ days }).toString(),
  at: "09:00",
  minutes: "60",
  modality: "in_person",
});

export const changesVisit = command(
  fc.record({ at: fc.nat({ max: 5 }), days: fc.integer({ min: 2, max: 4 }), isCancelled: fc.boolean() }),
  ({ at, isCancelled }) => `a visit of pair ${at} is ${isCancelled ? "cancelled" : "moved"}`,
  async (scene, { at, days, isCancelled }) => {
    const pair = pick(activePairs(scene.world), at);
    const visit = pair && pick(await visitsAhead(scene.world, pair), 0);
    if (!pair || !visit) return;
    const what = `${isCancelled ? "cancels" : "moves"} a visit of ${nameOf(scene.world, pair.principal)}`;
    const form = isCancelled ? "visit.cancel" : "visit.move";
    const values = isCancelled ? { reason: "other" } : slot(scene.world, days);
    await submits(scene, pair.mentor, what, [form, { visit }, values]);
  },
);

export const daysPass = command(
  fc.record({ days: fc.integer({ min: 1, max: 3 }) }),
  ({ days }) => `${days} days pass`,
  async (scene, { days }) => {
    tell(scene, `${days} days pass.`);
    scene.world.now = scene.world.now.add({ hours: 24 * days });
  },
);

/** The coordinator asks for the weekly page, which is all that leaves a pair for others to read. */
export const asksForPage = command(
  fc.constant("elena"),
  (who) => `${who} asks for the weekly page`,
  (scene, who) => types(scene, who, "digest"),
);

export const pairEnds = command(
  fc.record({ at: fc.nat({ max: 5 }) }),
  ({ at }) => `pair ${at} ends`,
  async (scene, { at }) => {
    const { world } = scene;
    const pair = pick(activePairs(world), at);
    if (!pair) return;
    tell(scene, `The pair of ${nameOf(world, pair.principal)} and ${nameOf(world, pair.mentor)} ends.`);
    await asKeeper(world, (tx) => endPair(tx, pair, { on: today(world), reason: "rematch" }, world.now));
    pair.hasEnded = true;
  },
);

/** Somebody without a mentor gets one, who may have been another's all along. */
export const pairBegins = command(
  fc.record({ at: fc.nat({ max: 5 }), mentor: fc.constantFrom<Key>("ana", "pedro") }),
  ({ at, mentor }) => `a pair begins with ${mentor} (${at})`,
  async (scene, { at, mentor }) => {
    const { world } = scene;
    const free = [...world.people.values()].filter(
      ({ key, role, hasLeft }) =>
        role === "principal" && !hasLeft && !activePairs(world).some((pair) => pair.principal === key),
    );
    const principal = pick(free, at);
    if (!principal) return;
    tell(scene, `A roster makes a pair of ${principal.name} and ${nameOf(world, mentor)}.`);
    await imports(world, [principal, somebody(world, mentor)], [[principal.key, mentor]]);
    await learnPairs(world);
  },
);

/** How the roster writes somebody anew: with a second surname, or under another name, which whoever imports it declares. */
const RENAMED = [
  { to: (name: string) => (name.endsWith(" Mamani") ? name : `${name} Mamani`), isDeclared: false },
  { to: (name: string) => `${name.split(" ")[0]} Paucar`, isDeclared: true },
  { to: (name: string) => `Rosa ${name.split(" ").slice(1).join(" ")}`, isDeclared: true },
] as const;

const principal = fc.constantFrom<Key>("rosa", "luis", "maribel", "carmen");

export const isRenamed = command(
  fc.record({ who: principal, how: fc.constantFrom(...RENAMED) }),
  ({ who }) => `${who} gets another name`,
  async (scene, { who, how }) => {
    const person = somebody(scene.world, who);
    if (!person.hasLeft) await renames(scene, person, how.to(person.name), how.isDeclared);
  },
);

export async function renames(scene: Scene, person: Somebody, name: string, isDeclared = true): Promise<void> {
  tell(scene, `A roster calls ${person.name} ${name}, who is the same person.`);
  const samePeople = isDeclared ? [person.email] : [];
  await imports(scene.world, [{ ...person, name }], [], { samePeople, isConfirmed: true });
  person.name = name;
}

/** Somebody follows as the head of a school, under its address, and inherits nothing but the school. */
export const isSucceeded = command(
  fc.record({ who: principal, isNamesake: fc.boolean(), isPaired: fc.boolean() }),
  ({ who, isNamesake }) => `${who} is succeeded by ${isNamesake ? "a namesake" : "somebody else"}`,
  async (scene, { who, isNamesake, isPaired }) => {
    const { world } = scene;
    const before = somebody(world, who);
    if (before.hasLeft) return;
    const mentor = world.pairs.findLast((pair) => pair.principal === who)?.mentor;
    const { school, email, role } = before;
    const name = isNamesake ? `${before.name.split(" ")[0]} Zevallos` : "Teresa Rojas";
    const key = `${who}-next`;
    const heir = { ...toSomebody({ key, role, name, ...(school && { school }) }), email };
    tell(
      scene,
      `A roster names ${name} under the address of ${before.name}${isPaired ? ", with the same mentor" : ""}.`,
    );
    world.people.set(key, heir);
    const people = [heir, ...(isPaired && mentor ? [somebody(world, mentor)] : [])];
    await imports(world, people, isPaired && mentor ? [[key, mentor]] : [], { isConfirmed: true });
    before.hasLeft = true;
    for (const pair of world.pairs) if (pair.principal === who) pair.hasEnded = true;
    await learnPeople(world, heir);
    await learnPairs(world);
  },
);

async function imports(
  world: World,
  people: readonly Somebody[],
  pairs: readonly (readonly [Key, Key])[],
  choices: RosterImportChoices = {},
): Promise<void> {
  const lines = people.map(
    ({ name, email, user, role, school = "" }) => `${name},${email},${user},${role},${school},,,es,America/Lima`,
  );
  const ofPairs = pairs.map(
    ([principal, mentor]) =>
      `${somebody(world, principal).email},${somebody(world, mentor).email},lead,${today(world)}`,
  );
  const files = {
    users: USERS,
    people: csv("people.csv", PEOPLE, ...lines),
    pairs: csv("pairs.csv", PAIRS, ...ofPairs),
  };
  const imported = await importRoster(
    world.database.db,
    world.workspaceId,
    world.account,
    parseRoster(files),
    world.now,
    choices,
  );
  if (imported.kind !== "sound") throw new Error(`the roster was refused: ${JSON.stringify(imported)}`);
}

/** Reads which pairs there are, after an import has made some. */
async function learnPairs(world: World): Promise<void> {
  const known = new Set<string>(world.pairs.map(({ id }) => id));
  const keyOf = (id: string) => [...world.people.values()].find((person) => person.id === id)?.key ?? "";
  for (const pair of await asKeeper(world, listAllPairs))
    if (!known.has(pair.id))
      world.pairs.push({
        id: pair.id,
        mentor: keyOf(pair.mentor.id),
        principal: keyOf(pair.principal.id),
        hasEnded: false,
      });
}

/** The import has given a new person their id. */
async function learnPeople(world: World, heir: Somebody): Promise<void> {
  const found = await asKeeper(world, (tx) => findPersonByEmail(tx, heir.email));
  if (!found || found.name !== heir.name) throw new Error(`${heir.name} was not imported as somebody new`);
  world.people.set(heir.key, { ...heir, id: found.id });
}
