import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { account, firstLines, listening, logs, queuedFor } from "./tell.ts";

test("a leave: what falls into it is not said, a commitment moves by it, one line on return, and nobody is told why", async () => {
  const visits = { U0ROSA: ["2026-11-17T09:00", "2026-11-25T09:00"] };
  await using story = await openStory({ acquainted: true, visits });
  const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
  await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 27."));
  await story.becomes("2026-11-18T16:01");
  await rosa.hears(/Sobre la visita del martes 17 de noviembre con Ana/);
  expect(await queuedFor(story, "U0ROSA", ["commitment.due"])).toMatchObject([{ what: "commitment.due 11-27 07:00" }]);

  accepted(await rosa.types("/fieldbook settings"));
  expect(Shown.text(await rosa.isShown(says("home.settings.title")))).toMatch(/No se pregunta el motivo/);
  accepted(await rosa.submits({ leaveFrom: "2026-11-19", leaveTo: "2026-12-03" }));
  await rosa.hears(/^El miércoles 25 de noviembre usted no estará, y tiene una visita con Ana a las 09:00/);
  await ana.hears(/^Rosa no estará el miércoles 25 de noviembre\. Usted tiene una visita con Rosa a las 09:00/);
  const rosaHears = listening(rosa);

  // The reminder, the page, the eve of a visit, how it went, the day of the commitment.
  for (const time of [
    "2026-11-20T16:01",
    "2026-11-23T08:01",
    "2026-11-24T16:01",
    "2026-11-27T16:01",
    "2026-11-30T08:01",
  ])
    await story.becomes(time);
  expect(rosaHears()).toEqual([]);
  expect(await queuedFor(story, "U0ROSA", ["reflection.nudge", "visit.ahead", "commitment.due"])).toEqual([
    { what: "reflection.nudge 11-20 07:00", state: "dead", reason: "withdrawn: no longer planned" },
    { what: "visit.ahead 11-24 16:00", state: "dead", reason: "withdrawn: no longer planned" },
    // Fifteen days of leave later it would be a Saturday.
    { what: "commitment.due 12-14 07:00", state: "ready", reason: "" },
  ]);
  const [, page] = elena.heard();
  expect(page).toMatch(/1 planificada, 0 realizadas · 1 sin contar: feriado, cierre o licencia/);
  expect(page).toMatch(/No se cuenta a 1 directora o director con licencia/);
  expect(page).not.toMatch(/Rosa|suspendida|Motivos/);

  await story.becomes("2026-12-04T07:01");
  await story.becomes("2026-12-11T16:01");
  expect(firstLines(rosaHears())).toEqual([
    "Qué bueno que esté de vuelta. No dejé nada esperando; en su pestaña Inicio está lo que sigue.",
  ]);
  await story.becomes("2026-12-14T16:01");
  expect(firstLines(rosaHears()).slice(1)).toEqual([
    "Su compromiso con Ana para el viernes 27 de noviembre: ¿en qué quedó?",
  ]);
  // Every other principal without contact is on the page; she was away for fifteen days of it.
  expect(elena.heard().at(-1)).toMatch(/Por llamar esta semana \(13\)/);
  expect(elena.heard().at(-1)).not.toMatch(/Rosa Huamán: /);
  expect(
    await story.rows(
      "select column_name as name from information_schema.columns where table_schema = 'delivery' and table_name = 'leave' and column_name ~ 'reason|why|note|kind'",
    ),
  ).toEqual([]);
});

test("a visit on the last day before the break: its question comes on the first day back, and the week of the break is one line", async () => {
  await using story = await openStory({
    acquainted: true,
    visits: { U0ROSA: ["2026-12-18T09:00"] },
    startsAt: Temporal.Instant.from("2026-12-18T16:00:00Z"),
  });
  const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
  await logs(ana, account("Rosa", "hoy"));
  await rosa.hears(/Ana compartió las notas/);
  const rosaHears = listening(rosa);
  for (const time of ["2026-12-21T16:01", "2026-12-24T16:01", "2026-12-28T08:01", "2026-12-31T16:01"])
    await story.becomes(time);
  expect(rosaHears()).toEqual([]);
  expect(await queuedFor(story, "U0ROSA", ["reflection.prompt"])).toMatchObject([
    { what: "reflection.prompt 01-04 07:00", state: "ready" },
  ]);
  expect(firstLines(elena.heard())).toEqual([
    expect.stringMatching(/^Semana del lunes 14 de diciembre/),
    "Vacaciones escolares: nada que decidir esta semana. El próximo resumen llega el lunes 11 de enero.",
  ]);

  // The second week of the break has nothing to add to the first.
  await story.becomes("2027-01-04T08:01");
  expect(elena.heard()).toHaveLength(2);
  expect(rosaHears()).toEqual([]);
  await story.becomes("2027-01-04T16:01");
  expect(rosaHears()).toEqual([expect.stringMatching(/Sobre la visita del viernes 18 de diciembre con Ana/)]);
  await story.becomes("2027-01-11T08:01");
  expect(elena.heard().at(-1)).toMatch(/^Semana del lunes 4 de enero, /);
});

test("in the break, who wishes has the question now: once, and not again on the first day back", async () => {
  await using story = await openStory({
    acquainted: true,
    visits: { U0ROSA: ["2026-12-18T09:00"] },
    startsAt: Temporal.Instant.from("2026-12-18T16:00:00Z"),
  });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await logs(ana, account("Rosa", "hoy"));
  await rosa.hears(/Ana compartió las notas/);
  await story.becomes("2026-12-26T11:00");
  await rosa.opensHome();
  const now = await rosa.finds(reads("home.said_next.ask_now"), "home");
  await Promise.all([rosa.again(now), rosa.again(now)]);
  await rosa.hears(/Sobre la visita del viernes 18 de diciembre con Ana/);
  await story.becomes("2026-12-26T11:02");
  await story.becomes("2027-01-04T16:01");
  expect(rosa.heard().filter((message) => /Sobre la visita del viernes 18/.test(message))).toHaveLength(1);
  expect(await story.rows("select count(*)::int as threads from delivery.thread")).toEqual([{ threads: 1 }]);
});
