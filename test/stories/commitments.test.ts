import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";
import { account, firstLines, listening, logs } from "./tell.ts";

const AGREED = "Ella observará dos clases antes del 27, yo le enviaré la ficha antes del 25.";

test("commitments: before the next visit to both, on their day to whose they are, and answered once, without a colour", async () => {
  const visits = { U0ROSA: ["2026-11-17T09:00", "2026-11-24T09:00"] };
  await using story = await openStory({ acquainted: true, visits });
  const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
  await logs(ana, account("Rosa", "ayer", AGREED));
  for (const day of ["18", "20", "23"]) await story.becomes(`2026-11-${day}T16:01`);
  for (const person of [ana, rosa]) {
    const ahead = Shown.text(await person.hears(/martes 24 de noviembre, 09:00/));
    expect(ahead).toMatch(/Hay 2 compromisos abiertos entre ustedes\./);
    // What they are, the chat does not say.
    expect(ahead).not.toMatch(/clases|ficha/);
    accepted(await person.presses(reads("visit.ahead.show")));
    const both = Shown.text(await person.isShown(says("commitment.title")));
    expect(both).toMatch(/“observará dos clases”_ · hasta el viernes 27 de noviembre/);
    expect(both).toMatch(/“le enviaré la ficha”_ · hasta el miércoles 25 de noviembre/);
    // Each may say what became of their own.
    expect(both.match(/Cumplido/g)).toHaveLength(1);
  }
  const [anaHears, rosaHears] = [listening(ana), listening(rosa)];
  await story.becomes("2026-11-25T16:01");
  expect(rosaHears()).toEqual([]);
  expect(firstLines(anaHears())).toContain("Su compromiso con Rosa para el miércoles 25 de noviembre: ¿en qué quedó?");
  accepted(await ana.presses(reads("commitment.button.kept")));
  await ana.hears(/¿en qué quedó\?\*\n\*Cumplido\.\*/);

  await story.becomes("2026-11-27T16:01");
  expect(firstLines(rosaHears())).toEqual(["Su compromiso con Ana para el viernes 27 de noviembre: ¿en qué quedó?"]);
  const letGo = await rosa.finds(reads("commitment.button.let_go"));
  accepted(await rosa.again(letGo));
  await rosa.hears(/¿en qué quedó\?\*\n\*Lo dejamos\. También es una respuesta\.\*/);
  expect(await rosa.again(letGo)).toMatchObject({ ok: false });
  expect(await story.rows("select owner, status from delivery.commitment order by owner")).toEqual([
    { owner: "mentor", status: "done" },
    { owner: "principal", status: "dropped" },
  ]);
  await story.becomes("2026-11-30T08:01");
  // Counted together as far as there are enough of them, never by name, and with their words nowhere.
  expect(elena.heard().join()).not.toMatch(/clases antes|ficha|ompromiso/);
  expect([...ana.heard(), ...rosa.heard(), ...elena.heard()].join()).not.toMatch(/danger|🔴|:red|venci|incumpl/i);
});

test("one that is settled before its day is not asked about", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 27."));
  await story.becomes("2026-11-18T08:30");
  await rosa.opensHome();
  accepted(await rosa.presses(reads("commitment.title"), "home"));
  await rosa.isShown(says("commitment.who_sees"));
  accepted(await rosa.presses(reads("commitment.button.changed"), "modal"));
  await expect.poll(() => story.rows("select status from delivery.commitment")).toEqual([{ status: "changed" }]);
  const rosaHears = listening(rosa);
  await story.becomes("2026-11-27T16:01");
  expect(firstLines(rosaHears()).join()).not.toMatch(/compromiso/);
  expect(await story.rows("select state, reason from machine.outbox where kind = 'commitment.due'")).toEqual([
    { state: "dead", reason: "withdrawn: settled" },
  ]);
});

test("a mentor finds what was agreed with every principal in one list, and settles it there", async () => {
  const visits = { U0ROSA: ["2026-11-17T09:00"], U0WILDER: ["2026-11-16T09:00"] };
  await using story = await openStory({ acquainted: true, visits });
  const ana = story.person("U0ANA");
  await logs(ana, account("Rosa", "ayer", "Yo le enviaré la ficha antes del 25."));
  await logs(ana, account("Wilder", "el lunes", "Yo le prestaré el libro antes del 26."));
  accepted(await ana.types("/fieldbook commitments"));
  const all = Shown.text(await ana.isShown(says("commitment.title")));
  expect(all).toMatch(/Rosa Huamán[\s\S]*enviaré la ficha[\s\S]*Wilder[\s\S]*prestaré el libro/);
  accepted(await ana.presses(reads("commitment.button.kept"), "modal"));
  await ana.isShown(/prestaré el libro/);
  await expect
    .poll(() => story.rows("select status from delivery.commitment order by made_at"))
    .toEqual([{ status: "done" }, { status: "open" }]);
});

test.each<Transport>(["socket", "http"])(
  "one is corrected and given another day, on which it is asked about; a wrong outcome is taken back (%s)",
  async (transport) => {
    await using story = await openStory({ transport, acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
    const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
    await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 20."));
    await story.becomes("2026-11-18T16:01");
    accepted(await rosa.types("/fieldbook commitments"));
    await rosa.isShown(/“observará dos clases”/);
    accepted(await rosa.presses(reads("common.button.open"), "modal"));
    await rosa.isShown(says("commitment.button.edit"));
    accepted(await rosa.presses(reads("commitment.button.edit"), "modal"));
    await rosa.isShown(says("commitment.field.words"));
    expect(await rosa.submits({ words: " " })).toMatchObject({ ok: false });
    accepted(await rosa.submits({ words: "Observar tres clases", cue: "En primero", on: "2026-11-24" }));
    const page = Shown.text(await rosa.isShown(says("commitment.earlier")));
    expect(page).toMatch(
      /“Observar tres clases”_ · _“En primero”_ · hasta el martes 24[\s\S]*Antes[\s\S]*observará dos/,
    );

    const rosaHears = listening(rosa);
    await story.becomes("2026-11-20T16:01");
    expect(firstLines(rosaHears()).join()).not.toMatch(/compromiso/);
    await story.becomes("2026-11-24T16:01");
    expect(firstLines(rosaHears()).join()).toMatch(/Su compromiso con Ana para el martes 24 de noviembre/);

    accepted(await rosa.presses(reads("commitment.button.let_go")));
    await rosa.hears(/Lo dejamos\. También es una respuesta/);
    accepted(await rosa.presses(reads("commitment.button.reopen")));
    await expect.poll(() => story.rows("select status from delivery.commitment")).toEqual([{ status: "open" }]);
    accepted(await rosa.presses(reads("commitment.button.kept")));
    await rosa.hears(/\*Cumplido\.\*/);
    const anaHears = listening(ana);
    accepted(await rosa.presses(reads("commitment.button.tell", { other: "Ana" })));
    await ana.hears(says("commitment.settled_by_other", { other: "Rosa" }));
    expect(anaHears().join()).not.toMatch(/tres clases/);
    accepted(await ana.presses(reads("commitment.button.show")));
    await ana.isShown(/Observar tres clases[\s\S]*Cumplido[\s\S]*Antes[\s\S]*Se dejó/);

    accepted(await ana.types("/fieldbook commitments"));
    await ana.isShown(says("commitment.title"));
    accepted(await ana.presses(reads("commitment.closed"), "modal"));
    await ana.isShown(/Observar tres clases”_ · _“En primero”_ · hasta el martes 24 de noviembre · Cumplido/);
    expect(elena.heard().join()).not.toMatch(/clases|ompromiso/);
  },
);

test("a principal adds one of her own, and a mentor puts right what they logged until she has changed it", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 27."));
  await story.becomes("2026-11-18T16:01");
  accepted(await ana.types("/fieldbook commitments"));
  await ana.isShown(/observará dos clases/);
  accepted(await ana.presses(reads("common.button.open"), "modal"));
  await ana.isShown(says("commitment.button.edit"));
  accepted(await ana.presses(reads("commitment.button.edit"), "modal"));
  await ana.isShown(says("commitment.field.words"));
  accepted(await ana.submits({ words: "Observará una clase", on: "2026-11-27" }));
  await ana.isShown(/Observará una clase/);

  accepted(await rosa.types("/fieldbook commitments"));
  await rosa.isShown(/Observará una clase/);
  accepted(await rosa.presses(reads("commitment.button.add"), "modal"));
  await rosa.isShown(says("commitment.add.who", { other: "Ana" }));
  accepted(await rosa.submits({ words: "Llamar a la UGEL", on: "2026-11-20" }));
  await rosa.isShown(/Llamar a la UGEL/);
  const rosaHears = listening(rosa);
  await story.becomes("2026-11-20T16:01");
  expect(firstLines(rosaHears()).join()).toMatch(/Su compromiso con Ana para el viernes 20 de noviembre/);
});

test("one without a day is named once, before the next visit, and the record leads to it", async () => {
  const visits = { U0ROSA: ["2026-11-17T09:00", "2026-11-24T09:00"] };
  await using story = await openStory({ acquainted: true, visits });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await logs(ana, account("Rosa", "ayer", "Ella observará dos clases."));
  for (const day of ["18", "20", "23"]) await story.becomes(`2026-11-${day}T16:01`);
  for (const person of [ana, rosa])
    expect(Shown.text(await person.hears(/martes 24 de noviembre, 09:00/))).toMatch(/Un compromiso no tiene fecha\./);
  await ana.opensHome();
  accepted(await ana.presses(reads("session.button.read"), "home"));
  await ana.isShown(says("session.notes.title"));
  accepted(await ana.picks(reads("session.amend.part.agreed"), "modal"));
  await ana.isShown(/observará dos clases/);
  accepted(await ana.presses(reads("common.button.open"), "modal"));
  await ana.isShown(says("commitment.undated"));
});
