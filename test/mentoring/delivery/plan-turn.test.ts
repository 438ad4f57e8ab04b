import { describe, expect, it } from "vitest";
import type { SurfaceRef } from "#kernel/id.ts";
import { getShownDraftContent, planTurnReply } from "#mentoring/delivery/plan-turn.ts";
import type { LoggingReplyPart } from "#mentoring/session/dialogue/reply-part.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { LoggingMessage } from "#mentoring/session/logging-message.store.ts";

const REF = "D0ANA:1.1" as SurfaceRef;
const CARD: LoggingMessage = { ref: REF, shows: "card" };
const QUESTION: LoggingMessage = { ref: REF, shows: "outcome" };
const plan = (said: LoggingReplyPart[], card?: LoggingMessage) =>
  planTurnReply({ ...INITIAL_DIALOGUE_STATE, said }, card);

const ASK: LoggingReplyPart = { kind: "ask", ask: "request" };
const DRAWN: LoggingReplyPart = { kind: "card" };
const CHANGED: LoggingReplyPart = { kind: "changed", fields: ["on"] };

describe("one turn of a logging conversation", () => {
  it("asks below what was answered, which loses its buttons", () => {
    const asks = { kind: "ask", ask: "request" };
    expect(plan([ASK])).toEqual({ post: asks, afresh: asks });
    expect(plan([ASK], QUESTION)).toEqual({
      change: { ref: REF, to: { kind: "answered", ask: "outcome" } },
      post: asks,
      afresh: asks,
    });
    expect(plan([ASK], CARD).change).toEqual({ ref: REF, to: { kind: "moved" } });
  });

  it("draws the card where it stands, and posts only what there is to say besides", () => {
    const inPlace = { change: { ref: REF, to: { kind: "card" } }, afresh: { kind: "card" } };
    expect(plan([DRAWN], CARD)).toEqual(inPlace);
    expect(plan([CHANGED, DRAWN], CARD)).toEqual({ ...inPlace, post: { kind: "lines" } });
  });

  it("posts the card anew where none stands, and where it is wanted below", () => {
    const anew = { post: { kind: "card" }, afresh: { kind: "card" } };
    expect(plan([DRAWN])).toEqual(anew);
    expect(plan([DRAWN], QUESTION)).toEqual({
      ...anew,
      change: { ref: REF, to: { kind: "answered", ask: "outcome" } },
    });
    expect(plan([{ kind: "card", afresh: true }], CARD)).toEqual({
      ...anew,
      change: { ref: REF, to: { kind: "moved" } },
    });
  });

  it("closes the table when the conversation is over, and says so", () => {
    const over = { kind: "over", as: "saved" };
    expect(plan([{ kind: "saved" }])).toEqual({ post: over, afresh: over });
    expect(plan([{ kind: "saved" }], CARD).change).toEqual({ ref: REF, to: over });
  });

  it("leaves the table alone for a word in between", () => {
    expect(plan([{ kind: "paused" }], CARD)).toEqual({ post: { kind: "lines" }, afresh: { kind: "lines" } });
  });

  it("shows on the table what it asked or drew last", () => {
    expect(getShownDraftContent({ kind: "ask", ask: "request" })).toBe("request");
    expect(getShownDraftContent({ kind: "card" })).toBe("card");
    for (const message of [undefined, { kind: "lines" }, { kind: "over", as: "saved" }] as const)
      expect(getShownDraftContent(message)).toBeUndefined();
  });
});
