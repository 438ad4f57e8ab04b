import { decodeEntities } from "./entities.ts";
import { type MrkdwnSpan, parseMrkdwnLine } from "./parse-line.ts";

export type Paragraph =
  | { readonly kind: "text" | "quote"; readonly lines: readonly (readonly MrkdwnSpan[])[] }
  | { readonly kind: "code"; readonly text: string };

/** Splits mrkdwn into paragraphs: quoted lines, other lines, fenced code. */
export function parseMrkdwn(text: string): readonly Paragraph[] {
  return text.split("```").flatMap((part, index) => {
    if (index % 2 === 0) return part.trim() === "" ? [] : paragraphs(part.replace(/^\n|\n$/g, ""));
    return [{ kind: "code" as const, text: decodeEntities(part.replace(/^\n|\n$/g, "")) }];
  });
}

function paragraphs(text: string): Paragraph[] {
  const found: { kind: "text" | "quote"; lines: (readonly MrkdwnSpan[])[] }[] = [];
  for (const line of text.split("\n")) {
    const quoted = /^(?:&gt;|>) ?/.exec(line);
    const kind = quoted ? "quote" : "text";
    const last = found.at(-1);
    const spans = parseMrkdwnLine(quoted ? line.slice(quoted[0].length) : line);
    if (last?.kind === kind) last.lines.push(spans);
    else found.push({ kind, lines: [spans] });
  }
  return found;
}
