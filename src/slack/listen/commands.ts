import type { App, RespondFn, SlashCommand } from "@slack/bolt";
import { type Commanded, command as doCommand } from "#mentoring/door/command.ts";
import { languageOf } from "#mentoring/door/door.ts";
import type { Answer, Answered, Reply } from "#mentoring/door/reply.ts";
import { guard, inBackground } from "#slack/guard.ts";
import type { Installations } from "#slack/install/installations.ts";
import { answered } from "#slack/look-up-profile.ts";
import { publishHome } from "#slack/publish-home.ts";
import { plainWords } from "#slack/render/mrkdwn.ts";
import { readerOf } from "#slack/render/reader.ts";
import { tellText } from "#slack/render/tell-text.ts";
import { respond } from "#slack/respond.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { say } from "#words/say.ts";
import { arrivedFrom, callerOf, IN_TIME } from "./caller.ts";
import { ourFault } from "./our-fault.ts";

type Taken = Answer<Reply> | { readonly kind: "unavailable"; readonly text: string };

/** One listener for all commands, because two would both acknowledge. */
export function listenForCommands(app: App, installations: Installations): void {
  app.command(/.*/, async ({ command, ack, respond: respondLater, context }) => {
    const slack = installations.contextOf(context.teamId);
    const caller = callerOf(slack, command.user_id, command.channel_id);
    const commanded = { ...arrivedFrom(caller, "command", command.trigger_id), text: wordsOf(command) };
    const doing = `command ${command.command}`;
    const taken = await guard<Taken>(
      slack.log,
      doing,
      () => doCommand(slack.door, { ...commanded, ...IN_TIME }),
      async () => ({ kind: "unavailable", text: unavailable(slack, commanded, command.text) }),
    );
    const text = textOf(taken);
    await (text ? ack({ response_type: "ephemeral", text }) : ack());
    if (taken.kind !== "unavailable")
      inBackground(slack.log, doing, finish(slack, commanded, command, taken, respondLater));
  });
}

/** `/log-session …` is an alias of `/fieldbook log …`. */
function wordsOf({ command, text }: SlashCommand): string {
  const words = plainWords(text).trim();
  if (command !== "/log-session") return words;
  return words.toLowerCase() === "help" ? words : `log ${words}`;
}

function textOf(taken: Taken): string | undefined {
  if (taken.kind === "unavailable") return taken.text;
  return taken.kind === "answered" && taken.said.kind === "tell"
    ? tellText(taken.said, readerOf(taken.reader))
    : undefined;
}

/** Work after the acknowledgement: opens a form, redraws Home, or replies to an unknown user. */
async function finish(
  slack: SlackContext,
  commanded: Commanded,
  { user_id: user, trigger_id: triggerId }: SlashCommand,
  answer: Answer<Reply>,
  respondLater: RespondFn,
): Promise<void> {
  const final = await answered(slack, user, answer, (profile) => again(slack, { ...commanded, profile }));
  const { said, reader } = final;
  if (said.kind === "nothing") return publishHome(slack, user);
  if (said.kind !== "tell") return respond(slack, user, { kind: "home", triggerId }, final);
  // Sent with the acknowledgement, unless the user was still unknown then.
  if (answer.kind === "unknown")
    await respondLater({ response_type: "ephemeral", text: tellText(said, readerOf(reader)) });
}

function again(slack: SlackContext, commanded: Commanded): Promise<Answer<Reply>> {
  return guard<Answer<Reply>>(
    slack.log,
    "command of someone new",
    () => doCommand(slack.door, commanded),
    (reference): Promise<Answered<Reply>> => ourFault(slack, commanded, reference),
  );
}

/** Returns the typed text to the user in an ephemeral message, so that nothing is lost while the database is down. */
function unavailable({ door }: SlackContext, { address }: Commanded, words: string): string {
  const language = languageOf(door, address);
  const typed = words.trim() ? `\n${say(language, "common.unavailable_words")}\n${words}` : "";
  return `${say(language, "common.unavailable")}${typed}`;
}
