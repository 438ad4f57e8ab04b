import { systemClock } from "#kernel/clock.ts";
import { openLog } from "#kernel/log.ts";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";

/** Slack at the other end of the wire, in a process of its own: the people it knows come as its one argument. */
const people: RehearsalPerson[] = JSON.parse(process.argv[2] ?? "[]");
const slack = openLocalSlack({ ...LOCAL_SLACK_IDENTITY, clock: systemClock, people, log: openLog("silent") });
const at = await serveOnLoopback(slack);
process.stdout.write(`${JSON.stringify({ port: Number(new URL(at.url).port), msg: "The local Slack is ready." })}\n`);
process.once("SIGTERM", async () => {
  await slack[Symbol.asyncDispose]();
  await at[Symbol.asyncDispose]();
});
