import { describe, expect, test } from "vitest";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";

const QUIET = ["U0ANA"];

const TOLD = {
  es: (name: string, day = "ayer") => `/log-session Visité a ${name} ${day} de 9 a 10 en su escuela.`,
  en: (name: string, day = "yesterday") => `/log-session I visited ${name} ${day} from 9 to 10 at their school.`,
};

/** Begins a draft about each, in this order: the last is open, the others rest. */
async function begins(story: Story, language: "es" | "en", ...accounts: Parameters<typeof TOLD.es>[]) {
  const ana = story.person("U0ANA");
  for (const [name, ...day] of accounts) {
    const before = ana.heard().length;
    accepted(await ana.types(TOLD[language](name, ...day)));
    await ana.sees(() => ana.heard().length > before || undefined);
  }
  return ana;
}

/** Whom the draft that is open is about: what its last question says. */
async function asks(ana: StoryPerson, words: RegExp): Promise<void> {
  await ana.sees(
    (state) => words.test(JSON.stringify(state.messages.findLast(({ from }) => from === "bot"))) || undefined,
  );
}

const drafts = async (story: Story) =>
  (
    await story.rows(
      "select count(*) filter (where rested_at is null)::int as open, count(*) filter (where rested_at is not null)::int as resting from own.dialogue where closed_at is null",
    )
  )[0];

describe.each(["socket", "http"] as const)("a draft that rests is opened by a word (%s)", (transport: Transport) => {
  test.each([
    ["abrir Rosa", "abre el borrador de Julio"],
    ["/log-session sigamos con Rosa", "/fieldbook abrir Julio"],
  ])("in Spanish, of two: %s, %s", async (first, second) => {
    await using story = await openStory({ transport, quiet: QUIET });
    const ana = await begins(story, "es", ["Rosa"], ["Julio"], ["Maribel"]);
    expect(await drafts(story)).toEqual({ open: 1, resting: 2 });
    const write = (words: string) => (words.startsWith("/") ? ana.types(words) : ana.says(words));
    accepted(await write(first));
    await ana.hears(/El borrador sobre Maribel queda aparte, tal como está/);
    await asks(ana, /visita a Rosa/);
    accepted(await write(second));
    await ana.hears(/El borrador sobre Rosa queda aparte, tal como está/);
    await ana.hears(/Ya había empezado el borrador sobre Julio\. Aquí está de nuevo\./);
    await asks(ana, /Julio a la visita/);
    expect(await drafts(story)).toEqual({ open: 1, resting: 2 });
  });

  test("in English, of two", async () => {
    await using story = await openStory({ transport, quiet: QUIET, english: QUIET });
    const ana = await begins(story, "en", ["Rosa"], ["Julio"], ["Maribel"]);
    accepted(await ana.says("Open the draft about Rosa"));
    await ana.hears(/The draft about Maribel waits as it is/);
    await asks(ana, /visit with Rosa/);
    accepted(await ana.says("continue with @Julio"));
    await ana.hears(/The draft about Rosa waits as it is/);
    await ana.hears(/You had begun the draft about Julio\. Here it is again\./);
  });

  test("which of two about the same principal is asked, with buttons", async () => {
    await using story = await openStory({ transport, quiet: QUIET });
    const ana = await begins(story, "es", ["Rosa"], ["Julio"], ["Rosa", "el lunes"]);
    accepted(await ana.says("abrir Rosa"));
    await ana.hears(/Estos son sus borradores sin terminar/);
    expect(await drafts(story)).toEqual({ open: 1, resting: 2 });
    await asks(ana, /martes 17.*lunes 16|lunes 16.*martes 17/);
  });

  test("all are shown on request, and where none is about whom the mentor names", async () => {
    await using story = await openStory({ transport, quiet: QUIET, english: QUIET });
    const ana = await begins(story, "en", ["Rosa"], ["Julio"]);
    accepted(await ana.says("my drafts"));
    await ana.hears(/These are your unfinished drafts/);
    await asks(ana, /visit with Julio.*visit with Rosa/);
    accepted(await ana.says("open Maribel"));
    await ana.sees(
      () => ana.heard().filter((said) => /These are your unfinished drafts/.test(said)).length > 1 || undefined,
    );
    expect(await drafts(story)).toEqual({ open: 1, resting: 1 });
  });

  test("with none, it is said that there is none", async () => {
    await using story = await openStory({ transport, quiet: QUIET });
    const ana = story.person("U0ANA");
    accepted(await ana.says("abrir Rosa"));
    await ana.hears(/No tiene ningún borrador sin terminar/);
    expect(await drafts(story)).toEqual({ open: 0, resting: 0 });
  });

  test("but not by what an account says of opening something", async () => {
    await using story = await openStory({ transport, quiet: QUIET });
    const ana = await begins(story, "es", ["Rosa"], ["Julio"]);
    await ana.hears(/¿Qué trajo Julio/);
    accepted(await ana.says("Abrimos el aula de lectura con los docentes"));
    await ana.hears(/¿Qué (?:está funcionando|funciona)|funcion/);
    await story.slack.human.settled();
    expect(ana.heard().join()).not.toMatch(/El borrador sobre Julio queda guardado/);
    expect(await drafts(story)).toEqual({ open: 1, resting: 1 });
  });
});
