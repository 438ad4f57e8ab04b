import type { Answered } from "./listener.ts";
import { strangerText } from "./render/help/stranger.ts";
import type { Who } from "./who.ts";

/** A form handed in by someone who is not, or no longer, in the programme: it stays open with the reason at a field. */
export function refusal(block: string, stranger: Extract<Who, { kind: "stranger" }>): Answered {
  return { kind: "errors", errors: { [block]: strangerText(stranger) } };
}
