import type { App, RespondFn, SlashCommand } from "@slack/bolt";
import {
  canCommandChangeHomeTab,
  handleSlashCommand as doCommand,
  parseFreeTextSubcommand,
  replyThatAnswerComesByDirectMessage,
  type SlashCommandRequest,
} from "#mentoring/door/command.ts";
import { getFallbackLanguage } from "#mentoring/door/door.ts";
import type { Reply, ReplyWithLocale, RequestResult } from "#mentoring/door/reply.ts";
import { answerErrorWithReference, runInBackground } from "#slack/guard.ts";
import type { Installations } from "#slack/install/installations.ts";
import { answerWithFetchedProfile, type ReplyWithProfile } from "#slack/look-up-profile.ts";
import { publishHomeTab } from "#slack/publish-home.ts";
import { createReader } from "#slack/render/reader.ts";
import { formatTextReply } from "#slack/render/tell-text.ts";
import { respondToPress } from "#slack/respond.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { formatMessage } from "#words/say.ts";
import { createCaller, SLACK_DEADLINE, withDeduplicationKey } from "./caller.ts";
import { createInternalErrorReply } from "./our-fault.ts";
import { readMessageText, type TextOrigin } from "./read-text.ts";

type Taken =
  | RequestResult<Reply>
  | { readonly kind: "heard" }
  | { readonly kind: "unavailable"; readonly text: string };

/**
 * Listens for all slash commands. There is only one listener, because two that match the same command would both
 * acknowledge it.
 */
export function listenForCommands(app: App, installations: Installations): void {
  app.command(/.*/, async ({ command, ack, respond: respondLater, context }) => {
    const slack = installations.contextOf(context.teamId);
    const origin = { teamId: slack.teamId, botUserId: context.botUserId };
    const caller = createCaller(slack, command.user_id, command.channel_id);
    const commanded = {
      ...withDeduplicationKey(caller, "command", command.trigger_id),
      text: wordsOf(command, origin),
    };
    const doing = `command ${command.command}`;
    const words = parseFreeTextSubcommand(commanded.text);
    const taken = await answerErrorWithReference<Taken>(
      slack.log,
      doing,
      () => (words ? hear(slack, commanded, words) : doCommand(slack.door, { ...commanded, ...SLACK_DEADLINE })),
      async () => ({ kind: "unavailable", text: unavailable(slack, commanded, command.text) }),
    );
    const text = textOf(taken);
    await (text ? ack({ response_type: "ephemeral", text }) : ack());
    switch (taken.kind) {
      case "unavailable":
        return;
      case "heard":
        return runInBackground(slack.log, doing, sayWhereToLook(slack, commanded, respondLater));
      default:
        if (isFinished(taken, commanded.text)) return;
        return runInBackground(slack.log, doing, finish(slack, commanded, command, taken, respondLater));
    }
  });
}

/**
 * Stores the free text of a command before it is acknowledged. It is processed afterwards, in the order of the person's
 * messages.
 */
async function hear(
  slack: SlackContext,
  { workspaceId, address: { surface, account, user }, arrival }: SlashCommandRequest,
  { kind, words }: NonNullable<ReturnType<typeof parseFreeTextSubcommand>>,
): Promise<Taken> {
  // The chat address does not contain the channel in which the command was typed, because other people may read that
  // channel. A user who is not a member is answered in a direct conversation instead.
  const address = { surface, account, user };
  const writtenAt = slack.clock.now();
  await slack.hear({ workspaceId, address, key: arrival.keys[0], kind, text: words, writtenAt });
  return { kind: "heard" };
}

/**
 * Tells a member who typed the command outside the direct conversation with Fieldbook that the answer will arrive
 * there.
 */
async function sayWhereToLook(
  slack: SlackContext,
  commanded: SlashCommandRequest,
  respondLater: RespondFn,
): Promise<void> {
  const answer = await replyThatAnswerComesByDirectMessage(slack.door, commanded);
  if (answer.kind === "answered" && answer.said.kind === "tell")
    await respondLater({ response_type: "ephemeral", text: formatTextReply(answer.said, createReader(answer.reader)) });
}

/** Returns the text after `/fieldbook`; `/log-session …` is an alias of `/fieldbook log …`. */
function wordsOf({ command, text }: SlashCommand, origin: TextOrigin): string {
  const words = readMessageText(text, origin).trim();
  if (command !== "/log-session") return words;
  return words.toLowerCase() === "help" ? words : `log ${words}`;
}

function textOf(taken: Taken): string | undefined {
  if (taken.kind === "unavailable") return taken.text;
  return taken.kind === "answered" && taken.said.kind === "tell"
    ? formatTextReply(taken.said, createReader(taken.reader))
    : undefined;
}

/** Whether the acknowledgement of a command held all that there is to say and show. */
const isFinished = (taken: Taken, typed: string): boolean =>
  taken.kind === "answered" && taken.said.kind === "tell" && !canCommandChangeHomeTab(typed);

/**
 * Responds to a command after its acknowledgement: opens a form, updates the Home tab, or replies to a user whose
 * profile had to be fetched first.
 */
async function finish(
  slack: SlackContext,
  commanded: SlashCommandRequest,
  { user_id: user, trigger_id: triggerId, text: typed }: SlashCommand,
  answer: RequestResult<Reply>,
  respondLater: RespondFn,
): Promise<void> {
  const final = await answerErrorWithReference<ReplyWithProfile<Reply> | undefined>(
    slack.log,
    "recognise who typed a command",
    () => answerWithFetchedProfile(slack, user, answer, (profile) => again(slack, { ...commanded, profile })),
    async () => undefined,
  );
  if (!final)
    return void (await respondLater({ response_type: "ephemeral", text: unavailable(slack, commanded, typed) }));
  const { said, reader, profile } = final;
  if (said.kind !== "tell" && said.kind !== "nothing")
    return respondToPress(slack, user, { kind: "elsewhere", triggerId }, final);
  // The text was already sent with the acknowledgement, unless the user was still unknown at that time.
  if (said.kind === "tell" && answer.kind === "unknown")
    await respondLater({ response_type: "ephemeral", text: formatTextReply(said, createReader(reader)) });
  if (canCommandChangeHomeTab(commanded.text)) await publishHomeTab(slack, user, profile);
}

function again(slack: SlackContext, commanded: SlashCommandRequest): Promise<RequestResult<Reply>> {
  return answerErrorWithReference<RequestResult<Reply>>(
    slack.log,
    "command of someone new",
    () => doCommand(slack.door, commanded),
    (reference): Promise<ReplyWithLocale<Reply>> => createInternalErrorReply(slack, commanded, reference),
  );
}

/**
 * Words the reply to a command that could not be processed. It contains the typed text, so that the text is not lost
 * while the database is down.
 */
function unavailable({ door }: SlackContext, { address }: SlashCommandRequest, words: string): string {
  const language = getFallbackLanguage(door, address);
  const typed = words.trim() ? `\n${formatMessage(language, "common.unavailable_words")}\n${words}` : "";
  return `${formatMessage(language, "common.unavailable")}${typed}`;
}
