import type { Person } from "#mentoring/people/person.ts";
import { actions, button, type Message, section } from "#slack/blocks.ts";
import { actionId } from "#slack/ids.ts";
import type { Reader } from "#slack/reader.ts";

/** The first thing anyone hears unprompted: what this is, who sees what, and a choice. */
export function promiseMessage(person: Pick<Person, "roles">, reader: Reader): Message {
  const principal = person.roles.includes("principal");
  const text = reader.say(principal ? "promise.principal" : "promise.mentor");
  const choices = principal
    ? [
        button(actionId("promise.accept"), reader.say("promise.button.yes")),
        button(actionId("promise.decline"), reader.say("promise.button.no")),
      ]
    : [
        button(actionId("promise.accept"), reader.say("promise.button.good")),
        button(actionId("promise.decline"), reader.say("promise.button.quiet")),
      ];
  return { text: reader.say("promise.first"), blocks: [section(text), actions(...choices)] };
}
