import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { account, firstLines, listening, logs, queuedFor } from "./tell.ts";

const VISITS = { U0ROSA: ["2026-11-18T09:00", "2026-11-25T09:00"] };

/** The next question of Rosa's: what became of it, and why. */
const prompts = (story: Story) => queuedFor(story, "U0ROSA", ["reflection.prompt"]);

test("no questions, said at the promise: none is asked, nobody else learns of it, and only she turns them on again", async () => {
  await using story = await openStory({ visits: VISITS });
  const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
  await story.becomes("2026-11-18T10:05");
  await logs(ana, account("Rosa", "hoy"));
  await rosa.hears(/Sus respuestas son suyas/);
  accepted(await rosa.presses(reads("promise.button.no")));
  await rosa.hears(says("promise.declined"));
  await rosa.hears(/^Ana compartió las notas/);
  const [anaHears, rosaHears] = [listening(ana), listening(rosa)];
  await story.becomes("2026-11-19T16:01");
  await story.becomes("2026-11-23T08:01");
  expect(rosaHears()).toEqual([]);
  expect(await prompts(story)).toMatchObject([{ state: "dead", reason: "obsolete: no consent" }]);
  // Neither her mentor nor the coordinator finds a word of it: in what they hear, on Home, or in the forms.
  const homes = [await ana.opensHome(), await elena.opensHome()].map(Shown.text);
  expect([...anaHears(), ...elena.heard(), ...homes].join()).not.toMatch(/preguntas.*(Rosa|sin)|Rosa.*preguntas/i);
  // Saving their own settings changes nothing of hers.
  for (const person of [ana, elena]) {
    accepted(await person.types("/fieldbook settings"));
    await person.isShown(says("home.settings.title"));
    accepted(await person.submits({ questions: "on" }));
  }
  const consent =
    "select c.given_at is not null and c.withdrawn_at is null as yes from delivery.consent c join delivery.person p on p.id = c.person_id where p.id = (select person_id from machine.address where user_ref = 'U0ROSA')";
  expect(await story.rows(consent)).toEqual([{ yes: false }]);

  accepted(await rosa.types("/fieldbook settings"));
  await rosa.isShown(says("home.settings.title"));
  accepted(await rosa.submits({ questions: "on" }));
  expect(await story.rows(consent)).toEqual([{ yes: true }]);
  await story.becomes("2026-11-25T10:05");
  await logs(ana, account("Rosa", "hoy"));
  await story.becomes("2026-11-26T16:01");
  await rosa.hears(/Sobre la visita del miércoles 25 de noviembre con Ana/);
});

test.each([
  ["no questions, said in the settings", "obsolete: no consent"],
  ["a pause, by command", "obsolete: paused"],
])("%s: what waits is not asked, visits go on", async (how, reason) => {
  await using story = await openStory({ acquainted: true, visits: VISITS });
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await story.becomes("2026-11-18T10:05");
  await logs(ana, account("Rosa", "hoy"));
  await rosa.hears(/^Ana compartió las notas/);
  if (/pause/.test(how)) {
    accepted(await rosa.types("/fieldbook pause"));
    await rosa.hears(/^En pausa/);
  } else {
    accepted(await rosa.types("/fieldbook settings"));
    await rosa.isShown(says("home.settings.title"));
    accepted(await rosa.submits({ questions: "off" }));
  }
  const rosaHears = listening(rosa);
  for (const time of ["2026-11-19T16:01", "2026-11-24T16:01"]) await story.becomes(time);
  expect(firstLines(rosaHears())).toEqual(["Visita con Ana: miércoles 25 de noviembre, 09:00."]);
  expect(await prompts(story)).toMatchObject([{ state: "dead", reason }]);
  expect(await story.rows("select from delivery.thread")).toEqual([]);
});
