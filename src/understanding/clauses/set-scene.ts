import type { Language } from "#kernel/language.ts";
import { type Fact, findFacts } from "#understanding/facts/find-facts.ts";
import { type Folded, fold } from "#understanding/fold/fold.ts";
import { sentencesOf } from "#understanding/fold/sentences.ts";
import { within } from "#understanding/fold/span.ts";
import { languageOf } from "#understanding/language/language-of.ts";
import { FILLERS, VISIT_OPENINGS, VISIT_WORDS } from "#understanding/language/visit-words.ts";
import { findMarks } from "#understanding/marks/find-marks.ts";
import { findNames, type Mention } from "#understanding/names/find-names.ts";
import type { ReadingContext } from "#understanding/reading.ts";
import { type Clause, cutClauses } from "./cut-clauses.ts";

/** A clause with what was found in it. */
export type Part = Clause & {
  readonly words: string;
  readonly facts: readonly Fact[];
  readonly mentions: readonly Mention[];
  /** It tells of the visit itself: when, where, how long. `firmly`: by its own words, not only by where it stands. */
  readonly ofVisit: "firmly" | "loosely" | false;
  /** It says nothing but when, where and how: "50 min, by phone". */
  readonly bare: boolean;
};

/** An account, taken apart once: every slot is read from this. */
export type Scene = {
  readonly folded: Folded;
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly context: ReadingContext;
};

type Known = {
  /** The text is about the visit from its first word, as a correction of it is. */
  readonly answering?: boolean;
  readonly language?: Language | undefined;
  /** The account with blanks for what is not to be read. */
  readonly kept?: string;
};

export function setScene(account: string, context: ReadingContext, { answering = false, ...known }: Known = {}): Scene {
  const folded = fold(known.kept ?? account, account);
  const language = known.language ?? languageOf(folded, context.locale);
  const { text: named, mentions } = findNames(folded, context);
  const found = findFacts(named, language, context);
  const daysAhead = found.filter((fact) => fact.what === "day" && fact.meaning !== "unreadable" && fact.meaning.future);
  const marks = findMarks(named, folded, language, daysAhead);
  const clauses = cutClauses(named, sentencesOf(folded), marks, language);
  const factsIn = within(clauses, found);
  const mentionsIn = within(clauses, mentions);
  const first = clauses.findIndex((_, index) => [...(factsIn[index] ?? []), ...(mentionsIn[index] ?? [])].length > 0);
  const parts = clauses.map((clause, index) => {
    const words = named.slice(clause.start, clause.end);
    const facts = factsIn[index] ?? [];
    const bare = clause.kind === "other" && isBare(words, facts, clause.start);
    const part = { ...clause, words, facts, mentions: mentionsIn[index] ?? [], bare };
    return {
      ...part,
      ofVisit: answering && clause.kind === "other" ? "firmly" : ofVisit(part, index === Math.max(0, first), language),
    } as const;
  });
  return { folded, language, parts, context };
}

function ofVisit(
  { kind, words, facts, mentions, bare }: Omit<Part, "ofVisit">,
  isFirst: boolean,
  language: Language,
): Part["ofVisit"] {
  if (kind === "visit") return "firmly";
  if (kind !== "other") return false;
  if (bare || VISIT_OPENINGS[language].test(words)) return "firmly";
  const said = VISIT_WORDS[language].test(words);
  if (said ? isFirst || mentions.length > 0 : isFirst && mentions.length > 0 && facts.length > 0) return "firmly";
  return said || (isFirst && facts.length > 0) ? "loosely" : false;
}

function isBare(words: string, facts: readonly Fact[], start: number): boolean {
  const ends = [0, ...facts.map((fact) => fact.end - start)];
  const rest = ends.map((end, index) => words.slice(end, (facts[index]?.start ?? Infinity) - start)).join(" ");
  return /[a-z\d]/i.test(words) && !/[a-z]{2}/.test(rest.replace(FILLERS, ""));
}
