import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

const EVERYONE = ["U0ELENA", "U0ANA", "U0PEDRO", "U0ROSA"];

describe.each([
  ["socket", "es"],
  ["http", "en"],
] as const satisfies readonly (readonly [Transport, Language])[])("over %s, in %s", (transport, language) => {
  const say = (key: MessageKey, values?: MessageValues) => RegExp.escape(formatMessage(language, key, values));
  const whole = (key: MessageKey, values?: MessageValues) => new RegExp(`^${say(key, values)}$`);
  const part = (key: MessageKey, values?: MessageValues) => new RegExp(say(key, values));

  test("who is left without a mentor is named when one leaves, stays on Home, and is given another", async () => {
    await using story = await openStory({
      transport,
      acquainted: true,
      english: language === "en" ? EVERYONE : [],
    });
    const elena = story.person("U0ELENA");
    const finds = async (name: string) => {
      await elena.isShown(part("people.search"));
      accepted(await elena.submits({ query: name }));
      await elena.isShown(part("people.found", { count: 1 }));
      accepted(await elena.presses(whole("people.button.open"), "modal"));
      await elena.isShown(part("people.never"));
    };
    await elena.opensHome();
    accepted(await elena.presses(whole("people.button.show"), "home"));
    await finds("Ana Quispe");
    const asked = await elena.sees(
      ({ modals }) => JSON.stringify(modals.at(-1)?.blocks).match(/"confirm":\{.*?\}\}/)?.[0],
    );
    expect(asked).toMatch(part("people.leave.title", { name: "Ana Quispe" }));
    expect(asked).toMatch(/Rosa Huamán/);
    accepted(await elena.presses(whole("people.button.leave"), "modal"));
    await elena.isShown(part("people.said.left", { name: "Ana Quispe", pairs: 5 }));
    const alone = part("people.alone", { count: 5 });
    accepted(await elena.presses(whole("people.button.alone"), "modal"));
    await elena.isShown(alone);
    await elena.opensHome();
    await elena.sees(({ home }) => (home && alone.test(Shown.text(home)) ? true : undefined));

    await finds("Rosa Huamán");
    await elena.isShown(part("people.is_alone"));
    accepted(await elena.presses(whole("people.button.begin.principal"), "modal"));
    await elena.isShown(part("people.begin.follows"));
    const [pedro] = await story.rows("select person_id from machine.address where user_ref = 'U0PEDRO'");
    accepted(await elena.submits({ other: pedro?.person_id }));
    await elena.isShown(part("people.said.begun", { mentor: "Pedro Cárdenas", principal: "Rosa Huamán" }));
    await elena.opensHome();
    const fewer = part("people.alone", { count: 4 });
    await elena.sees(({ home }) => (home && fewer.test(Shown.text(home)) ? true : undefined));
    await story.becomes("2026-11-18T08:10");
    await story.person("U0ANA").hears(part("person.left", { who: "Elena Paredes" }));
    await story.person("U0PEDRO").hears(/Rosa Huamán/);
    await story.person("U0ROSA").hears(/Pedro Cárdenas/);
  });
});
