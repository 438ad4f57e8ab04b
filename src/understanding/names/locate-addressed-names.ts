import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { groupSpansByContainer, type TextSpan } from "#understanding/fold/span.ts";
import type { AddressedName } from "./addressed-people.ts";
import type { TextWord } from "./text-words.ts";

type MentionByAddress = TextSpan & { readonly ids: readonly [string]; readonly sure: true; readonly byAddress: true };

/** Finds in the folded text where the names stand that replace mentions: those of principals, and those of others. */
export function locateAddressedNames(
  addressed: readonly AddressedName[],
  words: readonly TextWord[],
  folded: NormalizedText,
): { readonly mentions: readonly MentionByAddress[]; readonly strangers: readonly TextSpan[] } {
  if (addressed.length === 0) return { mentions: [], strangers: [] };
  const written = words.map((word) => ({ ...folded.toOriginal(word), word }));
  const inside = groupSpansByContainer(addressed, written);
  const located = addressed.flatMap(({ principal }, index) => {
    const [first, last] = [inside[index]?.[0]?.word, inside[index]?.at(-1)?.word];
    return first && last ? [{ start: first.start, end: last.end, principal }] : [];
  });
  return {
    mentions: located.flatMap(({ principal, ...span }): MentionByAddress[] =>
      principal === undefined ? [] : [{ ...span, ids: [principal], sure: true, byAddress: true }],
    ),
    strangers: located.filter(({ principal }) => principal === undefined),
  };
}
