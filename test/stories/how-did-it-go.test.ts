import { expect, test } from "vitest";
import { reads } from "#test/support/reads.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { account, firstLines, listening, logs, queuedFor, SAVE } from "./tell.ts";

const TOLD =
  "Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Nada acordado esta vez.";

test("held: asked half an hour after its end, and once; the answer leads into the log, and its principal is asked", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-18T09:00"] } });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await story.becomes("2026-11-18T10:29");
  expect(ana.heard()).toEqual([]);
  await story.becomes("2026-11-18T10:30");
  expect(firstLines(ana.heard())).toEqual(["¿Cómo fue la visita a Rosa del miércoles 18 de noviembre a las 09:00?"]);
  const held = await ana.finds(reads("session.outcome.held_as_planned"));
  await Promise.all([ana.again(held), ana.again(held)]);
  await ana.hears(/^¿Cómo fue la visita a Rosa .*\*Se realizó\*/s);
  await ana.hears(/^¿Qué trajo Rosa a la visita/);
  expect(await story.rows("select from own.dialogue")).toHaveLength(1);
  // Home knows that its notes would be asked for, until they are there.
  await story.becomes("2026-11-18T10:31");
  expect(await queuedFor(story, "U0ANA", ["log.late"])).toMatchObject([{ state: "ready" }]);
  accepted(await ana.says(TOLD));
  await ana.hears(/^Borrador: visita a Rosa, miércoles 18/);
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo y enseñanza/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\./);
  await ana.leavesItSaved();
  expect(await queuedFor(story, "U0ANA", ["log.late"])).toMatchObject([
    { state: "dead", reason: "withdrawn: no longer planned" },
  ]);
  await story.becomes("2026-11-19T16:01");
  await rosa.hears(/Solo usted ve su respuesta/);
});

test("did not happen: asked why, in the morning after an evening visit; its principal is told and asked nothing", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-18T18:45"] } });
  const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
  await story.becomes("2026-11-18T20:16");
  await story.becomes("2026-11-18T23:00");
  expect(ana.heard()).toEqual([]);
  await story.becomes("2026-11-19T07:01");
  const hears = listening(ana);
  accepted(await ana.presses(reads("session.outcome.not_held")));
  await ana.hears(/^¿Qué impidió que se realizara\?/);
  accepted(await ana.picks(reads("session.reason.school_emergency")));
  await ana.hears(/^Borrador: visita a Rosa/);
  accepted(await ana.presses(SAVE));
  await ana.sees(
    () => hears().some((message) => /^Guardado\. .*Puede retirarlo .* ¿Algo solo/.test(message)) || undefined,
  );
  for (const time of ["2026-11-19T16:01", "2026-11-20T16:01", "2026-11-23T08:01"]) await story.becomes(time);
  expect(rosa.heard()).toEqual([]);
  expect(await story.rows("select status, cancel_reason from delivery.visit")).toEqual([
    { status: "cancelled", cancel_reason: "school_emergency" },
  ]);
  expect(await story.rows("select outcome from delivery.session")).toEqual([{ outcome: "not_held" }]);
  expect(elena.heard().at(-1)).toMatch(/1 planificada, 0 realizadas · 1 suspendida/);
});

test("once the visit is logged through another door, the message says so and asks nothing any more", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-18T09:00"] } });
  const ana = story.person("U0ANA");
  await story.becomes("2026-11-18T10:31");
  const late = await ana.finds(reads("session.outcome.not_held"));
  await logs(ana, account("Rosa", "hoy"));
  await ana.hears(/^¿Cómo fue la visita a Rosa .*\*Se realizó\* · registrada/s);
  expect(await ana.again(late)).toMatchObject({ ok: false });
  expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "held" }]);
  expect(await story.rows("select from own.dialogue where closed_as is null")).toEqual([]);
});
