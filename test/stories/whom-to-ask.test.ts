import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

describe.each([
  ["socket", "es"],
  ["http", "en"],
] as const satisfies readonly (readonly [Transport, Language])[])("over %s, in %s", (transport, language) => {
  const part = (key: MessageKey, values?: MessageValues) =>
    new RegExp(RegExp.escape(formatMessage(language, key, values)));
  const day = { es: "lunes 16 de noviembre", en: "Monday 16 November" }[language];
  const line = { mentor: "Ana Quispe", principal: "Rosa Huamán", day };

  test("a coordinator opens a visit without news from the weekly page and from Home", async () => {
    await using story = await openStory({
      transport,
      acquainted: true,
      english: language === "en" ? ["U0ELENA"] : [],
      visits: { U0ROSA: ["2026-11-16T09:00"] },
    });
    const elena = story.person("U0ELENA");
    accepted(await elena.types("/fieldbook digest"));
    const page = await elena.hears(part("digest.news.line", line));
    expect(Shown.text(page)).toMatch(part("digest.news.do"));
    accepted(await elena.presses(part("digest.button.visit"), "message"));
    await elena.isShown(part("pair.visit.line", { day, time: "09:00" }));

    await elena.opensHome();
    await elena.sees(({ home }) => (home && part("digest.news.line", line).test(Shown.text(home)) ? true : undefined));
    accepted(await elena.presses(part("digest.button.visit"), "home"));
    await elena.isShown(part("pair.visit.line", { day, time: "09:00" }));
  });
});
