import type { ModalView } from "@slack/types";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { Role } from "#mentoring/people/person.ts";
import { actionsBlock, type Block, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import type { Reader } from "#slack/render/reader.ts";

type Promised = Pick<UtteranceOf<"promise.made">, "roles" | "questionsWait" | "answer">;
type PromiseRole = "principal" | "mentor" | "coordinator";

/**
 * Renders the privacy promise in short, which is the first message that anyone gets: what Fieldbook is and who can see
 * what, with a choice about questions and a button for the whole of it. Once it is answered, it says what was chosen.
 */
export function promiseMessage({ roles, questionsWait, answer }: Promised, reader: Reader): Message {
  const role = toPromiseRole(roles);
  const more = button("promise.more", {}, reader.say("promise.button.more"));
  return {
    text: reader.say("promise.first"),
    blocks: [
      sectionBlock(reader.say(`promise.short.${role}`)),
      ...(questionsWait ? [sectionBlock(reader.say("promise.questions_wait"))] : []),
      ...(answer ? answered(role, answer, reader) : []),
      actionsBlock(...(answer ? [] : createChoices(role, reader)), more),
    ],
  };
}

/** Renders the whole of the promise. */
export function promiseView({ roles }: ModalContentNamed<"promise.whole">, reader: Reader): ModalView {
  return createReadOnlyModal({
    title: reader.say("promise.title"),
    close: reader.say("common.button.close"),
    blocks: [sectionBlock(reader.say(`promise.${toPromiseRole(roles)}`))],
  });
}

const toPromiseRole = (roles: readonly Role[]): PromiseRole =>
  (["principal", "mentor"] as const).find((held) => roles.includes(held)) ?? "coordinator";

const LABELS = {
  principal: { yes: "promise.button.yes", no: "promise.button.no" },
  mentor: { yes: "promise.button.good", no: "promise.button.quiet" },
  coordinator: { yes: "promise.button.good", no: undefined },
} as const;

function createChoices(role: PromiseRole, reader: Reader) {
  const { yes, no } = LABELS[role];
  return [
    button("promise.accept", {}, reader.say(yes)),
    ...(no ? [button("promise.decline", {}, reader.say(no))] : []),
  ];
}

function answered(role: PromiseRole, answer: "yes" | "no", reader: Reader): Block[] {
  const { yes, no } = LABELS[role];
  if (answer === "yes") return [chosenBlock(reader.say(yes), reader.say("promise.accepted"))];
  const follows = reader.say(role === "principal" ? "promise.declined" : "promise.declined.mentor");
  return [chosenBlock(reader.say(no ?? "promise.button.no"), follows)];
}
