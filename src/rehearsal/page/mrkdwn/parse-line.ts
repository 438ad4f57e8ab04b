import { decodeEntities } from "./entities.ts";
import { type AngleToken, parseAngleToken } from "./parse-angle.ts";

export type MrkdwnSpan =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "bold" | "italic" | "strike"; readonly spans: readonly MrkdwnSpan[] }
  | AngleToken;

// Builds the source of a regular expression for formatted text between two marks. It skips <…> and `…` inside, so that
// a "_" in a URL does not end italics.
const styled = (mark: string, name: string) =>
  `(?<![\\p{L}\\p{N}])[${mark}](?!\\s)(?<${name}>(?:<[^<>]*>|\`[^\`]*\`|[^${mark}])+?)(?<!\\s)[${mark}](?![\\p{L}\\p{N}])`;

const MARKED = new RegExp(
  ["`(?<code>[^`]+)`", "<(?<angle>[^<>]+)>", styled("*", "bold"), styled("_", "italic"), styled("~", "strike")].join(
    "|",
  ),
  "gu",
);

/** Parses one line of mrkdwn; malformed markup stays plain text. */
export function parseMrkdwnLine(line: string): readonly MrkdwnSpan[] {
  const spans: MrkdwnSpan[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKED)) {
    pushText(spans, line.slice(from, match.index));
    spans.push(toSpan(match));
    from = match.index + match[0].length;
  }
  pushText(spans, line.slice(from));
  return spans;
}

function pushText(spans: MrkdwnSpan[], text: string): void {
  if (text) spans.push({ kind: "text", text: decodeEntities(text) });
}

function toSpan(match: RegExpExecArray): MrkdwnSpan {
  const { code, angle, bold, italic, strike } = match.groups ?? {};
  if (code !== undefined) return { kind: "code", text: decodeEntities(code) };
  if (bold !== undefined) return { kind: "bold", spans: parseMrkdwnLine(bold) };
  if (italic !== undefined) return { kind: "italic", spans: parseMrkdwnLine(italic) };
  if (strike !== undefined) return { kind: "strike", spans: parseMrkdwnLine(strike) };
  return parseAngleToken(angle ?? "") ?? { kind: "text", text: decodeEntities(match[0]) };
}
