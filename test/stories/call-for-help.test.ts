import { describe, expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted } from "#test/support/story.ts";
import { EVERYWHERE, openSafeStory, wordsIn } from "./safe.ts";

const SAYS = {
  es: { call: "ayúdame por favor", menu: "ayuda", cry: "me van a matar" },
  en: { call: "please help me", menu: "help", cry: "they hit him" },
} as const;

describe.each(EVERYWHERE)("somebody calls for help, over %s in %s", (transport, language) => {
  const says = wordsIn(language);
  const { call, menu, cry } = SAYS[language];

  test("and does not say what for: first whom to call, one press away, and then the usual help", async () => {
    await using story = await openSafeStory(transport, language);
    const rosa = story.person("U0ROSA");
    await story.becomes("2026-11-18T10:00");
    accepted(await rosa.says(menu));
    expect(Shown.text(await rosa.hears(says("common.help")))).not.toMatch(says("common.help.danger"));
    accepted(await rosa.says(call));
    const answer = Shown.text(await rosa.hears(says("common.help.danger")));
    expect(answer).toMatch(says("common.help"));
    accepted(await rosa.presses(says("contacts.button.show")));
    await rosa.isShown(/Policía 105/);
    expect(await story.rows("select from own.suspension")).toEqual([]);
  });

  test("in a few words that say of a danger: the help for that", async () => {
    await using story = await openSafeStory(transport, language);
    const rosa = story.person("U0ROSA");
    await story.becomes("2026-11-18T10:00");
    accepted(await rosa.says(cry));
    await rosa.hears(says(language === "es" ? "safeguarding.self" : "safeguarding.risk"));
  });
});
