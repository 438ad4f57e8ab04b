import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";

const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, index) => `2026-${month}-${String(index + 1).padStart(2, "0")}T09:00`);

describe.each<Transport>(["socket", "http"])("what Home shows no more of, over %s", (transport) => {
  test("visits that wait for a record lead to the oldest, and what is said of one is seen there", async () => {
    const visits = { U0ROSA: days("07", 13) };
    await using story = await openStory({ transport, acquainted: true, visits });
    const ana = story.person("U0ANA");
    const home = Shown.text(await ana.opensHome());
    expect(home).toContain("13 de julio");
    expect(home).not.toContain(" 1 de julio");
    accepted(await ana.presses(reads("home.waiting.all"), "home"));
    await ana.isShown(/13 de julio/);
    accepted(await ana.presses(reads("common.button.older"), "modal"));
    expect(Shown.text(await ana.isShown(/miércoles 1 de julio/))).not.toMatch(says("common.button.older"));
    accepted(await ana.presses(reads("session.outcome.held_as_planned"), "modal"));
    await pageReads(ana, /3 de julio[\s\S]*Se realizó|Se realizó[\s\S]*3 de julio/);
    expect(await story.rows("select count(*)::int as held from delivery.visit where status = 'held'")).toEqual([
      { held: 1 },
    ]);
  });

  test("what will be said, and what was called off, lead to the last", async () => {
    const visits = { U0ROSA: days("12", 23) };
    await using story = await openStory({ transport, acquainted: true, visits });
    const ana = story.person("U0ANA");
    await story.becomes("2026-11-18T09:01");
    await ana.opensHome();
    accepted(await ana.presses(/^Ver los \d+$/, "home"));
    await ana.isShown(/noviembre/);
    accepted(await ana.presses(reads("common.button.later"), "modal"));
    await ana.isShown(says("common.button.sooner"));
    await story.rows(
      "update delivery.visit set cancelled_at = now(), cancelled_by = (select id from delivery.person where name like 'Ana %'), cancel_reason = 'unknown'",
    );
    await ana.opensHome();
    accepted(await ana.presses(reads("visit.button.closed"), "home"));
    await ana.isShown(/23 de diciembre/);
    for (const last of [/13 de diciembre/, /miércoles 2 de diciembre|martes 1 de diciembre/]) {
      accepted(await ana.presses(reads("common.button.older"), "modal"));
      await ana.isShown(last);
    }
  });
});

function pageReads(person: StoryPerson, now: RegExp) {
  return person.sees(({ modals }) => modals.find((modal) => now.test(Shown.text(modal))));
}
