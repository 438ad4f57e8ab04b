import { describe, expect, test } from "vitest";
import type { ShownView } from "#rehearsal/human-api.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted } from "#test/support/story.ts";
import { countOf, EVERYWHERE, openSafeStory, wordsIn } from "./safe.ts";
import { account, listening, logs, queuedFor } from "./tell.ts";

const DESPAIR = { es: "ya no quiero seguir viviendo", en: "I do not want to live any more" } as const;

describe.each(EVERYWHERE)("after a rest the questions come again, over %s in %s", (transport, language) => {
  const says = wordsIn(language);

  test("to a mentor: what was due in between is left out, what Home had listed for later is listed again and comes", async () => {
    const english = language === "en" ? ["U0ANA"] : [];
    const visits = { U0ROSA: ["2026-11-18T10:00", "2026-11-19T09:00", "2026-11-24T09:00"] };
    await using story = await openSafeStory(transport, language, { english, visits, quiet: ["U0PEDRO"] });
    const ana = story.person("U0ANA");
    const lists = async (questions: number) => {
      await ana.opensHome();
      const listed = (home: ShownView) => Shown.text(home).match(/(?:19|24)[^\n]{0,20}10:30/g)?.length ?? 0;
      await ana.sees(({ home }) => (home && listed(home) === questions ? home : undefined));
    };
    await story.becomes("2026-11-18T08:00");
    await lists(2);
    accepted(await ana.says(DESPAIR[language]));
    await ana.hears(says("safeguarding.self"));
    await lists(0);

    const anaHears = listening(ana);
    await story.becomes("2026-11-18T11:40");
    expect(anaHears()).toEqual([]);
    accepted(await ana.presses(says("safeguarding.button.resume")));
    await ana.hears(says("safeguarding.resumed"));
    await lists(2);
    await story.becomes("2026-11-18T12:00");
    expect(await queuedFor(story, "U0ANA", ["visit.ended"])).toMatchObject([
      { what: "visit.ended 11-18 11:30", state: "dead", reason: "obsolete: paused" },
      { what: "visit.ended 11-19 10:30", state: "ready" },
      { what: "visit.ended 11-24 10:30", state: "ready" },
    ]);
    const asked = { es: /¿Cómo fue/, en: /how did it go/ }[language];
    expect(countOf(ana, asked)).toBe(0);
    await story.becomes("2026-11-19T10:31");
    await ana.hears(asked);
    expect(countOf(ana, asked)).toBe(1);
  });

  test.each([
    ["themself", "U0ROSA"],
    ["the contact whom they chose", "U0PEDRO"],
  ])(
    "to a principal, let again by %s: the question of the next day comes, and it is the one that was chosen",
    async (_, by) => {
      await using story = await openSafeStory(transport, language, { visits: { U0ROSA: ["2026-11-18T09:00"] } });
      const [ana, rosa, other] = [story.person("U0ANA"), story.person("U0ROSA"), story.person(by)];
      await story.becomes("2026-11-18T12:00");
      await logs(ana, account("Rosa", "hoy"));
      await story.becomes("2026-11-18T20:00");
      const chosen = await story.rows("select id from delivery.thread");
      expect(chosen).toHaveLength(1);
      accepted(await rosa.says(DESPAIR[language]));
      await rosa.hears(says("safeguarding.tell.ask"));
      if (by === "U0ROSA") accepted(await rosa.presses(says("safeguarding.button.resume")));
      else {
        accepted(await rosa.presses(/Pedro/));
        await other.hears(says("safeguarding.call", { name: "Rosa Huamán", first: "Rosa" }));
        accepted(await other.presses(says("safeguarding.button.resume")));
      }
      await story.comesTo([{ resting: 0 }], () =>
        story.rows("select count(*)::int as resting from own.suspension where resumed_at is null"),
      );
      await story.becomes("2026-11-19T16:01");
      await rosa.hears(says("reflection.who_sees"));
      expect(await story.rows("select id from delivery.thread")).toEqual(chosen);
    },
  );
});
