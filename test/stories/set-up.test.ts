import { describe, expect, test } from "vitest";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { reads, says } from "#test/support/reads.ts";
import { elements, Shown } from "#test/support/shown.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { comesToBe } from "#test/support/until.ts";
import { formatMessage } from "#words/say.ts";

const person = (id: string, name: string, more: Partial<RehearsalPerson> = {}): RehearsalPerson => ({
  id,
  name,
  about: "",
  locale: "es-PE",
  tz: "America/Lima",
  isAdmin: false,
  deleted: false,
  ...more,
});
const PEOPLE = [
  person("U0ELENA", "Elena Paredes", { isAdmin: true }),
  person("U0SAM", "Sam Rivers", { isAdmin: true, locale: "en-US", tz: "America/New_York" }),
  person("U0ROSA", "Rosa Huamán"),
];

describe("a workspace without a programme", () => {
  test("who administers it sets one up and coordinates it; the second comes too late; everyone else waits", async () => {
    await using story = await openStory({ sample: false, people: PEOPLE });
    const [elena, sam, rosa] = [story.person("U0ELENA"), story.person("U0SAM"), story.person("U0ROSA")];

    const waiting = await rosa.opensHome();
    expect(Shown.text(waiting)).toContain(formatMessage("es", "home.setup.wait"));
    expect(elements(waiting).filter(({ type }) => type === "button")).toEqual([]);
    accepted(await rosa.types("/log-session Visité a alguien"));
    expect((await rosa.sees((state) => state.messages.at(-1))).text).toMatch(/todavía no hay un programa/);

    expect(Shown.text(await sam.opensHome())).toContain(formatMessage("en", "home.setup.offer"));
    accepted(await sam.presses(new RegExp(formatMessage("en", "home.setup.button")), "home"));
    await sam.isShown(/New programme|A new programme/i);

    await elena.opensHome();
    accepted(await elena.presses(reads("home.setup.button"), "home"));
    await elena.isShown(says("home.setup.title"));
    expect(await elena.submits({ name: "Sierra Norte", zone: "Perú" })).toEqual({
      ok: false,
      errors: { zone: "Please complete this required field." },
    });
    accepted(await elena.submits({ name: "Sierra Norte", zone: "America/Lima" }));
    const home = await elena.sees((state) =>
      state.home && Shown.text(state.home).includes(formatMessage("es", "home.coordinator.week"))
        ? state.home
        : undefined,
    );
    expect(Shown.text(home)).toContain("Elena");

    expect(await sam.submits({ name: "Another", zone: "America/New_York" })).toEqual({
      ok: false,
      errors: { name: formatMessage("en", "home.setup.taken") },
    });
    const { rows } = await story.database.owner.query(
      "select p.name, p.time_zone, (select array_agg(name || ' ' || r.role) from delivery.person join delivery.person_role r on r.person_id = person.id) as people from delivery.programme p",
    );
    expect(rows).toEqual([{ name: "Sierra Norte", time_zone: "America/Lima", people: ["Elena Paredes coordinator"] }]);

    accepted(await elena.types("/fieldbook visit"));
    expect((await elena.sees((state) => state.messages.at(-1))).text).toBe(
      formatMessage("es", "common.visits.coordinator"),
    );
    accepted(await elena.types("/log-session"));
    expect((await elena.sees((state) => state.messages.at(-1))).text).toBe(
      formatMessage("es", "common.visits.coordinator"),
    );
    accepted(await rosa.types("/fieldbook help"));
    expect(
      (await rosa.sees((state) => state.messages.findLast(({ text }) => /Elena Paredes/.test(text)))).text,
    ).toMatch(/Elena Paredes/);
  });

  test("two administrators at one moment make one programme", async () => {
    await using story = await openStory({ sample: false, people: PEOPLE });
    const [elena, sam] = [story.person("U0ELENA"), story.person("U0SAM")];
    await elena.opensHome();
    await sam.opensHome();
    accepted(await elena.presses(reads("home.setup.button"), "home"));
    accepted(await sam.presses(new RegExp(formatMessage("en", "home.setup.button")), "home"));
    await elena.isShown(/./);
    await sam.isShown(/./);
    await Promise.all([
      elena.submits({ name: "Uno", zone: "America/Lima" }),
      sam.submits({ name: "Two", zone: "America/Lima" }),
    ]);
    // Which of the two it is, depends on whom Slack names first.
    const ends = await Promise.all([
      elena.isShown(new RegExp(`${formatMessage("es", "home.setup.done")}|${formatMessage("es", "home.setup.taken")}`)),
      sam.isShown(new RegExp(`${formatMessage("en", "home.setup.done")}|${formatMessage("en", "home.setup.taken")}`)),
    ]);
    const texts = ends.map((end) => Shown.text(end)).join("\n");
    expect(texts).toMatch(
      new RegExp(`${formatMessage("es", "home.setup.done")}|${formatMessage("en", "home.setup.done")}`),
    );
    expect(texts).toMatch(
      new RegExp(`${formatMessage("es", "home.setup.taken")}|${formatMessage("en", "home.setup.taken")}`),
    );
    const { rows } = await story.database.owner.query(
      "select (select count(*)::int from delivery.programme) as programmes, (select count(*)::int from delivery.person) as people, (select count(*)::int from delivery.round) as rounds",
    );
    expect(rows).toEqual([{ programmes: 1, people: 1, rounds: 0 }]);
  });

  test("whoever stopped administering it meanwhile does not", async () => {
    await using story = await openStory({ sample: false, people: PEOPLE });
    const elena = story.person("U0ELENA");
    await elena.opensHome();
    accepted(await elena.presses(reads("home.setup.button"), "home"));
    await elena.isShown(says("home.setup.title"));
    story.slack.faults.next("users.info", { kind: "refused", error: "user_not_found" });
    accepted(await elena.submits({ name: "Uno", zone: "America/Lima" }));
    await elena.isShown(says("home.setup.wait"));
    const { rows } = await story.database.owner.query("select count(*)::int as n from delivery.programme");
    expect(rows).toEqual([{ n: 0 }]);
  });

  test("while Slack cannot say who submits it, the typed text is given back and nothing is set up", async () => {
    await using story = await openStory({ sample: false, people: PEOPLE });
    const sam = story.person("U0SAM");
    await sam.opensHome();
    accepted(await sam.presses(new RegExp(formatMessage("en", "home.setup.button")), "home"));
    await sam.isShown(/./);
    // Once for Home, and once for the press, after which Home is drawn again.
    await comesToBe(2, async () => story.slack.human.calls("views.publish").length);
    expect(story.slack.human.calls("users.info")).toHaveLength(2);
    story.slack.faults.next("users.info", { kind: "refused", error: "fatal_error" });
    accepted(await sam.submits({ name: "Two & Three", zone: "America/Lima" }));
    await sam.isShown(/send it again in a minute.*You wrote:\s*Two &amp; Three/s);
    expect(await story.rows("select from delivery.programme")).toEqual([]);
  });
});
