import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asPerson, type PersonTx } from "#db/as.ts";
import { createMovableClock } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import { DELIVERY_CONSEQUENCES } from "#mentoring/delivery/consequences.ts";
import type { ActionName } from "#mentoring/door/actions.ts";
import { identifyCaller } from "#mentoring/door/identify.ts";
import { handlePress } from "#mentoring/door/press.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { TAKE_BACK_WINDOW } from "#mentoring/session/session.ts";
import { deliverDueNotices } from "#outbox/deliver-batch.ts";
import { lookForUncertainNotices } from "#outbox/look.ts";
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from "#slack/ids.ts";
import { createCaller, withDeduplicationKey } from "#slack/listen/caller.ts";
import { lookUpProfile } from "#slack/look-up-profile.ts";
import { openSlack } from "#slack/open-slack.ts";
import { SLACK_USER_COLUMN, toSlackAccount } from "#slack/slack-address.ts";
import { SAMPLE_STARTS_AT } from "#src/start/rehearsal-cast.ts";
import { BANK } from "#test/support/bank.ts";
import { openTestDatabase } from "#test/support/database.ts";
import { type Account, BOT_TOKEN, openEmulatedSlack } from "#test/support/emulated-slack.ts";
import { quietLog } from "#test/support/log.ts";
import { onlyContext } from "#test/support/only-context.ts";
import { ROOT } from "#test/support/source-files.ts";
import { understandMessage } from "#understanding/understand.ts";

const ACCOUNTS = [
  { name: "ana", realName: "Ana Quispe", email: "ana.quispe@sierranorte.example" },
  { name: "rosa", realName: "Rosa Huamán", email: "rosa.huaman@sierranorte.example" },
  { name: "elena", realName: "Elena Paredes", email: "elena.paredes@sierranorte.example" },
  { name: "sam", realName: "Sam Rivers", email: "sam@elsewhere.example" },
] as const satisfies readonly Account[];
type Name = (typeof ACCOUNTS)[number]["name"];

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** The Peruvian sample, its people named by e-mail alone, with Fieldbook on an emulated Slack that grants these scopes. */
export async function openStage({
  scopes = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES],
  programme = true,
}: {
  scopes?: readonly string[];
  programme?: boolean;
} = {}) {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openTestDatabase());
  const emulator = opened.use(await openEmulatedSlack({ accounts: ACCOUNTS, scopes }));
  const [db, clock, log] = [database.db, createMovableClock(SAMPLE_STARTS_AT), quietLog];
  const transport = { kind: "http" as const, signingSecret: "a secret" };
  const { installations, deliverer } = opened.use(
    await openSlack({
      botToken: BOT_TOKEN,
      apiUrl: emulator.apiUrl,
      transport,
      db,
      clock,
      log,
      bank: BANK,
      understand: understandMessage,
      wake: () => undefined,
      hear: async () => undefined,
    }),
  );
  const [context, { serves }] = [onlyContext(installations), installations];
  if (programme)
    await importRoster(db, context.workspaceId, toSlackAccount(context.teamId), await rosterByEmail(), clock.now());
  const outbox = { db, clock, deliverer, serves, consequences: DELIVERY_CONSEQUENCES, owner: "stage", log };
  const kept = opened.move();
  return {
    context,
    emulator,
    owner: database.owner,
    account: (name: Name) => emulator.account(name),
    /** Someone of the roster, whom Fieldbook knows by their e-mail from now on. */
    async knows(name: Name) {
      const account = await emulator.account(name);
      const profile = await lookUpProfile(context, account.id);
      const who = await identifyCaller(context.door, { ...createCaller(context, account.id), profile });
      if (who.kind !== "member") throw new Error(`${name} is not in the programme`);
      const { person } = who;
      return {
        ...account,
        person,
        acts: <T>(work: (tx: PersonTx, now: Temporal.Instant) => Promise<T>) =>
          asPerson(db, { workspaceId: context.workspaceId, personId: person.id }, (tx) => work(tx, clock.now())),
      };
    },
    /** What Fieldbook answers to a press, before Slack is asked to show it. */
    async press(slackUser: string, action: ActionName, payload: object = {}) {
      const arrived = withDeduplicationKey(createCaller(context, slackUser), "press", newId());
      const answer = await handlePress(context.door, { ...arrived, action, payload });
      if (answer.kind === "unknown") throw new Error(`nobody knows ${slackUser}`);
      return answer;
    },
    /** Half a minute passes: what was saved before is its reader's as soon as Fieldbook speaks. */
    passHalfAMinute: () => clock.turnTo(clock.now().add(TAKE_BACK_WINDOW).add({ seconds: 1 })),
    /** Says all that is due, and what is tried again in a moment; the promise to a newcomer comes first. */
    async speaks() {
      for (let round = 0; round < ROUNDS; round++) {
        while ((await deliverDueNotices(outbox)) > 0);
        await database.owner.query("update machine.outbox set run_at = now() where state = 'ready'");
      }
    },
    /** Looks for what may have been said. */
    looks: () => lookForUncertainNotices(outbox),
    /** What became of the notices of this kind, as the outbox has it. */
    fate: async (kind: string) =>
      (
        await database.owner.query<Fate>(
          "select state, reason, sent_ref from machine.outbox where kind = $1 order by id",
          [kind],
        )
      ).rows,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** A notice, the promise that goes before it, and the notice again. */
const ROUNDS = 3;

type Fate = { state: string; reason: string | null; sent_ref: string | null };

/** The sample as a programme has it that knows nobody's Slack member id. */
async function rosterByEmail() {
  const read = async (name: string) => readFile(join(ROOT, "samples/peru", name), "utf8");
  const file = async (name: string) => ({
    name,
    bytes: Buffer.from((await read(name)).replaceAll(/\bU0[A-Z]+\b/g, "")),
  });
  return parseRoster({
    programme: "Sierra Norte",
    users: SLACK_USER_COLUMN,
    people: await file("people.csv"),
    pairs: await file("pairs.csv"),
    visits: await file("visits.csv"),
  });
}
