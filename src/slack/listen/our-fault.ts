import type { Caller } from "#mentoring/door/door.ts";
import { languageOf } from "#mentoring/door/door.ts";
import { type Answered, type Reply, tell } from "#mentoring/door/reply.ts";
import { say } from "#mentoring/door/say.ts";
import type { SlackContext } from "#slack/slack-context.ts";

/** The response to a press whose act failed, with the reference from the log. */
export async function ourFault(
  { door }: SlackContext,
  { address }: Caller,
  reference: string,
): Promise<Answered<Reply>> {
  const reader = { language: languageOf(door, address), zone: "UTC" };
  return { kind: "answered", reader, said: tell(say("common.our_fault", { reference })) };
}
