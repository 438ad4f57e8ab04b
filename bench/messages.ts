import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { type Figure, isKept, tableOf } from "./ack-report.ts";
import { earlierFieldbook, type Subject, thisFieldbook } from "./before.ts";
import type { Cast } from "./load/help-commands.ts";
import { describeMachine, load } from "./measure/machine.ts";
import { type Answering, type Burst, measureAcks, measureAnswering, measureBurst } from "./measure-messages.ts";
import { bareBolt, countingSlack } from "./programs.ts";
import { startServer } from "./servers/start-server.ts";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 10);

type Measured = Burst & Answering & { readonly heard: number };
type Round = { readonly bolt: number; readonly now: Measured; readonly before?: Measured };

/** What it costs to keep a message before it is acknowledged, and how long it takes to answer it. */
export async function benchMessages(): Promise<void> {
  await using now = await thisFieldbook();
  await using before = await earlierFieldbook();
  const loads = [load()];
  const rounds: Round[] = [];
  // Half of what the slower of the two answers in a burst, found in a round that does not count.
  const pace = Math.round(
    Math.min(
      ...(await Promise.all([await burst(now), before && (await burst(before))])).flatMap((found) =>
        found ? [found.answeredPerSecond / 2] : [],
      ),
    ),
  );
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await runRound(now, before, pace, round % 2 === 1));
    loads.push(load());
  }
  report(rounds, pace, loads);
}

async function burst(subject: Subject): Promise<Burst> {
  await using slack = await startServer(countingSlack(subject.ground));
  const found = await measureBurst(subject.program(slack.url), slack.url, castOf(subject));
  await subject.ground.takeArrivals();
  return found;
}

/** Who is measured first in one round is measured last in the next: whoever comes second finds a warmer machine. */
async function runRound(now: Subject, before: Subject | undefined, pace: number, turned: boolean): Promise<Round> {
  const early = turned ? await measure(now, pace) : undefined;
  const bolt = await measureAcks(bareBolt(now.ground), castOf(now));
  const earlier = before && (await measure(before, pace));
  return { bolt, now: early ?? (await measure(now, pace)), ...(earlier && { before: earlier }) };
}

async function measure(subject: Subject, pace: number): Promise<Measured> {
  await using slack = await startServer(countingSlack(subject.ground));
  const program = subject.program(slack.url);
  const quick = await measureBurst(program, slack.url, castOf(subject));
  const steady = await measureAnswering(program, slack.url, castOf(subject), pace);
  const arrivals = await subject.ground.takeArrivals();
  return { ...quick, ...steady, unanswered: quick.unanswered + steady.unanswered, heard: arrivals.heard };
}

function castOf({ ground }: Subject): Cast {
  return {
    teamId: LOCAL_SLACK_IDENTITY.team.id,
    signingSecret: LOCAL_SLACK_IDENTITY.app.signingSecret,
    people: ground.programme,
  };
}

function report(rounds: readonly Round[], pace: number, loads: readonly string[]): void {
  const of = (name: keyof Measured) => rounds.map(({ now }) => now[name]);
  const acks: Figure[] = [
    {
      what: "messages acknowledged, requests/s",
      beside: rounds.map(({ bolt }) => bolt),
      fieldbook: of("ackedPerSecond"),
      promise: { atLeast: 0.3 },
    },
    { what: "refused", fieldbook: of("refused"), promise: { atMost: 0 } },
    { what: "acknowledged and never answered", fieldbook: of("unanswered"), promise: { atMost: 0 } },
  ];
  const answers = beside(rounds);
  const conditions = `medians of ${rounds.length} rounds; load average before and after each: ${loads.join(", ")}`;
  process.stdout.write(
    `messages: ${describeMachine()}\n${conditions}\n\n${tableOf("bare Bolt", acks)}\n\nanswers, steadily at ${pace} messages/s\n${tableOf("before", answers)}\n`,
  );
  if (![...acks, ...answers].every(isKept)) process.exitCode = 1;
}

/** What is answered, beside an earlier Fieldbook where one was given; only then is anything promised of it. */
function beside(rounds: readonly Round[]): Figure[] {
  const figure = (what: string, name: keyof Measured, promise: NonNullable<Figure["promise"]>): Figure => {
    const fieldbook = rounds.map(({ now }) => now[name]);
    const before = rounds.flatMap((round) => (round.before ? [round.before[name]] : []));
    return before.length === rounds.length ? { what, beside: before, fieldbook, promise } : { what, fieldbook };
  };
  return [
    figure("acted on and answered in a burst, messages/s", "answeredPerSecond", { atLeast: 1 }),
    figure("from message to answer, p50, ms", "p50Ms", { atMost: 1 }),
    figure("from message to answer, p95, ms", "p95Ms", { atMost: 1 }),
  ];
}
