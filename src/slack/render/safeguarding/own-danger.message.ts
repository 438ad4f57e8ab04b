import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import {
  actionsBlock,
  type Block,
  button,
  contextBlock,
  joinIntoSections,
  type Message,
  sectionBlock,
} from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { contactLines, emergencyLines, resourceLines } from "./help-lines.ts";

type OwnDanger = UtteranceOf<"safeguarding.self">;

/** Maximum number of contacts that are offered to be told. */
const OFFERED = 4;

/**
 * Renders the reply to somebody who writes of danger to themself: first where somebody answers now, then the offer to
 * ask one person to call. The notification on a locked phone shows only that Fieldbook is here.
 */
export function ownDangerMessage(reply: OwnDanger, reader: Reader): Message {
  const { event, resumed } = reply;
  const resume = button("safeguarding.resume", { event }, reader.say("safeguarding.button.resume"));
  return {
    text: reader.say("safeguarding.first.self"),
    blocks: [
      ...ownDangerHelp(reply, reader),
      ...offerBlocks(reply, reader),
      ...(resumed
        ? [contextBlock(reader.say("safeguarding.resumed"))]
        : [restLines(reply, reader), actionsBlock(resume)]),
    ],
  };
}

/** Renders the reply to a message that says nothing else, while the questions to its author rest. */
export function stillHereMessage({ help }: UtteranceOf<"safeguarding.still">, reader: Reader): Message {
  const resume = button("safeguarding.resume", {}, reader.say("safeguarding.button.resume"));
  return {
    text: reader.say("safeguarding.first.self"),
    blocks: [
      ...helpSections("safeguarding.still", help, reader),
      contextBlock(reader.say("safeguarding.still.else")),
      actionsBlock(resume),
    ],
  };
}

/** The part of the reply that can also stand in a modal. */
export function ownDangerHelp({ help }: Pick<OwnDanger, "help">, reader: Reader): Block[] {
  return helpSections("safeguarding.self", help, reader);
}

/** Says that questions rest, and where the rest of what the person wrote is kept. */
export function restLines({ kept }: Pick<OwnDanger, "kept">, reader: Reader): Block {
  return contextBlock(reader.say("safeguarding.rest"), ...(kept ? [reader.say(`safeguarding.kept.${kept}`)] : []));
}

function helpSections(
  opening: "safeguarding.self" | "safeguarding.still",
  help: OwnDanger["help"],
  reader: Reader,
): Block[] {
  return joinIntoSections([
    reader.say(opening),
    ...resourceLines(help, ["helpline"]),
    ...emergencyLines(help, reader),
    ...contactLines(help.contacts),
  ]);
}

function offerBlocks({ event, help, told }: OwnDanger, reader: Reader): Block[] {
  if (told === "nobody") return [contextBlock(reader.say("safeguarding.told.nobody"))];
  if (told === "not_reached") return [sectionBlock(reader.say("safeguarding.told.not_reached"))];
  if (told) return [sectionBlock(reader.mark("safeguarding.told", { name: told.name }))];
  const offered = help.contacts.filter(({ personId }) => personId).slice(0, OFFERED);
  if (offered.length === 0) return [];
  return [
    sectionBlock(reader.say("safeguarding.tell.ask")),
    actionsBlock(
      ...offered.map((contact) => button("safeguarding.tell", { event, contact: contact.id }, firstName(contact))),
      button("safeguarding.tell", { event }, reader.say("safeguarding.tell.nobody")),
    ),
  ];
}
