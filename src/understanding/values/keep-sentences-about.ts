import { prepareText } from "#understanding/clauses/prepare-text.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { splitSentences } from "#understanding/fold/sentences.ts";
import { groupSpansByContainer, type TextSpan } from "#understanding/fold/span.ts";
import type { PrincipalMention } from "#understanding/names/find-principal-names.ts";

/** A text, and the names that were found in it when it was written, in their order. */
export type NamedText = {
  readonly text: string;
  /** Absent if it is not known what was found; then the names are searched for among those of today. */
  readonly names?: readonly { readonly quote: string; readonly ids: readonly string[] }[] | undefined;
};

/**
 * Keeps of an account of several principals the sentences that are about one of them: those that name this one, and
 * those that name nobody and do not follow a sentence about another alone. What is said of one of them must not stand
 * in the record of another, also if that other has another name by now, or is no longer the writer's principal.
 */
export function keepSentencesAbout(id: string, { text, names }: NamedText, context: UnderstandingContext): string {
  const { folded, mentions } = prepareText(text, context);
  const spans = splitSentences(folded);
  const sentences = spans.map(({ start, end }) => folded.cut(start, end));
  const named = names
    ? groupNamesBySentence(sentences, names)
    : groupSpansByContainer<PrincipalMention & TextSpan>(spans, mentions);
  let isAboutThis = true;
  return sentences
    .filter((_, index) => {
      const here = named[index] ?? [];
      if (here.length > 0) isAboutThis = here.some(({ ids }) => ids.includes(id));
      return isAboutThis;
    })
    .join("")
    .trim();
}

/** Finds again, in their order, the names that were found when the text was written. */
function groupNamesBySentence<Name extends { readonly quote: string }>(
  sentences: readonly string[],
  names: readonly Name[],
): Name[][] {
  const found: Name[][] = sentences.map(() => []);
  let [sentence, from] = [0, 0];
  for (const name of names) {
    const at = sentences.findIndex(
      (text, index) => index >= sentence && text.includes(name.quote, index === sentence ? from : 0),
    );
    if (at < 0) continue;
    from = (sentences[at]?.indexOf(name.quote, at === sentence ? from : 0) ?? 0) + name.quote.length;
    sentence = at;
    found[at]?.push(name);
  }
  return found;
}
