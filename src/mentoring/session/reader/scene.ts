import { type Clause, cutClauses } from "./clause.ts";
import { type Fact, findFacts } from "./facts.ts";
import { type Folded, fold } from "./fold.ts";
import { languageOf } from "./language.ts";
import { findMarks } from "./mark.ts";
import { findNames, type Mention } from "./name.ts";
import type { Language, ReadingContext } from "./reading.ts";
import { sentencesOf } from "./sentence.ts";
import { within } from "./span.ts";

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
};

export function setScene(account: string, context: ReadingContext, { answering = false, ...known }: Known = {}): Scene {
  const folded = fold(account);
  const language = known.language ?? languageOf(folded, context.locale);
  const { text: named, mentions } = findNames(folded, context);
  const found = findFacts(named, language, context);
  const daysAhead = found.filter((fact) => fact.what === "day" && fact.meaning !== "unreadable" && fact.meaning.future);
  const marks = findMarks(named, folded, language, daysAhead);
  const clauses = cutClauses(named, sentencesOf(folded), marks, language);
  const factsIn = within(clauses, found);
  const mentionsIn = within(clauses, mentions);
  const parts = clauses.map((clause, index) => {
    const words = named.slice(clause.start, clause.end);
    const facts = factsIn[index] ?? [];
    const bare = clause.kind === "other" && isBare(words, facts, clause.start);
    const part = { ...clause, words, facts, mentions: mentionsIn[index] ?? [], bare };
    return { ...part, ofVisit: answering && clause.kind === "other" ? "firmly" : ofVisit(part, index === 0, language) } as const;
  });
  return { folded, language, parts, context };
}

const VISIT_WORDS = {
  en: /(?<!\b(?:she|he|they|who|staff|teachers|parents)\s(?:has\s|had\s|'d\s)?)\b(?:met|saw|visit(?:ed)?|spoke|talked|called|phoned|rang|zoom(?:ed)?|caught up|sat down|session|our meeting|meeting with|call|chat|catch-?up|debrief|lasted|it was|with (?:her|him)|duration|we had|we did|got back|finished)\b/,
  es: /(?<!\b(?:ella|ellos|que|se)\s)\b(?:visit(?:e|a|amos)|me reuni|nos reunimos|estuv(?:e|imos)|converse|conversamos|hable|hablamos|llame|llamada|llamamos|sesion|nuestra reunion|reunion con|videollamada|zoom|encuentro|duro|duracion|fue|con (?:ella|el)|fui|fuimos|la de hoy|tuvimos)\b/,
} as const;
const FILLERS =
  /\b(?:about|around|for|on|at|in|was|it|from|only|just|approx|total|lasted|took|duration|length|time|date|when|by|via|phone|zoom|meet|teams|person|face|to|the|school|her|his|office|video|call|whatsapp|w|with|el|la|los|las|de|del|fue|unos|unas|como|durante|duro|duracion|por|en|a|su|escuela|colegio|cole|oficina|presencial|telefono|videollamada|llamada|fecha|hora|con|persona|n+)\b/gi;

function ofVisit({ kind, words, facts, mentions, bare }: Omit<Part, "ofVisit">, isFirst: boolean, language: Language): Part["ofVisit"] {
  if (kind === "visit") return "firmly";
  if (kind !== "other") return false;
  if (bare) return "firmly";
  const said = VISIT_WORDS[language].test(words);
  if (facts.length === 0 && !said) return false;
  if (mentions.length > 0 || (isFirst && said)) return "firmly";
  return isFirst || said ? "loosely" : false;
}

function isBare(words: string, facts: readonly Fact[], start: number): boolean {
  let rest = words;
  for (const fact of facts.toReversed()) rest = rest.slice(0, fact.start - start) + rest.slice(fact.end - start);
  return /[a-z\d]/i.test(words) && !/[a-z]{2}/.test(rest.replace(FILLERS, ""));
}
