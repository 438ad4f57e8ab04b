import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { due } from "#test/support/story-database.ts";
import { account, answerTo, SAVE } from "./tell.ts";

describe.each<Transport>(["socket", "http"])("a record that was just saved, over %s", (transport) => {
  const open = () => openStory({ transport, acquainted: true, quiet: ["U0ANA", "U0ROSA"] });

  test.each(["ay no, mejor retíralo", "retirarlo", "no lo mandes todavía", "wait, don't send it"])(
    "is taken back by a word: %s",
    async (wish) => {
      await using story = await open();
      const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
      await saves(ana);
      accepted(await ana.says(wish));
      const done = await ana.hears(TAKEN_BACK);
      expect(Shown.text(done)).toMatch(/Borrador: visita a Rosa/);
      await story.halfAMinutePasses();
      await story.becomes("2026-11-18T12:00");
      expect(await kept(story)).toEqual({ sessions: 0, notes: 0 });
      expect(rosa.heard()).toEqual([]);

      accepted(await ana.presses(SAVE));
      await ana.sees(() => ana.heard().filter((said) => /^Guardado\./.test(said)).length > 1 || undefined);
      await ana.leavesItSaved();
      await rosa.hears(/^Ana compartió las notas/);
    },
  );

  test.each(["cancela", "deshacer", "undo"])("stays if a word may mean something else: %s", async (word) => {
    await using story = await open();
    const ana = story.person("U0ANA");
    await saves(ana);
    const reply = await answerTo(ana, () => ana.says(word));
    expect(await kept(story)).toEqual({ sessions: 1, notes: 0 });
    expect(reply).toMatch(
      /^¿Retiro el registro de la visita a Rosa del martes 17 de noviembre, que usted acaba de guardar\?/,
    );
    accepted(await ana.presses(says("session.button.take_back")));
    await ana.hears(TAKEN_BACK);
    expect(await kept(story)).toEqual({ sessions: 0, notes: 0 });
  });

  test("is not meant by words about another visit or another principal", async () => {
    await using story = await openStory({
      transport,
      acquainted: true,
      quiet: ["U0ANA", "U0ROSA", "U0JULIO"],
      visits: { U0JULIO: ["2026-11-24T09:00"] },
    });
    const ana = story.person("U0ANA");
    await saves(ana);
    expect(await answerTo(ana, () => ana.says("cancela la visita con Julio"))).toMatch(/^La visita con Julio es/);
    expect(await kept(story)).toMatchObject({ sessions: 1 });
  });

  test("has everything it had when it is discarded after that and brought back", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    await saves(ana);
    accepted(await ana.says("retíralo"));
    await ana.hears(TAKEN_BACK);
    accepted(await ana.says("empezar de nuevo"));
    await ana.hears(says("session.started_again"));
    accepted(await ana.says("olvídalo"));
    await ana.hears(says("session.discarded"));
    const cards = () => ana.heard().filter((said) => /^Borrador: visita a Rosa/.test(said)).length;
    const before = cards();
    accepted(await ana.presses(reads("session.button.bring_back")));
    await ana.sees(() => cards() > before || undefined);
    accepted(await ana.presses(SAVE));
    await ana.sees(() => ana.heard().filter((said) => /^Guardado\./.test(said)).length > 1 || undefined);
    expect(await kept(story)).toEqual({ sessions: 1, notes: 0 });
  });

  test("is the principal's after half a minute, and the word is told so; a note is a note", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    await saves(ana);
    await story.halfAMinutePasses();
    accepted(await ana.says("retíralo, por favor"));
    await ana.hears(says("session.take_back.late", { principal: "Rosa" }));
    expect(await kept(story)).toEqual({ sessions: 1, notes: 0 });
    accepted(await ana.presses(says("session.button.amend")));
    await ana.isShown(says("session.notes.title"));
    accepted(await ana.says("Retirar a los docentes de la reunión fue un error mío"));
    await ana.hears(says("session.noted"));
    expect(await kept(story)).toEqual({ sessions: 1, notes: 1 });
  });

  test("stays while a word may be meant for the draft that was begun since", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    await saves(ana);
    accepted(await ana.types("/log-session Visité a Julio ayer de 9 a 10 en su escuela."));
    await ana.hears(/¿Qué trajo Julio/);
    accepted(await ana.says("deshacer"));
    await story.comesTo(0, () => due(story.database, story.clock));
    expect(await kept(story)).toEqual({ sessions: 1, notes: 0 });
    accepted(await ana.says("retíralo"));
    await ana.hears(TAKEN_BACK);
    await ana.hears(/El borrador sobre Julio queda aparte/);
    expect(await kept(story)).toEqual({ sessions: 0, notes: 0 });
  });

  test("is no longer meant by a word in a draft that was begun since, once it is the principal's", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    await saves(ana);
    await story.halfAMinutePasses();
    accepted(await ana.types("/log-session Visité a Julio ayer de 9 a 10 en su escuela."));
    await ana.hears(/¿Qué trajo Julio/);
    accepted(await ana.says("retíralo"));
    await ana.hears(says("session.not_understood.card"));
    expect(ana.heard()).not.toContainEqual(
      expect.stringMatching(says("session.take_back.late", { principal: "Rosa" })),
    );
  });
});

const TAKEN_BACK =
  /El registro de la visita a Rosa del martes 17 de noviembre quedó retirado\. Nadie más lo ha visto\./;

async function saves(ana: StoryPerson) {
  accepted(await ana.types(account("Rosa", "ayer")));
  await ana.hears(/^Borrador: visita a Rosa/);
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo y enseñanza/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\. .*Rosa podrá leerlo/);
}

const kept = async (story: Story) =>
  (
    await story.rows(
      "select (select count(*)::int from delivery.session) as sessions, (select count(*)::int from own.notebook_entry) as notes",
    )
  )[0];
