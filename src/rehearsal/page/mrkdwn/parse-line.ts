import { readEntities } from "./entities.ts";
import { type Angle, parseAngle } from "./parse-angle.ts";

export type Span =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "bold" | "italic" | "strike"; readonly spans: readonly Span[] }
  | Angle;

// Builds the regex source for text between two marks. It skips <…> and `…` inside, so that a "_" in a URL does not end
// italics.
const styled = (mark: string, name: string) =>
  `(?<![\\p{L}\\p{N}])[${mark}](?!\\s)(?<${name}>(?:<[^<>]*>|\`[^\`]*\`|[^${mark}])+?)(?<!\\s)[${mark}](?![\\p{L}\\p{N}])`;

const MARKED = new RegExp(
  ["`(?<code>[^`]+)`", "<(?<angle>[^<>]+)>", styled("*", "bold"), styled("_", "italic"), styled("~", "strike")].join(
    "|",
  ),
  "gu",
);

/** Parses one line of mrkdwn; malformed markup stays plain text. */
export function parseLine(line: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKED)) {
    pushText(spans, line.slice(from, match.index));
    spans.push(toSpan(match));
    from = match.index + match[0].length;
  }
  pushText(spans, line.slice(from));
  return spans;
}

function pushText(spans: Span[], text: string): void {
  if (text) spans.push({ kind: "text", text: readEntities(text) });
}

function toSpan(match: RegExpExecArray): Span {
  const { code, angle, bold, italic, strike } = match.groups ?? {};
  if (code !== undefined) return { kind: "code", text: readEntities(code) };
  if (bold !== undefined) return { kind: "bold", spans: parseLine(bold) };
  if (italic !== undefined) return { kind: "italic", spans: parseLine(italic) };
  if (strike !== undefined) return { kind: "strike", spans: parseLine(strike) };
  return parseAngle(angle ?? "") ?? { kind: "text", text: readEntities(match[0]) };
}
