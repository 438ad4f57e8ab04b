import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

const EVERYONE = ["U0ELENA", "U0ANA", "U0PEDRO", "U0ROSA", "U0LUCIA"];

/** The words of one language, as something that stands there whole and as something that stands in it. */
function wordsOf(language: Language) {
  const say = (key: MessageKey, values?: MessageValues) => RegExp.escape(formatMessage(language, key, values));
  return {
    whole: (key: MessageKey, values?: MessageValues) => new RegExp(`^${say(key, values)}$`),
    part: (key: MessageKey, values?: MessageValues) => new RegExp(say(key, values)),
  };
}

/** Elena opens the page of somebody from her Home, by searching for them. */
async function opens(elena: StoryPerson, query: string, language: Language): Promise<void> {
  const { whole, part } = wordsOf(language);
  await elena.opensHome();
  accepted(await elena.presses(whole("people.button.show"), "home"));
  await elena.isShown(part("people.search"));
  accepted(await elena.submits({ query }));
  await elena.isShown(part("people.found", { count: 1 }));
  accepted(await elena.presses(whole("people.button.open"), "modal"));
  await elena.isShown(part("people.never"));
}

/** Waits until somebody's Home reads so. */
async function home(person: StoryPerson, isSo: (text: string) => boolean): Promise<void> {
  await person.opensHome();
  await person.sees(({ home: shown }) => (shown && isSo(Shown.text(shown)) ? true : undefined));
}

const pairsOf = (story: Story, name: string) =>
  story.rows(
    "select mentor.name as mentor, ended_at is not null as over, end_reason as why from delivery.pair join delivery.person principal on principal.id = principal_id join delivery.person mentor on mentor.id = mentor_id where principal.name = $1 order by pair.created_at, pair.ended_at nulls last",
    [name],
  );

describe.each([
  ["socket", "es"],
  ["http", "en"],
  ["http", "es"],
  ["socket", "en"],
] as const satisfies readonly (readonly [Transport, Language])[])("over %s, in %s", (transport, language) => {
  const { whole, part } = wordsOf(language);
  const told = (person: StoryPerson, key: MessageKey, other: string) =>
    person.hears(
      new RegExp(
        formatMessage(language, key, { other, former: "Ana Quispe", day: "DAY", school: "DAY" })
          .split("DAY")
          .map(RegExp.escape)
          .join(".*"),
      ),
    );

  test("a pair ends, is opened again as it was, and passes to another mentor", async () => {
    await using story = await openStory({
      transport,
      acquainted: true,
      english: language === "en" ? EVERYONE : [],
      visits: { U0ROSA: ["2026-11-20T09:00"] },
    });
    const [elena, ana, pedro, rosa] = EVERYONE.map((id) => story.person(id)) as [
      StoryPerson,
      StoryPerson,
      StoryPerson,
      StoryPerson,
    ];
    await opens(elena, "rosa huaman", language);
    accepted(await elena.presses(whole("people.button.end"), "modal"));
    await elena.isShown(part("people.end.follows"));
    accepted(await elena.submits({ reason: "rematch" }));
    await elena.isShown(part("people.said.ended"));
    await story.becomes("2026-11-18T08:06");
    await told(ana, "pair.news.since.mentor", "Rosa Huamán");
    await told(rosa, "pair.news.since.principal", "Ana Quispe");
    expect(rosa.heard().join("\n")).not.toMatch(part("people.reason.rematch"));
    await home(ana, (text) => !/Rosa Huamán/.test(text));

    accepted(await elena.presses(whole("people.button.reopen"), "modal"));
    await elena.isShown(part("people.said.reopened"));
    await story.becomes("2026-11-18T08:12");
    await told(ana, "pair.news.goes_on.mentor", "Rosa Huamán");
    await home(ana, (text) => /Rosa Huamán/.test(text));
    expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "planned" }]);

    accepted(await elena.presses(whole("people.button.mentor"), "modal"));
    await elena.isShown(part("people.mentor.follows"));
    const [who] = await story.rows("select person_id from machine.address where user_ref = 'U0PEDRO'");
    accepted(await elena.submits({ mentor: who?.person_id, reason: "role_change" }));
    await elena.isShown(part("people.said.mentor.changed", { name: "Pedro Cárdenas" }));
    await story.becomes("2026-11-18T08:18");
    await told(pedro, "pair.news.begun.school", "Rosa Huamán");
    await told(rosa, "pair.news.instead", "Pedro Cárdenas");
    expect(rosa.heard().filter((line) => /Pedro/.test(line))).toHaveLength(1);
    expect(await pairsOf(story, "Rosa Huamán")).toEqual([
      { mentor: "Ana Quispe", over: true, why: "role_change" },
      { mentor: "Pedro Cárdenas", over: false, why: null },
    ]);

    // A change that was a slip is taken back in one act, and everyone is told how it stands.
    accepted(await elena.presses(whole("people.button.reopen"), "modal"));
    await elena.isShown(part("people.reopen.follows"));
    accepted(await elena.submits({}));
    await elena.isShown(part("people.said.reopened_instead", { mentor: "Pedro Cárdenas" }));
    await story.becomes("2026-11-18T08:24");
    await rosa.hears(part("pair.news.goes_on.instead", { other: "Ana Quispe", former: "Pedro Cárdenas" }));
    await told(pedro, "pair.news.mistake.mentor", "Rosa Huamán");
    expect(rosa.heard().filter((line) => /Pedro/.test(line))).toHaveLength(2);
  });

  test("somebody leaves and is back with their pairs, and a wrong e-mail is put right", async () => {
    await using story = await openStory({ transport, acquainted: true, english: language === "en" ? EVERYONE : [] });
    const elena = story.person("U0ELENA");
    await opens(elena, "Cotrina", language);
    accepted(await elena.presses(whole("people.button.leave"), "modal"));
    await elena.isShown(part("people.said.left", { name: "Wilder Cotrina", pairs: 1 }));
    accepted(await elena.presses(whole("people.button.return_pairs"), "modal"));
    await elena.isShown(part("people.said.returned", { pairs: 1 }));
    accepted(await elena.presses(whole("people.button.email"), "modal"));
    await elena.isShown(part("people.form.email.hint"));
    expect(await elena.submits({ email: "rosa.huaman@sierranorte.example" })).toMatchObject({
      errors: { email: expect.stringMatching(/Rosa Huamán/) },
    });
    accepted(await elena.submits({ email: "w.cotrina@sierranorte.example" }));
    await elena.isShown(/w\.cotrina@sierranorte\.example/);
    expect(await pairsOf(story, "Wilder Cotrina")).toEqual([{ mentor: "Ana Quispe", over: false, why: null }]);
    expect(
      await story.rows(
        "select kind, state from machine.outbox where kind = 'promise.made' and person_id in (select id from delivery.person where name = 'Wilder Cotrina') and state <> 'sent'",
      ),
    ).toEqual([]);
  });
});

describe("the list of people and pairs", () => {
  test("shows everyone page by page, however many they are, and only to coordinators", async () => {
    await using story = await openStory({ quiet: EVERYONE });
    const { whole, part } = wordsOf("es");
    await story.rows(`insert into delivery.person (id, workspace_id, name, email, language, time_zone, created_at)
      select gen_random_uuid(), (select id from machine.workspace), 'Vilma Zamora ' || n, 'vilma' || n || '@sierranorte.example', 'es', 'America/Lima', now() from generate_series(1, 300) n`);
    const elena = story.person("U0ELENA");
    await elena.opensHome();
    accepted(await elena.presses(whole("people.button.show"), "home"));
    await elena.isShown(part("people.count", { count: 318 }));
    const seen = new Set<string>();
    for (let page = 0; page < 16; page++) {
      const shown = await elena.sees((state) => {
        const text = Shown.text(state.modals.at(-1) ?? ({ blocks: [] } as never));
        return seen.has(text) ? undefined : text;
      });
      seen.add(shown);
      if (page < 15) accepted(await elena.presses(whole("people.button.next"), "modal"));
    }
    expect([...seen].join("\n")).toMatch(/Yolanda Sánchez/);
    expect([...seen].join("\n").match(/Vilma Zamora \d+/g)).toHaveLength(300);
    accepted(await elena.submits({ query: "vilma" }));
    await elena.isShown(part("people.found.more", { count: 280 }));
    const ana = story.person("U0ANA");
    expect(Shown.text(await ana.opensHome())).not.toMatch(part("people.title"));
  });

  test("makes one person of somebody who is in it twice", async () => {
    await using story = await openStory({ quiet: EVERYONE });
    const { whole, part } = wordsOf("es");
    await story.rows(`insert into delivery.person (id, workspace_id, name, email, language, time_zone, created_at)
      values (gen_random_uuid(), (select id from machine.workspace), 'Percy Quiroz', 'perci@sierranorte.example', 'es', 'America/Lima', now())`);
    const elena = story.person("U0ELENA");
    await opens(elena, "percy.quiroz@sierranorte.example", "es");
    accepted(await elena.presses(whole("people.button.merge"), "modal"));
    await elena.isShown(part("people.merge.follows"));
    const [twin] = await story.rows("select id from delivery.person where email = 'perci@sierranorte.example'");
    accepted(await elena.submits({ other: twin?.id }));
    await elena.isShown(part("people.said.merged"));
    expect(
      await story.rows(
        "select merged_into is not null as merged from delivery.person where name = 'Percy Quiroz' order by 1",
      ),
    ).toEqual([{ merged: false }, { merged: true }]);
  });

  test("leads to the latest import, which is taken back except for what is in use", async () => {
    await using story = await openStory({ acquainted: true, visits: { U0ROSA: ["2026-11-20T09:00"] } });
    const { whole, part } = wordsOf("es");
    const elena = story.person("U0ELENA");
    await elena.opensHome();
    accepted(await elena.presses(whole("people.button.show"), "home"));
    await elena.isShown(part("people.undo.line", { day: "miércoles 18 de noviembre", time: "08:00" }));
    accepted(await elena.presses(whole("people.button.undo"), "modal"));
    await elena.isShown(part("people.undo.kept.in_use", { names: "Rosa Huamán" }));
    // Everyone was told the promise, so everyone stays; the pairs without a visit go.
    expect(
      await story.rows(
        "select principal.name from delivery.pair join delivery.person principal on principal.id = principal_id",
      ),
    ).toEqual([{ name: "Rosa Huamán" }]);
    expect(await story.rows("select undone_by is not null as hers from delivery.roster_import")).toEqual([
      { hers: true },
    ]);
    accepted(await elena.presses(whole("people.button.list"), "modal"));
    await elena.isShown(part("people.count", { count: 18 }));
  });
});
