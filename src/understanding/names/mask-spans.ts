import type { TextSpan } from "#understanding/fold/span.ts";

/** Replaces every character of the spans, which must be sorted and free of overlaps, by a mask character. */
export function maskSpans(text: string, spans: readonly TextSpan[], character: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), character.repeat(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
