import type { Person } from "#mentoring/people/person.ts";
import { actionsBlock, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import type { MessageKey } from "#words/catalogue.ts";

const ROLES = ["mentor", "principal", "coordinator"] as const;

/** Formats what this person can do with Fieldbook, according to their roles. */
export function formatHelpText(person: Pick<Person, "roles">, reader: Reader): string {
  const parts = ROLES.filter((role) => person.roles.includes(role)).map((role) => reader.say(`common.help.${role}`));
  const template = person.roles.includes("mentor") ? [`\n${reader.say("common.template")}`] : [];
  return [reader.say("common.help"), ...parts, ...template].join("\n");
}

/** Renders the short form in which a mentor notes a visit without a connection. */
export function templateMessage(person: Pick<Person, "roles">, reader: Reader): Message {
  if (roleOf(person) !== "mentor") return notAMentorMessage(person, reader);
  const text = reader.say("common.template");
  return { text, blocks: [sectionBlock(text)] };
}

/** Renders the help text with buttons for the most common actions. */
export function helpMessage(person: Pick<Person, "roles">, reader: Reader): Message {
  const text = formatHelpText(person, reader);
  return {
    text,
    blocks: [
      sectionBlock(text),
      contextBlock(
        reader.say(person.roles.includes("coordinator") ? "common.help.privacy.coordinator" : "common.help.privacy"),
      ),
      ...menu(person, reader),
    ],
  };
}

/** Renders the help for somebody who calls for it and may be in danger: first whom to call, then the usual. */
export function callForHelpMessage(person: Pick<Person, "roles">, reader: Reader): Message {
  const usual = helpMessage(person, reader);
  const danger = reader.say("common.help.danger");
  return {
    text: `${danger}\n${usual.text}`,
    blocks: [
      sectionBlock(`*${danger}*`, button("contacts.show", {}, reader.say("contacts.button.show"))),
      ...usual.blocks,
    ],
  };
}

/** Renders the reply to a message that was not understood, with the same buttons as the help. */
export function notUnderstoodMessage(person: Pick<Person, "roles">, reader: Reader): Message {
  return menuMessage(NOT_UNDERSTOOD[roleOf(person)], person, reader);
}

/** Renders a line with the same buttons as the help. */
export function menuMessage(key: MessageKey, person: Pick<Person, "roles">, reader: Reader): Message {
  const text = reader.say(key);
  return { text, blocks: [sectionBlock(text), ...menu(person, reader)] };
}

const NOT_UNDERSTOOD = {
  mentor: "common.not_understood",
  coordinator: "common.not_understood.coordinator",
  other: "common.not_understood.other",
} as const;

/** Renders the reply to somebody who logs no visits. */
export function notAMentorMessage(person: Pick<Person, "roles">, reader: Reader): Message {
  const isCoordinator = roleOf(person) === "coordinator";
  const text = reader.say(isCoordinator ? "common.visits.coordinator" : "common.not_a_mentor");
  return { text, blocks: [sectionBlock(text), ...(isCoordinator ? menu(person, reader) : [])] };
}

/** What somebody mainly does here: coordinate only if they are in no pair themself. */
export function roleOf({ roles }: Pick<Person, "roles">): "mentor" | "coordinator" | "other" {
  if (roles.includes("mentor")) return "mentor";
  return roles.includes("coordinator") && !roles.includes("principal") ? "coordinator" : "other";
}

/** The buttons for what somebody does here: a row for visits, and a row for what is coordinated. */
function menu(person: Pick<Person, "roles">, reader: Reader) {
  const log = [
    button("session.log", {}, reader.say("common.button.log")),
    button("notebook.write", {}, reader.say("common.button.note")),
  ];
  const role = roleOf(person);
  return [
    ...(role === "coordinator"
      ? []
      : [actionsBlock(...(role === "mentor" ? log : []), button("home.next", {}, reader.say("common.button.next")))]),
    ...(person.roles.includes("coordinator") ? [coordinatorRow(reader)] : []),
  ];
}

/** The buttons for what is coordinated. */
export const coordinatorRow = (reader: Reader) =>
  actionsBlock(
    button("people.show", {}, reader.say("people.title")),
    button("calendar.show", {}, reader.say("calendar.title")),
    button("digest.ask", {}, reader.say("common.button.digest")),
    button("contacts.show", {}, reader.say("contacts.button.show")),
  );
