import type { SurfaceRef } from "#kernel/id.ts";
import type { LoggingQuestion } from "#mentoring/session/dialogue/draft.ts";
import type { DialogueState } from "#mentoring/session/dialogue/state.ts";
import type { LoggingMessage } from "#mentoring/session/logging-message.store.ts";

/**
 * How the reply to one turn of a visit-logging conversation appears in the chat: as an update of the message that shows
 * the conversation, as a new message, or both.
 */
export type TurnReplyPlan = {
  readonly change?: { readonly ref: SurfaceRef; readonly to: TurnMessageUpdate };
  readonly post?: TurnReplyMessage;
  /** The message to post if the current message can no longer be updated, for example because it was deleted. */
  readonly afresh: TurnReplyMessage;
};

type Over = "saved" | "kept" | "discarded";

export type TurnMessageUpdate =
  /** The message of an answered question keeps its text and shows the answer in place of its buttons. */
  | { readonly kind: "answered"; readonly ask: LoggingQuestion }
  | { readonly kind: "card" }
  /** The summary card of the draft was posted again further down in the chat, so this older copy only points there. */
  | { readonly kind: "moved" }
  | { readonly kind: "over"; readonly as: Over };

/** A new message: remarks on this turn, followed by a question, the summary card of the draft, or nothing. */
export type TurnReplyMessage =
  | { readonly kind: "ask"; readonly ask: LoggingQuestion }
  | { readonly kind: "card" }
  | { readonly kind: "lines" }
  | { readonly kind: "over"; readonly as: Over };

/**
 * Plans the messages of the reply so that only one message of a visit-logging conversation has active buttons. An
 * answered question loses its buttons, and the summary card of the draft is updated in place where possible.
 */
export function planTurnReply({ said }: DialogueState, card: LoggingMessage | undefined): TurnReplyPlan {
  const ask = said.find((saying) => saying.kind === "ask");
  if (ask) return afresh({ kind: "ask", ask: ask.ask }, card && retired(card));
  const drawn = said.find((saying) => saying.kind === "card");
  if (drawn) {
    if (card?.shows !== "card" || drawn.afresh) return afresh({ kind: "card" }, card && retired(card));
    const lines = said.some((saying) => saying.kind !== "card");
    return {
      change: { ref: card.ref, to: { kind: "card" } },
      ...(lines && { post: { kind: "lines" } }),
      afresh: { kind: "card" },
    };
  }
  const over = said.find((saying) => saying.kind === "saved" || saying.kind === "kept" || saying.kind === "discarded");
  if (!over) return afresh({ kind: "lines" });
  return afresh({ kind: "over", as: over.kind }, card && { ref: card.ref, to: { kind: "over", as: over.kind } });
}

const afresh = (message: TurnReplyMessage, change?: TurnReplyPlan["change"]): TurnReplyPlan => ({
  ...(change && { change }),
  post: message,
  afresh: message,
});

/** Removes the buttons of the previous message of the conversation, so that a draft has only one set of buttons. */
const retired = ({ ref, shows }: LoggingMessage): NonNullable<TurnReplyPlan["change"]> => ({
  ref,
  to: shows === "card" ? { kind: "moved" } : { kind: "answered", ask: shows },
});

/**
 * Returns what the newly posted message shows, if it becomes the message with the buttons. Returns undefined if the
 * previous message stays the one with the buttons.
 */
export function getShownDraftContent(message: TurnReplyMessage | undefined): LoggingMessage["shows"] | undefined {
  if (message?.kind === "ask") return message.ask;
  return message?.kind === "card" ? "card" : undefined;
}
