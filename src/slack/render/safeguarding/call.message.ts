import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** Renders the notice to the contact whom somebody chose: to call them today, and nothing else. */
export function callRequestMessage({ person }: UtteranceOf<"safeguarding.call">, reader: Reader): Message {
  const release = button("safeguarding.release", { person: person.id }, reader.say("safeguarding.button.resume"));
  return {
    text: reader.say("safeguarding.first.call"),
    blocks: [
      sectionBlock(reader.mark("safeguarding.call", { name: person.name, first: firstName(person) })),
      actionsBlock(release),
    ],
  };
}
