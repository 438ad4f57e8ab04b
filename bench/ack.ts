import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { type Figure, isKept, tableOf } from "./ack-report.ts";
import { type Ground, openGround } from "./ground.ts";
import { type Cast, helpCommands } from "./load/help-commands.ts";
import { describeMachine, load } from "./measure/machine.ts";
import { type HelpFigures, measureHelp } from "./measure-help.ts";
import { measureStart } from "./measure-start.ts";
import { benchMessages } from "./messages.ts";
import { bareBolt, fieldbook, localSlack } from "./programs.ts";
import { type ServerProgram, startServer } from "./servers/start-server.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 10);
const STARTS = 5;

type Round = { readonly bolt: HelpFigures; readonly help: HelpFigures };

/** What acknowledging Slack costs, beside a Bolt that does nothing else: what is only answered, then what is kept. */
export async function benchAck(): Promise<void> {
  await benchHelp();
  await benchMessages();
}

async function benchHelp(): Promise<void> {
  await using ground = await openGround();
  await using slack = await startServer(localSlack(ground));
  const product = fieldbook(ground, slack.url);
  await startOnce(product);
  const loads = [load()];
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await runRound(ground, product, round % 2 === 1));
    loads.push(load());
  }
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start++) starts.push(await measureStart(product));
  report(figuresOf(rounds, starts), loads);
}

/** The first start of all takes the types out of our files and keeps them so; what is measured is every later one. */
async function startOnce(program: ServerProgram): Promise<void> {
  await using _first = await startServer(program);
}

/** Bolt first in one round, Fieldbook first in the next: whoever comes second finds a warmer machine. */
async function runRound(ground: Ground, product: ServerProgram, productFirst: boolean): Promise<Round> {
  const { team, app } = LOCAL_SLACK_IDENTITY;
  const cast: Cast = { teamId: team.id, signingSecret: app.signingSecret, people: ground.programme };
  const first = productFirst ? await measureHelp(product, helpCommands(cast)) : undefined;
  const bolt = await measureHelp(bareBolt(ground), helpCommands(cast));
  const help = first ?? (await measureHelp(product, helpCommands(cast)));
  return { bolt, help };
}

function figuresOf(rounds: readonly Round[], starts: readonly number[]): readonly Figure[] {
  const help = (name: keyof HelpFigures) => ({
    beside: rounds.map(({ bolt }) => bolt[name]),
    fieldbook: rounds.map((round) => round.help[name]),
  });
  return [
    { what: "help at full speed, requests/s", ...help("perSecond"), promise: { atLeast: 0.85 } },
    { what: "help at full speed, server CPU per request, µs", ...help("cpuMicros") },
    { what: "help at 500/s, p50, ms", ...help("p50Ms") },
    { what: "help at 500/s, p99, ms", ...help("p99Ms"), promise: { atMost: 1.2 } },
    { what: "memory at rest, MB", ...help("idleMb"), promise: { atMost: 1.6 } },
    { what: "requests for help that failed", fieldbook: help("failed").fieldbook, promise: { atMost: 0 } },
    { what: "start to ready, ms", fieldbook: starts, promise: { atMost: 2_000 } },
  ];
}

function report(figures: readonly Figure[], loads: readonly string[]): void {
  const conditions = `medians of ${ROUNDS} rounds (start: ${STARTS} runs); load average before and after each: ${loads.join(", ")}`;
  process.stdout.write(`ack: ${describeMachine()}\n${conditions}\n\n${tableOf("bare Bolt", figures)}\n`);
  if (!figures.every(isKept)) process.exitCode = 1;
}
