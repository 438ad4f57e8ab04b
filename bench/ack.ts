import { type Ground, openGround } from "./ground.ts";
import type { Cast } from "./load/help-commands.ts";
import { helpCommands } from "./load/help-commands.ts";
import { describeMachine, load } from "./measure/machine.ts";
import { type HelpFigures, measureHelp } from "./measure-help.ts";
import { type MessageFigures, measureMessages } from "./measure-messages.ts";
import { measureStart } from "./measure-start.ts";
import { bareBolt, fieldbook, localSlack } from "./programs.ts";
import { startServer } from "./servers/start-server.ts";
import { REHEARSAL } from "#src/start/rehearsal-cast.ts";

const ROUNDS = Number(process.env.R ?? 3);
const STARTS = 5;

export async function benchAck(): Promise<void> {
  await using ground = await openGround();
  await using slack = await startServer(localSlack(ground));
  const cast: Cast = { teamId: REHEARSAL.team.id, signingSecret: REHEARSAL.app.signingSecret, people: ground.programme };
  const fb = fieldbook(ground, slack.url);
  console.log(describeMachine(), load());
  for (let i = 0; i < ROUNDS; i++) {
    if (process.env.ONLY !== "dm") {
    if (process.env.ONLY !== "fb") console.log("bolt", await measureHelp(bareBolt(ground), helpCommands(cast)), load());
    console.log("fb", await measureHelp(fb, helpCommands(cast)), load());}
    console.log("dm", await measureMessages(ground, fb, cast), load());
  }
  for (let i = 0; i < STARTS; i++) console.log(await measureStart(fb));
}
