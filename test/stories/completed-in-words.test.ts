import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { understandAsWishes } from "#test/support/wishing.ts";
import { account, answerTo, logs } from "./tell.ts";

const QUIET = ["U0ANA", "U0ROSA", "U0JULIO"];
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));
const understand = understandAsWishes({
  "quiero visitar a Rosa": "plan_visit",
  "quiero planificar una visita": "plan_visit",
  "cambie la hora de mis preguntas": "question_time",
  "recuérdeme algo": "remind_me",
  "quiero anotar algo": "note",
});

describe.each<Transport>(["socket", "http"])("what a wish did not say is said next, over %s", (transport) => {
  const open = () => openStory({ transport, acquainted: true, quiet: QUIET, visits: {}, understand });

  test("of a visit: with whom, on which day, at what time, and then yes", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    expect(await writes(ana, "quiero planificar una visita")).toMatch(says("wish.ask.plan.who"));
    expect(await writes(ana, "con Rosa")).toMatch(/^¿Para qué día y hora le propongo la visita a Rosa\?/);
    expect(await writes(ana, "mañana")).toMatch(/^¿A qué hora le propongo a Rosa la visita del jueves 19/);
    expect(await writes(ana, "a las 9")).toMatch(/^¿Le propongo a Rosa una visita el jueves 19 de noviembre, 09:00\?/);
    expect(await writes(ana, "no, a las 10")).toMatch(
      /^¿Le propongo a Rosa una visita el jueves 19 de noviembre, 10:00\?/,
    );
    expect(await writes(ana, "sí")).toMatch(/^Planificada con Rosa: jueves 19 de noviembre, 10:00/);
    expect(await story.rows("select from delivery.visit")).toHaveLength(1);
  });

  test("of one's own: an hour, a day to be reminded, the words of a note", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    expect(await writes(ana, "cambie la hora de mis preguntas")).toMatch(says("wish.ask.question_time"));
    expect(await writes(ana, "a las 10")).toMatch(/10:00/);
    expect(await writes(ana, "quiero anotar algo")).toMatch(/./);
    accepted(await ana.says("recuérdeme llamar a la UGEL"));
    await ana.hears(says("wish.ask.remind_at"));
    expect(await writes(ana, "el viernes a las 10")).toMatch(/viernes 20 de noviembre, 10:00/);
  });
});

test("an offer that was left aside by its button is answered by no yes", async () => {
  await using story = await openStory({ acquainted: true, quiet: QUIET, visits: { U0ROSA: ["2026-11-24T09:00"] } });
  const ana = story.person("U0ANA");
  expect(await writes(ana, "pásala al jueves 26 a las 10")).toMatch(/^¿Muevo/);
  accepted(await ana.presses(reads("act.button.dismiss")));
  await ana.hears(says("act.dismissed"));
  await writes(ana, "sí");
  expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "planned" }]);
});

test("what became of a commitment is said in words, and what did not become of it stays", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 25."));
  await story.becomes("2026-11-18T16:01");
  await story.becomes("2026-11-25T16:01");
  await rosa.hears(/^Su compromiso con Ana para el miércoles 25/);
  expect(await writes(rosa, "todavía no")).toMatch(says("act.stays"));
  expect(await story.rows("select status from delivery.commitment")).toEqual([{ status: "open" }]);
  expect(await writes(rosa, "ya lo hice")).toMatch(says("commitment.settled.done"));
  expect(await story.rows("select status from delivery.commitment")).toEqual([{ status: "done" }]);
});

test("in English: a day is agreed to, and another is offered", async () => {
  const english = ["U0ANA", "U0ROSA"];
  await using story = await openStory({ acquainted: true, quiet: QUIET, visits: {}, english });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  expect(await writes(ana, "visit Rosa tomorrow at 9")).toMatch(/Thursday/);
  expect(await writes(ana, "yes please")).toMatch(/Rosa/);
  await rosa.hears(/^Ana planned a visit/);
  expect(await writes(rosa, "could we do Friday at 10 instead?")).toMatch(/^Shall I move .*Friday/);
  expect(await writes(rosa, "sure")).toMatch(/^The visit with Ana is now on Friday/);
  await ana.hears(/Friday/);
  expect(await writes(ana, "that works")).toMatch(/Friday/);
  expect(await story.rows("select status from delivery.visit order by starts_at")).toEqual([
    { status: "rescheduled" },
    { status: "confirmed" },
  ]);
});
