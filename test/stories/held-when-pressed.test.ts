import { expect, test } from "vitest";
import { reads } from "#test/support/reads.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { account, firstLines, listening, logs, queuedFor } from "./tell.ts";

const HELD = reads("session.outcome.held_as_planned");
const visitsOf = (story: Story) =>
  story.rows("select status, cancel_reason, unplanned from delivery.visit order by starts_at");

test("held is held without a log: its principal is asked, the coordinator counts it, and the reminder of the notes comes", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-18T09:00"] } });
  const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
  await story.becomes("2026-11-18T10:31");
  accepted(await ana.presses(HELD));
  await ana.hears(/\*Se realizó\*/);
  await ana.hears(/^¿Qué trajo Rosa a la visita/);
  accepted(await ana.says("más tarde"));
  await story.comesTo([{ status: "held", cancel_reason: null, unplanned: false }], () => visitsOf(story));
  await elena.opensHome();
  await elena.sees(({ home }) => /1 realizada, 0 registradas/.test(JSON.stringify(home)) || undefined);
  await story.becomes("2026-11-18T10:33");
  expect(await queuedFor(story, "U0ROSA", ["reflection.prompt"])).toMatchObject([{ state: "ready" }]);

  await story.becomes("2026-11-19T16:01");
  await rosa.hears(/Solo usted ve su respuesta/);
  await story.becomes("2026-11-25T07:01");
  expect(firstLines(ana.heard()).at(-1)).toMatch(
    /^La visita del miércoles 18 de noviembre, 09:00, a Rosa todavía no tiene notas/,
  );
  expect(await story.rows("select from delivery.session")).toEqual([]);
});

test("pressed by mistake, over signed requests and in English: put right, it is asked again, and nobody is asked about it", async () => {
  const visits = { U0ROSA: ["2026-11-18T09:00"] };
  await using story = await openStory({ acquainted: true, visits, transport: "http", english: ["U0ANA"] });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  const hears = listening(rosa);
  await story.becomes("2026-11-18T10:31");
  accepted(await ana.presses(/^Held$/));
  await ana.hears(/how did it go\?[\s\S]*\*Held\*/);
  accepted(await ana.presses(/^Put right$/));
  await story.comesTo([{ status: "planned" }], () => story.rows("select status from delivery.visit"));
  await ana.finds(/^Held$/);
  for (const time of ["2026-11-18T11:00", "2026-11-19T16:01"]) await story.becomes(time);
  expect(hears()).toEqual([]);

  accepted(await ana.presses(/^Did not happen$/));
  await ana.hears(/What kept it from taking place\?/);
  const cancelled = { status: "cancelled", cancel_reason: "unknown", unplanned: false };
  await story.comesTo([cancelled], () => visitsOf(story));
  accepted(await ana.picks(/emergency/i));
  await story.comesTo([{ ...cancelled, cancel_reason: "school_emergency" }], () => visitsOf(story));
  expect(await story.rows("select act, was, became from delivery.visit_change order by changed_at, id")).toEqual([
    { act: "visit.hold", was: "planned", became: "held" },
    { act: "visit.reopen", was: "held", became: "planned" },
    { act: "visit.cancel", was: "planned", became: "cancelled" },
    { act: "visit.cancel", was: "cancelled", became: "cancelled" },
  ]);
});

test("a contact that nobody planned brings its question, and is no visit that was planned", async () => {
  await using story = await openStory({ acquainted: true, visits: {} });
  const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
  await story.becomes("2026-11-18T12:00");
  await logs(ana, account("Rosa", "hoy"));
  expect(await visitsOf(story)).toEqual([{ status: "held", cancel_reason: null, unplanned: true }]);
  await elena.opensHome();
  await elena.sees(({ home }) => /1 contacto más, no planificado/.test(JSON.stringify(home)) || undefined);
  await story.becomes("2026-11-19T16:01");
  await rosa.hears(/Solo usted ve su respuesta/);
  await story.becomes("2026-11-23T08:01");
  expect(elena.heard().at(-1)).toMatch(
    /No había visitas planificadas para esta semana\. · 1 contacto más, no planificado/,
  );
});
