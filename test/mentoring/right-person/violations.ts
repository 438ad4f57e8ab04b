import { type Draft, type Knowledge, look, type Written } from "./knowledge.ts";
import { countWordsShownTo, type Reading, readEverything } from "./readings.ts";
import type { Key } from "./somebody.ts";
import { somebody, type World } from "./world.ts";

/** What stands where neither its words nor a tap put it, in sentences. */
export type Violation = string;

/** The cards of a mentor's drafts: whose each says that it is, and what it shows of others. */
export function findMisplacedInDrafts(world: World, { written }: Knowledge, drafts: readonly Draft[]): Violation[] {
  return drafts.flatMap(({ state: { shownAs, fields }, mentor }) => {
    if (shownAs === undefined) return [];
    const what = `the draft of ${somebody(world, mentor).name} about ${somebody(world, shownAs).name}`;
    return tokensIn(fields, written)
      .filter(({ mayStandWith }) => !mayStandWith.has(shownAs))
      .map((one) => describeViolation(world, one, what));
  });
}

/**
 * Reads as everyone, and looks at every draft. Says what stands with somebody else, and what somebody reads that its
 * author confided to nobody or to another.
 */
export async function findMisplaced(world: World, knowledge: Knowledge): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const { key, role } of world.people.values()) {
    if (role === "mentor") await look(world, knowledge, key);
    found.push(...(await findMisread(world, knowledge, key)));
  }
  return [...findMisplacedInDrafts(world, knowledge, [...knowledge.drafts.values()]), ...found];
}

/** Reads as one of them. A coordinator reads no words at all. */
export async function findMisread(world: World, knowledge: Knowledge, key: Key): Promise<Violation[]> {
  const { name, role } = somebody(world, key);
  const readings = await readEverything(world, key);
  const shown = role === "coordinator" ? await countWordsShownTo(world, key) : 0;
  const words = shown > 0 ? [`The database shows ${name} ${shown} rows of words.`] : [];
  return [...readings.flatMap((reading) => misreadBy(world, key, reading, knowledge)), ...words];
}

function misreadBy(world: World, key: Key, { what, text }: Reading, { written }: Knowledge): Violation[] {
  const { name, role } = somebody(world, key);
  const mayRead = ({ mayBeReadBy, mayStandWith }: Written) =>
    mayBeReadBy.has(key) || (role === "principal" && mayStandWith.has(key));
  return tokensIn(text, written)
    .filter((one) => !mayRead(one))
    .map((one) => describeViolation(world, one, `${what}, which ${name} can read`));
}

const tokensIn = (text: string, written: Knowledge["written"]): Written[] =>
  [...written.values()].filter(({ token }) => text.includes(token));

function describeViolation(world: World, { sentence, author, mayStandWith }: Written, what: string): Violation {
  const named = [...mayStandWith].map((who) => somebody(world, who).name).join(" or ") || "nobody";
  return `"${sentence}", which ${somebody(world, author).name} wrote about ${named}, stands in ${what}.`;
}
