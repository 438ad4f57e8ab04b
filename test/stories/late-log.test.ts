import { expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { firstLines, listening, SAVE } from "./tell.ts";

test("a visit nobody logged: one reminder, an open door after many days, an honest record, and help instead of blame", async () => {
  const visits = { U0ROSA: ["2026-11-18T09:00"], U0MARIBEL: ["2026-11-18T14:00"] };
  await using story = await openStory({ acquainted: true, visits });
  const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
  for (const time of ["18T15:31", "24T16:30", "25T07:01", "26T07:01", "30T16:30"])
    await story.becomes(`2026-11-${time}`);
  expect(firstLines(ana.heard())).toEqual([
    "Ya pasaron 2 visitas. ¿Cómo fue cada una?",
    "La visita del miércoles 18 de noviembre, 09:00, a Rosa todavía no tiene notas. Bastan unas líneas.",
    "La visita del miércoles 18 de noviembre, 14:00, a Maribel todavía no tiene notas. Bastan unas líneas.",
  ]);
  // Nobody said that it was held, so nobody is asked about it.
  expect(rosa.heard()).toEqual([]);

  const answers = listening(ana);
  accepted(await ana.types("/log-session"));
  expect(Shown.text(await ana.hears(/^¿Qué visita desea registrar\?/))).toMatch(
    /Rosa, miércoles 18 de noviembre, 09:00/,
  );
  accepted(
    await ana.says(
      "Conversé con Rosa en su escuela más o menos una hora. Quería conversar sobre matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Nada acordado esta vez.",
    ),
  );
  await ana.hears(/^¿Qué día se reunió con Rosa\?/);
  // The day on which it was planned is a tap away.
  accepted(await ana.presses(/^miércoles 18 de noviembre$/));
  const card = Shown.text(await ana.hears(/^Borrador: visita a Rosa, miércoles 18 de noviembre/));
  expect(card).toMatch(/60 min/);
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\./);
  await ana.leavesItSaved();
  expect(answers().join()).not.toMatch(/tarde[^,]|atras|demor|debía|olvid|¡/i);
  expect(
    await story.rows(
      "select s.outcome, s.duration_min, v.status, to_char(s.started_at at time zone 'America/Lima', 'MM-DD') as met, to_char(s.logged_at at time zone 'America/Lima', 'MM-DD') as logged from delivery.session s join delivery.visit v on v.id = s.visit_id",
    ),
  ).toEqual([{ outcome: "held_as_planned", duration_min: 60, status: "held", met: "11-18", logged: "11-30" }]);

  // Nothing more to Ana or Rosa about it; after ten school days help is offered with the other.
  for (const time of ["2026-12-01T16:01", "2026-12-03T16:01", "2026-12-07T08:01"]) await story.becomes(time);
  expect(firstLines(rosa.heard())).toEqual(["Ana compartió las notas de su visita del miércoles 18 de noviembre."]);
  // What was offered to be logged and is logged says that.
  expect(ana.heard().filter((message) => /todavía no tiene notas/.test(message))).toHaveLength(1);
  await ana.hears(/^Visita con Rosa: miércoles 18 de noviembre, 09:00.*Se realizó\* · registrada/s);
  const page = elena.heard().at(-1);
  expect(page).toMatch(/Ofrecer ayuda con los registros\*\nAna Quispe · 1 visita sin registro tras 10 días de clases/);
  expect(page).toMatch(/dos frases en el chat bastan/);
  expect(elena.heard()[0]).not.toMatch(/Ofrecer ayuda/);
});
