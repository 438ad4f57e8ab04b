import type { Reply } from "#mentoring/door/reply.ts";
import type { Reader } from "./reader.ts";
import { markPhrase, sayPhrase } from "./word-phrase.ts";

/** Formats a direct response, one line per phrase. */
export function formatTextReply({ lines, bulleted }: Extract<Reply, { kind: "tell" }>, reader: Reader): string {
  return bulleted
    ? lines.map((line) => `• ${markPhrase(line, reader)}`).join("\n")
    : lines.map((line) => sayPhrase(line, reader)).join("\n");
}
