import { describe, expect, test } from "vitest";
import type { ShownMessage } from "#rehearsal/human-api.ts";
import { readReplyTo } from "#slack/listen/reply-to.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { hear } from "#test/support/hear.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { isAskedAndAnswers } from "./asked-and-answered.ts";

const HELP = /lo que puede hacer conmigo/;
const ASKED = /¿Qué trajo Rosa a la visita/;
const VISIT = "Visité a Rosa ayer de 9 a 10 en su escuela.";

/** Somebody writes in the reply thread of a message. */
const replies = ({ slack }: Story, { id }: StoryPerson, text: string, { ts }: ShownMessage) =>
  slack.human.say({ as: id, text, thread: ts });

/** Somebody asks for help, and replies to the message that answers them. Returns that message. */
async function repliesToHelp(story: Story, person: StoryPerson, text: string): Promise<ShownMessage> {
  accepted(await person.says("ayuda"));
  const help = await person.hears(HELP);
  accepted(await replies(story, person, text, help));
  return help;
}

const messagesLike = (person: StoryPerson, words: RegExp) =>
  person.state.messages.filter((message) => message.from === "bot" && words.test(Shown.text(message)));

describe.each<Transport>(["socket", "http"])("what is written in a reply thread, over %s", (transport) => {
  const open = (): Promise<Story> => openStory({ transport, quiet: ["U0ANA"], acquainted: true });

  test("is answered there; what is written in the conversation afterwards is answered in the conversation", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    const help = await repliesToHelp(story, ana, VISIT);
    expect(help.thread).toBeUndefined();
    expect((await ana.hears(ASKED)).thread).toBe(help.ts);
    accepted(await replies(story, ana, "ayuda", help));
    await ana.sees(() => messagesLike(ana, HELP)[1]);
    expect(messagesLike(ana, HELP).map(({ thread }) => thread)).toEqual([undefined, help.ts]);
    accepted(await ana.says("Quería conversar sobre los padres."));
    expect((await ana.hears(/^Borrador[\s\S]*Guardar y compartir/)).thread).toBeUndefined();
  });

  test("is answered there also by another process, and only once if Slack does not say that it was posted", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says("ayuda"));
    const help = await ana.hears(HELP);
    story.slack.faults.next("chat.postMessage", { kind: "reset", accepted: true });
    await story.restart(() =>
      hear(story.database.db, {
        workspaceId: story.workspaceId,
        address: { surface: "slack", account: LOCAL_SLACK_IDENTITY.team.id, user: "U0ANA", conversation: "D0ANA" },
        key: "message:D0ANA:1763559000.000100",
        kind: "message",
        text: VISIT,
        writtenAt: story.clock.now(),
        ...readReplyTo({ channel: "D0ANA", ts: "1763559000.000100", ...{ thread_ts: help.ts } }),
      }),
    );
    expect((await ana.hears(ASKED)).thread).toBe(help.ts);
    await story.comesTo([{ state: "sent" }], async () => {
      await story.rows("update machine.outbox set look_at = now() where state = 'uncertain'");
      return story.rows("select state from machine.outbox where kind = 'session.turn'");
    });
    expect(messagesLike(ana, ASKED)).toHaveLength(1);
  });

  test("is answered in the conversation if Slack takes no replies to that message any more", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says("ayuda"));
    const help = await ana.hears(HELP);
    story.slack.faults.next("chat.postMessage", { kind: "refused", error: "cannot_reply_to_message" });
    accepted(await replies(story, ana, VISIT, help));
    expect((await ana.hears(ASKED)).thread).toBeUndefined();
  });

  test("by somebody who is not known is answered there too", async () => {
    await using story = await open();
    const sam = story.person("U0SAM");
    accepted(await sam.says("Hola"));
    const told = await sam.hears(/tell Elena Paredes/);
    accepted(await replies(story, sam, "Ayer visité a Rosa", told));
    await sam.sees(() => messagesLike(sam, /tell Elena Paredes/)[1]);
    expect(messagesLike(sam, /tell Elena Paredes/).map(({ thread }) => thread)).toEqual([undefined, told.ts]);
  });

  test("as an answer to a question is answered there; what is planned for later comes in the conversation", async () => {
    await using story = await openStory({ transport, acquainted: true, visits: { U0ROSA: ["2026-11-17T09:00"] } });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await isAskedAndAnswers(story, ana, rosa);
    const question = await rosa.hears(/Solo usted ve su respuesta/);
    accepted(await replies(story, rosa, "También cuando Carmen mostró su plan.", question));
    const heard = await rosa.sees(({ messages }) => messages.find((one) => one.from === "bot" && one.thread));
    expect(heard.thread).toBe(question.ts);
    const before = rosa.state.messages.length;
    await story.becomes("2026-12-02T16:01");
    const later = rosa.state.messages.slice(before);
    expect(later.map(({ thread }) => thread)).toEqual(later.map(() => undefined));
  });
});

test("the first message of a thread is no reply, and a reply that is also sent to the conversation is one", () => {
  const first = { channel: "D1", ts: "1.1", thread_ts: "1.1" };
  const reply = { channel: "D1", ts: "1.2", thread_ts: "1.1", subtype: "thread_broadcast" };
  expect(readReplyTo(first)).toEqual({});
  expect(readReplyTo(reply)).toEqual({ replyTo: "D1:1.1" });
});
