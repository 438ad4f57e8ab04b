import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { parseRoster } from "#mentoring/roster/roster.ts";
import { SLACK_USER_COLUMN, toSlackAccount } from "#slack/slack-address.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { csv } from "#test/mentoring/roster/files.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

const ROSA = "rosa.huaman@sierranorte.example";
const VISIT =
  "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Nada acordado esta vez.";

const OVER: readonly (readonly [Transport, Language])[] = [
  ["socket", "es"],
  ["http", "en"],
];

describe.each(OVER)("a new principal under the school's address, over %s, who reads %s", (transport, language) => {
  let story: Story;
  let ana: StoryPerson;
  let rosa: StoryPerson;
  let sam: StoryPerson;
  const reads = (key: MessageKey, values?: MessageValues) =>
    new RegExp(RegExp.escape(formatMessage(language, key, values)));

  beforeAll(async () => {
    story = await openStory({
      transport,
      english: language === "en" ? ["U0ROSA"] : [],
      quiet: ["U0ANA", "U0ROSA"],
      acquainted: true,
    });
    [ana, rosa, sam] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0SAM")];
    accepted(await ana.types(VISIT));
    await ana.hears(/Borrador/);
    accepted(await ana.presses(/^Currículo y enseñanza$/));
    await ana.hears(/✓/);
    accepted(await ana.presses(/^Guardar/));
    await ana.hears(/^Guardado/);
    await story.halfAMinutePasses();
    await rosa.hears(reads("session.button.read"));
    accepted(await ana.types("/fieldbook visit"));
    await ana.isShown(/Rosa/);
    const [pair] = await story.rows(
      "select pair.id from delivery.pair join delivery.person on person.id = principal_id where name = 'Rosa Huamán'",
    );
    accepted(await ana.submits({ pair: pair?.id, on: "2026-11-27", at: "09:00" }));
    await story.comesTo([{ status: "planned" }], () =>
      story.rows("select status from delivery.visit where starts_at = '2026-11-27T14:00Z'"),
    );
  });
  afterAll(() => story[Symbol.asyncDispose]());

  test("comes in with the list, once that is confirmed", async () => {
    const roster = parseRoster({
      users: SLACK_USER_COLUMN,
      people: csv(
        "people.csv",
        "name,email,slack_user_id,roles,school,level,region,language,time_zone",
        `Sam Rivers,${ROSA},U0SAM,principal,,,,${language},America/Lima`,
      ),
      pairs: csv("pairs.csv", "principal,mentor,role,starts_on", `${ROSA},U0ANA,lead,2026-11-18`),
    });
    const account = toSlackAccount(LOCAL_SLACK_IDENTITY.team.id);
    const brings = (isConfirmed: boolean) =>
      importRoster(story.database.db, story.workspaceId, account, roster, story.clock.now(), { isConfirmed });
    expect(await brings(false)).toMatchObject({ kind: "unconfirmed" });
    expect(await brings(true)).toMatchObject({ kind: "sound" });
  });

  test("who came before is told that their place has ended, and reads nothing more", async () => {
    accepted(await rosa.types("/fieldbook reflect"));
    const said = await rosa.sees(({ messages }) => messages.findLast(({ ephemeral }) => ephemeral));
    expect(said.text).toMatch(reads("common.deactivated", { coordinator: "Elena Paredes" }));
    expect(Shown.text(await rosa.opensHome())).not.toMatch(/Ana/);
  });

  test("who comes after finds the mentor, and nothing of what was written before", async () => {
    const home = Shown.text(await sam.opensHome());
    expect(home).toMatch(reads("home.notes.nothing"));
    expect(home).toMatch(reads("home.next.nothing"));
    expect(home).not.toMatch(/Rosa/);
    accepted(await sam.types("/fieldbook reflect"));
    expect(Shown.text(await sam.isShown(reads("reflection.mine")))).not.toMatch(/\?/);
    accepted(await sam.types("/fieldbook visit"));
    await sam.isShown(/Ana/);
  });

  test("and what was planned with the one who left is on nobody's Home", async () => {
    await story.slack.human.home({ as: "U0ANA" });
    await ana.sees(({ home }) => (home && !/Rosa/.test(Shown.text(home)) ? home : undefined));
    expect(await story.rows("select status from delivery.visit where starts_at = '2026-11-27T14:00Z'")).toEqual([
      { status: "voided" },
    ]);
    const toRosa =
      "select from machine.outbox join delivery.person on person.id = person_id where name = 'Rosa Huamán' and settled_at is null";
    expect(await story.rows(toRosa)).toEqual([]);
  });
});
