import { describe, expect, test } from "vitest";
import { reads } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { isAsked, isAskedAndAnswers } from "./asked-and-answered.ts";

const NEWS = /compartió con usted/;
const news = (ana: StoryPerson) => ana.heard().filter((text) => NEWS.test(text));

describe.each<Transport>(["socket", "http"])("answers that are shared at one sitting, over %s", (transport) => {
  test("come to the mentor as one message, which says how many there are", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAsked(story, ana, rosa);
    accepted(await rosa.presses(/Responder en privado/));
    await rosa.isShown(/Su respuesta/);
    accepted(await rosa.submits({ answer: "Cuando alguien pidió mostrar su clase." }));
    await rosa.isShown(/Usted escribió/);
    accepted(await rosa.submits({ more: "Que se sintió acompañada." }));
    await rosa.isShown(/¿Lo guarda para usted/);
    const share = reads("reflection.share.share", { mentor: "Ana" });
    accepted(await rosa.presses(share, "modal"));
    await ana.hears(/Rosa compartió con usted una reflexión/);
    await rosa.isShown(/Compartida con Ana/);
    accepted(await rosa.presses(share, "modal"));
    await ana.hears(/Rosa compartió con usted 2 reflexiones/);
    expect(news(ana)).toHaveLength(1);
    accepted(await ana.presses(reads("reflection.button.read")));
    const read = Shown.text(await ana.isShown(/se sintió acompañada/));
    expect(read).toContain("pidió mostrar su clase");

    // What was told with an answer is told by itself when that one is taken back.
    accepted(await rosa.presses(reads("reflection.button.take_back_from", { mentor: "Ana" }), "modal"));
    await story.comesTo(2, async () => news(ana).length);
    expect(news(ana).at(-1)).toMatch(/una reflexión/);
    accepted(await ana.presses(reads("reflection.button.read")));
    await ana.isShown(/^(?![\s\S]*pidió mostrar su clase)[\s\S]*se sintió acompañada/);
  });

  test("one that is taken back and shared again is told again", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAskedAndAnswers(story, ana, rosa);
    await story.becomes("2026-11-18T20:30");
    accepted(await rosa.types("/fieldbook reflect"));
    await rosa.isShown(/Cuando Carmen pidió/);
    accepted(await rosa.presses(reads("common.button.open"), "modal"));
    for (const label of [
      "reflection.share.share",
      "reflection.button.take_back_from",
      "reflection.share.share",
    ] as const)
      accepted(await rosa.presses(reads(label, { mentor: "Ana" }), "modal"));
    expect(news(ana)).toEqual([]);
    await story.becomes("2026-11-19T08:01");
    await ana.hears(/Rosa compartió con usted una reflexión/);
    expect(news(ana)).toHaveLength(1);
  });
});
