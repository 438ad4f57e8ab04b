import { expect, test } from "vitest";
import { says } from "#test/support/reads.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { account, logs, SAVE } from "./tell.ts";

const REFUSED = ["invalid_blocks", "msg_too_long", "channel_not_found"] as const;
const WORDS = "Que las maestras ya se animan a mostrar sus clases.";

/** Rosa was visited on Tuesday; her question is due on Wednesday at four. */
async function visited() {
  const story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
  await logs(story.person("U0ANA"), account("Rosa", "ayer"));
  await story.becomes("2026-11-18T15:59");
  return { story, rosa: story.person("U0ROSA") };
}

const threads = (story: Story) => story.rows("select status from delivery.thread");
const reminders = (story: Story) => story.rows("select state from machine.outbox where kind = 'reflection.nudge'");
const reflections = (story: Story) => story.rows("select source from own.reflection");
const fates = (story: Story, kind: string) =>
  story.rows("select state, reason from machine.outbox where kind = $1", [kind]);

test.each(REFUSED)(
  "a question that Slack refuses for good (%s) was never asked: no thread, no reminder, and her next words are no reflection",
  async (error) => {
    const { story, rosa } = await visited();
    await using _ = story;
    expect(await threads(story)).toEqual([{ status: "planned" }]);
    // The conversation is opened anew, or the message is sent as a text, before it is given up.
    story.slack.faults.next("chat.postMessage", { kind: "refused", error }, 2);
    await story.becomes("2026-11-18T16:00");
    expect(await fates(story, "reflection.prompt")).toEqual([
      { state: "dead", reason: expect.stringMatching(`: ${error}$`) },
    ]);
    expect(await threads(story)).toEqual([]);
    expect(await reminders(story)).toEqual([]);

    accepted(await rosa.says(WORDS));
    await rosa.hears(/No supe qué hacer con esto/);
    expect(await reflections(story)).toEqual([]);
    await story.becomes("2026-11-20T16:01");
    expect(rosa.heard().join()).not.toMatch(/queda aquí hasta/);
  },
);

test("a question that Slack takes was asked: there is a thread, a reminder, and her next words are a reflection", async () => {
  const { story, rosa } = await visited();
  await using _ = story;
  await story.becomes("2026-11-18T16:00");
  await rosa.hears(says("reflection.who_sees"));
  expect(await threads(story)).toEqual([{ status: "offered" }]);
  expect(await reminders(story)).toEqual([{ state: "ready" }]);
  accepted(await rosa.says(WORDS));
  await rosa.hears(says("reflection.heard.honest"));
  expect(await reflections(story)).toEqual([{ source: "chat" }]);
});

test("a question of which nobody knows yet whether it was said is answered all the same, once", async () => {
  const { story, rosa } = await visited();
  await using _ = story;
  story.slack.faults.next("chat.postMessage", { kind: "status", status: 500, accepted: true });
  // It stays uncertain for half a minute of the database's own clock; nobody waits for that here.
  const asked = story.becomes("2026-11-18T16:00");
  await rosa.hears(says("reflection.who_sees"));
  await expect.poll(async () => (await fates(story, "reflection.prompt")).at(0)?.state).toBe("uncertain");
  expect(await threads(story)).toEqual([{ status: "planned" }]);
  accepted(await rosa.says(WORDS));
  await rosa.hears(says("reflection.heard.honest"));
  expect(await threads(story)).toEqual([{ status: "started" }]);
  await story.rows("update machine.outbox set look_at = now() where state = 'uncertain'");
  await asked;
  expect(await fates(story, "reflection.prompt")).toMatchObject([{ state: "sent" }]);
  expect(await threads(story)).toEqual([{ status: "started" }]);
  expect(await reminders(story)).toEqual([]);
});

test("a question of which nobody can find out whether it was said stays hers to answer, and is not asked again", async () => {
  const { story, rosa } = await visited();
  await using _ = story;
  story.slack.faults.always("conversations.history", { kind: "refused", error: "missing_scope" });
  story.slack.faults.next("chat.postMessage", { kind: "status", status: 500, accepted: true });
  const asked = story.becomes("2026-11-18T16:00");
  await rosa.hears(says("reflection.who_sees"));
  await expect.poll(async () => (await fates(story, "reflection.prompt")).at(0)?.state).toBe("uncertain");
  await story.rows("update machine.outbox set look_at = now() where state = 'uncertain'");
  await asked;
  expect(await fates(story, "reflection.prompt")).toEqual([
    { state: "dead", reason: "it may have been said, and nobody can look" },
  ]);
  expect(await threads(story)).toEqual([{ status: "offered" }]);
  expect(await reminders(story)).toEqual([{ state: "ready" }]);

  accepted(await rosa.says(WORDS));
  await rosa.hears(says("reflection.heard.honest"));
  expect(await reflections(story)).toEqual([{ source: "chat" }]);
  expect(rosa.heard().filter((message) => says("reflection.who_sees").test(message))).toHaveLength(1);
});

/** Ana tells of a visit and saves it; Rosa, to whom nothing was said so far, is to hear of the notes. */
async function toldOfNotes(isRefused: boolean) {
  const story = await openStory({ quiet: ["U0ANA"], visits: { U0ROSA: ["2026-11-17T09:00"] } });
  const ana = story.person("U0ANA");
  accepted(await ana.types(account("Rosa", "ayer")));
  await ana.hears(/^Borrador: visita a/);
  if (isRefused) story.slack.faults.always("conversations.open", { kind: "refused", error: "user_not_found" });
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo y enseñanza/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\./);
  await ana.leavesItSaved();
  await story.comesTo(isRefused ? "dead" : "sent", async () => (await fates(story, "promise.made")).at(0)?.state);
  return story;
}

const shown = (story: Story) =>
  story.rows(
    "select c.given_at from delivery.consent c join machine.address a using (person_id) where a.user_ref = 'U0ROSA'",
  );

test("a promise that Slack refuses was not shown: it is made again a day later, and what waited for it follows", async () => {
  await using story = await toldOfNotes(true);
  expect(await fates(story, "promise.made")).toEqual([{ state: "dead", reason: "gone: user_not_found" }]);
  await story.comesTo([{ state: "ready", reason: "not in their hours" }], () => fates(story, "session.shared"));
  expect(await shown(story)).toEqual([]);

  story.slack.faults.clear();
  await story.becomes("2026-11-19T11:00");
  await story.person("U0ROSA").hears(/Ana compartió las notas/);
  const states = (await fates(story, "promise.made")).map(({ state }) => state);
  expect(states.toSorted()).toEqual(["dead", "sent"]);
  expect(await shown(story)).toEqual([{ given_at: null }]);
});

test("a promise that Slack takes was shown, and what waited for it is said", async () => {
  await using story = await toldOfNotes(false);
  await story.person("U0ROSA").hears(/Ana compartió las notas/);
  expect(await fates(story, "promise.made")).toEqual([{ state: "sent", reason: null }]);
  expect(await shown(story)).toEqual([{ given_at: null }]);
});
