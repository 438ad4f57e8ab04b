import { describe, expect, test } from "vitest";
import { says } from "#test/support/reads.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { account, answerTo, logs } from "./tell.ts";

const visits = { U0ROSA: ["2026-11-17T09:00"] };
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));
const content = async (story: Story) =>
  Promise.all(
    ["own.reflection", "own.unplaced", "own.notebook_entry", "delivery.session"].map((table) =>
      story.rows(`select count(*)::int as n from ${table}`),
    ),
  );

/** What stands open, and for whom. */
const STATES: Readonly<Record<string, (story: Story) => Promise<StoryPerson>>> = {
  "while a draft asks whom": async (story) => {
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Ayer de 9 a 10 en su escuela."));
    await ana.hears(/¿Qué visita desea registrar\?/);
    return ana;
  },
  "while the card is shown": async (story) => {
    const ana = story.person("U0ANA");
    accepted(await ana.types(account("Rosa", "ayer")));
    await ana.hears(/^Borrador: visita a Rosa/);
    return ana;
  },
  "just after saving": async (story) => {
    const ana = story.person("U0ANA");
    await logs(ana, account("Rosa", "ayer"));
    return ana;
  },
  "while a reflective question is open": async (story) => {
    const rosa = story.person("U0ROSA");
    await logs(story.person("U0ANA"), account("Rosa", "ayer"));
    await story.becomes("2026-11-18T16:01");
    await rosa.hears(/Solo usted ve su respuesta/);
    return rosa;
  },
  "while a visit waits for an answer": async (story) => {
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await writes(ana, "visita a Rosa mañana a las 9");
    await writes(ana, "sí");
    await rosa.hears(/^Ana planificó una visita/);
    return rosa;
  },
};

describe.each<Transport>(["socket", "http"])("thanks and a greeting get their line, over %s", (transport) => {
  test.each(Object.keys(STATES))("%s", async (state) => {
    await using story = await openStory({ transport, acquainted: true, visits });
    const person = await STATES[state]?.(story);
    if (!person) throw new Error("nobody is there");
    const before = await content(story);
    expect(await writes(person, "gracias")).toMatch(/^Con gusto/);
    expect(await writes(person, "buenos días")).toMatch(/^(?:Hola|Buenos días)/);
    expect(await content(story)).toEqual(before);
    expect(person.heard().join()).not.toMatch(says("common.not_understood"));
  });
});
