import { describe, expect, test } from "vitest";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { account, answerTo } from "./tell.ts";

const openQuiet = (transport: Transport) => openStory({ transport, quiet: ["U0ANA"] });
const openEnglish = (transport: Transport) => openStory({ transport, quiet: ["U0ANA"], english: ["U0ANA"] });

/** What Fieldbook said, and Home and modals, as JSON: no notation of a mention stands in it. */
function expectNoNotation({ state }: StoryPerson) {
  const shown = JSON.stringify([state.messages.filter(({ from }) => from === "bot"), state.home, state.modals]);
  expect(shown).not.toMatch(/<@|&lt;@|U0JULIO|U0PEDRO|[\ufff9\ufffb]/);
}

async function releasedAfter(story: Story, ana: StoryPerson, focus: RegExp, save: RegExp) {
  accepted(await ana.presses(focus));
  await ana.hears(/✓/);
  accepted(await ana.presses(save));
  await ana.hears(/^(Guardado|Saved)/);
  await ana.leavesItSaved();
  return story.person("U0JULIO");
}

describe.each(["socket", "http"] as const)("a mention names its person (%s)", (transport) => {
  test("in a message, where a visit with somebody else was planned", async () => {
    await using story = await openQuiet(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.says("Visité a @Julio ayer de 9 a 10:15 en su escuela. Le cuesta delegar en los docentes."));
    await ana.hears(/Julio/);
    await story.slack.human.settled();
    expect(ana.heard().join()).not.toContain("Rosa");
    expectNoNotation(ana);
  });

  test("in a command, in Spanish, up to what the principal reads", async () => {
    await using story = await openQuiet(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.types(account("@Julio", "ayer")));
    const card = await ana.hears(/Borrador: visita a Julio/);
    expect(JSON.stringify(card)).toContain("porque usted escribió “Julio Chávez”");
    const julio = await releasedAfter(story, ana, /Currículo y enseñanza/, /^Guardar/);
    accepted(await julio.presses(/^Leer$/));
    await julio.isShown(/Notas de la visita/);
    expectNoNotation(ana);
    expectNoNotation(julio);
  });

  test("in a command, in English", async () => {
    await using story = await openEnglish(transport);
    const ana = story.person("U0ANA");
    accepted(
      await ana.types(
        "/log-session Visited @Julio yesterday 9 to 10:15 at his school. He wanted to talk about maths. Teachers share their plans now; the parents' evening was hard. Nothing agreed.",
      ),
    );
    await ana.hears(/Draft: visit with Julio/);
    expectNoNotation(ana);
  });

  test("in the text of a form, as a name", async () => {
    await using story = await openQuiet(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.types("/fieldbook note"));
    await ana.isShown(/.*/);
    accepted(await ana.submits({ note: "Preguntar a <@U0JULIO> y a <@U0PEDRO|pedro> por el taller" }));
    await ana.hears(/cuaderno/);
    await answerTo(ana, () => ana.types("/fieldbook note Agradecer a @Julio y a @Pedro"));
    await ana.opensHome();
    accepted(await ana.presses(/^Cuaderno de campo$/, "home"));
    const notes = JSON.stringify(await ana.isShown(/Agradecer/));
    expect(notes).toContain("Preguntar a Julio Chávez y a alguien por el taller");
    expect(notes).toContain("Agradecer a Julio Chávez y a alguien");
    expectNoNotation(ana);
  });

  test("in a field of the draft, which the principal reads", async () => {
    await using story = await openQuiet(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.types(account("@Julio", "ayer")));
    await ana.hears(/Borrador: visita a Julio/);
    accepted(await ana.presses(/^Editar$/));
    await ana.isShown(/Editar/);
    accepted(await ana.submits({ working: "Los docentes de <@U0JULIO> planifican juntos, como <@U0PEDRO> propuso" }));
    await ana.hears(/Los docentes de Julio Chávez planifican juntos, como alguien propuso/);
    expectNoNotation(ana);
  });

  test("of somebody who is not one of the mentor's principals is asked about, and no plan takes its place", async () => {
    await using story = await openQuiet(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Visité a @Óscar ayer de 9 a 10 en su escuela. Le cuesta delegar."));
    await ana.hears(/Quien usted menciona no es de las personas que usted acompaña\. ¿Con quién se reunió\?/);
    expect(ana.heard().join()).not.toContain("Óscar");
    accepted(await ana.picks(/^Julio/));
    await ana.hears(/Julio/);
    expectNoNotation(ana);
  });

  test("of somebody else, in English", async () => {
    await using story = await openEnglish(transport);
    const ana = story.person("U0ANA");
    accepted(await ana.says("I visited @Elena yesterday from 9 to 10."));
    await ana.hears(/The person you mention is not one of your principals\. Whom did you meet\?/);
    expectNoNotation(ana);
  });
});
