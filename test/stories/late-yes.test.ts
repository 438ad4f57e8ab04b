import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { account, logs, queuedFor } from "./tell.ts";

const ABOUT = /Sobre la visita del martes 17 de noviembre con Ana/;

/** Rosa was visited on Tuesday, and her mentor tells of it on Wednesday at this time. */
async function toldAt(time: string): Promise<Story> {
  const story = await openStory({ visits: { U0ROSA: ["2026-11-17T09:00"] } });
  await story.becomes(`2026-11-18T${time}`);
  await logs(story.person("U0ANA"), account("Rosa", "ayer"));
  await story.person("U0ROSA").hears(/Sus respuestas son suyas/);
  return story;
}

const prompts = (story: Story) => queuedFor(story, "U0ROSA", ["reflection.prompt"]);

test.each(["11:00", "17:00"])(
  "notes from Wednesday %s and a yes that comes after the hour of questions: the question comes the day after",
  async (time) => {
    await using story = await toldAt(time);
    const rosa = story.person("U0ROSA");
    for (const later of ["2026-11-18T17:01", "2026-11-18T17:30"]) await story.becomes(later);
    expect(await prompts(story)).toMatchObject([{ what: "reflection.prompt 11-19 16:00", state: "ready" }]);
    // It comes only if she says yes, so Home does not announce it.
    expect(Shown.text(await rosa.opensHome())).not.toMatch(/Una pregunta sobre su visita/);

    accepted(await rosa.presses(reads("promise.button.yes")));
    await rosa.hears(says("promise.accepted"));
    await story.becomes("2026-11-19T15:59");
    expect(rosa.heard().join()).not.toMatch(ABOUT);
    await story.becomes("2026-11-19T16:00");
    await rosa.hears(ABOUT);
  },
);

test("without an answer to the promise the question waits for its five school days, and is not asked", async () => {
  await using story = await toldAt("17:00");
  const days = ["2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25"];
  for (const day of days) await story.becomes(`${day}T16:01`);
  expect(await prompts(story)).toMatchObject([{ state: "dead", reason: "obsolete: it came too late" }]);
  expect(story.person("U0ROSA").heard().join()).not.toMatch(ABOUT);
  expect(await story.rows("select from delivery.thread")).toEqual([]);
});
