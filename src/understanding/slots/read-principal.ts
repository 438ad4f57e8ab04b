import type { Scene } from "#understanding/clauses/set-scene.ts";
import type { Candidate } from "#understanding/reading.ts";

/** Reads the principal who was visited: the one named in a part about the visit, or the only one named anywhere. */
export function readPrincipal({ parts, folded }: Scene): Candidate<string> | undefined {
  const all = parts.flatMap((part) => part.mentions);
  const ofVisit = parts.filter((part) => part.ofVisit).flatMap((part) => part.mentions);
  const mentions = ofVisit.length > 0 ? ofVisit : all;
  const first = mentions.find(({ ids }) => ids.length === 1);
  const id = first?.ids[0];
  if (!first || id === undefined || mentions[0]?.ids.includes(id) === false) return undefined;
  const agree = mentions.every(({ ids }) => ids.includes(id));
  return { value: id, quote: folded.cut(first.start, first.end), sure: first.sure && agree };
}
