import type { PersonId } from "#kernel/id.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock, selectMenu } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** With more people than this, they are chosen from a menu. */
const BUTTONS = 4;

/** Renders the way to the page of each person with whom the reader is or was paired; nothing if there is nobody. */
export function peopleBlocks(
  title: `relation.people.${"mentor" | "principal" | "former"}`,
  pairs: readonly Pair[],
  me: PersonId,
  reader: Reader,
): Block[] {
  if (pairs.length === 0) return [];
  const nameOf = (pair: Pair) => {
    const person = getOtherPerson(pair, me);
    const isShared = pairs.some(
      (other) => other !== pair && firstName(getOtherPerson(other, me)) === firstName(person),
    );
    return isShared ? person.name : firstName(person);
  };
  const choices = pairs.map((pair) => ({ value: pair.id, text: nameOf(pair) }));
  const doors =
    pairs.length > BUTTONS
      ? [selectMenu("relation.pick", {}, choices, reader.say("relation.pick"))]
      : pairs.map((pair) => button("relation.show", { pair: pair.id }, nameOf(pair)));
  return [sectionBlock(`*${reader.say(title)}*`), actionsBlock(...doors), contextBlock(reader.say("relation.older"))];
}
