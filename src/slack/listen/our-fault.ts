import type { Caller } from "#mentoring/door/door.ts";
import { getFallbackLanguage } from "#mentoring/door/door.ts";
import { createTextReply, type Reply, type ReplyWithReader } from "#mentoring/door/reply.ts";
import { createPhrase } from "#mentoring/door/say.ts";
import type { SlackContext } from "#slack/slack-context.ts";

/** The response to a press whose act failed, with the reference from the log. */
export async function createInternalErrorReply(
  { door }: SlackContext,
  { address }: Caller,
  reference: string,
): Promise<ReplyWithReader<Reply>> {
  const reader = { language: getFallbackLanguage(door, address), zone: "UTC" };
  return { kind: "answered", reader, said: createTextReply(createPhrase("common.our_fault", { reference })) };
}

/** The response to a press of which nothing was done, since Slack did not say who pressed. */
export function createTryAgainReply({ door }: SlackContext, { address }: Caller): ReplyWithReader<Reply> {
  const reader = { language: getFallbackLanguage(door, address), zone: "UTC" };
  return { kind: "answered", reader, said: createTextReply(createPhrase("common.unavailable")) };
}
