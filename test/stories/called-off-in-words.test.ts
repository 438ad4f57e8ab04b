import { expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";
import { answerTo } from "./tell.ts";

test.each<Transport>(["socket", "http"])(
  "a visit that is called off in words opens its form with the reason, and what was done is said in the chat (%s)",
  async (transport) => {
    const visits = { U0ROSA: ["2026-11-26T09:00"], U0JULIO: ["2026-11-27T09:00"] };
    await using story = await openStory({ transport, acquainted: true, quiet: ["U0ANA", "U0ROSA"], visits });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    const asked = await answerTo(ana, () => ana.says("cancela la visita del jueves 26, tengo médico"));
    expect(asked).toMatch(/^La visita con Rosa es el jueves 26 de noviembre, 09:00\. ¿La suspendemos o la movemos\?/);
    accepted(await ana.presses(reads("act.button.cancel")));
    await ana.isShown(says("visit.cancel.title"));
    accepted(await ana.submits());
    await ana.hears(/^Suspendida: la visita con Rosa del jueves 26 de noviembre, 09:00\./);
    expect(ana.state.modals).toEqual([]);
    await rosa.hears(/no se realizará/);
    expect(await story.rows("select cancel_reason from delivery.visit where status = 'cancelled'")).toEqual([
      { cancel_reason: "mentor_unavailable" },
    ]);
  },
);
