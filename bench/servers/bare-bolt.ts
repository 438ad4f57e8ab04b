import type { AddressInfo } from "node:net";
import { App } from "@slack/bolt";

/** Bolt and nothing else: what acknowledging a command or a message costs at the least. */
const app = new App({
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? "",
  authorize: async () => ({ botToken: "xoxb-nobody", botId: "B0NOBODY", botUserId: "U0NOBODY" }),
});
app.command("/fieldbook", ({ ack }) => ack());
app.message(async () => undefined);

const server = await app.start({ port: 0, host: "127.0.0.1" });
const { port } = server.address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ port, msg: "Bolt is ready." })}\n`);
process.once("SIGTERM", () => void app.stop());
