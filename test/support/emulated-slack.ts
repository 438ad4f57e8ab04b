import { WebClient } from "@slack/web-api";
import { createEmulator } from "emulate";
import { createBoltLogger } from "#slack/listen/bolt-logger.ts";
import { quietLog } from "./log.ts";

/** Someone with an account on the emulated Slack: their name there, and the e-mail by which a roster knows them. */
export type Account = { readonly name: string; readonly realName: string; readonly email: string };

export const BOT_TOKEN = "xoxb-emulated";
const BOT = { app_id: "A0FIELDBOOK", bot_id: "B0FIELDBOOK", bot_user_id: "U0FIELDBOOK" };

/**
 * A Slack that someone else wrote (the npm package `emulate`), on loopback. It grants our token these scopes and no
 * others. It has no Socket Mode, sends no events, presses nothing, and takes blocks without looking into them.
 */
export async function openEmulatedSlack({
  accounts,
  scopes,
}: {
  accounts: readonly Account[];
  scopes: readonly string[];
}) {
  const app = {
    ...BOT,
    client_id: "1.2",
    client_secret: "a secret",
    name: "Fieldbook",
    redirect_uris: [],
    scopes: [...scopes],
  };
  const emulator = await createEmulator({
    service: "slack",
    port: 0,
    hostname: "127.0.0.1",
    seed: {
      slack: {
        team: { name: "Sierra Norte" },
        users: accounts.map(({ name, realName, email }) => ({ name, real_name: realName, email })),
        oauth_apps: [app],
        tokens: [
          { ...BOT, token: BOT_TOKEN, type: "bot", user_id: BOT.bot_user_id, scopes: [...scopes] },
          ...accounts.map(({ name }) => ({ token: tokenOf(name), type: "user", user: name })),
        ],
        strict_scopes: true,
      },
    },
  });
  const origin = `http://127.0.0.1:${new URL(emulator.url).port}`;
  const as = (token: string) =>
    new WebClient(token, {
      slackApiUrl: `${origin}/api/`,
      retryConfig: { retries: 0 },
      logger: createBoltLogger(quietLog),
    });
  const bot = as(BOT_TOKEN);
  return {
    apiUrl: `${origin}/api/`,
    bot,
    account: (name: string) => openAccount(as(tokenOf(name)), bot),
    /** The texts of the Homes, or of the modals, that the emulator was given: the newest first, a table row each. */
    shown: async (type: keyof typeof BADGES) =>
      rowsWith(BADGES[type], await (await fetch(`${origin}/?tab=views`)).text()),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}

/** One person's own eyes: their id, and what stands in their own conversation with Fieldbook. */
async function openAccount(client: WebClient, bot: WebClient) {
  const { user_id: id = "" } = await client.auth.test();
  return {
    id,
    /** What Fieldbook said to them of this kind, the newest first; nothing while no conversation is open. */
    async hears(kind: string) {
      const { channels = [] } = await client.conversations.list({ types: "im" });
      const channel = channels[0]?.id;
      if (!channel) return [];
      const { messages = [] } = await client.conversations.history({ channel, include_all_metadata: true });
      return messages.filter((message) => JSON.stringify(message.metadata).includes(`"${kind}:`));
    },
    /** Stands for a press of theirs: what lets an app open a form, over another one if that is named. */
    async trigger(overView?: string): Promise<string> {
      const over = overView ? { view_id: overView } : {};
      const { trigger_id } = (await bot.apiCall("views.generateTriggerId", { user_id: id, ...over })) as {
        trigger_id?: unknown;
      };
      return String(trigger_id);
    },
  };
}

const tokenOf = (name: string) => `xoxp-${name}`;

/** How the emulator's own page marks the two sorts of view; each view is one row of a table. */
const BADGES = { home: ">app home<", modal: ">modal<" } as const;

function rowsWith(badge: string, page: string): string[] {
  return page.split("<tr>").filter((row) => row.includes(badge));
}
