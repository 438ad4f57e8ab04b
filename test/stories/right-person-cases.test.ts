import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStory, type Story } from "#test/support/story.ts";
import { twoZonesAt } from "#test/support/two-zones.ts";
import {
  findFaults,
  forgetting,
  playRightPersonCase,
  type RightPersonCase,
  rightPersonCasesOf,
} from "./right-person-case.ts";

/** How many cases may be missed; no more than that, and fewer as soon as fewer are. */
const MISSED = { es: 2, en: 0 } as const;
const NINE_IN_NEW_YORK = Temporal.Instant.from("2026-11-18T14:00:00Z");
const OPTIONS = {
  es: { quiet: ["U0ANA", "U0PEDRO", "U0LUCIA"] },
  en: { quiet: ["U0DANIEL", "U0JOAN"], startsAt: NINE_IN_NEW_YORK, beginning: twoZonesAt(NINE_IN_NEW_YORK) },
} as const;

describe.each(["es", "en"] as const)("cases of the right person or nobody (%s)", (language) => {
  const cases = rightPersonCasesOf(language).map((each, at) => ({
    each,
    transport: at % 2 === 0 ? ("socket" as const) : ("http" as const),
  }));
  const missed: string[] = [];

  describe.each(["socket", "http"] as const)("over %s", (transport) => {
    let story: Story;
    let forgetAll: () => Promise<unknown>;
    beforeAll(async () => {
      story = await openStory({ ...OPTIONS[language], transport, acquainted: true });
      forgetAll = await forgetting(story);
    });
    afterAll(() => story[Symbol.asyncDispose]());

    const mine = cases.filter((one) => one.transport === transport).map(({ each }) => each);
    const play = async (each: RightPersonCase) => {
      await forgetAll();
      const seen = await playRightPersonCase(story, each);
      return { faults: findFaults(each, seen), drafts: seen.drafts, answers: seen.answers };
    };

    test.each(mine.filter(({ known_miss }) => !known_miss).map((each) => [each.id, each.note, each] as const))(
      "%s: %s",
      async (_id, _note, each) => {
        const { faults, ...seen } = await play(each);
        expect(faults, JSON.stringify(seen, undefined, 2)).toEqual([]);
      },
    );

    test("those known to be missed are played as well", async () => {
      for (const each of mine.filter(({ known_miss }) => known_miss))
        if ((await play(each)).faults.length > 0) missed.push(each.id);
    });
  });

  test("no more are missed than were", () => {
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(MISSED[language]);
  });
});
