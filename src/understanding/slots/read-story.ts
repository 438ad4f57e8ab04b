import type { Part, Scene } from "#understanding/clauses/set-scene.ts";
import { trimmed } from "#understanding/fold/quote.ts";
import type { Span } from "#understanding/fold/span.ts";
import { anyOf } from "#understanding/pattern/phrases.ts";
import type { Candidate } from "#understanding/reading.ts";

/** Maximum characters of each text in a record. */
const MAX_LENGTH = { request: 280, working: 500, challenge: 500 } as const;

/** What the principal brought, what is working or what is hard, verbatim. */
export function readStory(scene: Scene, kind: keyof typeof MAX_LENGTH): Candidate<string> | undefined {
  const onTopic = scene.parts.filter((part) => part.kind === kind && hasWords(part));
  const first = onTopic.find(({ sure }) => sure) ?? onTopic[0];
  if (!first) return undefined;
  const span = trimmed(scene.folded, { start: first.body, end: endOf(first, scene.parts) });
  const end = endWithin(scene.folded.text, span, MAX_LENGTH[kind]);
  const words = scene.folded.cut(span.start, end);
  return { value: words, quote: words, sure: first.sure && end === span.end };
}

const SAYS_SOMETHING = anyOf`[\p{L}NM]{2}`;

function hasWords({ words, body, start }: Part): boolean {
  return SAYS_SOMETHING.test(words.slice(body - start));
}

/** Directly following parts with the same topic belong to it, unless they have a heading of their own. */
function endOf(first: Part, parts: readonly Part[]): number {
  let end = first.end;
  for (const next of parts.slice(parts.indexOf(first) + 1)) {
    if (next.kind !== first.kind || first.kind === "request" || next.sure !== first.sure || next.body !== next.start)
      break;
    end = next.end;
  }
  return end;
}

/** Clips a text that is too long at a word boundary; it is then not sure. */
function endWithin(text: string, { start, end }: Span, most: number): number {
  if (end - start <= most) return end;
  const space = text.lastIndexOf(" ", start + most);
  return space > start ? space : end;
}
