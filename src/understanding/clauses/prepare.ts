import type { Language } from "#kernel/language.ts";
import { type Fact, findFacts } from "#understanding/facts/find-facts.ts";
import { type Folded, fold } from "#understanding/fold/fold.ts";
import { groundedIn } from "#understanding/fold/grounded.ts";
import { splitSentences } from "#understanding/fold/sentences.ts";
import { type Span, within } from "#understanding/fold/span.ts";
import { languageOf } from "#understanding/language/language-of.ts";
import { findMarks } from "#understanding/marks/find-marks.ts";
import { findNames, type Mention } from "#understanding/names/find-names.ts";
import type { UnderstandingContext } from "#understanding/reading.ts";
import { type Clause, cutClauses } from "./cut-clauses.ts";

/** A clause with its facts (days, times and lengths) and the principals it names. */
export type ClauseWithFacts = Clause & {
  readonly words: string;
  readonly facts: readonly Fact[];
  readonly mentions: readonly Mention[];
};

/** A text after the stages of analysis that all slots share. Each stage runs at most once per language. */
export type Prepared = {
  readonly text: string;
  readonly context: UnderstandingContext;
  readonly folded: Folded;
  readonly mentions: readonly Mention[];
  /** The folded text with every letter of a name replaced by a mask. */
  readonly named: string;
  /** The language of the text, detected by its words. */
  readonly language: Language;
  factsIn(language: Language): readonly Fact[];
  stretchesIn(language: Language): readonly ClauseWithFacts[];
  /** Whether the quote occurs in the original text. */
  isGrounded(quote: string): boolean;
};

/** Prepares a text for analysis. In `kept` the parts to ignore are blanked out; quotes are still cut from `text`. */
export function prepare(text: string, context: UnderstandingContext, kept: string = text): Prepared {
  const folded = fold(kept, text);
  const { text: named, mentions } = findNames(folded, context);
  const factsIn = perLanguage((language) => findFacts(named, language, context));
  const sentences = perLanguage(() => splitSentences(folded));
  const grounded = perLanguage(() => groundedIn(text));
  const language = languageOf(folded, context.language);
  return {
    text,
    context,
    folded,
    mentions,
    named,
    language,
    factsIn,
    isGrounded: (quote) => grounded(language)(quote),
    stretchesIn: perLanguage((each) => {
      const facts = factsIn(each);
      const marks = findMarks(named, folded, each, facts.filter(isDayAhead));
      return withFound(named, cutClauses(named, sentences(each), marks, each), facts, mentions);
    }),
  };
}

function isDayAhead(fact: Fact): boolean {
  return fact.what === "day" && fact.meaning !== "unreadable" && fact.meaning.future !== undefined;
}

function withFound(named: string, clauses: readonly Clause[], facts: readonly Fact[], mentions: readonly Mention[]) {
  const [factsIn, mentionsIn] = [within<Fact>(clauses, facts), within<Mention & Span>(clauses, mentions)];
  return clauses.map((clause, index) => ({
    ...clause,
    words: named.slice(clause.start, clause.end),
    facts: factsIn[index] ?? [],
    mentions: mentionsIn[index] ?? [],
  }));
}

/** Memoizes `make` per language. */
function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known = new Map<Language, Made>();
  return (language) => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const made = make(language);
    known.set(language, made);
    return made;
  };
}
