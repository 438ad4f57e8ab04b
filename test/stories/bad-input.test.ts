import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asPerson } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { listMyNotebookEntries } from "#mentoring/notebook/notebook.store.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { answerTo, SAVE } from "./tell.ts";

const ROWS = `select (select count(*)::int from delivery.session) as sessions, (select count(*)::int from delivery.visit) as visits,
  (select count(*)::int from own.dialogue where closed_at is null) as open, (select count(*)::int from own.notebook_entry) as notes`;

async function rows({ database }: Story) {
  return (await database.owner.query(ROWS)).rows[0];
}

describe("what cannot be is said to be so, in words that say what to do", () => {
  let story: Story;
  let ana: StoryPerson;
  beforeAll(async () => {
    story = await openStory({ quiet: ["U0ANA", "U0PEDRO"], english: ["U0PEDRO"] });
    ana = story.person("U0ANA");
  });
  afterAll(() => story[Symbol.asyncDispose]());

  const told: readonly (readonly [what: string, account: string, answer: RegExp, asked: RegExp])[] = [
    [
      "a day to come",
      "Visité a Rosa el 30 de noviembre",
      /El lunes 30 de noviembre todavía no llega\./,
      /¿Qué día se reunió con Rosa\?/,
    ],
    [
      "three hundred days back",
      "Visité a Rosa hace 300 días",
      /El jueves 22 de enero fue hace más de 180 días\./,
      /¿Qué día se reunió con Rosa\?/,
    ],
    [
      "31 November",
      "Visité a Rosa el 31/11",
      /No puedo leer .*31\/11.* como una fecha\./,
      /¿Qué día se reunió con Rosa\?/,
    ],
    [
      "a visit of no minutes",
      "Visité a Rosa ayer, duró 0 minutos",
      /No puedo leer .*0 minutos.* Puede ser de 5 minutos a 8 horas/,
      /¿Cuánto conversaron\?/,
    ],
    [
      "a visit of five days",
      "Visité a Rosa ayer, duró 5 días",
      /No puedo leer .*5 días.* Puede ser de 5 minutos a 8 horas/,
      /¿Cuánto conversaron\?/,
    ],
    ["nothing but signs", "?!?!", /No le entendí\./, /¿/],
  ];

  test.each(told)("%s", async (_, account, answer, asked) => {
    const before = await rows(story);
    const said = await answerTo(ana, () => ana.types(`/log-session ${account}`));
    expect(said).toMatch(answer);
    expect(said).toMatch(asked);
    expect(await rows(story)).toEqual({ ...before, open: 1 });
    expect(await answerTo(ana, () => ana.says("cancelar"))).toMatch(/El borrador quedó descartado/);
    expect(await rows(story)).toEqual({ ...before, open: 0 });
  });

  test("the same in English", async () => {
    const pedro = story.person("U0PEDRO");
    expect(await answerTo(pedro, () => pedro.types("/log-session I visited Teófila on 31/11"))).toMatch(
      /I cannot read .*31\/11.* as a day\.\n[\s\S]*On which day did you meet Teófila\?/,
    );
    expect(await answerTo(pedro, () => pedro.says("next Friday"))).toMatch(/Friday \d+ November has not come yet\./);
    expect(await answerTo(pedro, () => pedro.says("20/01/2026"))).toMatch(
      /Tuesday 20 January is more than 180 days ago\./,
    );
    expect(await answerTo(pedro, () => pedro.says("?!"))).toMatch(/I did not get that\./);
    expect(await answerTo(pedro, () => pedro.says("cancel"))).toMatch(/The draft is discarded/);
  });

  test("forty thousand characters are kept whole, and asked for in short", async () => {
    const before = await rows(story);
    const account = `Visité a Rosa ayer. ${"Hablamos de todo. ".repeat(2300)}`.slice(0, 40_000);
    expect(await answerTo(ana, () => ana.types(`/log-session ${account}`))).toMatch(
      /Son 40,?000 caracteres.* Lo guardé completo en su cuaderno de campo\. Por favor, cuéntelo de nuevo en breve/,
    );
    expect(await rows(story)).toEqual({ ...before, open: 1, notes: before.notes + 1 });
    const { rows: people } = await story.database.owner.query(
      "select id from delivery.person where id = (select person_id from machine.address where user_ref = 'U0ANA')",
    );
    const actor = { workspaceId: story.workspaceId, personId: people[0].id as PersonId };
    const [entry] = await asPerson(story.database.db, actor, (tx) => listMyNotebookEntries(tx, 1));
    expect(entry?.text).toBe(account);

    await ana.opensHome();
    accepted(await ana.presses(/^Cuaderno de campo$/, "home"));
    await ana.isShown(/Solo usted puede leer esto/);
    accepted(await ana.presses(/^Abrir$/, "modal"));
    const shown = Shown.text(await ana.isShown(/Editar/)).replaceAll(/\s+/g, " ");
    expect(shown.includes(account.trim())).toBe(true);
    await answerTo(ana, () => ana.says("cancelar"));
  });

  test("the record's own limits are said where it is written, and nothing is cut", async () => {
    const before = await rows(story);
    const long = `Quería conversar sobre ${"muchas cosas, ".repeat(40)}`;
    accepted(await ana.types("/log-session Visité a Rosa ayer de 9 a 10 en su escuela"));
    await ana.hears(/¿Cómo fue|¿Qué trajo Rosa/);
    for (const answer of ["bien", long, "nada"]) await answerTo(ana, () => ana.says(answer));
    // What is too long for its field is likely only in part; put there whole, it must be shortened.
    accepted(await ana.picks(/^Lo que funciona$/));
    await ana.hears(/Lo que funciona\* · “?Quería|Lo que funciona\* · Quería/);
    accepted(await ana.picks(/^Lo que funciona$/));
    await ana.hears(/\d+ de 500 caracteres: por favor, acórtelo con Editar/);
    accepted(await ana.presses(SAVE));
    await story.slack.human.settled();
    await ana.hears(/Un texto es más largo de lo que cabe en el registro\. Por favor, acórtelo con Editar/);
    expect(await rows(story)).toEqual({ ...before, open: 1 });
    accepted(await ana.presses(/^Editar$/));
    await ana.isShown(/Editar el borrador/);
    expect(await ana.submits()).toEqual({
      ok: false,
      errors: { working: expect.stringMatching(/en el registro caben 500\. Por favor, acórtelo/) },
    });
    expect(await ana.submits({ working: "Muchas cosas", minutes: "5 días" })).toEqual({
      ok: false,
      errors: { minutes: "De 5 minutos a 8 horas: un número entero entre 5 y 480." },
    });
    accepted(await ana.submits({ working: "Muchas cosas", on: "2026-12-24" }));
    await ana.hears(/El jueves 24 de diciembre todavía no llega/);
    await answerTo(ana, () => ana.says("cancelar"));
    expect(await rows(story)).toEqual({ ...before, open: 0 });
  });

  test("a plan in the past, too far ahead, too short, or at the same time is refused at its field", async () => {
    const before = await rows(story);
    await ana.types("/fieldbook visit");
    await ana.isShown(/Planificar una visita/);
    const rosa = (
      await story.database.owner.query(
        "select p.id from delivery.pair p join delivery.person r on r.id = p.principal_id where r.id = (select person_id from machine.address where user_ref = 'U0ROSA')",
      )
    ).rows[0].id;
    const plan = { pair: rosa, on: "2026-12-01", at: "09:00", minutes: "75" };
    expect(await ana.submits({ ...plan, on: "2026-11-17" })).toEqual({
      ok: false,
      errors: { on: "Esa hora ya pasó. Elija una que esté por venir." },
    });
    expect(await ana.submits({ ...plan, on: "2028-01-10" })).toEqual({
      ok: false,
      errors: { on: "Falta más de un año para eso. Elija un día más cercano." },
    });
    expect(await ana.submits({ ...plan, minutes: "0" })).toEqual({
      ok: false,
      errors: { minutes: "De 5 minutos a 8 horas: un número entero entre 5 y 480." },
    });
    expect(await ana.submits(plan)).toEqual({
      ok: false,
      errors: { at: "Ya tiene una visita con Rosa a esa misma hora." },
    });
    expect(await rows(story)).toEqual(before);
  });
});
