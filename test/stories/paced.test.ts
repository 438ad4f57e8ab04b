import { expect, test } from "vitest";
import { asMachineIn } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { openStory, type Story } from "#test/support/story.ts";

const TO_ROSA = 7;

/** Answers to everyone in the sample, all due now, and several of them to Rosa. */
async function putAnswers(story: Story): Promise<number> {
  const { database, workspaceId, clock } = story;
  await database.owner.query("delete from machine.outbox");
  const rows = await story.rows(
    "select person_id as id, case when user_ref = 'U0ROSA' then $1 else 1 end as times from machine.address",
    [TO_ROSA],
  );
  let notices = 0;
  await asMachineIn(database.db, workspaceId, async (tx) => {
    for (const { id, times } of rows)
      for (let time = 0; time < Number(times); time++)
        await notify(
          tx,
          id as PersonId,
          { kind: "help.offered", arrival: `Ev${notices++}`, topic: "help" },
          clock.now(),
        );
  });
  return notices;
}

test("what is due at once goes out at Slack's pace, each once, and nothing is tried before Slack allows it", async () => {
  await using story = await openStory({ acquainted: true, unhurried: true, paced: true });
  const notices = await putAnswers(story);
  expect(notices).toBeGreaterThan(TO_ROSA + 10);
  story.slack.faults.next("chat.postMessage", { kind: "rate_limited", retryAfter: 2 });
  const before = performance.now();
  story.bot().wake();
  const fates = () =>
    story.rows("select state, count(*)::int as n from machine.outbox where kind = 'help.offered' group by 1");
  await expect.poll(fates, { timeout: 30_000 }).toEqual([{ state: "sent", n: notices }]);
  const tookMs = performance.now() - before;

  // Rosa's burst of four, then one a second: none sooner, and none much later.
  const rosa = story.person("U0ROSA").state.messages.filter(({ from }) => from === "bot");
  expect(rosa.length).toBeGreaterThanOrEqual(TO_ROSA);
  const times = rosa.map(({ ts }) => Number(ts));
  expect((times[TO_ROSA - 1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(TO_ROSA - 4 - 0.5);
  expect(tookMs).toBeLessThan(12_000);
  // Those that were under way when Slack said "in two seconds" may be refused too, and no other is.
  const sent = await story.rows("select from machine.outbox where state = 'sent'");
  expect(story.slack.human.calls("chat.postMessage").length).toBeLessThanOrEqual(sent.length + 6);
});
