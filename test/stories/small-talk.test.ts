import { describe, expect, test } from "vitest";
import { deliver } from "#test/support/message-event.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory } from "#test/support/story.ts";

const COUNT = "select count(*)::int as n from machine.outbox where kind = 'line.said'";

describe.each([
  ["socket", "es", "gracias 🙏", /Con gusto\./, "buenos días", /Hola, Ana\. Si tuvo una visita/],
  ["http", "en", "thank you!", /You're welcome\./, "good morning", /Hello, Ana\. If you had a visit/],
] as const)("small talk over %s in %s", (transport, language, thanks, welcome, greeting, hello) => {
  const english = language === "en" ? ["U0ANA"] : [];

  test("gets one short line, a second thanks in a row nothing, and leaves the draft as it is", async () => {
    await using story = await openStory({ transport, english, quiet: ["U0ANA"], acquainted: true });
    const ana = story.person("U0ANA");
    accepted(await ana.says(thanks));
    await ana.hears(welcome);
    accepted(await ana.says(thanks));
    accepted(await ana.says("👍"));
    accepted(await ana.says(greeting));
    await ana.hears(hello);
    expect(await story.rows(COUNT)).toEqual([{ n: 2 }]);
    expect(await story.rows("select from own.unplaced")).toEqual([]);
    expect(await story.rows("select from own.dialogue")).toEqual([]);
  });
});

test("a thanks while a draft is open is no part of it", async () => {
  await using story = await openStory({ quiet: ["U0ANA"], acquainted: true });
  const ana = story.person("U0ANA");
  accepted(await ana.types("/log-session Visité a Rosa ayer en su escuela."));
  await ana.hears(/Rosa/);
  const before = await story.rows("select turn from own.dialogue");
  accepted(await ana.says("gracias"));
  await ana.hears(/Con gusto\./);
  expect(await story.rows("select turn from own.dialogue")).toEqual(before);
});

describe("what has no words", () => {
  const sends = async (from: string, file: object) => {
    const story = await openStory({ transport: "http", quiet: ["U0ANA"], acquainted: true });
    await deliver(story, { from, text: "", ts: "1763559000.000100", subtype: "file_share", more: { files: [file] } });
    return story;
  };

  test.each([
    ["a voice clip, with the way to dictate", "U0ANA", { subtype: "slack_audio" }, /Puede dictármelo/],
    ["a picture of a mentor", "U0ANA", { mimetype: "image/jpeg" }, /Cuénteme con palabras lo que dice/],
    ["a list of a coordinator, with where it is imported", "U0ELENA", { mimetype: "text/csv" }, /roster import/],
    ["a file of a principal", "U0ROSA", { mimetype: "application/pdf" }, /Cuénteme con palabras lo que necesita/],
  ] as const)("is answered: %s", async (_, from, file, reply) => {
    await using story = await sends(from, file);
    await story.person(from).hears(reply);
    expect(await story.rows("select from own.unplaced")).toEqual([]);
    await story.comesTo([], () => story.rows("select from own.utterance"));
  });

  test("but has them in Slack's transcript, which is read like any account", async () => {
    const said = "Hoy visité a Rosa en su escuela de nueve a diez";
    const transcription = { status: "complete", preview: { content: said, has_more: false } };
    await using story = await sends("U0ANA", { subtype: "slack_audio", transcription });
    expect(Shown.text(await story.person("U0ANA").hears(/Rosa/))).toMatch(/visita a Rosa/);
  });
});
