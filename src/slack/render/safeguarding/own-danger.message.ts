import type { Told, UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { ButtonPayload } from "#mentoring/door/actions.ts";
import {
  actionsBlock,
  type Block,
  button,
  contextBlock,
  joinIntoSections,
  type Message,
  sectionBlock,
} from "#slack/render/blocks.ts";
import { contactName } from "#slack/render/contacts/entry.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { draftBlock } from "#slack/render/session/drafts.message.ts";
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

/**
 * Renders the reply to a message while the questions to its author rest. Nothing of it repeats what was just shown; a
 * draft that rests too can be opened from it.
 */
export function stillHereMessage(reply: UtteranceOf<"safeguarding.still">, reader: Reader): Message {
  const text = reader.say("safeguarding.first.self");
  if (reply.says === "resumed") return { text, blocks: [sectionBlock(reader.say("safeguarding.resumed"))] };
  const resume = button("safeguarding.resume", {}, reader.say("safeguarding.button.resume"));
  return {
    text,
    blocks: [
      ...stillHereBlocks(reply, reader),
      ...(reply.draft ? [draftBlock(reply.draft.draft, reply.draft.pairs, reader)] : []),
      contextBlock(reader.say("safeguarding.still.else")),
      actionsBlock(resume),
    ],
  };
}

function stillHereBlocks({ says, help, event, told }: UtteranceOf<"safeguarding.still">, reader: Reader): Block[] {
  const here = reader.say("safeguarding.still");
  const first = placesThatAnswer(help, reader).slice(0, 1);
  if (says === "above") return joinIntoSections([here, reader.say("safeguarding.still.above"), ...first]);
  const still = says === "call" ? "call" : "help";
  const offer = told ? [toldBlock(told, reader)] : event ? offerContacts({ event, still }, help, reader) : [];
  if (still === "help")
    return [...joinIntoSections([here, reader.say("safeguarding.still.help"), ...allHelp(help, reader)]), ...offer];
  if (offer.length === 0)
    return joinIntoSections([here, reader.say("safeguarding.tell.none"), ...contactLines(help.contacts), ...first]);
  return [...joinIntoSections([here, ...first]), ...offer];
}

/** The part of the reply that can also stand in a modal. */
export function ownDangerHelp({ help }: Pick<OwnDanger, "help">, reader: Reader): Block[] {
  return joinIntoSections([reader.say("safeguarding.self"), ...allHelp(help, reader)]);
}

/** Says that questions rest, and where the rest of what the person wrote is kept. */
export function restLines({ kept }: Pick<OwnDanger, "kept">, reader: Reader): Block {
  return contextBlock(reader.say("safeguarding.rest"), ...(kept ? [reader.say(`safeguarding.kept.${kept}`)] : []));
}

/** Where somebody answers now, the first to call first. */
const placesThatAnswer = (help: OwnDanger["help"], reader: Reader) => [
  ...resourceLines(help, ["helpline"]),
  ...emergencyLines(help, reader),
];

const allHelp = (help: OwnDanger["help"], reader: Reader) => [
  ...placesThatAnswer(help, reader),
  ...contactLines(help.contacts),
];

function offerBlocks({ event, help, told }: OwnDanger, reader: Reader): Block[] {
  if (told) return [toldBlock(told, reader)];
  const offer = offerContacts({ event }, help, reader);
  if (offer.length === 0) return [];
  const nobody = button("safeguarding.tell", { event }, reader.say("safeguarding.tell.nobody"));
  return [...offer, actionsBlock(nobody)];
}

function toldBlock(told: Told, reader: Reader): Block {
  if (told === "nobody") return contextBlock(reader.say("safeguarding.told.nobody"));
  if (told === "not_reached") return sectionBlock(reader.say("safeguarding.told.not_reached"));
  return sectionBlock(reader.mark("safeguarding.told", { name: told.name }));
}

/**
 * Offers to ask one of the contacts who can be written to for a call, each with who they are as they were entered. A
 * button has their name alone, because a phone cuts a longer one.
 */
function offerContacts(
  offer: Omit<ButtonPayload<"safeguarding.tell">, "contact">,
  { contacts }: OwnDanger["help"],
  reader: Reader,
): Block[] {
  const offered = contacts.filter(({ personId }) => personId).slice(0, OFFERED);
  if (offered.length === 0) return [];
  const people = offered.map((contact) => `• ${escapeMrkdwn(contactName(contact, reader))}`);
  return [
    sectionBlock([reader.say("safeguarding.tell.ask"), ...people].join("\n")),
    actionsBlock(
      ...offered.map(({ id, name }) =>
        button(
          "safeguarding.tell",
          { ...offer, contact: id },
          reader.say("safeguarding.tell.button", { name: nameAlone(name) }),
        ),
      ),
    ),
  ];
}

/** "Julia Ríos" of "Julia Ríos, psychologist of the UGEL" and of "Julia Ríos (psychologist)". */
const nameAlone = (name: string) => /^[^,(]*[^,(\s]/.exec(name)?.[0] ?? name;
