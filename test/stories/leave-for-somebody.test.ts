import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

const EVERYONE = ["U0ELENA", "U0ANA", "U0ROSA"];

describe.each([
  ["socket", "es"],
  ["http", "en"],
] as const satisfies readonly (readonly [Transport, Language])[])("over %s, in %s", (transport, language) => {
  const say = (key: MessageKey, values?: MessageValues) => RegExp.escape(formatMessage(language, key, values));
  const whole = (key: MessageKey, values?: MessageValues) => new RegExp(`^${say(key, values)}$`);
  const part = (key: MessageKey, values?: MessageValues) => new RegExp(say(key, values));
  const visit = { day: { es: "miércoles 25 de noviembre", en: "Wednesday 25 November" }[language], time: "09:00" };

  test("a coordinator enters a leave for somebody and ends it; both of a visit in it are asked, and the message follows", async () => {
    await using story = await openStory({
      transport,
      acquainted: true,
      english: language === "en" ? EVERYONE : [],
      visits: { U0ROSA: ["2026-11-25T09:00"] },
    });
    const [elena, ana, rosa] = EVERYONE.map((id) => story.person(id)) as [StoryPerson, StoryPerson, StoryPerson];
    await elena.opensHome();
    accepted(await elena.presses(whole("people.button.show"), "home"));
    await elena.isShown(part("people.search"));
    accepted(await elena.submits({ query: "rosa huaman" }));
    await elena.isShown(part("people.found", { count: 1 }));
    accepted(await elena.presses(whole("people.button.open"), "modal"));
    await elena.isShown(part("people.never"));
    accepted(await elena.presses(whole("people.button.absence"), "modal"));
    await elena.isShown(part("home.settings.leave_to"));
    accepted(await elena.submits({ leaveFrom: "2026-11-23", leaveTo: "2026-11-27" }));
    await elena.isShown(
      new RegExp(say("people.said.absence", { name: "Rosa Huamán", from: "…", to: "…" }).split("…")[0] ?? ""),
    );
    await ana.hears(part("visit.away", { other: "Rosa", ...visit }));
    await rosa.hears(part("visit.away.you", { other: "Ana", ...visit }));
    await rosa.opensHome();
    await rosa.sees(({ home }) =>
      home &&
      new RegExp(say("home.settings.on_leave", { from: "…", to: "…" }).split("…")[0] ?? "").test(Shown.text(home))
        ? true
        : undefined,
    );

    accepted(await elena.presses(whole("people.button.absence"), "modal"));
    await elena.isShown(part("home.settings.leave_to"));
    accepted(await elena.submits({ leaveFrom: null, leaveTo: null }));
    await elena.isShown(part("people.said.absence_over", { name: "Rosa Huamán" }));
    const redrawn = await ana.hears(part("visit.away.over"));
    expect(Shown.text(redrawn)).not.toMatch(part("visit.button.keep"));
    expect(await story.rows("select from delivery.leave")).toEqual([]);

    accepted(await elena.presses(whole("people.button.absence"), "modal"));
    await elena.isShown(part("people.absence.title", { name: "Rosa" }));
    accepted(await elena.submits({ leaveFrom: null, leaveTo: "2026-11-30" }));
    await elena.isShown(
      new RegExp(say("people.said.absence", { name: "Rosa Huamán", from: "…", to: "…" }).split("…")[0] ?? ""),
    );
    expect(await story.rows("select from_on::text as from, to_on::text as to from delivery.leave")).toEqual([
      { from: "2026-11-18", to: "2026-11-30" },
    ]);
  });
});
