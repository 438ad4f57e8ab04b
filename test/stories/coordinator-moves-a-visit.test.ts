import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

const EVERYONE = ["U0ELENA", "U0ANA", "U0ROSA"];
const DAYS = {
  es: { friday: "viernes 20 de noviembre", monday: "lunes 23 de noviembre", next: "jueves 26 de noviembre" },
  en: { friday: "Friday 20 November", monday: "Monday 23 November", next: "Thursday 26 November" },
} as const;
const PURPOSE = "Observar el consejo escolar";

describe.each([
  ["socket", "es"],
  ["http", "en"],
] as const satisfies readonly (readonly [Transport, Language])[])("over %s, in %s", (transport, language) => {
  const say = (key: MessageKey, values?: MessageValues) => RegExp.escape(formatMessage(language, key, values));
  const whole = (key: MessageKey, values?: MessageValues) => new RegExp(`^${say(key, values)}$`);
  const part = (key: MessageKey, values?: MessageValues) => new RegExp(say(key, values));
  const { friday, monday, next } = DAYS[language];

  test("a coordinator moves a visit, calls it off and puts it on again; both hear it, and all three read who did it", async () => {
    await using story = await openStory({
      transport,
      acquainted: true,
      english: language === "en" ? EVERYONE : [],
      visits: { U0ROSA: ["2026-11-20T09:00"] },
    });
    await story.rows("update delivery.visit set purpose = $1", [PURPOSE]);
    const [elena, ana, rosa] = EVERYONE.map((id) => story.person(id)) as [StoryPerson, StoryPerson, StoryPerson];
    await elena.opensHome();
    accepted(await elena.presses(whole("people.button.show"), "home"));
    await elena.isShown(part("people.search"));
    accepted(await elena.submits({ query: "rosa huaman" }));
    await elena.isShown(part("people.found", { count: 1 }));
    accepted(await elena.presses(whole("people.button.open"), "modal"));
    await elena.isShown(part("people.never"));
    accepted(await elena.presses(whole("pair.button.visits"), "modal"));
    await elena.isShown(part("pair.visit.line", { day: friday, time: "09:00" }));
    accepted(await elena.presses(whole("people.button.open"), "modal"));
    const page = Shown.text(await elena.isShown(part("visit.history.planned", { day: friday, time: "09:00" })));
    expect(page).not.toMatch(PURPOSE);

    accepted(await elena.presses(whole("visit.button.move"), "modal"));
    await elena.isShown(part("visit.plan.minutes"));
    accepted(await elena.submits({ on: "2026-11-23", at: "11:00" }));
    await elena.isShown(part("pair.visit.moved"));
    await ana.hears(part("visit.moved.for_you", { other: "Rosa", day: monday, time: "11:00" }));
    await rosa.hears(part("visit.moved.for_you", { other: "Ana", day: monday, time: "11:00" }));

    accepted(await elena.presses(whole("visit.button.cancel"), "modal"));
    await elena.isShown(part("pair.visit.reason.hint"));
    accepted(await elena.submits({ reason: "school_emergency" }));
    await elena.isShown(part("pair.visit.cancelled"));
    await ana.hears(part("visit.cancelled", { other: "Rosa", day: monday }));
    await rosa.hears(part("visit.cancelled", { other: "Ana", day: monday }));
    expect(rosa.heard().join("\n")).not.toMatch(part("session.reason.school_emergency"));

    accepted(await elena.presses(whole("visit.button.restore"), "modal"));
    await elena.isShown(part("pair.visit.reopened"));
    await ana.hears(part("visit.reopened", { other: "Rosa", day: monday, time: "11:00" }));
    await rosa.hears(part("visit.reopened", { other: "Ana", day: monday, time: "11:00" }));

    // What she did stands on the page of the visit, for both.
    accepted(await rosa.presses(whole("visit.button.move"), "message"));
    await rosa.isShown(part("visit.plan.minutes"));
    accepted(await rosa.submits({ on: "2026-11-26", at: "08:00" }));
    await ana.hears(part("visit.moved", { other: "Rosa", day: next, time: "08:00" }));
    await ana.opensHome();
    await ana.sees(({ home }) =>
      home && part("home.next.visit", { other: "Rosa Huamán", day: next, time: "08:00" }).test(Shown.text(home))
        ? true
        : undefined,
    );
    accepted(await ana.presses(whole("visit.button.more"), "home"));
    const read = Shown.text(await ana.isShown(part("visit.history.title")));
    const lines = read.split("\n").filter((line) => / · (Elena Paredes|Rosa Huamán) · /.test(line));
    expect(lines.map((line) => line.replace(/^.* · (.*) · /, "$1: "))).toEqual([
      `Elena Paredes: ${formatMessage(language, "visit.history.moved", { day: monday, time: "11:00" })}`,
      `Elena Paredes: ${formatMessage(language, "visit.history.cancel")}`,
      `Elena Paredes: ${formatMessage(language, "visit.history.reopen")}`,
      `Rosa Huamán: ${formatMessage(language, "visit.history.moved", { day: next, time: "08:00" })}`,
    ]);
  });
});
