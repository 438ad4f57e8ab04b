import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { asPerson } from "#db/as.ts";
import { createMovableClock, type MovableClock } from "#kernel/clock.ts";
import { installInAccount, uninstallFromAccount } from "#mentoring/installation/install.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import { NothingToServeError } from "#slack/install/nothing-to-serve.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { type Bot, openBot } from "#src/start/bot.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { shareable } from "#test/support/examined.ts";
import { hear } from "#test/support/hear.ts";
import { quietLog } from "#test/support/log.ts";
import { accepted, StoryPerson } from "#test/support/story.ts";
import { openTwoSlacks, TOKENS, type TwoSlacks } from "#test/support/two-slacks.ts";
import { comesToBe } from "#test/support/until.ts";

let opened: AsyncDisposableStack;
let database: TestDatabase;
let cast: Cast;
let clock: MovableClock;
let slacks: TwoSlacks;
beforeEach(async () => {
  opened = new AsyncDisposableStack();
  database = opened.use(await openTestDatabase());
  cast = await castOf(database);
  // The principals of both workspaces are the same user in theirs: only the team tells them apart.
  const { owner } = database;
  await owner.query(
    "update machine.address set user_ref = 'U0ROSA', conversation_ref = 'D0ROSA' where user_ref = 'U0VICTOR'",
  );
  await owner.query(
    "insert into delivery.consent (workspace_id, person_id, purpose, version, language, shown_at, given_at) select workspace_id, id, 'questions', '1', language, created_at, created_at from delivery.person",
  );
  // Nobody to send a weekly page to.
  await owner.query("delete from delivery.person_role where role = 'coordinator'");
  clock = createMovableClock(onDay(0, "09:00"));
  const { valeria, victor } = cast.elsewhere;
  slacks = opened.use(
    await openTwoSlacks(clock, {
      sierra: [cast.ana, cast.rosa].map(toSlackUser),
      valle: [valeria, { ...victor, slackUserId: "U0ROSA" }].map(toSlackUser),
    }),
  );
});
afterEach(() => opened.disposeAsync());

describe("one process that serves two workspaces", () => {
  test("tells each what is its own, with its own token", async () => {
    await installValle();
    const bot = await start({ botToken: TOKENS.sierra });
    await planInBoth(bot);
    const [rosa, victor] = [new StoryPerson(slacks.sierra, "U0ROSA"), new StoryPerson(slacks.valle, "U0ROSA")];
    await rosa.hears(/Ana planificó una visita con usted/);
    await victor.hears(/Valeria planificó una visita con usted/);
    await expect.poll(() => waiting()).toEqual([]);
    expect(rosa.heard().join()).not.toContain("Valeria");
    expect(victor.heard().join()).not.toContain("Ana");
  });

  test("hears the same user of two teams as two people", async () => {
    await installValle();
    await start({ botToken: TOKENS.sierra });
    accepted(await new StoryPerson(slacks.valle, "U0ROSA").types("/fieldbook pause"));
    const paused =
      "select name from own.setting join delivery.person on person.id = person_id where paused_at is not null";
    expect((await database.owner.query(paused)).rows).toEqual([{ name: "Víctor Ramos" }]);
  });

  test("serves one that is added while it runs, and no more one that is removed", async () => {
    const bot = await start({ botToken: TOKENS.sierra });
    await planInBoth(bot);
    await new StoryPerson(slacks.sierra, "U0ROSA").hears(/Ana planificó/);
    expect(await waiting()).toEqual(UNTOUCHED);
    await installValle();
    bot.wake();
    const victor = new StoryPerson(slacks.valle, "U0ROSA");
    await victor.hears(/Valeria planificó/);
    await uninstallFromAccount(database.db, toSlackAccount("T0VALLE"), clock.now());
    await bot.slack.installations.refresh();
    expect(await victor.types("/fieldbook help")).toMatchObject({ ok: true });
    expect(bot.slack.installations.serves()).toEqual([cast.workspaceId]);
  });
});

describe("a process that serves one workspace", () => {
  test("leaves what is the other's untouched, for whoever serves it", async () => {
    const bot = await start({ botToken: TOKENS.sierra });
    await planInBoth(bot);
    await new StoryPerson(slacks.sierra, "U0ROSA").hears(/Ana planificó/);
    bot.wake();
    await expect.poll(() => waiting()).toEqual(UNTOUCHED);
    await bot[Symbol.asyncDispose]();
    await installValle();
    await start({});
    await new StoryPerson(slacks.valle, "U0ROSA").hears(/Valeria planificó/);
  });
});

describe("a workspace for which a process has no token", () => {
  test("since Slack did not identify the environment's token at the start, is heard all the same", async () => {
    await installValle();
    slacks.sierra.faults.always("auth.test", { kind: "status", status: 500, accepted: false });
    const bot = await start({ botToken: TOKENS.sierra });
    expect(bot.slack.installations.serves()).toEqual([cast.elsewhere.workspaceId]);
    accepted(await new StoryPerson(slacks.sierra, "U0ANA").says("Visité a Rosa ayer de 9 a 10 en su escuela"));
    const heard = "select from machine.inbox where workspace_id = $1";
    await expect.poll(async () => (await database.owner.query(heard, [cast.workspaceId])).rowCount).toBe(1);
    slacks.sierra.faults.clear();
    bot.wake();
    await new StoryPerson(slacks.sierra, "U0ANA").hears(/Rosa/);
  });

  test("leaves the words of somebody unknown unclaimed, and answers them once there is a token", async () => {
    await installValle();
    const { owner } = database;
    await owner.query("delete from machine.address where user_ref = 'U0ANA'");
    slacks.sierra.faults.always("auth.test", { kind: "status", status: 500, accepted: false });
    const bot = await start({ botToken: TOKENS.sierra });
    const ana = new StoryPerson(slacks.sierra, "U0ANA");
    accepted(await ana.says("Visité a Rosa ayer de 9 a 10 en su escuela"));
    const heard = "select run_at <= now() as due, attempts, owner from machine.inbox where workspace_id = $1";
    const untouched = [{ due: true, attempts: 0, owner: null }];
    const rows = async () => (await owner.query(heard, [cast.workspaceId])).rows;
    await comesToBe(untouched, rows);
    // What is written in the other workspace afterwards is acted on.
    const valeria = new StoryPerson(slacks.valle, "U0VALERIA");
    accepted(await valeria.says("ayuda"));
    await valeria.hears(/puede hacer conmigo/);
    expect(await rows()).toEqual(untouched);
    slacks.sierra.faults.clear();
    bot.wake();
    await ana.hears(/No la tengo|programa/);
  });
});

describe("a token that is sealed with another key", () => {
  test("keeps no other installation from being served, and its workspace is heard", async () => {
    await installValle();
    const { owner } = database;
    await owner.query(
      "update machine.installation set token = 'v1.00000000.' || repeat('A', 38) where account = 'T0VALLE'",
    );
    const bot = await start({ botToken: TOKENS.sierra });
    await planInBoth(bot);
    await new StoryPerson(slacks.sierra, "U0ROSA").hears(/Ana planificó/);
    expect(bot.slack.installations.serves()).toEqual([cast.workspaceId]);
    accepted(await new StoryPerson(slacks.valle, "U0VALERIA").types("/fieldbook pause"));
  });
});

describe("words that nobody acts on", () => {
  test("are erased after a day also in a workspace that was removed, and while no installation can be read", async () => {
    const { owner } = database;
    const bot = await start({ botToken: TOKENS.sierra });
    const address = { ...toSlackAccount("T0VALLE"), user: "U0NEW" };
    await uninstallFromAccount(database.db, toSlackAccount("T0VALLE"), clock.now());
    const { workspaceId } = cast.elsewhere;
    const words = { workspaceId, address, kind: "message", text: "Hola", writtenAt: clock.now() } as const;
    await hear(database.db, { ...words, key: "message:D0NEW:1" });
    await owner.query("update own.utterance set heard_at = now() - interval '25 hours'");
    await owner.query("alter table machine.installation rename to unreadable");
    bot.wake();
    await expect.poll(async () => (await owner.query("select from own.utterance")).rowCount).toBe(0);
    await owner.query("alter table machine.unreadable rename to installation");
  });
});

describe("a token that Slack refuses", () => {
  test("keeps no other installation from being served, and is tried again", async () => {
    await installInAccount(database.db, VALLE, "xoxb-of-nobody", clock.now());
    const bot = await start({ botToken: TOKENS.sierra });
    await planInBoth(bot);
    await new StoryPerson(slacks.sierra, "U0ROSA").hears(/Ana planificó/);
    expect(await waiting()).toEqual(UNTOUCHED);
    await installValle();
    bot.wake();
    await new StoryPerson(slacks.valle, "U0ROSA").hears(/Valeria planificó/);
  });

  test("while it is served lets its notices wait, and counts no attempt", async () => {
    await installValle();
    const bot = await start({ botToken: TOKENS.sierra });
    slacks.valle.faults.next("chat.postMessage", { kind: "refused", error: "token_revoked" });
    slacks.valle.faults.next("auth.test", { kind: "refused", error: "token_revoked" });
    await planInBoth(bot);
    await new StoryPerson(slacks.sierra, "U0ROSA").hears(/Ana planificó/);
    await expect.poll(() => waiting()).toMatchObject([{ kind: "visit.planned", attempts: 0, reason: "token_revoked" }]);
    bot.wake();
    expect(bot.slack.installations.serves()).toEqual([cast.workspaceId]);
    // What a person does is heard all the same.
    accepted(await new StoryPerson(slacks.valle, "U0VALERIA").types("/fieldbook pause"));
    await database.owner.query("update machine.outbox set run_at = now() where state = 'ready'");
    await bot.slack.installations.refresh();
    bot.wake();
    await new StoryPerson(slacks.valle, "U0ROSA").hears(/Valeria planificó/);
  });

  test.each(["token_revoked", "team_added_to_org", "org_login_required"])(
    "or a workspace that lets nobody in (%s) is held, and its notices come when it is back",
    async (error) => {
      await installValle();
      const bot = await start({ botToken: TOKENS.sierra });
      const { faults } = slacks.valle;
      faults.always("*", { kind: "refused", error });
      await planInBoth(bot);
      await new StoryPerson(slacks.sierra, "U0ROSA").hears(/Ana planificó/);
      await expect.poll(held).toEqual([{ account: "T0VALLE", held_reason: error }]);
      await expect.poll(() => waiting()).toMatchObject([{ kind: "visit.planned", attempts: 0, reason: error }]);
      expect(bot.slack.installations.serves()).toEqual([cast.workspaceId]);
      // Hours later nothing more was tried, and another notice has become too late.
      await database.owner.query(
        "insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before, not_after) select gen_random_uuid(), workspace_id, 'late', kind, person_id, subject, not_before, not_before + interval '1 hour' from machine.outbox where reason is not null and settled_at is null",
      );
      clock.turnTo(onDay(0, "15:00"));
      await database.owner.query("update machine.outbox set run_at = now() where state = 'ready'");
      const posts = slacks.valle.human.calls("chat.postMessage").length;
      await bot.slack.installations.refresh();
      expect(await held()).toHaveLength(1);
      faults.clear();
      await bot.slack.installations.refresh();
      expect(await held()).toEqual([]);
      bot.wake();
      await new StoryPerson(slacks.valle, "U0ROSA").hears(/Valeria planificó/);
      await expect.poll(() => waiting()).toEqual([]);
      expect(slacks.valle.human.calls("chat.postMessage")).toHaveLength(posts + 1);
      const late = "select state, reason from machine.outbox where key = 'late'";
      expect((await database.owner.query(late)).rows).toEqual([
        { state: "dead", reason: "obsolete: it came too late" },
      ]);
    },
  );

  test("and is the only one there is ends the start with the reason", async () => {
    await expect(start({ botToken: "xoxb-of-nobody" })).rejects.toThrow(
      new NothingToServeError(
        "Slack refuses the token of SLACK_BOT_TOKEN: invalid_auth. Copy it from OAuth & Permissions again; if the app was removed, install it first.",
      ),
    );
    await expect(start({})).rejects.toThrow(/^Fieldbook is not installed in any Slack workspace\./);
  });
});

const VALLE = { ...toSlackAccount("T0VALLE"), name: "Valle Sur" };
const installValle = () => installInAccount(database.db, VALLE, TOKENS.valle, clock.now());

async function start(tokens: { readonly botToken?: string }): Promise<Bot> {
  const transport = { kind: "http", signingSecret: LOCAL_SLACK_IDENTITY.app.signingSecret } as const;
  const shared = { db: database.db, bank: BANK, clock, log: quietLog, owner: "one", apiUrl: slacks.apiUrl };
  const bot = opened.use(await openBot({ ...shared, ...tokens, transport }));
  slacks.mounts.splice(0, slacks.mounts.length, ...bot.mounts);
  await bot.slack.start();
  return bot;
}

/** A mentor of each workspace plans a visit, of which the principal is told at once. */
async function planInBoth(bot: Bot): Promise<void> {
  const plan = ({ id, mentor }: CastPair) =>
    asPerson(database.db, mentor, (tx) => {
      const visit = {
        startsAt: onDay(3, "10:00"),
        minutes: 60,
        modality: "in_person",
        purpose: shareable(""),
      } as const;
      return planVisit(tx, { pairId: id, ...visit }, clock.now());
    });
  expect(await plan(cast.pairs.anaAndRosa)).toMatchObject({ kind: "planned" });
  expect(await plan(cast.elsewhere.pair)).toMatchObject({ kind: "planned" });
  bot.wake();
}

const held = async () =>
  (await database.owner.query("select account, held_reason from machine.installation where held_since is not null"))
    .rows;

/** What is due in Valle and not sent yet. */
async function waiting() {
  const { rows } = await database.owner.query(
    "select kind, state, attempts, reason from machine.outbox where settled_at is null and not_before <= $1 and workspace_id = $2",
    [clock.now().toString(), cast.elsewhere.workspaceId],
  );
  return rows;
}

const UNTOUCHED = [{ kind: "visit.planned", state: "ready", attempts: 0, reason: null }];

const toSlackUser = ({ slackUserId: id, name, zone: tz }: Member) => ({
  id,
  name,
  about: "",
  locale: "es-PE",
  tz,
  isAdmin: false,
  deleted: false,
});
