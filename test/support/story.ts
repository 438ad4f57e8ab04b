import { expect, vi } from "vitest";
import { openHttpServer } from "#http/server.ts";
import { createMovableClock, type MovableClock } from "#kernel/clock.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import type {
  PageRequestResult,
  RehearsalPerson,
  RehearsalState,
  ShownMessage,
  ShownView,
} from "#rehearsal/human-api.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { type LocalSlack, openLocalSlack } from "#rehearsal/local-slack.ts";
import { runRecurringJobs, runRetentionJobs } from "#schedule/run-timetable.ts";
import { UNPACED } from "#slack/send/pace.ts";
import { type Bot, openBot } from "#src/start/bot.ts";
import { importSampleProgramme } from "#src/start/load-sample.ts";
import { LOCAL_SLACK_IDENTITY, listRehearsalPeople, SAMPLE_STARTS_AT } from "#src/start/rehearsal-cast.ts";
import type { UnderstandMessage } from "#understanding/understand.ts";
import { BANK } from "./bank.ts";
import { type Beginning, openTestDatabase, type TestDatabase } from "./database.ts";
import { type Found, findPress, findWritten, type Surface } from "./find-press.ts";
import { type Hurry, hurried, hurryQueue, passHalfAMinute } from "./hurry.ts";
import { quietLog } from "./log.ts";
import { onlyContext } from "./only-context.ts";
import { Shown, valuesOf } from "./shown.ts";
import { due, planInstead, prepareCast, sampleAt, type Visits } from "./story-database.ts";
import { comesToBe } from "./until.ts";

export type Transport = "socket" | "http";

export type StoryOptions = {
  readonly transport?: Transport;
  readonly startsAt?: Temporal.Instant;
  readonly people?: readonly RehearsalPerson[];
  readonly sample?: boolean;
  /** Instead of the Spanish sample, another programme of the same Slack workspace. */
  readonly beginning?: Beginning;
  /** Who speaks English; all others of the sample speak Spanish. */
  readonly english?: readonly string[];
  /** Who asked for quiet: they hear answers and facts, and nothing asks them anything by itself. */
  readonly quiet?: readonly string[];
  /** Everyone has heard the promise before the story begins, and said yes to questions. */
  readonly acquainted?: boolean;
  /** Instead of the visits of the sample. */
  readonly visits?: Visits;
  readonly log?: Log;
  /** The waits of the queue take as long as they take; else they pass while somebody looks for what comes of them. */
  readonly unhurried?: boolean;
  readonly paced?: boolean;
  /** How long this Slack waits for an answer, in milliseconds; its own 3 s without. */
  readonly answerWithinMs?: number;
  /** Instead of the rules of the language packs. */
  readonly understand?: UnderstandMessage;
};

/** The whole of Fieldbook in process on the Peruvian sample, with a local Slack at the other end of the wire. */
export type Story = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly slack: LocalSlack;
  /** Where Fieldbook takes signed requests. */
  readonly requestUrl: string;
  readonly clock: MovableClock;
  readonly workspaceId: WorkspaceId;
  readonly bot: () => Bot;
  /** The process stops and another starts on the same database; `meanwhile` happens while nobody listens. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
  person(slackUser: string): StoryPerson;
  /** It becomes this time in Lima, and all that is due by then is said. */
  becomes(lima: string): Promise<void>;
  /** Half a minute passes: what was saved before is its reader's now. */
  halfAMinutePasses(): Promise<void>;
  /** Waits until what is looked at is as wanted, while the waits of the queue pass. */
  comesTo(wanted: unknown, look: () => Promise<unknown>): Promise<unknown>;
  /** What stands in the database, past every policy. */
  rows(query: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
};

const QUICK = { redeliverAfterMs: [0, 200, 500] };
export async function openStory({
  transport = "socket",
  startsAt = SAMPLE_STARTS_AT,
  people,
  sample = true,
  beginning = sampleAt(startsAt),
  english = [],
  quiet = [],
  acquainted = false,
  visits,
  log = quietLog,
  answerWithinMs,
  understand,
  unhurried = false,
  paced,
}: StoryOptions = {}): Promise<Story> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openTestDatabase(sample ? { beginning } : {}));
  const clock = createMovableClock(startsAt);
  const workspaceId = sample
    ? await importSampleProgramme(database.db, LOCAL_SLACK_IDENTITY.team, clock.now())
    : undefined;
  await prepareCast(database, { english, quiet, acquainted });
  if (visits) await planInstead(database, visits);
  const cast = people ?? (workspaceId ? await listRehearsalPeople(database.db, workspaceId) : []);
  const mounts: Parameters<typeof openHttpServer>[0]["mounts"][number][] = [];
  const server = opened.use(await openHttpServer({ port: 0, host: "127.0.0.1", mounts, log }));
  const requestUrl = transport === "http" ? { requestUrl: `${server.url}/slack/events` } : {};
  const slack = opened.use(
    openLocalSlack({
      ...LOCAL_SLACK_IDENTITY,
      clock,
      people: cast,
      log: quietLog,
      timing: { ...QUICK, ...(answerWithinMs && { answerWithinMs }) },
      ...requestUrl,
    }),
  );
  const at = opened.use(await serveOnLoopback(slack));
  const start = async () => {
    const { appToken, botToken, signingSecret } = LOCAL_SLACK_IDENTITY.app;
    const over =
      transport === "http" ? { kind: "http" as const, signingSecret } : { kind: "socket" as const, appToken };
    const bot = await openBot({
      ...(understand && { understand }),
      db: database.db,
      bank: BANK,
      clock,
      log,
      owner: "story",
      botToken,
      apiUrl: at.apiUrl,
      transport: over,
      ...(!paced && { pace: UNPACED }),
    });
    mounts.splice(0, mounts.length, ...bot.mounts);
    await bot.slack.start();
    return bot;
  };
  const running = { bot: await start() };
  const hurry = unhurried ? undefined : hurryQueue(database, { clock, log }, () => running.bot);
  const halfAMinutePasses = passHalfAMinute(database, { clock, log }, () => running.bot);
  opened.defer(() => running.bot[Symbol.asyncDispose]());
  const kept = opened.move();
  return {
    database,
    slack,
    requestUrl: `${server.url}/slack/events`,
    clock,
    workspaceId: onlyContext(running.bot.slack.installations).workspaceId,
    bot: () => running.bot,
    async restart(meanwhile) {
      await running.bot[Symbol.asyncDispose]();
      await meanwhile?.();
      running.bot = await start();
    },
    person: (slackUser) => new StoryPerson(slack, slackUser, hurry, halfAMinutePasses),
    halfAMinutePasses,
    async becomes(lima) {
      clock.turnTo(Temporal.PlainDateTime.from(lima).toZonedDateTime("America/Lima").toInstant());
      await runRetentionJobs({ db: database.db, log });
      await runRecurringJobs({
        db: database.db,
        bank: BANK,
        clock,
        log,
        workspaces: running.bot.slack.installations.workspaces,
      });
      running.bot.wake();
      const isSaid = async () => {
        await hurry?.();
        return (await due(database, clock)) === 0;
      };
      await vi.waitUntil(isSaid, { interval: 20, timeout: PATIENCE_MS });
    },
    comesTo: (wanted, look) => hurried(comesToBe(wanted, look), hurry),
    rows: async (query, values = []) => (await database.owner.query(query, [...values])).rows,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

const PATIENCE_MS = 20_000; // A busy machine is slow, not wrong.

/** One person of the story: what they do, and what they get to see. */
export class StoryPerson {
  readonly #slack: LocalSlack;
  readonly #hurry: Hurry | undefined;
  /** Half a minute passes in which they take back nothing of what they have saved. */
  readonly leavesItSaved: Hurry;
  readonly id: string;

  constructor(slack: LocalSlack, id: string, hurry?: Hurry, leavesItSaved: Hurry = async () => undefined) {
    this.#slack = slack;
    this.id = id;
    this.#hurry = hurry;
    this.leavesItSaved = leavesItSaved;
  }

  get state(): RehearsalState {
    return this.#slack.human.state(this.id);
  }

  says = (text: string): Promise<PageRequestResult> => this.#slack.human.say({ as: this.id, text });
  /** Edits their newest message that reads so. */
  edits = (words: RegExp, text: string): Promise<PageRequestResult> =>
    this.#slack.human.edit({ as: this.id, message: findWritten(this.state, words), text });
  deletes = (words: RegExp): Promise<PageRequestResult> =>
    this.#slack.human.delete({ as: this.id, message: findWritten(this.state, words) });
  types = (text: string): Promise<PageRequestResult> => this.#slack.human.command({ as: this.id, text });
  opensHome = async (): Promise<ShownView> => {
    await this.#slack.human.home({ as: this.id });
    return this.sees((state) => state.home ?? undefined);
  };

  /** Waits for a message from Fieldbook that reads so; it may be there already. */
  async hears(words: RegExp): Promise<ShownMessage> {
    return this.sees((state) =>
      state.messages.findLast((message) => message.from === "bot" && words.test(Shown.text(message))),
    );
  }

  /** The top modal, once it is open and reads so. */
  async isShown(words: RegExp): Promise<ShownView> {
    return this.sees((state) => {
      const top = state.modals.at(-1);
      return top && words.test(Shown.text(top)) ? top : undefined;
    });
  }

  /** All that Fieldbook has said to them so far, each message whole. */
  heard = (): string[] =>
    this.state.messages.flatMap((message) => (message.from === "bot" ? [Shown.text(message)] : []));

  async sees<Thing>(find: (state: RehearsalState) => Thing | undefined): Promise<Thing> {
    const seen = this.#slack.human.until(this.id, (state) => find(state) !== undefined, PATIENCE_MS);
    return find(await hurried(seen, this.#hurry)) as Thing;
  }

  /**
   * Presses the button or the option of an overflow menu that reads so, on the newest message that has it, in the top
   * modal, or on Home.
   */
  async presses(label: RegExp, where: Surface = "message"): Promise<PageRequestResult> {
    return this.again(await this.finds(label, where));
  }

  /** Picks the option that reads so from a menu, which lies where `presses` would look. */
  async picks(option: RegExp, where: Surface = "message"): Promise<PageRequestResult> {
    return this.again(await this.finds(option, where, "static_select"));
  }

  /** What a press on it would be: to be done later, or twice. */
  finds(label: RegExp, where: Surface = "message", type: "button" | "static_select" = "button"): Promise<Found> {
    return this.sees((state) => findPress(state, where, label, type));
  }

  again = (found: Found): Promise<PageRequestResult> => this.#slack.human.press({ as: this.id, ...found });

  uses = (shortcut: string): Promise<PageRequestResult> =>
    this.#slack.human.shortcut({ as: this.id, callback_id: shortcut });

  /** Uses a shortcut on the newest message that reads so, whoever wrote it. */
  async usesOn(shortcut: string, words: RegExp): Promise<PageRequestResult> {
    const { ts } = await this.sees((state) => state.messages.findLast((message) => words.test(Shown.text(message))));
    return this.#slack.human.shortcut({ as: this.id, callback_id: shortcut, message: ts });
  }

  /** Hands the top modal in, with these fields filled. */
  async submits(filled: Record<string, unknown> = {}): Promise<PageRequestResult> {
    const top = await this.sees((state) => state.modals.at(-1));
    return this.#slack.human.submit({ as: this.id, view: top.id, state: valuesOf(top, filled) });
  }
}

/** Slack took what was done. */
export function accepted(answer: PageRequestResult): void {
  expect(answer).toEqual({ ok: true });
}
