import { expect, test } from "vitest";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { account, SAVE } from "./tell.ts";

/** Ana logs a visit to Rosa, who was never written to so far; what follows is to reach Rosa. */
async function logged(story: Story, error: string): Promise<void> {
  const ana = story.person("U0ANA");
  accepted(await ana.types(account("Rosa", "ayer")));
  await ana.hears(/^Borrador: visita a/);
  story.slack.faults.always("conversations.open", { kind: "refused", error });
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo y enseñanza/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado\./);
  await ana.leavesItSaved();
}

const open = () => openStory({ quiet: ["U0ANA"], visits: { U0ROSA: ["2026-11-17T09:00"] } });
const unreached = (story: Story) => story.rows("select reason from delivery.unreached");
const home = async (story: Story) => JSON.stringify(await story.person("U0ELENA").opensHome());
const TITLE = "Personas a las que no pude contactar";

test("whom nothing reaches is named to the coordinator, with why and what to do, until a message arrives", async () => {
  await using story = await open();
  await logged(story, "user_disabled");
  await story.comesTo([{ reason: "account_closed" }], () => unreached(story));
  const shown = await home(story);
  expect(shown).toContain(`${TITLE} (1)`);
  expect(shown).toMatch(/Rosa [^"]*, desde el miércoles 18 de noviembre: su cuenta está cerrada/);
  expect(shown).toContain("no es que no respondan");

  // The promise is made again a day later, and this time it arrives.
  story.slack.faults.clear();
  await story.becomes("2026-11-19T11:00");
  await story.person("U0ROSA").hears(/Ana compartió las notas/);
  expect(await unreached(story)).toEqual([]);
  await expect.poll(() => home(story)).not.toContain(TITLE);
});

test("who writes has been reached", async () => {
  await using story = await open();
  await logged(story, "user_not_found");
  await story.comesTo([{ reason: "no_account" }], () => unreached(story));
  story.slack.faults.clear();
  accepted(await story.person("U0ROSA").says("hola, una consulta: ¿a qué hora viene Ana el martes?"));
  await story.comesTo([], () => unreached(story));
});

test("an unknown refusal counts as not reached after half an hour of attempts, and one of the person's own at once", async () => {
  await using story = await open();
  await logged(story, "a_code_of_tomorrow");
  const waits = "select state from machine.outbox where reason = 'a_code_of_tomorrow'";
  await story.comesTo([{ state: "ready" }], () => story.rows(waits));
  expect(await unreached(story)).toEqual([]);
  await story.rows("update machine.outbox set attempts = 9, run_at = now() where reason = 'a_code_of_tomorrow'");
  await story.comesTo([{ reason: "unknown" }], () => unreached(story));
});
