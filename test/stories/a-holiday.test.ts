import { expect, test } from "vitest";
import { asPerson } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { DEFAULT_WEEK } from "#mentoring/programme/calendar.ts";
import { saveWeek } from "#mentoring/programme/keep-calendar.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { reads } from "#test/support/reads.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { firstLines } from "./tell.ts";

const holiday = (story: Story, ...days: readonly string[]) =>
  importCalendar(
    story.database.db,
    story.workspaceId,
    {
      days: days.map((on) => ({
        on: Temporal.PlainDate.from(on),
        kind: "holiday" as const,
        name: "Aniversario de la región",
      })),
      problems: [],
    },
    story.clock.now(),
  );

test("a holiday declared after the reminder was planned: it comes on the last open day before, or at once", async () => {
  const visits = { U0ROSA: ["2026-11-20T06:45"], U0MARIBEL: ["2026-11-24T08:00"] };
  await using story = await openStory({ acquainted: true, visits });
  const [ana, rosa, maribel] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0MARIBEL")];
  await story.becomes("2026-11-18T17:00");
  // In the evening before, Thursday and the Monday after are declared days without school.
  await holiday(story, "2026-11-19", "2026-11-23");
  await story.becomes("2026-11-18T17:01");
  const [FRIDAY, TUESDAY] = ["viernes 20 de noviembre, 06:45", "martes 24 de noviembre, 08:00"];
  expect(firstLines(rosa.heard())).toEqual([`Visita con Ana: ${FRIDAY}.`]);
  expect(firstLines(maribel.heard())).toEqual([]);
  await story.becomes("2026-11-20T16:01");
  expect(firstLines(maribel.heard())).toEqual([`Visita con Ana: ${TUESDAY}.`]);
  expect(firstLines(ana.heard())).toEqual(
    expect.arrayContaining([`Visita con Rosa: ${FRIDAY}.`, `Visita con Maribel: ${TUESDAY}.`]),
  );
});

test("on the holiday itself, what would otherwise come too late is said by day", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-20T06:45"] } });
  await story.becomes("2026-11-18T21:00");
  await holiday(story, "2026-11-19");
  await story.becomes("2026-11-19T06:59");
  expect(story.person("U0ROSA").heard()).toEqual([]);
  await story.becomes("2026-11-19T07:01");
  expect(firstLines(story.person("U0ROSA").heard())).toEqual(["Visita con Ana: viernes 20 de noviembre, 06:45."]);
});

test("a visit after two weeks of break is announced on the last open afternoon", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-12-07T08:00"] } });
  const days = Array.from({ length: 14 }, (_, day) => Temporal.PlainDate.from("2026-11-21").add({ days: day }));
  await holiday(story, ...days.map(String));
  await story.becomes("2026-11-20T16:01");
  expect(firstLines(story.person("U0ROSA").heard())).toEqual(["Visita con Ana: lunes 7 de diciembre, 08:00."]);
  await story.becomes("2026-12-07T07:30");
  expect(story.person("U0ROSA").heard()).toHaveLength(1);
});

test.for(["socket", "http"] as const)(
  "the day of a visit becomes a holiday: both are told, and who keeps it tells the other, by %s",
  { timeout: 30_000 },
  async (transport) => {
    await using story = await openStory({ acquainted: true, transport, visits: { U0ROSA: ["2026-11-20T09:00"] } });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await holiday(story, "2026-11-20");
    await story.becomes("2026-11-18T09:00");
    await rosa.hears(
      /^El viernes 20 de noviembre no hay clases: Aniversario de la región\. Usted tiene una visita con Ana a las 09:00/,
    );
    await ana.hears(/^El viernes 20 de noviembre no hay clases: .* Usted tiene una visita con Rosa a las 09:00/);
    accepted(await rosa.presses(reads("visit.button.keep")));
    await ana.hears(/^Rosa dice que la visita del viernes 20 de noviembre, 09:00, se realizará de todos modos/);
    // What was asked of both is answered for both.
    await ana.hears(/^El viernes 20 de noviembre no hay clases: .*\*Sí se realizará\*$/s);
    await holiday(story, "2026-11-20");
    await story.becomes("2026-11-18T12:00");
    expect(firstLines(rosa.heard()).filter((line) => line?.includes("no hay clases"))).toHaveLength(1);
  },
);

test("a day that becomes an ordinary one again before anybody heard of it is no news", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-20T09:00"] } });
  await story.becomes("2026-11-18T21:00");
  await holiday(story, "2026-11-20");
  const undone = { on: Temporal.PlainDate.from("2026-11-20"), kind: "ordinary" } as const;
  await importCalendar(story.database.db, story.workspaceId, { days: [undone], problems: [] }, story.clock.now());
  await story.becomes("2026-11-19T09:00");
  expect(story.person("U0ROSA").heard()).toEqual([]);
});

test("a weekday becomes one of the weekend: both are told, and that there is school after all stands in the same message", async () => {
  await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-20T09:00"] } });
  const { database, workspaceId, clock } = story;
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  const rests = async (weekend: readonly number[]) => {
    const [elena] = await story.rows("select person_id from machine.address where user_ref = 'U0ELENA'");
    const actor = { workspaceId, personId: elena?.person_id as PersonId };
    await asPerson(database.db, actor, async (tx) =>
      saveWeek(tx, await getPerson(tx, tx.personId), { ...DEFAULT_WEEK, weekend }, clock.now()),
    );
  };
  await rests([5, 6]);
  await story.becomes("2026-11-18T09:00");
  const said = /^El viernes 20 de noviembre ahora es un día sin clases\. Usted tiene una visita con/;
  await rosa.hears(said);
  await ana.hears(said);
  await rests([6, 7]);
  await story.becomes("2026-11-18T09:05");
  await rosa.hears(/^Le había avisado que el viernes 20 de noviembre no habría clases\..*\*Ese día sí hay clases\*$/s);
});
