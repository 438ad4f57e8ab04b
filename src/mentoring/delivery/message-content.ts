import { z } from "zod";
import { LOGGING_QUESTIONS } from "#mentoring/session/dialogue/draft.ts";
import type { LoggingMessage } from "#mentoring/session/logging-message.store.ts";
import { getShownDraftContent, type TurnReplyMessage } from "./plan-turn.ts";
import type { Utterance, UtteranceKind } from "./utterance.ts";

const schema = z.object({ kind: z.string(), shows: z.enum([...LOGGING_QUESTIONS, "card"]).optional() });

/**
 * The part of the content of a posted message on which later steps depend: the kind of its utterance and, in a
 * visit-logging conversation, what it shows. It is stored with the message on the chat platform. A message that is
 * found there after an uncertain send therefore leads to the same steps as one known to be sent, even if the notice
 * would have other content by then.
 */
export type MessageContent = { readonly kind: string; readonly shows?: LoggingMessage["shows"] };

export function toMessageContent({ kind }: Utterance): MessageContent {
  return { kind };
}

/**
 * Returns the content of a reply in a visit-logging conversation; `message` is absent if the reply only updated a
 * message.
 */
export function toTurnContent(message: TurnReplyMessage | undefined): MessageContent {
  const shows = getShownDraftContent(message);
  return { kind: "session.turn" satisfies UtteranceKind, ...(shows && { shows }) };
}

/** Parses the content that is stored with a message on the chat platform; undefined if this release cannot parse it. */
export function parseMessageContent(stored: unknown): MessageContent | undefined {
  const { kind, shows } = schema.safeParse(stored).data ?? {};
  return kind === undefined ? undefined : { kind, ...(shows && { shows }) };
}
