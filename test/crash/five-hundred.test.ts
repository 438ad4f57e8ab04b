import { WebClient } from "@slack/web-api";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asMachineIn } from "#db/as.ts";
import { createMovableClock } from "#kernel/clock.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import { createRequestDependencies } from "#mentoring/door/door.ts";
import { notify } from "#mentoring/notice.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import type { OutboxOptions } from "#outbox/outbox-options.ts";
import type { InjectedFault } from "#rehearsal/faults.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { createBoltLogger } from "#slack/listen/bolt-logger.ts";
import { UNPACED } from "#slack/send/pace.ts";
import { createSlackDeliverer } from "#slack/send/send-notice.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { BANK } from "#test/support/bank.ts";
import { castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { diceOf } from "#test/support/dice.ts";
import { quietLog } from "#test/support/log.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { until } from "#test/support/until.ts";
import { understandMessage } from "#understanding/understand.ts";
import { FULL } from "./full.ts";
import { countBy, readLedger, report, type Tally, tallyOf } from "./ledger.ts";
import { membersOf, toSlackUser } from "./world.ts";

const SEED = 2026;
/** `npm run crash` sends all of them; `npm test` a quarter. */
const NOTICES = FULL ? 500 : 124;
/** How long this Slack may take before it is given up, and how long it hides what it has accepted. */
const PATIENCE_MS = 300;
const LAG_MS = 400;

const FINE: InjectedFault = { kind: "slow_body", ms: 0 };
/** What happens to so many of a thousand calls that post. */
const POSTING: readonly (readonly [per: number, fault: InjectedFault])[] = [
  [40, { kind: "rate_limited", retryAfter: 1 }],
  [40, { kind: "status", status: 500, accepted: false }],
  [40, { kind: "status", status: 500, accepted: true }],
  [20, { kind: "reset", accepted: false }],
  [30, { kind: "reset", accepted: true }],
  [20, { kind: "silence", accepted: true }],
  [10, { kind: "slow_body", ms: 3 * PATIENCE_MS }],
  [10, { kind: "html", status: 503 }],
  [10, { kind: "html", status: 200 }],
  [10, { kind: "refused", error: "internal_error" }],
];
/** And to those that look. */
const LOOKING: readonly (readonly [per: number, fault: InjectedFault])[] = [
  [100, { kind: "rate_limited", retryAfter: 1 }],
  [100, { kind: "status", status: 503, accepted: false }],
  [50, { kind: "reset", accepted: false }],
];

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  stage.slack.faults.clear();
  stage.lines.length = 0;
  await stage.database.owner.query("delete from machine.outbox");
});
afterAll(() => stage[Symbol.asyncDispose]());

describe("a Slack that answers badly", () => {
  test(`hears each of ${NOTICES} notices once, from two instances`, { timeout: 180_000 }, async () => {
    await putVisits(NOTICES / 2);
    await putAnswers(NOTICES / 2, "Ev");
    stage.slack.faults.historyLag(LAG_MS);
    const faults = [order("chat.postMessage", POSTING, 900), order("conversations.history", LOOKING, 600)];
    const rounds = await deliverAll();
    const met = faults.map((ordered) => ordered.met());
    const { tally, looks, setbacks } = await count();
    report(`${NOTICES} notices through a bad Slack`, { seed: SEED, rounds, faultsMet: met, setbacks, looks, ...tally });
    expect(tally).toEqual({ once: NOTICES, twice: [], never: [] });
    // Every fault was met, and the lag was: some of what had been posted was seen only at the second look.
    expect(Object.keys(met[0] ?? {})).toHaveLength(POSTING.length);
    expect(Object.keys(met[1] ?? {})).toHaveLength(LOOKING.length);
    expect(looks["look 2: found"]).toBeGreaterThan(0);
  });

  test("hears twice only what it has hidden for longer than a minute", async () => {
    await putAnswers(20, "EvHidden");
    stage.slack.faults.historyLag(1_000_000);
    stage.slack.faults.next("chat.postMessage", { kind: "reset", accepted: true }, 5);
    await deliverAll();
    const { tally, looks } = await count();
    report("20 notices, 5 of them accepted and hidden for ever", { looks, ...tally });
    expect(tally).toEqual({ once: 15, twice: Array(5).fill(expect.stringMatching(/ ×2$/)), never: [] });
    expect(looks).toEqual({ "look 1: absent": 5, "look 2: absent": 5 });
  });

  test("is not asked a question twice where nobody may look; a fact is told once more", async () => {
    await putQuestions();
    await putVisits(1);
    stage.slack.faults.always("conversations.history", { kind: "refused", error: "missing_scope" });
    stage.slack.faults.next("chat.postMessage", { kind: "reset", accepted: true }, 2);
    await deliverAll();
    const { tally, looks } = await count();
    report("2 notices accepted where nobody may look", { looks, ...tally });
    expect(tally).toEqual({ once: 1, twice: [expect.stringMatching(/^visit\.planned:/)], never: [] });
  });

  test("never asks a question again that was lost where nobody may look", async () => {
    await putQuestions();
    stage.slack.faults.always("conversations.history", { kind: "refused", error: "missing_scope" });
    stage.slack.faults.next("chat.postMessage", { kind: "reset", accepted: false });
    await deliverAll();
    const { tally } = await count();
    report("1 question lost where nobody may look", tally);
    const lost = /^visit\.ended:.*it may have been said, and nobody can look/;
    expect(tally).toEqual({ once: 0, twice: [], never: [expect.stringMatching(lost)] });
  });
});

/** Both instances at once, until nothing is open: what is in doubt is looked for at once, and when Slack shows it. */
async function deliverAll(): Promise<number> {
  const instances = ["first", "second"].map((owner): OutboxOptions => ({ ...stage.outbox, owner }));
  const everyone = (does: (instance: OutboxOptions) => Promise<number>) => Promise.all(instances.map(does));
  let rounds = 0;
  for (; (await waiting()) > 0; rounds++) {
    // Looked for before all are said, so that what was said last is still hidden.
    for (let batch = 0; batch < 3; batch++) await everyone(deliverDueNotices);
    await halfAMinutePasses();
    await untilNoneIsLeft(() => everyone(lookForUncertainNotices));
    await everythingShows();
    await halfAMinutePasses();
    await untilNoneIsLeft(() => everyone(lookForUncertainNotices));
  }
  return rounds;
}

/** An instance takes only so many of those that are due. */
async function untilNoneIsLeft(take: () => Promise<readonly number[]>): Promise<void> {
  let taken: readonly number[];
  do taken = await take();
  while (taken.some((notices) => notices > 0));
}

/** Slack hides what it has accepted for a while, and a while after the last of it hides nothing. */
async function everythingShows(): Promise<void> {
  const newest = () => stage.slack.human.calls("chat.postMessage").at(-1);
  const last = { heard: newest(), at: performance.now() };
  await until(() => {
    if (newest() !== last.heard) Object.assign(last, { heard: newest(), at: performance.now() });
    return performance.now() - last.at > LAG_MS + 50;
  });
}

async function waiting(): Promise<number> {
  const { rows } = await stage.database.owner.query("select from machine.outbox where state not in ('sent', 'dead')");
  return rows.length;
}

const halfAMinutePasses = () =>
  stage.database.owner.query(
    "update machine.outbox set look_at = now(), run_at = now() where state in ('ready', 'uncertain')",
  );

/**
 * The faults of so many calls to come: each once, then by the dice; the others go well. Afterwards it says how many of
 * each were met.
 */
function order(method: string, odds: typeof POSTING, calls: number): { met(): Record<string, number> } {
  const dice = diceOf(SEED);
  const byTheDice = Array.from({ length: calls }, () => {
    const thrown = dice.below(1000);
    return odds.find((_, at) => thrown < odds.slice(0, at + 1).reduce((sum, [per]) => sum + per, 0))?.[1] ?? FINE;
  });
  const ordered = [...odds.map(([, fault]) => fault), ...byTheDice];
  for (const fault of ordered) stage.slack.faults.next(method, fault);
  return {
    met() {
      while (stage.slack.faults.take(method)) ordered.pop();
      return countBy(ordered.filter((fault) => fault !== FINE).map(nameOf));
    },
  };
}

const nameOf = (fault: InjectedFault) =>
  [fault.kind, "status" in fault && fault.status, "accepted" in fault && fault.accepted && "accepted"]
    .filter(Boolean)
    .join(" ");

/** What Slack has heard, and what its sender says of the way there. */
async function count() {
  stage.slack.faults.clear();
  const tally: Tally = tallyOf(await readLedger(stage.database, stage.client, stage.people));
  const looked = stage.lines.filter(({ msg }) => msg === "Looked for an uncertain notice.");
  const failed = stage.lines.filter(({ msg }) => msg === "A notice was not delivered.");
  return {
    tally,
    looks: countBy(looked.map(({ look, found }) => `look ${look}: ${found}`)),
    setbacks: countBy(failed.map(({ outcome, reason }) => `${outcome}: ${reason}`)),
  };
}

async function putVisits(notices: number): Promise<void> {
  const { database, cast, clock } = stage;
  const pairs = Object.values(cast.pairs);
  for (let index = 0; index < notices; index++) {
    const pair = pairs[index % pairs.length] ?? cast.pairs.anaAndRosa;
    const visit = await insertVisit(database, pair, clock.now().add({ hours: 24 + index }));
    await asMachineIn(database.db, cast.workspaceId, (tx) =>
      notify(tx, pair.principal.personId, { kind: "visit.planned", visit }, clock.now()),
    );
  }
}

async function putAnswers(notices: number, named: string): Promise<void> {
  const { database, cast, clock, people } = stage;
  await asMachineIn(database.db, cast.workspaceId, async (tx) => {
    for (let index = 0; index < notices; index++) {
      const { personId } = people[index % people.length] ?? cast.rosa;
      await notify(tx, personId, { kind: "help.offered", arrival: `${named}${index}`, topic: "help" }, clock.now());
    }
  });
}

/** What asks Ana something: "how did it go?" */
async function putQuestions(): Promise<void> {
  const { database, cast, clock } = stage;
  const visit = await insertVisit(database, cast.pairs.anaAndRosa, clock.now().subtract({ hours: 2 }));
  await asMachineIn(database.db, cast.workspaceId, (tx) =>
    notify(tx, cast.ana.personId, { kind: "visit.ended", visit }, clock.now()),
  );
}

async function openStage() {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openTestDatabase({ connections: 12 }));
  const cast = await castOf(database);
  const people = membersOf(cast);
  const clock = createMovableClock(onDay(2, "10:00"));
  // Everyone has had the promise before them long ago.
  await database.owner.query(
    `insert into delivery.consent (workspace_id, person_id, purpose, version, language, shown_at, given_at)
     select workspace_id, id, 'questions', '1', language, created_at, created_at from delivery.person`,
  );
  const team = { id: cast.slackTeamId, name: "Sierra Norte" };
  const slack = opened.use(
    openLocalSlack({ ...LOCAL_SLACK_IDENTITY, team, clock, people: people.map(toSlackUser), log: quietLog }),
  );
  const { apiUrl } = opened.use(await serveOnLoopback(slack));
  const client = new WebClient(LOCAL_SLACK_IDENTITY.app.botToken, {
    slackApiUrl: apiUrl,
    logger: createBoltLogger(quietLog),
    timeout: PATIENCE_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const { db } = database;
  const context = {
    db,
    clock,
    log: quietLog,
    client,
    workspaceId: cast.workspaceId,
    teamId: team.id,
    door: createRequestDependencies({ db, clock, bank: BANK, understand: understandMessage, wake: () => undefined }),
    bank: BANK,
    hear: async () => undefined,
    pace: UNPACED,
  };
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const serves = () => [cast.workspaceId];
  const outbox = {
    db,
    clock,
    log,
    serves,
    deliverer: createSlackDeliverer(context),
    consequences: DELIVERY_CONSEQUENCES,
  };
  const kept = opened.move();
  return {
    database,
    cast,
    people,
    clock,
    slack,
    client,
    lines,
    outbox,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
