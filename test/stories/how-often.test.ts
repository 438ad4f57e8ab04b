import { describe, expect, test } from "vitest";
import { newId } from "#kernel/id.ts";
import { reads, says } from "#test/support/reads.ts";
import { insertRow } from "#test/support/rows.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { formatMessage } from "#words/say.ts";

const ASK = says("reflection.rhythm.ask");
const inLima = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime("America/Lima").toInstant();

/** Rosa has said yes to questions; of the last ones each expired but the newest, which is about to. */
async function openWithUnanswered(count: number): Promise<Story> {
  const story = await openStory({ quiet: ["U0ANA"] });
  const { owner } = story.database;
  await owner.query("delete from machine.outbox");
  await owner.query("delete from delivery.visit");
  await insertRow(owner, "delivery.consent", {
    ...(await rosa(story)).me,
    purpose: "questions",
    version: "1",
    language: "es",
    shown_at: inLima("2026-10-01T09:00"),
    given_at: inLima("2026-10-01T09:00"),
  });
  const last = Temporal.PlainDateTime.from("2026-11-10T16:00");
  for (let back = count - 1; back >= 0; back--) {
    const offered = inLima(last.subtract({ weeks: back }).toString());
    const visit = await heldVisit(story, offered.subtract({ hours: 24 }));
    await insertRow(owner, "delivery.thread", {
      id: newId(),
      ...(await rosa(story)).pair,
      cause: "visit",
      visit_id: visit,
      question: "moment-that-stayed",
      offered_at: offered,
      expired_at: back > 0 ? offered.add({ hours: 24 * 6 }) : null,
    });
  }
  return story;
}

async function rosa({ database }: Story) {
  const { rows } = await database.owner.query(
    "select p.id as pair_id, p.principal_id, p.mentor_id, p.workspace_id, g.id as programme_id from delivery.pair p join delivery.programme g on g.workspace_id = p.workspace_id join delivery.person r on r.id = p.principal_id where r.id = (select person_id from machine.address where user_ref = 'U0ROSA')",
  );
  const { workspace_id, programme_id, pair_id, principal_id, mentor_id } = rows[0];
  return {
    me: { workspace_id, person_id: principal_id },
    pair: { workspace_id, pair_id, principal_id },
    visit: { workspace_id, programme_id, pair_id, held_by: mentor_id },
  };
}

async function heldVisit(story: Story, starts_at: Temporal.Instant): Promise<string> {
  const held = { starts_at, minutes: 60, modality: "phone", planned_at: starts_at, held_at: starts_at };
  const { id } = await insertRow(story.database.owner, "delivery.visit", {
    id: newId(),
    ...(await rosa(story)).visit,
    ...held,
  });
  return id;
}

/** What became of the question about a visit, once that is decided. */
async function fateOfQuestion({ database }: Story, visit: string) {
  const fate = async () =>
    (
      await database.owner.query(
        "select state, reason from machine.outbox where kind = 'reflection.prompt' and about = $1",
        [`visit:${visit}`],
      )
    ).rows[0];
  await expect.poll(async () => (await fate())?.state, { timeout: 10_000 }).toMatch(/dead|sent/);
  return fate();
}

const timesAsked = (story: Story) =>
  story.person("U0ROSA").state.messages.filter((message) => ASK.test(Shown.text(message))).length;

const nextVisit = (story: Story) => heldVisit(story, inLima("2026-11-18T09:00"));

describe("someone who let three questions in a row pass", () => {
  test("is asked once how often; until they say, no question comes, and after it as they said", async () => {
    await using story = await openWithUnanswered(3);
    const person = story.person("U0ROSA");
    await story.becomes("2026-11-18T16:01");
    expect(Shown.text(await person.hears(ASK))).toContain(formatMessage("es", "promise.button.no"));
    const visit = await nextVisit(story);
    await story.becomes("2026-11-19T16:01");
    expect(await fateOfQuestion(story, visit)).toEqual({
      state: "dead",
      reason: "obsolete: they have not said how often",
    });

    accepted(await person.presses(reads("reflection.rhythm.fewer")));
    await person.hears(says("reflection.rhythm.chosen.fewer"));
    const later = await heldVisit(story, inLima("2026-11-26T09:00"));
    await story.becomes("2026-11-27T16:01");
    expect(await fateOfQuestion(story, later)).toMatchObject({ state: "sent" });
    accepted(await person.presses(reads("reflection.button.skip")));
    const tooSoon = await heldVisit(story, inLima("2026-12-07T09:00"));
    await story.becomes("2026-12-10T16:01");
    expect(await fateOfQuestion(story, tooSoon)).toEqual({ state: "dead", reason: "obsolete: they wished fewer" });
    expect(timesAsked(story)).toBe(1);
  });

  test("may have another time of day: what they save in their settings is their answer", async () => {
    await using story = await openWithUnanswered(3);
    const person = story.person("U0ROSA");
    await story.becomes("2026-11-18T16:01");
    await person.hears(ASK);
    accepted(await person.presses(reads("reflection.rhythm.time")));
    expect(Shown.text(await person.isShown(says("home.settings.title")))).toContain(
      formatMessage("es", "home.settings.questions.fewer"),
    );
    accepted(await person.submits({ question: "18:00" }));
    const visit = await nextVisit(story);
    await story.becomes("2026-11-19T16:01");
    await story.becomes("2026-11-19T18:01");
    expect(await fateOfQuestion(story, visit)).toMatchObject({ state: "sent" });
    expect(timesAsked(story)).toBe(1);
  });

  test("is not asked when one of the three was answered, though nothing became of the answer", async () => {
    await using story = await openWithUnanswered(3);
    await story.rows(
      "update delivery.thread set started_at = offered_at where offered_at = (select min(offered_at) from delivery.thread)",
    );
    await story.becomes("2026-11-18T16:01");
    const visit = await nextVisit(story);
    await story.becomes("2026-11-19T16:01");
    expect(await fateOfQuestion(story, visit)).toMatchObject({ state: "sent" });
    expect(timesAsked(story)).toBe(0);
  });

  test("may say yes to questions anew, where that was first asked", async () => {
    await using story = await openWithUnanswered(3);
    const person = story.person("U0ROSA");
    await story.becomes("2026-11-18T16:01");
    await person.hears(ASK);
    const { rows } = await story.database.owner.query(
      "select id from delivery.person where id = (select person_id from machine.address where user_ref = 'U0ROSA')",
    );
    await story.rows(
      "insert into machine.outbox (id, workspace_id, key, kind, person_id, subject, not_before) select gen_random_uuid(), workspace_id, 'promise.made:' || id, 'promise.made', id, jsonb_build_object('for', id), $2 from delivery.person where id = $1",
      [rows[0].id, story.clock.now().toString()],
    );
    await story.becomes("2026-11-18T16:02");
    accepted(await person.presses(reads("promise.button.yes")));
    await person.hears(says("promise.accepted"));
    const visit = await nextVisit(story);
    await story.becomes("2026-11-19T16:01");
    expect(await fateOfQuestion(story, visit)).toMatchObject({ state: "sent" });
  });

  test("two are not three", async () => {
    await using story = await openWithUnanswered(2);
    const visit = await nextVisit(story);
    await story.becomes("2026-11-18T16:01");
    await story.becomes("2026-11-19T16:01");
    expect(await fateOfQuestion(story, visit)).toMatchObject({ state: "sent" });
    expect(timesAsked(story)).toBe(0);
  });
});
