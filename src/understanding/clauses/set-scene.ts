import type { Language } from "#kernel/language.ts";
import type { Fact } from "#understanding/facts/find-facts.ts";
import type { Folded } from "#understanding/fold/fold.ts";
import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { anyOf, everywhere, phrases } from "#understanding/pattern/phrases.ts";
import type { UnderstandingContext } from "#understanding/reading.ts";
import type { ClauseWithFacts, Prepared } from "./prepare.ts";

/** A clause of the text and its relation to the visit. */
export type Part = ClauseWithFacts & {
  /**
   * Whether the clause is about the visit itself (when, where, how long): "firmly" if its words and names show it,
   * "loosely" if only its words or only its place at the beginning suggest it.
   */
  readonly ofVisit: "firmly" | "loosely" | false;
  /** Whether the clause contains only when, where and how: "50 min, by phone". */
  readonly bare: boolean;
};

/** A text analysed in one language, from which every slot of a reading is filled. */
export type Scene = {
  readonly folded: Folded;
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly context: UnderstandingContext;
  isGrounded(quote: string): boolean;
};

type Known = {
  /** Whether clauses without a topic of their own are taken to be about the visit, as in a correction of a draft. */
  readonly answering?: boolean;
  readonly language?: Language;
};

export function setScene(prepared: Prepared, { answering = false, ...known }: Known = {}): Scene {
  const { folded, context, isGrounded } = prepared;
  const language = known.language ?? prepared.language;
  const stretches = prepared.stretchesIn(language);
  const first = Math.max(
    0,
    stretches.findIndex(({ facts, mentions }) => facts.length + mentions.length > 0),
  );
  const parts = stretches.map((stretch, index) => {
    const bare = stretch.kind === "other" && isBare(stretch.words, stretch.facts, stretch.start);
    const firmly = answering && stretch.kind === "other";
    return {
      ...stretch,
      bare,
      ofVisit: firmly ? "firmly" : ofVisit({ ...stretch, bare }, index === first, language),
    } as const;
  });
  return { folded, language, parts, context, isGrounded };
}

function ofVisit(
  { kind, words, facts, mentions, bare }: Omit<Part, "ofVisit">,
  isFirst: boolean,
  language: Language,
): Part["ofVisit"] {
  if (kind === "visit") return "firmly";
  if (kind !== "other") return false;
  if (bare || PACKS[language].visit.openings.test(words)) return "firmly";
  const said = PACKS[language].visit.words.test(words);
  if (said ? isFirst || mentions.length > 0 : isFirst && mentions.length > 0 && facts.length > 0) return "firmly";
  return said || (isFirst && facts.length > 0) ? "loosely" : false;
}

/** Words that may stand between a day, a time and a modality. */
const FILLERS = everywhere(phrases`${inEveryLanguage(({ clauses }) => clauses.fillers)}|N+`);
const SAYS_SOMETHING = anyOf`[\p{L}\p{N}NM]`;

function isBare(words: string, facts: readonly Fact[], start: number): boolean {
  const ends = [0, ...facts.map((fact) => fact.end - start)];
  const rest = ends.map((end, index) => words.slice(end, (facts[index]?.start ?? Infinity) - start)).join(" ");
  return SAYS_SOMETHING.test(words) && !/\p{L}{2}/u.test(rest.replace(FILLERS, ""));
}
