import { describe, expect, it } from "vitest";
import { IGNORED_MESSAGE_SUBTYPES, isNewUserText } from "#slack/listen/new-words.ts";

const message = { channel_type: "im" };

describe("a message event", () => {
  it("holds new words when a person wrote it, alone, beside a file, or in a thread and to the conversation", () => {
    expect(isNewUserText(message)).toBe(true);
    for (const subtype of ["file_share", "thread_broadcast", "me_message"])
      expect(isNewUserText({ ...message, subtype }), subtype).toBe(true);
  });

  it("holds none when it is about another message, or no person wrote it", () => {
    expect(Object.keys(IGNORED_MESSAGE_SUBTYPES).length).toBeGreaterThanOrEqual(5);
    for (const subtype of Object.keys(IGNORED_MESSAGE_SUBTYPES))
      expect(isNewUserText({ ...message, subtype }), subtype).toBe(false);
    expect(isNewUserText({ ...message, bot_id: "B0APP" })).toBe(false);
    expect(isNewUserText({ ...message, subtype: "toString" })).toBe(false);
  });

  it("holds none for Fieldbook outside a direct conversation", () => {
    expect(isNewUserText({ channel_type: "channel" })).toBe(false);
  });
});
