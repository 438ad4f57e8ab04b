import { expect, it } from "vitest";
import { findReaderAddress } from "#mentoring/delivery/decide-delivery.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { castOf } from "#test/support/cast.ts";
import { openTestDatabase } from "#test/support/database.ts";

it("the conversation of somebody who was deactivated is searched for what may have been sent before", async () => {
  await using database = await openTestDatabase();
  const { rosa, slackTeamId } = await castOf(database);
  await database.owner.query("update delivery.person set deactivated_at = now() where id = $1", [rosa.personId]);
  const row = { workspaceId: rosa.workspaceId, personId: rosa.personId, kind: "visit.ended", subject: {} };
  expect(await findReaderAddress(database, row, toSlackAccount(slackTeamId))).toMatchObject({
    user: "U0ROSA",
    conversation: "D0ROSA",
  });
});
