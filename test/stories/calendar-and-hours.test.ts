import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { toCalendarPlace } from "#mentoring/programme/calendar-place.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage } from "#words/say.ts";

const BOTH = [
  ["socket", "es"],
  ["http", "en"],
] as const satisfies readonly (readonly [Transport, Language])[];

describe.each(BOTH)("a coordinator keeps the calendar and the hours, over %s, in %s", (transport, language) => {
  const say = (key: MessageKey) => new RegExp(RegExp.escape(formatMessage(language, key)));
  const whole = (key: MessageKey) => new RegExp(`^${RegExp.escape(formatMessage(language, key))}$`);
  const opens = async (elena: StoryPerson) => {
    await elena.opensHome();
    accepted(await elena.presses(whole("calendar.button.show"), "home"));
    return Shown.text(await elena.isShown(say("calendar.title")));
  };
  const open = () =>
    openStory({
      acquainted: true,
      transport,
      visits: { U0ROSA: ["2026-11-24T09:00"] },
      english: language === "en" ? ["U0ELENA"] : [],
    });

  test("days are added, moved and removed, and the reminder of a visit follows each time", {
    timeout: 30_000,
  }, async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    const remindedAt = async () =>
      (
        await story.rows(
          "select to_char(coalesce(planned_for, not_before) at time zone 'America/Lima', 'MM-DD HH24:MI') as at from machine.outbox where kind = 'visit.ahead' and state = 'ready' and about like 'visit:%' order by 1 limit 1",
        )
      )[0]?.at;
    expect(await remindedAt()).toBe("11-23 16:00");
    await opens(elena);
    accepted(await elena.submits({ from: "2026-11-23", kind: "holiday", name: "Aniversario" }));
    expect(Shown.text(await elena.isShown(say("calendar.saved")))).toMatch(/Aniversario/);
    expect(await remindedAt()).toBe("11-20 16:00");

    accepted(await elena.presses(whole("calendar.button.change"), "modal"));
    await elena.isShown(say("calendar.change.title"));
    accepted(await elena.submits({ from: "2026-11-20", until: "2026-11-23", kind: "break", name: "Aniversario" }));
    await elena.isShown(say("calendar.saved"));
    expect(await remindedAt()).toBe("11-19 16:00");

    accepted(await elena.presses(whole("calendar.button.change"), "modal"));
    await elena.isShown(say("calendar.change.title"));
    accepted(await elena.presses(whole("calendar.button.remove"), "modal"));
    await elena.isShown(say("calendar.removed"));
    expect(await remindedAt()).toBe("11-23 16:00");
  });

  test("the weekend, the first day and the hours are the programme's, and a school may differ", {
    timeout: 30_000,
  }, async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    await opens(elena);
    accepted(await elena.presses(whole("calendar.button.week"), "modal"));
    await elena.isShown(say("calendar.week.title"));
    accepted(await elena.submits({ weekend: ["5", "6"], first: "7", opens: "08:00", closes: "18:00", half: "12:00" }));
    await elena.isShown(say("calendar.saved"));
    expect(await story.rows("select weekend, week_starts_on, messages_from::text from delivery.programme")).toEqual([
      { weekend: [5, 6], week_starts_on: 7, messages_from: "08:00:00" },
    ]);
    const pages = await story.rows(
      "select to_char(not_before at time zone 'America/Lima', 'Dy HH24:MI') as at from machine.outbox where kind = 'digest.weekly' and state = 'ready' order by not_before desc limit 1",
    );
    expect(pages).toEqual([{ at: "Sun 08:00" }]);

    accepted(await elena.presses(whole("calendar.button.place"), "modal"));
    await elena.isShown(say("calendar.place.title"));
    const [school] = await story.rows(
      "select school from delivery.person join machine.address a on a.person_id = person.id where a.user_ref = 'U0ROSA'",
    );
    accepted(await elena.submits({ place: toCalendarPlace(String(school?.school)).code, weekend: ["6", "7"] }));
    await elena.isShown(say("calendar.saved"));
    expect(await story.rows("select weekend from delivery.place_week")).toEqual([{ weekend: [6, 7] }]);
  });

  test("what cannot be is said at its field, and nobody else opens it", async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    await opens(elena);
    const refused = await elena.submits({ from: "2026-11-23", until: "2026-11-20", kind: "holiday", name: "X" });
    expect(JSON.stringify(refused)).toMatch(say("calendar.error.before"));
    expect(await story.rows("select from delivery.calendar_day where name = 'X'")).toHaveLength(0);
    const rosa = story.person("U0ROSA");
    await rosa.opensHome();
    await rosa.sees(({ home }) => (home && !say("calendar.title").test(Shown.text(home)) ? true : undefined));
  });
});
