import type { App } from "@slack/bolt";
import { asMachineIn } from "#db/as.ts";
import { findAddressAt } from "#mentoring/people/address.store.ts";
import { slackAddress } from "#slack/address.ts";
import { answerCommand } from "#slack/command.ts";
import { give } from "#slack/give.ts";
import { afterwards, guard } from "#slack/guard.ts";
import { publishHome } from "#slack/home/publish-home.ts";
import type { SlackHouse } from "#slack/house.ts";
import type { Installations } from "#slack/install/installations.ts";
import { languageOf } from "#slack/language-of.ts";
import type { Reply } from "#slack/listener.ts";
import { plainWords } from "#slack/render/mrkdwn.ts";
import { say } from "#words/say.ts";

/** One listener for all commands: two would both acknowledge. */
export function listenForCommands(app: App, installations: Installations): void {
  app.command(/.*/, async ({ command, ack, context }) => {
    const house = installations.houseOf(context.teamId);
    const heard = {
      house,
      slackUser: command.user_id,
      arrival: { kind: "command", keys: [`command:${command.trigger_id}`] as const },
    };
    const reply = await guard(
      house.log,
      `command ${command.command}`,
      () => answerCommand({ ...heard, command: command.command, text: plainWords(command.text) }),
      async () => unavailable(house, command.user_id, command.text),
    );
    const text = await textOf(house, reply, command.channel_id, command.user_id);
    await (text ? ack({ response_type: "ephemeral", text }) : ack());
    if (reply.kind === "open")
      afterwards(house.log, "open a form", give(house, reply, command.user_id, command.trigger_id, { kind: "home" }));
    if (reply.kind === "nothing") afterwards(house.log, "draw Home", publishHome(house, command.user_id));
  });
}

/** The words come back to whoever wrote them, for them alone: nothing typed is lost while the database is away. */
function unavailable(house: SlackHouse, slackUser: string, words: string): Reply {
  const language = languageOf(house, slackUser);
  const typed = words.trim() ? `\n${say(language, "common.unavailable_words")}\n${words}` : "";
  return { kind: "tell", text: `${say(language, "common.unavailable")}${typed}` };
}

/** The answer itself comes in the conversation; who asked elsewhere is told where to look. */
async function textOf(
  house: SlackHouse,
  reply: Reply,
  channel: string,
  slackUser: string,
): Promise<string | undefined> {
  if (reply.kind === "tell") return reply.text;
  if (reply.kind === "open") return undefined;
  const me = slackAddress(house, slackUser);
  const at = await asMachineIn(house.db, house.workspaceId, (tx) => findAddressAt(tx, me)).catch(() => undefined);
  const elsewhere = at?.conversation !== undefined && at.conversation !== channel;
  return elsewhere ? say(languageOf(house, slackUser), "common.answer_elsewhere") : undefined;
}
