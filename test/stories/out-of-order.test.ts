import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { hear } from "#test/support/hear.ts";
import { deliver } from "#test/support/message-event.ts";
import { says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story } from "#test/support/story.ts";
import { account, listening, logs } from "./tell.ts";

const ANA = "U0ANA";
const BEGINNING = "Visité a Rosa ayer de 9 a 10:15 en su escuela.";
const END =
  "Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil.";

const open = () => openStory({ transport: "http", quiet: [ANA], acquainted: true });
const state = (story: Story) =>
  story.rows(
    "select turn, closed_at from own.dialogue join delivery.person on person.id = person_id order by opened_at",
  );
const waiting = async (story: Story) =>
  (await story.rows("select from machine.inbox where acted_at is null and failed_at is null")).length;
const actedOn = (story: Story) => expect.poll(() => waiting(story)).toBe(0);
const kept = async (story: Story) => (await story.rows("select from own.utterance")).length;

describe("one message", () => {
  let story: Story;
  beforeAll(async () => {
    story = await open();
  });
  afterAll(() => story[Symbol.asyncDispose]());

  test("that Slack delivers under three event ids answers one question of the log", async () => {
    const ana = story.person(ANA);
    expect(await ana.types("/log-session Visité a Rosa ayer")).toEqual({ ok: true });
    await ana.sees((seen) => seen.messages.find(({ from }) => from === "bot"));
    const [before] = await state(story);
    for (let delivery = 0; delivery < 3; delivery++)
      expect(await deliver(story, { from: ANA, text: "una hora, en su escuela", ts: "1763559000.000100" })).toBe(200);
    await actedOn(story);
    const [after] = await state(story);
    expect(Number(after?.turn)).toBe(Number(before?.turn) + 1);
    expect(await kept(story)).toBe(0);
  });

  test("in a thread that is also sent to the conversation is heard; an edit is not", async () => {
    const elena = "U0ELENA";
    await deliver(story, { from: elena, text: "ayuda", ts: "1763559000.000200", subtype: "thread_broadcast" });
    await story.person(elena).hears(/puede hacer conmigo/);
    const arrivals = await story.rows("select from machine.inbox");
    const edit = { message: { text: "ayuda", user: elena, ts: "1763559000.000200" }, hidden: true };
    await deliver(story, { from: elena, text: "", ts: "1763559000.000300", subtype: "message_changed", more: edit });
    expect(await story.rows("select from machine.inbox")).toHaveLength(arrivals.length);
  });
});

describe("two messages that arrive in the other order", () => {
  test("the end alone is not understood; with its beginning it is one account", async () => {
    await using story = await open();
    const ana = story.person(ANA);
    await deliver(story, { from: ANA, text: END, ts: "1763559000.000200" });
    await ana.hears(/No supe qué hacer con esto/);
    expect(await kept(story)).toBe(1);
    await deliver(story, { from: ANA, text: BEGINNING, ts: "1763559000.000100" });
    await ana.hears(/^Borrador: visita a Rosa/);
    expect(await kept(story)).toBe(0);
  });

  test("what was not understood and not yet answered is not answered any more", async () => {
    await using story = await open();
    const ana = story.person(ANA);
    story.slack.faults.always("chat.postMessage", { kind: "rate_limited", retryAfter: 2 });
    await deliver(story, { from: ANA, text: END, ts: "1763559000.000200" });
    await actedOn(story);
    await deliver(story, { from: ANA, text: BEGINNING, ts: "1763559000.000100" });
    await actedOn(story);
    story.slack.faults.clear();
    await ana.hears(/^Borrador: visita a Rosa/);
    expect(ana.heard().filter((said) => /No supe qué hacer con esto/.test(said))).toEqual([]);
    const answers = await story.rows("select state, reason from machine.outbox where kind = 'unplaced.kept'");
    expect(answers).toEqual([{ state: "dead", reason: "withdrawn: its beginning arrived" }]);
  });

  test("the beginning fills what the open log still misses, and corrects nothing that was said after it", async () => {
    await using story = await open();
    const ana = story.person(ANA);
    await deliver(story, {
      from: ANA,
      text: `Visité a Rosa ayer en su escuela, una hora. ${END}`,
      ts: "1763559000.000200",
    });
    await ana.hears(/^Borrador: visita a Rosa/);
    const late = "Estuvimos 30 minutos. Ella observará dos clases, yo le enviaré la ficha.";
    await deliver(story, { from: ANA, text: late, ts: "1763559000.000100" });
    const card = await ana.hears(/Rosa hará/);
    expect(JSON.stringify(card)).toMatch(/60 min/);
    expect(JSON.stringify(card)).toMatch(/enviar/);
    expect(await kept(story)).toBe(0);
  });

  test("a wish to open another draft, written before the one that is open, opens nothing", async () => {
    await using story = await open();
    const ana = story.person(ANA);
    accepted(await ana.types("/log-session Visité a Julio ayer de 9 a 10 en su escuela."));
    await ana.hears(/¿Qué trajo Julio/);
    accepted(await ana.types(`/log-session ${BEGINNING}`));
    await ana.hears(/visita a Rosa/);
    const answers = listening(ana);
    await deliver(story, { from: ANA, text: "abrir Julio", ts: "1763559000.000100" });
    await ana.sees(() => answers().length > 0 || undefined);
    expect(answers()).toEqual([expect.stringMatching(/visita a Rosa/)]);
  });

  test("an answer to a question is kept in the order in which it was written", async () => {
    const visits = { U0ROSA: ["2026-11-17T09:00"] };
    await using story = await openStory({ transport: "http", acquainted: true, visits });
    const rosa = story.person("U0ROSA");
    await logs(story.person(ANA), account("Rosa", "ayer"));
    await story.becomes("2026-11-18T16:00");
    await rosa.hears(says("reflection.who_sees"));
    await deliver(story, { from: "U0ROSA", text: "Antes nadie quería que la vieran.", ts: "1763559000.000200" });
    await rosa.hears(says("reflection.heard.honest"));
    await deliver(story, { from: "U0ROSA", text: "Cuando Carmen pidió mostrar su clase.", ts: "1763559000.000100" });
    await actedOn(story);
    accepted(await rosa.types("/fieldbook reflect"));
    const shown = await rosa.isShown(/Cuando Carmen pidió mostrar su clase/);
    expect(Shown.text(shown)).toMatch(/Cuando Carmen pidió mostrar su clase\.\nAntes nadie quería que la vieran\./);
  });

  test("words held for a beginning that does not come are erased after five minutes", async () => {
    await using story = await open();
    await deliver(story, { from: ANA, text: END, ts: "1763559000.000200" });
    await story.person(ANA).hears(/No supe qué hacer con esto/);
    await story.rows("update own.utterance set held_until = held_until - interval '4 minutes 59 seconds'");
    await story.becomes("2026-11-16T09:00");
    expect(await kept(story)).toBe(1);
    await story.rows("update own.utterance set held_until = now() - interval '1 second'");
    await story.becomes("2026-11-16T09:01");
    expect(await kept(story)).toBe(0);
    await deliver(story, { from: ANA, text: BEGINNING, ts: "1763559000.000100" });
    await actedOn(story);
    await story.person(ANA).hears(/Rosa/);
  });
});

describe("a process that ends between hearing and understanding", () => {
  test("is followed by one that answers what the first had heard", async () => {
    await using story = await open();
    await story.restart(() =>
      hear(story.database.db, {
        workspaceId: story.workspaceId,
        address: { surface: "slack", account: LOCAL_SLACK_IDENTITY.team.id, user: "U0ELENA", conversation: "D0ELENA" },
        key: "message:D0ELENA:1763559000.000100",
        kind: "message",
        text: "ayuda",
        writtenAt: story.clock.now(),
      }),
    );
    await story.person("U0ELENA").hears(/puede hacer conmigo/);
    expect(await kept(story)).toBe(0);
    expect(await deliver(story, { from: "U0ELENA", text: "ayuda", ts: "1763559000.000100" })).toBe(200);
    await actedOn(story);
    expect(await story.rows("select from machine.outbox where kind = 'help.offered'")).toHaveLength(1);
  });
});
