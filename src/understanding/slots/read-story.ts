import type { Part, Scene } from "#understanding/clauses/set-scene.ts";
import { trimSpan } from "#understanding/fold/quote.ts";
import type { Span } from "#understanding/fold/span.ts";
import { anyOf } from "#understanding/pattern/phrases.ts";
import type { Candidate } from "#understanding/reading.ts";

/** Maximum characters of each free text in the record of a visit. */
const MAX_LENGTH = { request: 280, working: 500, challenge: 500 } as const;

/** Reads, verbatim, what the principal asked for, what is working or what is hard. */
export function readStory(scene: Scene, kind: keyof typeof MAX_LENGTH): Candidate<string> | undefined {
  const onTopic = scene.parts.filter((part) => part.kind === kind && hasWords(part));
  const first = onTopic.find(({ sure }) => sure) ?? onTopic[0];
  if (!first) return undefined;
  const span = trimSpan(scene.folded, { start: first.body, end: endOf(first, scene.parts) });
  const end = endWithin(scene.folded.text, span, MAX_LENGTH[kind]);
  const words = scene.folded.cut(span.start, end);
  return { value: words, quote: words, sure: first.sure && end === span.end };
}

const SAYS_SOMETHING = anyOf`[\p{L}NM]{2}`;

function hasWords({ words, body, start }: Part): boolean {
  return SAYS_SOMETHING.test(words.slice(body - start));
}

/**
 * Returns the end of a free text: directly following parts on the same topic belong to it, unless they have a heading
 * of their own.
 */
function endOf(first: Part, parts: readonly Part[]): number {
  let end = first.end;
  for (const next of parts.slice(parts.indexOf(first) + 1)) {
    if (next.kind !== first.kind || first.kind === "request" || next.sure !== first.sure || next.body !== next.start)
      break;
    end = next.end;
  }
  return end;
}

/** Returns where a text ends within the maximum length, at a word boundary; a clipped text is not sure. */
function endWithin(text: string, { start, end }: Span, most: number): number {
  if (end - start <= most) return end;
  const space = text.lastIndexOf(" ", start + most);
  return space > start ? space : end;
}
