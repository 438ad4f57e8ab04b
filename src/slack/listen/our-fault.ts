import type { Caller } from "#mentoring/door/door.ts";
import { getFallbackLanguage } from "#mentoring/door/door.ts";
import { createTextReply, type Reply, type ReplyWithLocale } from "#mentoring/door/reply.ts";
import { createPhrase } from "#mentoring/door/say.ts";
import type { SlackContext } from "#slack/slack-context.ts";

/**
 * Creates the reply to a request that failed with an error; it contains the reference code under which the error was
 * logged.
 */
export async function createInternalErrorReply(
  { door }: SlackContext,
  { address }: Caller,
  reference: string,
): Promise<ReplyWithLocale<Reply>> {
  const reader = { language: getFallbackLanguage(door, address), zone: "UTC" };
  return { kind: "answered", reader, said: createTextReply(createPhrase("common.our_fault", { reference })) };
}

/** Creates the reply to a press that was not processed, because Slack did not say who pressed. */
export function createTryAgainReply({ door }: SlackContext, { address }: Caller): ReplyWithLocale<Reply> {
  const reader = { language: getFallbackLanguage(door, address), zone: "UTC" };
  return { kind: "answered", reader, said: createTextReply(createPhrase("common.unavailable")) };
}
