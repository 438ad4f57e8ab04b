import { expect, test } from "vitest";
import { says } from "#test/support/reads.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { account, firstLines, listening, logs } from "./tell.ts";

test("two visits of one week are one question: which of the two, and then one thread; both are on record", async () => {
  const visits = { U0ROSA: ["2026-11-17T09:00", "2026-11-19T09:00"] };
  await using story = await openStory({ acquainted: true, visits });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  const hears = listening(rosa);
  await logs(ana, account("Rosa", "ayer"));
  // The second visit of the week is still to come: the question waits for it.
  await story.becomes("2026-11-18T16:01");
  await story.becomes("2026-11-19T12:00");
  await logs(ana, account("Rosa", "hoy"));
  await story.becomes("2026-11-19T16:01");
  expect(firstLines(hears())).toEqual([
    expect.stringMatching(/^Ana compartió las notas de su visita del martes 17/),
    "Visita con Ana: jueves 19 de noviembre, 09:00.",
    expect.stringMatching(/^Ana compartió las notas de su visita del jueves 19/),
  ]);

  await story.becomes("2026-11-20T16:01");
  const asked = "Se reunieron dos veces en pocos días. ¿En cuál de las dos visitas le gustaría pensar?";
  expect(firstLines(hears().slice(3))).toEqual([asked]);
  const [tuesday, thursday] = [await rosa.finds(/^martes 17/), await rosa.finds(/^jueves 19/)];
  accepted(await rosa.again(thursday));
  await rosa.hears(says("reflection.button.another"));
  // The choice stands where it was asked, and its buttons are gone.
  await rosa.sees(({ messages }) => !messages.some(({ text }) => text === asked) || undefined);
  for (const button of [thursday, tuesday]) expect(await rosa.again(button)).toMatchObject({ ok: false });
  await story.becomes("2026-11-20T16:03");
  const threads =
    "select t.status, to_char(starts_at, 'MM-DD') as of from delivery.thread t join delivery.visit v on v.id = visit_id";
  expect(await story.rows(threads)).toEqual([{ status: "offered", of: "11-19" }]);
  expect(await story.rows("select outcome from delivery.session")).toHaveLength(2);

  // One thread: one question, one reminder, and it goes without a word.
  for (const time of ["2026-11-24T16:01", "2026-11-30T16:01"]) await story.becomes(time);
  expect(firstLines(hears().slice(5))).toEqual([
    "La pregunta sobre el jueves 19 de noviembre queda aquí hasta el viernes 27 de noviembre, por si la quiere.",
  ]);
  expect(await story.rows(threads)).toEqual([{ status: "expired", of: "11-19" }]);
  expect(
    await story.rows(
      "select kind from machine.outbox where state = 'sent' and kind in ('reflection.prompt', 'commitment.due')",
    ),
  ).toHaveLength(1);
});
