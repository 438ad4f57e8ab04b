import { describe, expect, it } from "vitest";
import { readChange } from "#slack/listen/edits.ts";

type Event = Parameters<typeof readChange>[0];
const edited = (more: object = {}, message: object = {}) =>
  ({
    type: "message",
    subtype: "message_changed",
    channel: "D0ANA",
    channel_type: "im",
    message: {
      type: "message",
      user: "U0ANA",
      text: "de 9 a 11",
      ts: "1.1",
      edited: { user: "U0ANA", ts: "2.0" },
      ...message,
    },
    previous_message: { type: "message", user: "U0ANA", text: "de 9 a 10", ts: "1.1" },
    ...more,
  }) as unknown as Event;

describe("a changed message", () => {
  it("is an edit if its author gave it another text", () => {
    const change = { user: "U0ANA", channel: "D0ANA", ts: "1.1", key: "D0ANA:1.1:2.0", text: "de 9 a 11" };
    expect(readChange(edited())).toEqual(change);
  });

  it.each([
    ["a link that Slack unfolds", edited({}, { edited: undefined })],
    ["the same text", edited({}, { text: "de 9 a 10" })],
    ["a message of an app", edited({}, { bot_id: "B0APP" })],
    ["a message in a channel", edited({ channel_type: "channel" })],
    ["a new message", edited({ subtype: undefined })],
  ])("is none: %s", (_, event) => {
    expect(readChange(event)).toBeUndefined();
  });
});

const deleted = (more: object = {}, message: object = {}) => {
  const before = { type: "message", user: "U0ANA", text: "de 9 a 10", ts: "1.1", ...message };
  return edited({ subtype: "message_deleted", message: undefined, previous_message: before, ...more });
};

describe("a deleted message", () => {
  it("is told of once, by its own ts and without its words", () => {
    expect(readChange(deleted())).toEqual({ user: "U0ANA", channel: "D0ANA", ts: "1.1", key: "D0ANA:1.1:deleted" });
  });

  it.each([
    ["a message of an app", deleted({}, { bot_id: "B0APP" })],
    ["a message in a channel", deleted({ channel_type: "channel" })],
    ["one of which Slack does not say whose it was", deleted({ previous_message: undefined })],
  ])("is none of theirs: %s", (_, event) => {
    expect(readChange(event)).toBeUndefined();
  });
});
