import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { understandAsWishes } from "#test/support/wishing.ts";
import { answerTo } from "./tell.ts";

const QUIET = ["U0ROSA", "U0JULIO"];
/** What the classifier may not know yet. */
const understand = understandAsWishes({
  "pregúnteme a las 10 de la mañana": "question_time",
  "recuérdame comprar tizas": "remind_me",
  "recuérdame mañana a las 8 llamar a Rosa": "remind_me",
  "voy a estar de licencia": "leave",
  "quiero agendar una visita con Julio el viernes": "plan_visit",
  "quiero agendar una visita": "plan_visit",
});
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));
const setting = (story: Story) =>
  story.rows(
    "select question_time::text as time, paused_at is not null as paused, paused_until::text as until from own.setting where person_id = (select person_id from machine.address where user_ref = 'U0ANA')",
  );
const leaves = (story: Story) =>
  story.rows("select from_on::text as from, to_on::text as to from delivery.leave order by from_on");

describe.each<Transport>(["socket", "http"])("what is wished in ordinary words, over %s", (transport) => {
  const open = (visits: Readonly<Record<string, readonly string[]>> = {}) =>
    openStory({ transport, acquainted: true, quiet: QUIET, visits, understand });

  test("questions rest, come at another time, and each is undone", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    expect(await writes(ana, "pausa hasta el lunes")).toMatch(/^En pausa hasta el lunes 23 de noviembre/);
    expect(await setting(story)).toEqual([{ time: "16:00:00", paused: true, until: "2026-11-23" }]);
    accepted(await ana.presses(reads("wish.button.undo")));
    await ana.hears(says("wish.undone.questions"));
    expect(await setting(story)).toEqual([{ time: "16:00:00", paused: false, until: null }]);

    expect(await writes(ana, "pregúnteme a las 10 de la mañana")).toMatch(/a las 10:00\./);
    expect(await setting(story)).toEqual([{ time: "10:00:00", paused: false, until: null }]);
    expect(await writes(ana, "deshaz eso")).toMatch(says("wish.undone.questions"));
    expect(await setting(story)).toEqual([{ time: "16:00:00", paused: false, until: null }]);

    expect(await writes(ana, "ya no quiero más preguntas")).toMatch(/^Ya no le pregunto por sus compromisos/);
    const consent = () =>
      story.rows(
        "select withdrawn_at is not null as no from delivery.consent where person_id = (select person_id from machine.address where user_ref = 'U0ANA')",
      );
    expect(await consent()).toEqual([{ no: true }]);
    expect(await writes(ana, "vuelva a preguntarme")).toMatch(/^De nuevo le hago preguntas, a las 16:00/);
    expect(await consent()).toEqual([{ no: false }]);
  });

  test("a leave is entered, names the visits in it, and is undone", async () => {
    await using story = await open({ U0ROSA: ["2026-11-24T09:00"] });
    const ana = story.person("U0ANA");
    expect(await writes(ana, "estoy de vacaciones la próxima semana")).toMatch(
      /^Anotado: usted no estará del lunes 23 de noviembre al viernes 27 de noviembre[\s\S]*Con Rosa, martes 24 de noviembre, 09:00/,
    );
    expect(await leaves(story)).toEqual([{ from: "2026-11-23", to: "2026-11-27" }]);
    accepted(await ana.presses(reads("wish.button.undo")));
    await ana.hears(/^Deshecho: ya no figura que usted no estará/);
    expect(await leaves(story)).toEqual([]);

    expect(await writes(ana, "voy a estar de licencia")).toMatch(says("wish.ask.leave"));
    accepted(await ana.presses(reads("wish.button.next_week")));
    await ana.hears(/^Anotado: usted no estará del lunes 23/);
    expect(await leaves(story)).toEqual([{ from: "2026-11-23", to: "2026-11-27" }]);
  });

  test("a reminder comes at its time in the writer's words, is undone, and is asked for its time", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    expect(await writes(ana, "recuérdame mañana a las 8 llamar a Rosa")).toMatch(
      /^Se lo recuerdo el jueves 19 de noviembre, 08:00\./,
    );
    await story.becomes("2026-11-19T07:55");
    expect(ana.heard().join("\n")).not.toMatch(/Usted me pidió/);
    await story.becomes("2026-11-19T08:01");
    await ana.hears(/^Usted me pidió que le recuerde algo:[\s\S]*«llamar a Rosa»/);

    expect(await writes(ana, "recuérdame comprar tizas")).toMatch(says("wish.ask.remind_at"));
    accepted(await ana.presses(/^viernes 20 de noviembre, 08:00$/));
    await ana.hears(/^Se lo recuerdo el viernes 20 de noviembre, 08:00\./);
    expect(await writes(ana, "deshaz eso")).toMatch(says("wish.undone.remind"));
    await story.comesTo([{ state: "dead" }], () =>
      story.rows("select state from machine.outbox where kind = 'reminder.due' and not_before > '2026-11-20'"),
    );
  });

  test("a note keeps the words after the request, and is undone", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    expect(await writes(ana, "apunta para mí: llevar libros a Rosa")).toMatch(
      says("notebook.kept.about", { principal: "Rosa" }),
    );
    const notes = () => story.rows("select from own.notebook_entry where deleted_at is null");
    expect(await notes()).toHaveLength(1);
    expect(await writes(ana, "deshaz eso")).toMatch(says("wish.undone.note"));
    expect(await notes()).toEqual([]);
  });

  test("a visit is proposed by the button that says to whom and when, and not before", async () => {
    await using story = await open();
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    const visits = () => story.rows("select status from delivery.visit");
    expect(await writes(ana, "visita a Rosa mañana a las 9")).toMatch(
      /^¿Le propongo a Rosa una visita el jueves 19 de noviembre, 09:00\?/,
    );
    expect(await visits()).toEqual([]);
    accepted(await ana.presses(/^Proponer a Rosa: jueves 19 de noviembre, 09:00$/));
    await ana.hears(/^Planificada con Rosa: jueves 19 de noviembre, 09:00/);
    await rosa.hears(/jueves 19 de noviembre/);
    expect(await visits()).toEqual([{ status: "planned" }]);

    expect(await writes(ana, "quiero agendar una visita con Julio el viernes")).toMatch(
      /^¿A qué hora le propongo a Julio la visita del viernes 20/,
    );
    expect(await writes(ana, "quiero agendar una visita")).toMatch(says("wish.ask.plan.who"));
  });
});

test("and in English", async () => {
  await using story = await openStory({ acquainted: true, quiet: QUIET, visits: {}, english: ["U0ANA"] });
  const ana = story.person("U0ANA");
  expect(await writes(ana, "pause my questions until Monday")).toMatch(/^Paused until Monday/);
  expect(await writes(ana, "undo that")).toMatch(/^Undone: your questions are as they were/);
  expect(await writes(ana, "plan a visit with Rosa tomorrow at 9")).toMatch(/^Shall I propose a visit to Rosa/);
  expect(await writes(ana, "I'm away from Dec 3 to Dec 7")).toMatch(/^Noted: you are away from Thursday/);
});
