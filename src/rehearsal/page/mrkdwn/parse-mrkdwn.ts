import { readEntities } from "./entities.ts";
import { parseLine, type Span } from "./parse-line.ts";

export type Paragraph =
  | { readonly kind: "text" | "quote"; readonly lines: readonly (readonly Span[])[] }
  | { readonly kind: "code"; readonly text: string };

/** Splits mrkdwn into paragraphs: quoted lines, other lines, fenced code. */
export function parseMrkdwn(text: string): readonly Paragraph[] {
  return text.split("```").flatMap((part, index) => {
    if (index % 2 === 0) return part.trim() === "" ? [] : paragraphs(part.replace(/^\n|\n$/g, ""));
    return [{ kind: "code" as const, text: readEntities(part.replace(/^\n|\n$/g, "")) }];
  });
}

function paragraphs(text: string): Paragraph[] {
  const found: { kind: "text" | "quote"; lines: (readonly Span[])[] }[] = [];
  for (const line of text.split("\n")) {
    const quoted = /^(?:&gt;|>) ?/.exec(line);
    const kind = quoted ? "quote" : "text";
    const last = found.at(-1);
    const spans = parseLine(quoted ? line.slice(quoted[0].length) : line);
    if (last?.kind === kind) last.lines.push(spans);
    else found.push({ kind, lines: [spans] });
  }
  return found;
}
