import { join } from "node:path";
import { REHEARSAL } from "#src/start/rehearsal-cast.ts";
import type { Ground } from "./ground.ts";
import type { ServerProgram } from "./servers/start-server.ts";

const { signingSecret, botToken } = REHEARSAL.app;
const here = (file: string) => join(import.meta.dirname, file);

export function bareBolt({ directory }: Ground): ServerProgram {
  return { file: here("servers/bare-bolt.ts"), directory, env: { SLACK_SIGNING_SECRET: signingSecret } };
}

export function localSlack({ directory, everyone }: Ground): ServerProgram {
  return { file: here("servers/local-slack.ts"), args: [JSON.stringify(everyone)], directory };
}

/** The product as it is started, over signed HTTP on its embedded database. */
export function fieldbook({ directory }: Ground, slackUrl: string): ServerProgram {
  return {
    file: here("../src/main.ts"),
    directory,
    env: {
      PORT: "0",
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: `${slackUrl}/api/`,
    },
  };
}
