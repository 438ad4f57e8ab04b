import type { UnplacedShown } from "#mentoring/conversation/unplaced.ts";
import type { PersonToAsk } from "#mentoring/inquiry/send-inquiry.ts";
import type { Role } from "#mentoring/people/person.ts";
import { actionsBlock, type Block, button, selectMenu } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** With more people than this to ask, they are in a menu. */
const MAX_BUTTONS = 2;

export type UnplacedChoices = {
  readonly unplaced: UnplacedShown;
  readonly people: readonly PersonToAsk[];
  readonly roles: readonly Role[];
};

/** What becomes of something that was not understood, each with one tap. Only a mentor logs visits and keeps notes. */
export function unplacedBlocks({ unplaced, people, roles }: UnplacedChoices, reader: Reader): Block[] {
  const { draft, words } = unplaced;
  const own = roles.includes("mentor")
    ? [
        button("unplaced.log", { draft }, reader.say("unplaced.button.log")),
        button("unplaced.note", { draft }, reader.say("unplaced.button.note")),
      ]
    : [];
  const drop = button("unplaced.drop", { draft }, reader.say("unplaced.button.drop"));
  const asked = words === "" ? [] : people;
  if (asked.length > MAX_BUTTONS) {
    const choices = asked.map(({ id, name }) => ({ value: id, text: name }));
    const menu = selectMenu("unplaced.ask_one", { draft }, choices, reader.say("unplaced.menu.ask"));
    return [actionsBlock(...own, menu, drop)];
  }
  const ask = asked.map((person) =>
    button("unplaced.ask", { draft, to: person.id }, reader.say("unplaced.button.ask", { name: firstName(person) })),
  );
  return [actionsBlock(...own, ...ask, drop)];
}
