import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { account, firstLines, listening, logs } from "./tell.ts";

const STATUS = "select t.status, cardinality(passed_over) as passed from delivery.thread t";

/** Rosa was visited on Tuesday, and asked about it on Wednesday at four. */
async function asked(visits: readonly string[] = []) {
  const story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00", ...visits] } });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await logs(ana, account("Rosa", "ayer"));
  await story.becomes("2026-11-18T15:59");
  expect(rosa.heard().join()).not.toMatch(/Solo usted ve/);
  await story.becomes("2026-11-18T16:00");
  await rosa.hears(says("reflection.who_sees"));
  return { story, ana, rosa };
}

const reflections = (story: Story) => story.rows("select source from own.reflection");

test("another question changes it in place; not now leaves it and names its last day; skip ends it with a word", async () => {
  const { story, rosa } = await asked();
  await using _ = story;
  const [first] = firstLines(rosa.heard()).slice(-1);
  const before = rosa.heard().length;
  accepted(await rosa.presses(reads("reflection.button.another")));
  await rosa.sees(({ messages }) => !messages.some(({ text }) => text === first) || undefined);
  expect(rosa.heard()).toHaveLength(before);
  expect(await story.rows(STATUS)).toEqual([{ status: "offered", passed: 1 }]);
  accepted(await rosa.presses(reads("reflection.button.later")));
  await rosa.hears(/\*Ahora no\* · Queda aquí hasta el miércoles 25 de noviembre, por si la quiere\./);
  expect(await story.rows(STATUS)).toEqual([{ status: "offered", passed: 1 }]);
  const answer = await rosa.finds(reads("reflection.button.answer"));
  accepted(await rosa.presses(reads("reflection.button.skip")));
  await rosa.hears(/\*Omitir\* · Claro\./);
  expect(await story.rows(STATUS)).toEqual([{ status: "declined", passed: 1 }]);
  const hears = listening(rosa);
  expect(await rosa.again(answer)).toMatchObject({ ok: false });
  await story.becomes("2026-11-20T16:01");
  expect(hears()).toEqual([]);
});

test("one reminder after two school days, by day and not on a weekend; it goes without a word; who answers after that is heard", async () => {
  const { story, ana, rosa } = await asked();
  await using _ = story;
  const answer = await rosa.finds(reads("reflection.button.answer"));
  const hears = listening(rosa);
  await story.becomes("2026-11-20T15:59");
  expect(hears()).toEqual([]);
  await story.becomes("2026-11-20T16:00");
  const reminder =
    "La pregunta sobre el martes 17 de noviembre queda aquí hasta el miércoles 25 de noviembre, por si la quiere.";
  expect(firstLines(hears())).toEqual([reminder]);
  accepted(await rosa.again(answer));
  await rosa.isShown(says("reflection.form.hint"));
  for (const time of ["2026-11-21T16:01", "2026-11-23T16:01", "2026-11-25T23:30", "2026-11-26T00:30"])
    await story.becomes(time);
  expect(firstLines(hears())).toEqual([reminder]);
  expect(await story.rows(STATUS)).toEqual([{ status: "expired", passed: 0 }]);
  // Nothing was said, so nothing was closed: what was written is kept, and who comes later still may.
  accepted(await rosa.submits({ answer: "Cuando Carmen pidió mostrar su clase." }));
  const next = await rosa.isShown(says("reflection.share.wrote"));
  if (next.submit) accepted(await rosa.submits({ more: "Que se sintió acompañada." }));
  await rosa.isShown(/¿Lo guarda para usted, o lo comparte con Ana\?/);
  accepted(await rosa.presses(/^Compartir con Ana$/, "modal"));
  await story.becomes("2026-11-26T09:00");
  await ana.hears(/Rosa compartió con usted una reflexión/);
  expect((await reflections(story)).at(0)).toEqual({ source: "form" });
  expect(await story.rows(STATUS)).toEqual([{ status: "expired", passed: 0 }]);
  await story.becomes("2026-11-30T16:01");
  expect(firstLines(hears())).toEqual([reminder]);
});

test("typed in the chat: kept in private, the honest note once, and no reminder", async () => {
  const { story, ana, rosa } = await asked(["2026-11-25T09:00"]);
  await using _ = story;
  accepted(await rosa.says("Cuando Carmen pidió mostrar su clase."));
  const kept = await rosa.hears(says("reflection.heard.honest"));
  expect(Shown.text(kept)).toMatch(/Si Ana lo va a leer.*se reemplazan: “una persona”\./s);
  accepted(await rosa.presses(reads("reflection.share.private")));
  const hears = listening(rosa);
  await story.becomes("2026-11-25T12:00");
  await logs(ana, account("Rosa", "hoy"));
  await story.becomes("2026-11-26T16:01");
  accepted(await rosa.says("Que el equipo se sintió acompañado."));
  await rosa.hears(says("reflection.heard"));
  await story.becomes("2026-11-27T16:01");
  expect(hears().filter((message) => says("reflection.heard").test(message))).toHaveLength(1);
  expect(hears().join()).not.toMatch(says("reflection.heard.honest"));
  expect(hears().join()).not.toMatch(/queda aquí hasta/);
  expect(await story.rows(`${STATUS} order by t.offered_at`)).toMatchObject([
    { status: "completed" },
    { status: "started" },
  ]);
  expect(await reflections(story)).toEqual([{ source: "chat" }, { source: "chat" }]);
  expect(ana.heard().join()).not.toMatch(/Carmen|equipo se/);
});

test("never at night, on a weekend or a holiday", async () => {
  await using story = await openStory({
    acquainted: true,
    visits: { U0ROSA: ["2026-12-07T09:00"] },
    startsAt: Temporal.Instant.from("2026-12-07T20:00:00Z"),
  });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  accepted(await rosa.types("/fieldbook settings"));
  await rosa.isShown(says("home.settings.title"));
  accepted(await rosa.submits({ question: "23:00" }));
  await logs(ana, account("Rosa", "hoy"));
  await rosa.hears(/^Ana compartió/);
  const hears = listening(rosa);
  // The eighth and the ninth are holidays; eleven at night is moved into the day.
  for (const time of ["2026-12-08T19:45", "2026-12-09T23:00", "2026-12-10T19:29"]) await story.becomes(time);
  expect(hears()).toEqual([]);
  await story.becomes("2026-12-10T19:30");
  expect(hears()).toEqual([expect.stringMatching(/Sobre la visita del lunes 7 de diciembre/)]);
  // Two school days later is a Monday.
  await story.becomes("2026-12-12T19:45");
  await story.becomes("2026-12-14T19:29");
  expect(hears()).toHaveLength(1);
  await story.becomes("2026-12-14T19:30");
  expect(firstLines(hears()).slice(1)).toEqual([
    "La pregunta sobre el lunes 7 de diciembre queda aquí hasta el jueves 17 de diciembre, por si la quiere.",
  ]);
});
