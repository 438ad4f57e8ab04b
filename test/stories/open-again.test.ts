import { describe, expect, test } from "vitest";
import { toCalendarPlace } from "#mentoring/programme/calendar-place.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { firstLines } from "./tell.ts";

const CLOSED = /^El viernes 20 de noviembre no hay clases: Aniversario\. Usted tiene una visita con/;
const OPEN = /^El viernes 20 de noviembre sí hay clases\. Su visita con (Ana|Rosa) a las 09:00 sigue en pie\./;

async function opensCalendar(elena: StoryPerson) {
  await elena.opensHome();
  accepted(await elena.presses(reads("calendar.button.show"), "home"));
  await elena.isShown(says("calendar.title"));
}

async function opensEntry(elena: StoryPerson) {
  accepted(await elena.presses(reads("calendar.button.change"), "modal"));
  await elena.isShown(says("calendar.change.title"));
}

async function removes(elena: StoryPerson) {
  await opensEntry(elena);
  accepted(await elena.presses(reads("calendar.button.remove"), "modal"));
  await elena.isShown(says("calendar.removed"));
}

async function changes(elena: StoryPerson, entry: Record<string, unknown>) {
  await opensEntry(elena);
  accepted(await elena.submits(entry));
  await elena.isShown(says("calendar.saved"));
}

/** The code of the place of a school, as the forms of the calendar choose it. */
async function schoolOf(story: Story, user: string) {
  const [row] = await story.rows(
    "select school from delivery.person join machine.address a on a.person_id = person.id where a.user_ref = $1",
    [user],
  );
  return toCalendarPlace(String(row?.school)).code;
}

/** The Friday is made an ordinary day, and no message is drawn again yet. */
const opensDay = ({ database, workspaceId, clock }: Story) =>
  importCalendar(
    database.db,
    workspaceId,
    { days: [{ on: Temporal.PlainDate.from("2026-11-20"), kind: "ordinary" }], problems: [] },
    clock.now(),
  );

const FRIDAY = { from: "2026-11-20", kind: "holiday", name: "Aniversario" };

describe.each(["socket", "http"] as const)(
  "who was told of a day without school hears that there is school, by %s",
  (transport) => {
    const open = async (time: string) => {
      const story = await openStory({ acquainted: true, transport, visits: { U0ROSA: ["2026-11-20T09:00"] } });
      await story.becomes(time);
      const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
      await opensCalendar(elena);
      return { story, ana, rosa, elena };
    };
    const closes = async (elena: StoryPerson, ...told: readonly StoryPerson[]) => {
      accepted(await elena.submits(FRIDAY));
      await elena.isShown(says("calendar.saved"));
      for (const one of told) await one.hears(CLOSED);
    };

    test("once the day is another school's; then it is closed for all again, moved by a day and removed", {
      timeout: 60_000,
    }, async () => {
      const { story, ana, rosa, elena } = await open("2026-11-17T09:00");
      await using _ = story;
      await closes(elena, ana, rosa);
      await changes(elena, { ...FRIDAY, place: await schoolOf(story, "U0OSCAR") });
      for (const one of [ana, rosa]) await one.hears(OPEN);
      await changes(elena, { ...FRIDAY, place: await schoolOf(story, "U0ROSA") });
      await story.becomes("2026-11-17T09:10");
      const news = (one: StoryPerson) => firstLines(one.heard()).filter((line) => line?.includes("clases"));
      expect(news(rosa)).toHaveLength(3);
      await changes(elena, { ...FRIDAY, from: "2026-11-19" });
      await story.becomes("2026-11-17T09:20");
      expect(news(rosa)).toHaveLength(4);
      expect(news(rosa).at(-1)).toMatch(OPEN);
      await removes(elena);
      await story.becomes("2026-11-17T09:30");
      // Of the Thursday nobody was told, so that nobody hears that it is an ordinary day.
      expect(news(rosa)).toHaveLength(4);
      expect(news(ana)).toHaveLength(4);
    });

    test("and can put on again what was called off because of it, which the other hears", {
      timeout: 60_000,
    }, async () => {
      const { story, ana, rosa, elena } = await open("2026-11-17T09:00");
      await using _ = story;
      await closes(elena, ana, rosa);
      accepted(await rosa.presses(reads("visit.button.cancel")));
      await rosa.isShown(says("visit.cancel.title"));
      accepted(await rosa.submits({ reason: "holiday_or_closure" }));
      await ana.hears(/^La visita con Rosa del viernes 20 de noviembre no se realizará/);
      await removes(elena);
      const off = /^El viernes 20 de noviembre sí hay clases\. La visita con \w+ a las 09:00 se había suspendido/;
      for (const one of [ana, rosa]) await one.hears(off);
      accepted(await ana.presses(reads("visit.button.put_on")));
      await rosa.hears(/^La visita con Ana del viernes 20 de noviembre, 09:00, vuelve a estar en pie/);
      await rosa.hears(OPEN);
      expect(await story.rows("select from delivery.visit where status = 'cancelled'")).toEqual([]);
    });

    test("at night they hear it in the morning, and what they answer before tells the other nothing untrue", {
      timeout: 60_000,
    }, async () => {
      const { story, ana, rosa, elena } = await open("2026-11-17T19:50");
      await using _ = story;
      await closes(elena, ana, rosa);
      const [keep, callOff] = [
        await rosa.finds(reads("visit.button.keep")),
        await rosa.finds(reads("visit.button.cancel")),
      ];
      story.clock.turnTo(Temporal.Instant.from("2026-11-18T01:05:00Z"));
      await opensDay(story);
      // She presses what she still has before her eyes.
      accepted(await rosa.again(callOff));
      accepted(await rosa.again(keep));
      await rosa.hears(/\*Ese día sí hay clases\*$/s);
      await rosa.isShown(says("visit.cancel.open_again"));
      const news = (one: StoryPerson) => firstLines(one.heard()).filter((line) => line?.includes("clases"));
      expect(news(ana)).toHaveLength(1);
      await story.becomes("2026-11-18T07:01");
      for (const one of [ana, rosa]) await one.hears(OPEN);
      expect(news(ana)).toHaveLength(2);
      expect(await story.rows("select from delivery.visit_kept")).toEqual([]);
    });
  },
);
