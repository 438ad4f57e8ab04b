import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import {
  actionsBlock,
  type Block,
  button,
  contextBlock,
  joinIntoSections,
  type Message,
} from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { contactLines, dangerNowLines, resourceLines } from "./help-lines.ts";

type Risk = UtteranceOf<"safeguarding.risk">;
type Duty = UtteranceOf<"safeguarding.duty">;

/** Renders the reply to a text in which somebody else may be in danger: one question with three answers. */
export function riskMessage(reply: Risk, reader: Reader): Message {
  const { event } = reply;
  const press = (as: "not_reported" | "already_reported" | "no") =>
    button("safeguarding.report", { event, as }, reader.say(`safeguarding.button.${as}`));
  return {
    text: reader.say("safeguarding.first.risk"),
    blocks: [
      ...riskText(reply, reader),
      actionsBlock(press("not_reported"), press("already_reported"), press("no")),
      contextBlock(reader.say("safeguarding.risk.honest")),
    ],
  };
}

/** The part of the reply that can also stand in a modal: for a child, who protects it stands before the numbers for now. */
export function riskText({ help }: Pick<Risk, "help">, reader: Reader): Block[] {
  const route = resourceLines(help, ["child_route"], { duties: false });
  return joinIntoSections([
    reader.say("safeguarding.risk"),
    ...(route.length > 0 ? [reader.say("safeguarding.risk.route"), ...route] : []),
    ...dangerNowLines(help, reader),
  ]);
}

/**
 * Renders what somebody sees who says that a danger is not reported yet, at once and again as the reminder that they
 * asked for: the duty, the way, whom to call.
 */
export function dutyMessage({ event, help, reminder }: Duty, reader: Reader): Message {
  const isReminder = reminder === "now";
  const remind = button("safeguarding.remind", { event }, reader.say("safeguarding.button.remind"));
  const at = reminder && reminder !== "now" ? reader.when(reminder) : undefined;
  return {
    text: reader.say(isReminder ? "safeguarding.first.reminder" : "safeguarding.first.risk"),
    blocks: [
      ...joinIntoSections([
        reader.say(isReminder ? "safeguarding.reminder" : "safeguarding.duty"),
        ...wayLines(help, reader),
      ]),
      ...(at ? [contextBlock(reader.say("safeguarding.duty.reminds", at))] : []),
      actionsBlock(...(reminder ? [] : [remind]), reported(event, reader)),
      contextBlock(reader.say("safeguarding.risk.honest")),
    ],
  };
}

const reported = (event: Risk["event"], reader: Reader) =>
  button("safeguarding.report", { event, as: "already_reported" }, reader.say("safeguarding.button.already_reported"));

function wayLines(help: Risk["help"], reader: Reader): string[] {
  const way = resourceLines(help, ["child_route", "protection_channel", "helpline"]);
  const calls = contactLines(help.contacts);
  return [
    ...(way.length > 0 ? [reader.say("safeguarding.duty.route"), ...way] : [reader.say("safeguarding.duty.no_route")]),
    ...(calls.length > 0 ? [reader.say("safeguarding.duty.call"), ...calls] : []),
    ...dangerNowLines(help, reader),
  ];
}
