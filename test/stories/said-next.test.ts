import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson } from "#test/support/story.ts";
import { account, firstLines, listening, logs } from "./tell.ts";

/** What Home says will be said, line by line. */
async function ahead(person: StoryPerson): Promise<string[]> {
  const [, waiting = ""] = Shown.text(await person.opensHome()).split("*Lo que le enviaré*\n");
  const [lines = ""] = waiting.split("*Sus ajustes*");
  return lines.split("\n").filter((line) => line && !/^(?:No me lo envíe|Pregúnteme ahora)/.test(line));
}

const shows = (person: StoryPerson, lines: readonly string[]) => expect.poll(() => ahead(person)).toEqual(lines);

test("Home shows what will be said next and when; what is called off there is not said", async () => {
  await using story = await openStory({
    acquainted: true,
    visits: { U0ROSA: ["2026-11-17T09:00", "2026-11-27T09:00"] },
  });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 25."));
  await story.becomes("2026-11-18T08:30");
  await shows(ana, [
    "El aviso de una visita próxima: jueves 26 de noviembre, 16:00",
    "La pregunta sobre cómo fue una visita: viernes 27 de noviembre, 10:30",
  ]);
  const later = [
    "La pregunta sobre un compromiso: miércoles 25 de noviembre, 16:00",
    "El aviso de una visita próxima: jueves 26 de noviembre, 16:00",
  ];
  await shows(rosa, ["Una pregunta sobre su visita: miércoles 18 de noviembre, 16:00", ...later]);

  const off = await rosa.finds(reads("home.said_next.call_off"), "home");
  await Promise.all([rosa.again(off), rosa.again(off)]);
  await expect
    .poll(() => story.rows("select reason from machine.outbox where kind = 'reflection.prompt'"))
    .toEqual([{ reason: "withdrawn: by its reader" }]);
  await shows(rosa, later);
  const hears = listening(rosa);
  // The timetable does not plan it anew.
  for (const time of ["2026-11-18T16:01", "2026-11-19T16:01"]) await story.becomes(time);
  expect(hears()).toEqual([]);
  await story.becomes("2026-11-25T16:01");
  expect(firstLines(hears())).toEqual([expect.stringMatching(/^Su compromiso con Ana/)]);
});

test("Home announces nothing that would not be said: without her yes, in a pause, on leave", async () => {
  await using story = await openStory({
    acquainted: true,
    visits: { U0ROSA: ["2026-11-17T09:00", "2026-11-27T09:00"] },
  });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await logs(ana, account("Rosa", "ayer", "Ella observará dos clases antes del 25."));
  await story.becomes("2026-11-18T08:30");
  const chooses = async (settings: Record<string, unknown>) => {
    accepted(await rosa.types("/fieldbook settings"));
    await rosa.isShown(says("home.settings.title"));
    accepted(await rosa.submits(settings));
  };
  const eve = "El aviso de una visita próxima: jueves 26 de noviembre, 16:00";
  await chooses({ questions: "off" });
  await shows(rosa, [eve]);
  await chooses({ questions: "on", pause: "until", until: "2026-11-20" });
  await shows(rosa, ["La pregunta sobre un compromiso: miércoles 25 de noviembre, 16:00", eve]);
  await chooses({ pause: "none", until: null, question: "08:00" });
  await shows(rosa, [
    // The new hour of today had passed when she chose it.
    "Una pregunta sobre su visita: jueves 19 de noviembre, 08:00",
    "La pregunta sobre un compromiso: miércoles 25 de noviembre, 08:00",
    eve,
  ]);
  await chooses({ leaveFrom: "2026-11-18", leaveTo: "2026-11-30" });
  await story.becomes("2026-11-18T08:32");
  await shows(rosa, [
    "Un saludo a su regreso: martes 1 de diciembre, 07:00",
    // Thirteen days later it would be a holiday, and so would the day after.
    "La pregunta sobre un compromiso: jueves 10 de diciembre, 08:00",
  ]);
});
