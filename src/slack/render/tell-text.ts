import type { Reply } from "#mentoring/door/reply.ts";
import type { Reader } from "./reader.ts";
import { formatPhraseAsMrkdwn, formatPhraseAsPlainText } from "./word-phrase.ts";

/** Formats a reply that consists of text only, one line per phrase. */
export function formatTextReply({ lines, bulleted }: Extract<Reply, { kind: "tell" }>, reader: Reader): string {
  return bulleted
    ? lines.map((line) => `• ${formatPhraseAsMrkdwn(line, reader)}`).join("\n")
    : lines.map((line) => formatPhraseAsPlainText(line, reader)).join("\n");
}
