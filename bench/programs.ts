import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import type { Ground } from "./ground.ts";
import type { ServerProgram } from "./servers/start-server.ts";

const PROJECT = join(import.meta.dirname, "..");
const SERVERS = join(import.meta.dirname, "servers");

const { signingSecret, botToken } = LOCAL_SLACK_IDENTITY.app;

export function bareBolt({ directory }: Ground): ServerProgram {
  return { file: join(SERVERS, "bare-bolt.ts"), directory, env: { SLACK_SIGNING_SECRET: signingSecret } };
}

export function countingSlack({ directory }: Ground): ServerProgram {
  return { file: join(SERVERS, "counting-slack.ts"), directory };
}

export function localSlack({ directory, everyone }: Ground): ServerProgram {
  return { file: join(SERVERS, "local-slack.ts"), args: [JSON.stringify(everyone)], directory };
}

/** The product as `npm start` starts it, over signed HTTP on its embedded database. */
export function fieldbook({ directory }: Ground, slackUrl: string): ServerProgram {
  const { file, env, nodeOptions } = startScript();
  const slack = {
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: `${slackUrl}/api/`,
  };
  return { file: join(PROJECT, file), directory, nodeOptions, env: { ...env, ...slack, PORT: "0" } };
}

/** What the script `start` says: variables, `node`, its options and, last, the file. */
function startScript() {
  const manifest = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  const words: string[] = manifest.scripts.start.split(" ");
  const node = words.indexOf("node");
  const file = words.at(-1) ?? "";
  if (node < 0 || !file.endsWith(".ts")) throw new Error(`cannot read the script "start": ${words.join(" ")}`);
  const variables = words.slice(0, node).filter((word) => word.includes("="));
  const env = Object.fromEntries(variables.map((word) => word.split("=")));
  return { file, env, nodeOptions: words.slice(node + 1, -1) };
}
