import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { RESOURCE_KINDS } from "#mentoring/safeguarding/resource.ts";
import { type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";
import { contactLines, resourceLines } from "#slack/render/safeguarding/help-lines.ts";
import { groupIntoSections } from "./entry.ts";

/** Lines in one section: few, because a duty may be long and is to be read whole. */
const IN_SECTION = 5;

/** Renders the line on everyone's Home tab that leads to whom to call. */
export function helpButtonBlock(reader: Reader): Block {
  return sectionBlock(
    `*${reader.say("contacts.serious")}*`,
    button("contacts.show", {}, reader.say("contacts.button.show")),
  );
}

/** Renders whom to call and where to turn: emergencies first, then people, then the rest by kind. */
export function helpView(help: ModalContentNamed<"contacts.help">, reader: Reader): ModalView {
  const { contacts, resources, emergency } = help;
  const general = emergency ? [sectionBlock(reader.say(`safeguarding.emergency.${emergency}`))] : [];
  const [urgent, ...others] = RESOURCE_KINDS.map((kind) => {
    const lines = resourceLines(help, [kind]);
    return lines.length > 0
      ? groupIntoSections([`*${reader.say(`contacts.kind.${kind}`)}*`, ...lines], IN_SECTION)
      : [];
  });
  const people = contactLines(contacts);
  const called =
    people.length > 0 ? groupIntoSections([`*${reader.say("contacts.help.people")}*`, ...people], IN_SECTION) : [];
  const isEmpty = resources.length + people.length === 0;
  return createReadOnlyModal({
    title: reader.say("contacts.button.show"),
    close: reader.say("common.button.close"),
    blocks: [
      ...general,
      ...(urgent ?? []),
      ...called,
      ...others.flat(),
      ...(isEmpty ? [sectionBlock(reader.say("contacts.help.none"))] : []),
      contextBlock(reader.say("contacts.help.honest")),
    ],
  });
}
