import { describe, expect, test } from "vitest";
import { deliver } from "#test/support/message-event.ts";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type Transport } from "#test/support/story.ts";
import { isAskedAndAnswers } from "./asked-and-answered.ts";
import { answerTo, SAVE } from "./tell.ts";

const VISIT = "Visité a Rosa ayer de 9 a 10 en su escuela.";
const WHOLE = `${VISIT} Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Nada acordado esta vez.`;
const longer = (text: string) => text.replace("9 a 10", "9 a 11");
const DRAFT = /^Borrador: visita a Rosa/;

const records = (story: Story) =>
  story.rows("select duration_min, released_at is not null as read from delivery.session");

describe.each<Transport>(["socket", "http"])("a message that is changed after it was read, over %s", (transport) => {
  const open = () => openStory({ transport, acquainted: true, quiet: ["U0ANA", "U0ROSA"] });

  test("corrects the draft that took its words, which says so and is drawn again", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says(WHOLE));
    expect(Shown.text(await ana.hears(DRAFT))).toMatch(/60 min/);
    const reply = await answerTo(ana, () => ana.edits(/Visité a Rosa/, longer(WHOLE)));
    expect(reply).toMatch(/^Releí el mensaje que corrigió\. Cambiado: 120 min\./);
    expect(Shown.text(await ana.hears(/^Borrador: visita a Rosa[\s\S]*120 min/))).not.toMatch(/60 min/);
    accepted(await ana.presses(/Currículo y enseñanza/));
    await ana.hears(/✓ Currículo y enseñanza/);
    accepted(await ana.presses(SAVE));
    await ana.hears(/^Guardado\./);
    expect(await records(story)).toEqual([{ duration_min: 120, read: false }]);
  });

  test("corrects it while a question is asked, which is asked again", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says(VISIT));
    await ana.hears(/¿Qué trajo Rosa/);
    const reply = await answerTo(ana, () => ana.edits(/Visité a Rosa/, longer(VISIT)));
    expect(reply).toMatch(/Releí el mensaje que corrigió\. Cambiado: 120 min\.[\s\S]*¿Qué trajo Rosa/);
    expect(await answerTo(ana, () => ana.edits(/Visité a Rosa/, `${longer(VISIT)} Gracias.`))).toMatch(
      /Lo que tengo en el borrador sigue igual/,
    );
  });

  test("changes no saved record, and its author is led to where that is done", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says(WHOLE));
    await ana.hears(DRAFT);
    accepted(await ana.presses(/Currículo y enseñanza/));
    await ana.hears(/✓ Currículo y enseñanza/);
    accepted(await ana.presses(SAVE));
    await ana.hears(/^Guardado\./);
    await story.halfAMinutePasses();
    accepted(await ana.edits(/Visité a Rosa/, longer(WHOLE)));
    await ana.hears(says("message.edited.record", { principal: "Rosa" }));
    expect(await records(story)).toEqual([{ duration_min: 60, read: true }]);
    accepted(await ana.presses(says("session.button.amend")));
    await ana.isShown(says("session.notes.title"));
    accepted(await ana.deletes(/Visité a Rosa/));
    await ana.hears(says("message.deleted.record", { principal: "Rosa" }));
    expect(await records(story)).toEqual([{ duration_min: 60, read: true }]);
  });

  test("stays in the draft if it is deleted, and in the answer to a question", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAskedAndAnswers(story, ana, rosa);
    accepted(await rosa.edits(/Cuando Carmen/, "Cuando Carmen me pidió mostrar su clase."));
    await rosa.hears(says("message.edited.answer"));
    accepted(await rosa.deletes(/Cuando Carmen/));
    await rosa.hears(says("message.deleted.answer"));
    accepted(await rosa.presses(reads("common.button.open")));
    await rosa.isShown(/Cuando Carmen pidió mostrar su clase/);

    accepted(await ana.says("Visité a Julio ayer de 9 a 10 en su escuela."));
    await ana.hears(/¿Qué trajo Julio/);
    accepted(await ana.deletes(/Visité a Julio/));
    await ana.hears(says("message.deleted.draft", { principal: "Julio" }));
    accepted(await ana.presses(reads("home.button.continue")));
    await ana.hears(/¿Qué trajo Julio/);
    expect(await story.rows("select from own.dialogue where closed_at is null")).toHaveLength(1);
  });

  test("is told of if nothing took it, and is nothing if it is deleted", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says("ayuda"));
    await ana.hears(/lo que puede hacer conmigo/);
    accepted(await ana.edits(/ayuda/, "ayúdeme con Rosa"));
    await ana.hears(says("common.edit_not_taken"));
    const heard = ana.heard().length;
    accepted(await ana.deletes(/ayúdeme/));
    accepted(await ana.says("ayuda"));
    await ana.sees(() => ana.heard().length > heard || undefined);
    expect(ana.heard().slice(heard)).toEqual([expect.stringMatching(/lo que puede hacer conmigo/)]);
  });

  test("is examined for danger, which is answered in place of a word on the edit; the draft stays", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says(VISIT));
    await ana.hears(/¿Qué trajo Rosa/);
    const before = await story.rows("select turn from own.dialogue");
    accepted(await ana.edits(/Visité a Rosa/, `${longer(VISIT)} Ya no quiero vivir.`));
    await ana.hears(/Aquí estoy/);
    expect(ana.heard().join("\n")).not.toMatch(/corrigió/);
    expect(await story.rows("select turn from own.dialogue")).toEqual(before);
    expect(await story.rows("select kind from machine.outbox where kind like 'safeguarding.%'")).toEqual([
      { kind: "safeguarding.self" },
    ]);
  });
});

test("an edit that Slack delivers twice is followed once", async () => {
  await using story = await openStory({ transport: "http", quiet: ["U0ANA"] });
  const ana = story.person("U0ANA");
  accepted(await ana.says(VISIT));
  await ana.hears(/¿Qué trajo Rosa/);
  const [before] = await story.rows("select turn from own.dialogue");
  const ts = ana.state.messages.find(({ from }) => from !== "bot")?.ts ?? "";
  const message = { type: "message", user: "U0ANA", ts, text: longer(VISIT), edited: { user: "U0ANA", ts: "9.9" } };
  const more = { message, previous_message: { type: "message", user: "U0ANA", text: VISIT, ts } };
  const edit = { from: "U0ANA", text: "", ts: "9.9", subtype: "message_changed", more };
  expect([await deliver(story, edit), await deliver(story, edit)]).toEqual([200, 200]);
  await ana.hears(/Releí el mensaje/);
  const [after] = await story.rows("select turn from own.dialogue");
  expect(Number(after?.turn)).toBe(Number(before?.turn) + 1);
});
