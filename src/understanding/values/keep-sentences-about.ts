import { prepareText } from "#understanding/clauses/prepare-text.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { splitSentences } from "#understanding/fold/sentences.ts";
import { groupSpansByContainer, type TextSpan } from "#understanding/fold/span.ts";
import type { PrincipalMention } from "#understanding/names/find-principal-names.ts";

/**
 * Keeps of an account of several principals the sentences that are about one of them: those that name this one, and
 * those that name nobody and do not follow a sentence about another alone. What is said of one of them must not stand
 * in the record of another.
 */
export function keepSentencesAbout(id: string, text: string, context: UnderstandingContext): string {
  const { folded, mentions } = prepareText(text, context);
  const sentences = splitSentences(folded);
  const named = groupSpansByContainer<PrincipalMention & TextSpan>(sentences, mentions);
  let isAboutThis = true;
  return sentences
    .filter((_, index) => {
      const here = named[index] ?? [];
      if (here.length > 0) isAboutThis = here.some(({ ids }) => ids.includes(id));
      return isAboutThis;
    })
    .map(({ start, end }) => folded.cut(start, end))
    .join("")
    .trim();
}
