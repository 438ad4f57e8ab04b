import type { Reply } from "#mentoring/door/reply.ts";
import type { Reader } from "./reader.ts";
import { markPhrase, sayPhrase } from "./word-phrase.ts";

/** What is told to one person at once, a line below the other. */
export function tellText({ lines, bulleted }: Extract<Reply, { kind: "tell" }>, reader: Reader): string {
  return bulleted
    ? lines.map((line) => `• ${markPhrase(line, reader)}`).join("\n")
    : lines.map((line) => sayPhrase(line, reader)).join("\n");
}
