import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deliver } from "#test/support/message-event.ts";
import { elements, Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const STRANGER = "U0SAM";

async function rows({ database }: Story) {
  const { rows: counted } =
    await database.owner.query(`select (select count(*)::int from delivery.person) as people, (select count(*)::int from own.dialogue) as dialogues,
    (select count(*)::int from delivery.session) as sessions, (select count(*)::int from own.notebook_entry) as notes, (select count(*)::int from machine.outbox where kind in ('session.turn', 'help.offered')) as answers`);
  return counted[0];
}

describe("someone the programme does not know", () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory({ quiet: ["U0ANA"] });
  });
  afterAll(() => story[Symbol.asyncDispose]());

  const doors = [
    "/log-session",
    "/fieldbook visit",
    "/fieldbook note",
    "/fieldbook settings",
    "/fieldbook pause",
    "/fieldbook help",
  ];
  test.each(doors)("is told whom to ask, in the language of their Slack: %s", async (line) => {
    const sam = story.person(STRANGER);
    const before = await rows(story);
    accepted(await sam.types(line));
    const said = await sam.sees((state) => state.messages.at(-1));
    expect(said.text).toBe(
      "I do not know you in this programme yet. Please tell Elena Paredes, who coordinates it, that you are missing from its list.",
    );
    expect(said.ephemeral).toBe(true);
    expect(await rows(story)).toEqual(before);
  });

  const worded = ["/log-session Visité a Rosa ayer", "/fieldbook note Una línea"];
  test.each(worded)("whose words are not kept is told in a conversation of their own: %s", async (line) => {
    const sam = story.person(STRANGER);
    const before = await rows(story);
    const posted = ({ messages }: typeof sam.state) => messages.filter(({ ephemeral }) => !ephemeral);
    const heard = posted(sam.state).length;
    accepted(await sam.types(line));
    const said = await sam.sees((state) => posted(state)[heard]);
    expect(said.text).toMatch(/tell Elena Paredes/);
    expect(await rows(story)).toEqual(before);
    expect(await story.rows("select from own.utterance")).toEqual([]);
  });

  test("in plain words, by the shortcut, and on Home", async () => {
    const sam = story.person(STRANGER);
    const before = await rows(story);
    accepted(await sam.says("Ayer visité a Rosa"));
    await story.slack.human.settled();
    await sam.sees((state) =>
      state.messages.findLast(
        ({ from, ephemeral, text }) => from === "bot" && !ephemeral && /tell Elena Paredes/.test(text),
      ),
    );
    accepted(await sam.uses("session.log"));
    await sam.isShown(/tell Elena Paredes/);
    const home = await sam.opensHome();
    expect(Shown.text(home)).toMatch(/tell Elena Paredes/);
    expect(elements(home).filter(({ type }) => type === "button")).toEqual([]);
    expect(await rows(story)).toEqual(before);
  });
});

test("words of a stranger that Slack delivers four times are answered once", async () => {
  await using story = await openStory({ transport: "http", quiet: ["U0ANA"] });
  const told = () =>
    story
      .person(STRANGER)
      .heard()
      .filter((said) => /tell Elena Paredes/.test(said)).length;
  const words = { from: STRANGER, text: "Ayer visité a Rosa", ts: "1763559000.000100" };
  // The second comes while it is still asked who they are, the third and the fourth after they were answered.
  story.slack.faults.next("users.info", { kind: "slow_body", ms: 500 });
  expect(await Promise.all([deliver(story, words), deliver(story, words)])).toEqual([200, 200]);
  expect(told()).toBe(0);
  await story.comesTo(1, async () => told());
  expect(await deliver(story, words)).toBe(200);
  expect(await deliver(story, words)).toBe(200);
  // What is written afterwards is answered after all of it.
  expect(await deliver(story, { ...words, ts: "1763559000.000200" })).toBe(200);
  await story.comesTo(2, async () => told());
  expect(await story.rows("select from own.utterance")).toEqual([]);
});

describe("someone whose account Slack closed", () => {
  test("before: nothing reaches them, and their door is closed with a word", async () => {
    await using story = await openStory({ quiet: ["U0ANA"] });
    const ana = story.person("U0ANA");
    await story.database.owner.query(
      "update delivery.person set deactivated_at = now() where id = (select person_id from machine.address where user_ref = 'U0ROSA')",
    );
    accepted(await ana.types("/log-session Visité a Rosa ayer de 9 a 10 en su escuela"));
    await ana.sees((state) => state.messages.find(({ from }) => from === "bot"));
    const rosa = story.person("U0ROSA");
    accepted(await rosa.types("/fieldbook settings"));
    expect((await rosa.sees((state) => state.messages.at(-1))).text).toMatch(
      /Su participación en este programa terminó.* Elena Paredes puede informarle/,
    );
    expect(Shown.text(await rosa.opensHome())).not.toMatch(/Ana|Ajustes/);
  });

  test("in the middle of logging: the draft stays closed to everyone, nothing more is said to them, and a record is not made", async () => {
    await using story = await openStory({ quiet: ["U0ANA"] });
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Rosa"));
    await ana.hears(/¿Cómo fue la visita a Rosa/);
    const held = await ana.finds(/^Se realizó$/);
    story.slack.human.changePerson("U0ANA", { deleted: true });
    await story.slack.human.settled();
    const { rows: people } = await story.database.owner.query(
      "select deactivated_at is not null as gone from delivery.person where id = (select person_id from machine.address where user_ref = 'U0ANA')",
    );
    expect(people).toEqual([{ gone: true }]);

    const before = ana.state.messages.length;
    expect(await ana.again(held)).toEqual({ ok: false, problem: "This account is deactivated." });
    // An account that is opened again does not open the programme again: that is for the roster to say.
    story.slack.human.changePerson("U0ANA", { deleted: false });
    accepted(await ana.again(held));
    await ana.sees((state) =>
      state.messages
        .slice(before)
        .find(({ ephemeral, text }) => ephemeral && /Su participación en este programa terminó/.test(text)),
    );
    accepted(await ana.says("El área de matemática"));
    await story.slack.human.settled();
    const { rows: after } = await story.database.owner.query(
      "select (select count(*)::int from delivery.session) as sessions, (select turn from own.dialogue) as turn",
    );
    expect(after).toEqual([{ sessions: 0, turn: 2 }]);
  });

  // A coordinator may see everyone, so here the wall alone would not keep the two apart.
  test("and is another's since: who acts with it is whom the roster names now, and not whom it was before", async () => {
    await using story = await openStory({ quiet: ["U0ANA"] });
    const { owner } = story.database;
    const elena = story.person("U0ELENA");
    accepted(await elena.types("/fieldbook settings"));
    await story.slack.human.settled();
    await owner.query("update machine.address set user_ref = 'U0GONE' where user_ref = 'U0ELENA'");
    await owner.query("update machine.address set user_ref = 'U0ELENA' where user_ref = 'U0ANA'");
    accepted(await elena.types("/log-session"));
    await story.slack.human.settled();
    const { rows: who } = await owner.query(
      "select user_ref from own.dialogue join machine.address on address.person_id = dialogue.person_id",
    );
    expect(who).toEqual([{ user_ref: "U0ELENA" }]);
  });

  test("between a save and its notice: what waits for them is given up, and the outbox goes on", async () => {
    await using story = await openStory({ quiet: ["U0ANA"] });
    const ana = story.person("U0ANA");
    accepted(
      await ana.types(
        "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases, yo le enviaré la ficha.",
      ),
    );
    await ana.hears(/Borrador/);
    accepted(await ana.presses(/^Currículo y enseñanza$/));
    await ana.hears(/✓/);
    story.slack.human.changePerson("U0ROSA", { deleted: true });
    await story.slack.human.settled();
    accepted(await ana.presses(SAVE));
    await ana.hears(/Guardado/);
    await ana.leavesItSaved();
    await expect
      .poll(
        async () =>
          (await story.database.owner.query("select state, reason from machine.outbox where kind = 'session.shared'"))
            .rows,
      )
      .toEqual([{ state: "dead", reason: "gone: deactivated" }]);
    accepted(await ana.says("Solo para mí"));
    await ana.hears(/Quedó en su cuaderno de campo/);
    expect(story.person("U0ROSA").state.messages.filter(({ text }) => /compartió/.test(text))).toEqual([]);
  });
});
