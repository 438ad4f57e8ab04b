import { describe, expect, it } from "vitest";
import { readEdit } from "#slack/listen/edits.ts";

type Event = Parameters<typeof readEdit>[0];
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
    expect(readEdit(edited())).toEqual({ user: "U0ANA", channel: "D0ANA", key: "D0ANA:1.1:2.0", text: "de 9 a 11" });
  });

  it.each([
    ["a link that Slack unfolds", edited({}, { edited: undefined })],
    ["the same text", edited({}, { text: "de 9 a 10" })],
    ["a message of an app", edited({}, { bot_id: "B0APP" })],
    ["a message in a channel", edited({ channel_type: "channel" })],
    ["a new message", edited({ subtype: undefined })],
  ])("is none: %s", (_, event) => {
    expect(readEdit(event)).toBeUndefined();
  });
});
