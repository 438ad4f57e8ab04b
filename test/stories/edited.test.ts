import { expect, test } from "vitest";
import { deliver } from "#test/support/message-event.ts";
import { accepted, openStory } from "#test/support/story.ts";

const TOLD = /Ese cambio no lo tomé/;

test("who edits a message that was read is told that the change was not taken, once, and the draft stays", async () => {
  await using story = await openStory({ transport: "http", quiet: ["U0ANA"] });
  const ana = story.person("U0ANA");
  accepted(await ana.says("Visité a Rosa ayer de 9 a 10 en su escuela."));
  await ana.hears(/Rosa/);
  const draft = () => story.rows("select turn from own.dialogue");
  const before = await draft();
  const written = ana.state.messages.find(({ from }) => from !== "bot");
  const ts = written?.ts ?? "";
  const message = {
    type: "message",
    user: "U0ANA",
    text: "Visité a Rosa ayer de 9 a 11.",
    ts,
    edited: { user: "U0ANA", ts: "9.9" },
  };
  const more = { message, previous_message: { type: "message", user: "U0ANA", text: written?.text, ts } };
  const edit = { from: "U0ANA", text: "", ts: "9.9", subtype: "message_changed", more };
  expect(await deliver(story, edit)).toBe(200);
  await ana.hears(TOLD);
  // Slack delivers it again.
  expect(await deliver(story, edit)).toBe(200);
  accepted(await ana.says("Estuvo bien."));
  await expect.poll(async () => (await draft()).length).toBeGreaterThan(0);
  expect(ana.heard().filter((words) => TOLD.test(words))).toHaveLength(1);
  expect(before).toHaveLength(1);
});

test("what an edited message says now is examined for danger, and the danger is answered in place of a word on the edit", async () => {
  await using story = await openStory({ transport: "http", quiet: ["U0ANA"] });
  const ana = story.person("U0ANA");
  accepted(await ana.says("ayuda"));
  await ana.hears(/lo que puede hacer conmigo/);
  const ts = ana.state.messages.find(({ from }) => from !== "bot")?.ts ?? "";
  const message = {
    type: "message",
    user: "U0ANA",
    text: "Ya no quiero vivir.",
    ts,
    edited: { user: "U0ANA", ts: "9.9" },
  };
  const more = { message, previous_message: { type: "message", user: "U0ANA", text: "ayuda", ts } };
  expect(await deliver(story, { from: "U0ANA", text: "", ts: "9.9", subtype: "message_changed", more })).toBe(200);
  await ana.hears(/Aquí estoy/);
  expect(ana.heard().filter((words) => TOLD.test(words))).toEqual([]);
  expect(await story.rows("select kind from machine.outbox where kind like 'safeguarding.%'")).toEqual([
    { kind: "safeguarding.self" },
  ]);
});
