import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asMachineIn } from "#db/as.ts";
import { openHttpServer } from "#http/server.ts";
import { createMovableClock } from "#kernel/clock.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import { sendJson } from "#rehearsal/http-message.ts";
import { openWebClient } from "#slack/install/web-client.ts";
import { sendInConversation } from "#slack/send/open-channel.ts";
import { UNPACED } from "#slack/send/pace.ts";
import { BANK } from "#test/support/bank.ts";
import { type Cast, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { quietLog as log } from "#test/support/log.ts";

let database: TestDatabase;
let cast: Cast;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  database = opened.use(await openTestDatabase());
  cast = await castOf(database);
  await database.owner.query("update delivery.person set email = 'rosa@example.org' where name like 'Rosa%'");
  await database.owner.query("delete from machine.address where person_id = $1", [cast.rosa.personId]);
});
afterAll(() => opened.disposeAsync());
beforeEach(() => database.owner.query("delete from machine.refused_link"));

const OTHERS = [
  ["a bot", { is_bot: true }, "bot", "gone"],
  ["an external user", { is_stranger: true }, "foreign", "gone"],
  ["a user of another team", { team_id: "T0ELSEWHERE" }, "foreign", "gone"],
  ["a deleted user", { deleted: true }, "deleted", "gone"],
  // A coordinator can still link these two, so their notices wait.
  ["a guest", { is_restricted: true }, "guest", "deferred"],
  ["a user whose e-mail is not confirmed", { is_email_confirmed: false }, "unconfirmed", "deferred"],
] as const;

test.each(OTHERS)(
  "a notice for somebody named by e-mail is not sent to %s who has that e-mail",
  async (_, user, reason, fate) => {
    expect(await sendsTo(user)).toEqual({ channels: [], fate });
    expect((await database.owner.query("select from machine.address where user_ref = 'U0FOUND'")).rowCount).toBe(0);
    const { rows } = await database.owner.query("select person_id, reason from machine.refused_link");
    expect(rows).toEqual([{ person_id: cast.rosa.personId, reason }]);
  },
);

test("nor to a user who is somebody else in the programme, who stays who they are", async () => {
  await database.owner.query("update machine.address set user_ref = 'U0FOUND' where person_id = $1", [
    cast.luis.personId,
  ]);
  expect(await sendsTo({})).toEqual({ channels: [], fate: "deferred" });
  const { rows } = await database.owner.query("select person_id from machine.address where user_ref = 'U0FOUND'");
  expect(rows).toEqual([{ person_id: cast.luis.personId }]);
  await database.owner.query("update machine.address set user_ref = 'U0LUIS' where person_id = $1", [
    cast.luis.personId,
  ]);
});

test("and is sent to a user of the workspace who has it", async () => {
  expect(await sendsTo({})).toEqual({ channels: ["D0FOUND"], fate: "later" });
});

type FoundUser = { readonly team_id?: string; readonly [fact: string]: unknown };

/** The conversations that a notice for Rosa is sent in, and its fate, while Slack finds this user by her e-mail. */
async function sendsTo(user: FoundUser) {
  const { workspaceId, slackTeamId: teamId } = cast;
  const found = { id: "U0FOUND", team_id: teamId, ...user };
  await using server = await openHttpServer({
    port: 0,
    host: "127.0.0.1",
    log,
    mounts: [
      async ({ url }, response) => {
        sendJson(response, 200, {
          ok: true,
          ...(url?.endsWith("open") ? { channel: { id: "D0FOUND" } } : { user: found }),
        });
        return true;
      },
    ],
  });
  const client = openWebClient("xoxb-here", { apiUrl: `${server.url}/api/`, log });
  const sender = {
    db: database.db,
    clock: createMovableClock(onDay(1, "09:00")),
    log,
    client,
    teamId,
    bank: BANK,
    pace: UNPACED,
  };
  const people = await asMachineIn(database.db, workspaceId, listPeople);
  const rosa = people.find(({ id }) => id === cast.rosa.personId);
  if (!rosa) throw new Error("Rosa is missing");
  const channels: string[] = [];
  const { kind: fate } = await sendInConversation(sender, rosa, undefined, async (channel) => {
    channels.push(channel);
    return { kind: "later", reason: "enough" };
  });
  return { channels, fate };
}
