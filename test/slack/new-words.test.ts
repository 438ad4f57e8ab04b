import { describe, expect, it } from "vitest";
import { holdsNewWords, NOT_HEARD } from "#slack/listen/new-words.ts";

const message = { channel_type: "im" };

describe("a message event", () => {
  it("holds new words when a person wrote it, alone, beside a file, or in a thread and to the conversation", () => {
    expect(holdsNewWords(message)).toBe(true);
    for (const subtype of ["file_share", "thread_broadcast", "me_message"])
      expect(holdsNewWords({ ...message, subtype }), subtype).toBe(true);
  });

  it("holds none when it is about another message, or no person wrote it", () => {
    expect(Object.keys(NOT_HEARD).length).toBeGreaterThanOrEqual(5);
    for (const subtype of Object.keys(NOT_HEARD)) expect(holdsNewWords({ ...message, subtype }), subtype).toBe(false);
    expect(holdsNewWords({ ...message, bot_id: "B0APP" })).toBe(false);
    expect(holdsNewWords({ ...message, subtype: "toString" })).toBe(false);
  });

  it("holds none for Fieldbook outside a direct conversation", () => {
    expect(holdsNewWords({ channel_type: "channel" })).toBe(false);
  });
});
