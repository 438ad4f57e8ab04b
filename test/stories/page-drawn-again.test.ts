import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { isAsked } from "./asked-and-answered.ts";

describe.each<Transport>(["socket", "http"])("a page below what is done above it, over %s", (transport) => {
  test("shows a visit that was moved, called off, planned and agreed", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    accepted(await ana.types("/fieldbook rosa"));
    await ana.isShown(says("relation.notes"));
    accepted(await ana.presses(reads("visit.button.move"), "modal"));
    await ana.sees((state) => state.modals.at(-1)?.submit ?? undefined);
    accepted(await ana.submits({ on: "2026-12-09" }));
    const moved = Shown.text(await pageReads(ana, says("relation.notes"), /miércoles 9 de diciembre/));
    expect(moved).not.toMatch(/martes 1 de diciembre/);

    accepted(await rosa.types("/fieldbook ana"));
    await rosa.isShown(/miércoles 9 de diciembre/);
    accepted(await rosa.presses(reads("visit.button.confirm"), "modal"));
    await rosa.isShown(/Acordada:/);
    await pageReads(rosa, says("reflection.mine"), says("visit.status.confirmed"));

    accepted(await ana.presses(reads("visit.button.plan"), "modal"));
    await ana.sees((state) => state.modals.at(-1)?.submit ?? undefined);
    accepted(await ana.submits({ on: "2026-12-14", at: "09:00" }));
    await pageReads(ana, says("relation.notes"), /lunes 14 de diciembre/);
    accepted(await ana.presses(reads("visit.button.cancel"), "modal"));
    await ana.sees((state) => state.modals.at(-1)?.submit ?? undefined);
    accepted(await ana.submits({ reason: "principal_unavailable" }));
    const left = Shown.text(await pageReads(ana, says("relation.notes"), /^(?![\s\S]*miércoles 9 de diciembre)/));
    expect(left).toMatch(/lunes 14 de diciembre/);

    // Two levels above: what becomes of a visit is said in a modal of its own.
    accepted(await ana.presses(reads("visit.button.more"), "modal"));
    await ana.isShown(says("visit.more.ways"));
    accepted(await ana.presses(reads("session.modality.phone"), "modal"));
    await pageReads(ana, says("relation.notes"), says("session.modality.phone"));
  });

  test("shows a record that was put right above it", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAsked(story, ana, rosa);
    accepted(await ana.types("/fieldbook rosa"));
    await ana.isShown(says("relation.notes"));
    accepted(await ana.presses(reads("session.button.read"), "modal"));
    await ana.isShown(/difícil/);
    accepted(await ana.picks(reads("session.amend.part.said"), "modal"));
    await ana.sees((state) => state.modals.at(-1)?.submit ?? undefined);
    accepted(await ana.submits({ challenge: "La reunión con las familias fue larga." }));
    await ana.sees((state) => (state.modals.length === 3 ? state : undefined));
    await ana.sees(({ modals }) => {
      const record = Shown.text(modals.at(1) ?? { blocks: [] });
      return /fue larga/.test(record) ? record : undefined;
    });
  });
});

/** The page that reads so in one place, once it reads so in another, wherever it lies among the open modals. */
function pageReads(person: StoryPerson, which: RegExp, now: RegExp) {
  return person.sees(({ modals }) =>
    modals.find((modal) => which.test(Shown.text(modal)) && now.test(Shown.text(modal))),
  );
}
