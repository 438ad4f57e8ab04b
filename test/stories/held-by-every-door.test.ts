import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { queuedFor } from "./tell.ts";

const HELD = reads("session.outcome.held_as_planned");
const IS_ASKED = /¿Cómo fue la visita a Rosa/;

/** The ways in which a mentor says that a visit took place, each of which leaves the log for later. */
const DOORS: Readonly<Record<string, (ana: StoryPerson) => Promise<void>>> = {
  "the button of the message": async (ana) => {
    await ana.hears(IS_ASKED);
    accepted(await ana.presses(HELD));
  },
  "the button on Home": async (ana) => {
    await ana.opensHome();
    accepted(await ana.presses(HELD, "home"));
  },
  "the command, and the button of its question": async (ana) => {
    await choosesTheVisit(ana);
    accepted(await ana.presses(HELD));
  },
  "the command, and plain words": async (ana) => {
    await choosesTheVisit(ana);
    accepted(await ana.says("Sí, se realizó"));
  },
  "plain words after the message's button to log it": async (ana) => {
    await ana.opensHome();
    accepted(await ana.presses(reads("visit.button.hold"), "home"));
    await asksHow(ana);
    accepted(await ana.says("se realizó"));
  },
  "an account, and plain words that say it again": async (ana) => {
    accepted(await ana.types("/log-session Visité a Rosa hoy de 9 a 10 en su escuela."));
    await ana.hears(/¿Qué trajo Rosa a la visita/);
    accepted(await ana.says("se realizó"));
  },
};

describe.each<Transport>(["socket", "http"])("a visit is held when it is said to be, over %s", (transport) => {
  test.each(Object.entries(DOORS))("by %s, and its question follows without a log", async (_, saysSo) => {
    await using story = await openStory({ transport, acquainted: true, visits: { U0ROSA: ["2026-11-18T09:00"] } });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await story.becomes("2026-11-18T10:31");
    await saysSo(ana);
    await story.comesTo([{ status: "held" }], () => statusOf(story));
    await story.becomes("2026-11-18T10:33");
    expect(await queuedFor(story, "U0ROSA", ["reflection.prompt"])).toMatchObject([{ state: "ready" }]);
    await story.becomes("2026-11-19T16:01");
    await rosa.hears(/Solo usted ve su respuesta/);
    expect(await story.rows("select from delivery.session")).toEqual([]);
  });
});

const statusOf = (story: Story) => story.rows("select status from delivery.visit");

/** By the command Fieldbook asks which visit, and then how it went. */
async function choosesTheVisit(ana: StoryPerson): Promise<void> {
  accepted(await ana.types("/log-session"));
  await ana.hears(says("session.ask.visit"));
  accepted(await ana.presses(/Rosa/));
  await asksHow(ana);
}

/** Fieldbook asks how the visit went in the conversation that the command opened, below the message that asked before. */
function asksHow(ana: StoryPerson) {
  return ana.sees(({ messages }) => messages.filter(({ text }) => IS_ASKED.test(text)).length > 1 || undefined);
}
