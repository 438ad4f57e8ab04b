import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InjectedFault } from "#rehearsal/faults.ts";
import { elements } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { comesToBe } from "#test/support/until.ts";
import { theWaitIsOver } from "./wait-over.ts";

/** Nothing unasked comes between: whatever goes wrong, goes wrong with what is being done. */
const openQuiet = async () => {
  const story = await openStory({ quiet: ["U0ANA", "U0PEDRO", "U0LUCIA"], unhurried: true });
  await story.database.owner.query("delete from machine.outbox where kind <> 'session.turn'");
  return story;
};

const FAULTS: readonly (readonly [what: string, fault: InjectedFault])[] = [
  ["429", { kind: "rate_limited", retryAfter: 30 }],
  ["500 before it took effect", { kind: "status", status: 500, accepted: false }],
  ["500 after it took effect", { kind: "status", status: 500, accepted: true }],
  ["a page instead of an answer", { kind: "html", status: 503 }],
  ["a connection reset before", { kind: "reset", accepted: false }],
  ["a connection reset after", { kind: "reset", accepted: true }],
  ["an error of Slack's own", { kind: "refused", error: "fatal_error" }],
];

const stateOfTurn = async (story: Story) =>
  (
    await story.database.owner.query(
      "select state, reason, attempts, run_at > now() + interval '20 seconds' as waits from machine.outbox where kind = 'session.turn' order by enqueued_at desc limit 1",
    )
  ).rows[0];

/** Lets what was begun come to its end; a message of which nobody knows is looked for twice. */
async function untilSaid(story: Story): Promise<void> {
  await comesToBe("sent", async () => {
    const { state } = await stateOfTurn(story);
    if (state !== "sent") await theWaitIsOver(story);
    return state;
  });
}

const questions = (person: StoryPerson, words: RegExp) =>
  person.state.messages.filter(({ from, text }) => from === "bot" && words.test(text));
const withButtons = (person: StoryPerson) =>
  person.state.messages.filter((message) => elements(message).some(({ type }) => type === "button"));

/** Each has a story of its own, and most of it is waiting. */
const CONCURRENTLY = { concurrent: true };

describe("no answer at all", CONCURRENTLY, () => {
  test("a message that Slack took in silence is not said again", { timeout: 40_000 }, async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    story.slack.faults.next("chat.postMessage", { kind: "silence", accepted: true });
    accepted(await ana.types("/log-session Rosa"));
    await comesToBe("uncertain", async () => (await stateOfTurn(story)).state);
    await untilSaid(story);
    accepted(await ana.presses(/^Se realizó$/));
    await ana.hears(/^¿Qué trajo Rosa/);
    expect(questions(ana, /./)).toHaveLength(1);
  });
});

describe.each(FAULTS)("Slack answers with %s", CONCURRENTLY, (what, fault) => {
  test("every message comes in the end, once, and the conversation goes on", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    story.slack.faults.next("conversations.open", fault);
    accepted(await ana.types("/log-session Rosa"));
    await settledOnce(story, what);
    await untilSaid(story);
    expect(questions(ana, /¿Cómo fue la visita/)).toHaveLength(1);

    story.slack.faults.next("chat.update", fault);
    accepted(await ana.presses(/^Se realizó$/));
    await settledOnce(story, what);
    await untilSaid(story);
    expect(questions(ana, /¿Qué trajo Rosa/)).toHaveLength(1);
    expect(withButtons(ana)).toHaveLength(1);

    story.slack.faults.next("chat.postMessage", fault);
    accepted(await ana.says("El área de matemática"));
    await story.slack.human.settled();
    await settledOnce(story, what);
    await untilSaid(story);
    accepted(await ana.says("Los planes"));
    await ana.hears(/Lo demás que escribió/);
    await untilSaid(story);
    expect(questions(ana, /./)).toHaveLength(3);
    // What was answered has lost its buttons, also where it was found again.
    expect(withButtons(ana)).toHaveLength(1);
  });
});

/** The first attempt is over; a wait that Slack asked for is kept. */
async function settledOnce(story: Story, what: string) {
  if (what === "429") {
    // Slack said itself when to come back: that was no attempt.
    const waiting = { state: "ready", reason: "rate limited", attempts: 0, waits: true };
    await comesToBe(waiting, () => stateOfTurn(story));
    return;
  }
  await comesToBe(1, async () => (await stateOfTurn(story)).attempts);
  await comesToBe(expect.not.stringMatching("sending"), async () => (await stateOfTurn(story)).state);
}

test("a remembered conversation that takes no messages is opened anew once, and then judged", async () => {
  await using story = await openQuiet();
  const ana = story.person("U0ANA");
  accepted(await ana.types("/log-session Rosa"));
  await ana.hears(/¿Cómo fue la visita/);
  await untilSaid(story);
  const opened = () => story.slack.human.calls("conversations.open").length;
  const before = opened();
  story.slack.faults.next("chat.postMessage", { kind: "refused", error: "is_archived" });
  accepted(await ana.says("Se realizó"));
  await ana.hears(/^¿Qué trajo Rosa/);
  expect(opened()).toBe(before + 1);

  story.slack.faults.next("chat.postMessage", { kind: "refused", error: "channel_not_found" }, 2);
  accepted(await ana.says("Su horario"));
  const givenUp = { state: "dead", reason: "gone: channel_not_found" };
  await comesToBe(expect.objectContaining(givenUp), () => stateOfTurn(story));
  expect(opened()).toBe(before + 2);
});

test("a code that nobody here knows keeps the answer waiting, and it comes when Slack takes it", async () => {
  await using story = await openQuiet();
  const ana = story.person("U0ANA");
  story.slack.faults.always("chat.postMessage", { kind: "refused", error: "a_code_of_tomorrow" });
  accepted(await ana.types("/log-session Rosa"));
  const waits = { state: "ready", reason: "a_code_of_tomorrow" };
  await comesToBe(expect.objectContaining(waits), () => stateOfTurn(story));
  // Far beyond the attempts after which it was given up once.
  await story.database.owner.query("update machine.outbox set attempts = 40 where kind = 'session.turn'");
  await theWaitIsOver(story);
  await comesToBe(expect.objectContaining({ ...waits, attempts: 41 }), () => stateOfTurn(story));
  story.slack.faults.clear();
  await untilSaid(story);
  expect(questions(ana, /¿Cómo fue la visita/)).toHaveLength(1);
});

describe("views.open", () => {
  let story: Story;
  beforeAll(async () => {
    story = await openQuiet();
  });
  afterAll(() => story[Symbol.asyncDispose]());

  const passing = FAULTS.filter(([, { kind }]) => kind !== "rate_limited");
  test.each(passing)("answers with %s: the form opens all the same, once", async (_, fault) => {
    const ana = story.person("U0ANA");
    const tried = () => story.slack.human.calls("views.open").length;
    const before = tried();
    story.slack.faults.next("views.open", fault);
    accepted(await ana.types("/fieldbook visit"));
    await expect.poll(tried).toBe(before + 2);
    const { id } = await ana.isShown(/Planificar una visita/);
    expect(ana.state.modals).toHaveLength(1);
    expect(ana.state.messages).toEqual([]);
    accepted(await story.slack.human.close({ as: ana.id, view: id }));
  });

  test("refuses for good: whoever pressed is told, and may press again", async () => {
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Visité a Rosa ayer"));
    await ana.hears(/¿Cómo fue la visita/);
    accepted(await ana.presses(/^Se realizó$/));
    await ana.hears(/¿Qué trajo Rosa/);
    story.slack.faults.next("views.open", { kind: "rate_limited", retryAfter: 5 });
    accepted(await ana.presses(/^Editar$/));
    await ana.sees((state) =>
      state.messages.find(
        ({ ephemeral, text }) =>
          ephemeral && /^No pude abrir el formulario\. Por favor, inténtelo de nuevo\./.test(text),
      ),
    );
    accepted(await ana.presses(/^Editar$/));
    await ana.isShown(/Editar el borrador/);
  });
});

describe("a sender that dies", () => {
  test("between Slack's taking a message and its own settling: found, and not said again", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Rosa"));
    await ana.hears(/¿Cómo fue la visita/);
    await untilSaid(story);
    // What its death would have left: held by someone, and the lease run out.
    await story.database.owner.query(
      "update machine.outbox set state = 'sending', owner = 'dead', lease_until = now() - interval '1 second', settled_at = null where kind = 'session.turn'",
    );
    await untilSaid(story);
    expect(questions(ana, /¿Cómo fue la visita/)).toHaveLength(1);
  });

  test("before: said by the next one", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    story.slack.faults.always("chat.postMessage", { kind: "reset", accepted: false });
    accepted(await ana.types("/log-session Rosa"));
    await comesToBe("uncertain", async () => (await stateOfTurn(story)).state);
    await story.restart(async () => story.slack.faults.clear());
    await untilSaid(story);
    expect(questions(ana, /¿Cómo fue la visita/)).toHaveLength(1);
  });
});
