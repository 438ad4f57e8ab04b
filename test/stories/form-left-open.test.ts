import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { formatMessage } from "#words/say.ts";

const OVER: readonly (readonly [Transport, Language])[] = [
  ["socket", "es"],
  ["http", "en"],
];

describe.each(OVER)("a form that is left open, over %s, by somebody who reads %s", (transport, language) => {
  let story: Story;
  let ana: StoryPerson;
  beforeAll(async () => {
    story = await openStory({
      transport,
      english: language === "en" ? ["U0ANA"] : [],
      quiet: ["U0ANA"],
      acquainted: true,
      visits: { U0ROSA: ["2026-11-20T09:00"] },
    });
    ana = story.person("U0ANA");
  });
  afterAll(() => story[Symbol.asyncDispose]());

  test("is refused in words once its visit is with another principal, and keeps what was filled in", async () => {
    await ana.opensHome();
    await ana.presses(new RegExp(`^${formatMessage(language, "visit.button.move")}$`), "home");
    await ana.isShown(new RegExp(formatMessage(language, "visit.move.title")));
    await story.rows(
      "update delivery.visit set pair_id = (select pair.id from delivery.pair join delivery.person on person.id = principal_id where name = 'Julio Chávez' and role = 'lead')",
    );
    const answer = await ana.submits({ on: "2026-11-27", at: "10:00" });
    expect(answer).toEqual({ ok: false, errors: { on: formatMessage(language, "common.subject_changed") } });
    expect(ana.state.modals).toHaveLength(1);
    expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "planned" }]);
  });

  test("and by then is about her visit with him, as Home shows it", async () => {
    await story.slack.human.home({ as: "U0ANA" });
    const home = await ana.sees((state) =>
      state.home && /Julio Chávez: /.test(Shown.text(state.home)) ? state.home : undefined,
    );
    expect(Shown.text(home)).not.toMatch(/Rosa Huamán: /);
  });
});
