import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage } from "#words/say.ts";

const BOTH = [
  ["socket", "es"],
  ["http", "en"],
] as const satisfies readonly (readonly [Transport, Language])[];

describe.each(BOTH)("a coordinator sets the rounds of visits, over %s, in %s", (transport, language) => {
  const say = (key: MessageKey) => new RegExp(RegExp.escape(formatMessage(language, key)));
  const whole = (key: MessageKey) => new RegExp(`^${RegExp.escape(formatMessage(language, key))}$`);
  const progress = { es: /% de la ronda/, en: /% of the round/ }[language];
  const opens = async (elena: StoryPerson) => {
    await elena.opensHome();
    accepted(await elena.presses(whole("round.button.show"), "home"));
    return Shown.text(await elena.isShown(say("round.what")));
  };
  const asksForPage = async (elena: StoryPerson) => {
    const before = elena.state.messages.length;
    accepted(await elena.types("/fieldbook digest"));
    return Shown.text(await elena.sees(({ messages }) => (messages.length > before ? messages.at(-1) : undefined)));
  };
  const open = () => openStory({ acquainted: true, transport, english: language === "en" ? ["U0ELENA"] : [] });

  test("the weekly page speaks of a round only while one is set", { timeout: 30_000 }, async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    expect(await asksForPage(elena)).not.toMatch(progress);
    expect(await opens(elena)).toMatch(say("round.none"));
    accepted(await elena.submits({ name: "1", from: "2026-11-02", to: "2026-12-18", visits: "2" }));
    expect(Shown.text(await elena.isShown(say("round.saved")))).toMatch(/2 visit/);
    expect(await asksForPage(elena)).toMatch(progress);

    accepted(await elena.presses(whole("round.button.change"), "modal"));
    await elena.isShown(say("round.change.title"));
    accepted(await elena.submits({ name: "Primera", from: "2026-11-02", to: "2026-12-18", visits: "3" }));
    expect(Shown.text(await elena.isShown(say("round.saved")))).toMatch(/Primera[\s\S]*3 visit/);
    expect(await asksForPage(elena)).toMatch(/Primera/);

    accepted(await elena.presses(whole("round.button.change"), "modal"));
    await elena.isShown(say("round.change.title"));
    accepted(await elena.presses(whole("round.button.remove"), "modal"));
    expect(Shown.text(await elena.isShown(say("round.removed")))).toMatch(say("round.none"));
    expect(await asksForPage(elena)).not.toMatch(progress);
    // What stood before is kept.
    expect(
      await story.rows("select target_visits from delivery.round where removed_at is not null order by 1"),
    ).toEqual([{ target_visits: 2 }, { target_visits: 3 }]);
  });

  test("what cannot be is said at its field, and nobody else is shown the rounds", async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    await opens(elena);
    const refused = await elena.submits({ name: "1", from: "2026-12-18", to: "2026-11-02", visits: "2" });
    expect(JSON.stringify(refused)).toMatch(say("round.error.order"));
    expect(await story.rows("select from delivery.round")).toHaveLength(0);
    const rosa = story.person("U0ROSA");
    await rosa.opensHome();
    await rosa.sees(({ home }) => (home && !say("round.title").test(Shown.text(home)) ? true : undefined));
  });
});
