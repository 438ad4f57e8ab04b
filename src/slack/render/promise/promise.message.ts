import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/**
 * Renders the privacy promise, which is the first message that anyone gets: it explains what Fieldbook is and who can
 * see what, and asks for a choice about reflective questions.
 */
export function promiseMessage(
  { roles, questionsWait }: Pick<UtteranceOf<"promise.made">, "roles" | "questionsWait">,
  reader: Reader,
): Message {
  const role = (["principal", "mentor"] as const).find((held) => roles.includes(held)) ?? "coordinator";
  const blocks = [
    sectionBlock(reader.say(`promise.${role}`)),
    ...(questionsWait ? [sectionBlock(reader.say("promise.questions_wait"))] : []),
    actionsBlock(...choices(role, reader)),
  ];
  return { text: reader.say("promise.first"), blocks };
}

function choices(role: "principal" | "mentor" | "coordinator", reader: Reader) {
  const accept = (text: string) => button("promise.accept", {}, text);
  const decline = (text: string) => button("promise.decline", {}, text);
  switch (role) {
    case "principal":
      return [accept(reader.say("promise.button.yes")), decline(reader.say("promise.button.no"))];
    case "mentor":
      return [accept(reader.say("promise.button.good")), decline(reader.say("promise.button.quiet"))];
    case "coordinator":
      return [accept(reader.say("promise.button.good"))];
  }
}
