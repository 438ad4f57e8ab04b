import type { Language } from "#kernel/language.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { nextStatementAbout } from "#understanding/names/people-in-sentence.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import {
  mentionsContactWithPrincipal,
  type TopicIntroduction,
} from "#understanding/topics/find-topic-introductions.ts";
import type { ClauseTopic } from "#understanding/topics/topic-rule.ts";
import { classifyStrengthOrChallenge } from "./classify-strength-or-challenge.ts";

/**
 * A part of a mentor's description of a visit that is about one topic. Its content begins at `body`, which may be after
 * the words that introduce the topic.
 */
export type Clause = TextSpan & { readonly kind: ClauseTopic; readonly body: number; readonly sure: boolean };

/**
 * Splits a text into clauses at the words that introduce a topic. The text between them is split into sentences, whose
 * topic is judged by their words.
 */
export function splitClauses(
  named: string,
  sentences: readonly TextSpan[],
  introductions: readonly TopicIntroduction[],
  language: Language,
): Clause[] {
  const clauses: Clause[] = [];
  let [at, next] = [0, 0];
  for (const sentence of sentences) {
    at = Math.max(at, sentence.start);
    while (at < sentence.end) {
      const introduction = introductions[next];
      const isCut = introduction !== undefined && introduction.start <= at && introduction.kind !== "visit";
      // A heading may be alone on its line; its content is then on the next line.
      if (isCut && introduction.body >= sentence.end && introduction.body < named.length) break;
      // A statement about the visit ends the previous topic but begins no new one.
      if (!isCut) while (introductions[next]?.kind === "visit") next++;
      const nextStart = introductions[isCut ? ++next : next]?.start ?? sentence.end;
      const nextTopic = Math.min(sentence.end, nextStart);
      const end = isCut ? nextStatementAbout(named, introduction.body, nextTopic) : nextTopic;
      if (isCut) clauses.push({ ...introduction, end: Math.max(end, introduction.body) });
      else clauses.push(...classifySentence(named, { start: at, end }, language));
      at = Math.max(end, isCut ? introduction.body : at);
    }
  }
  return clauses;
}

/** Matches the places inside a sentence where its topic may change. */
const TOPIC_BOUNDARY = withGlobalFlag(
  createAlternativesPattern`,(?!\d)| - |\<${joinSourcesOfAllLanguages(({ clauses }) => clauses.contrasts)}\>`,
);
/** Matches the beginning of a part of a sentence that takes its subject from the part before it, as "is hard" does. */
const NO_SUBJECT = createAlternativesPattern`^[\s,-]*${joinSourcesOfAllLanguages(({ clauses }) => clauses.subjectless)}\>`;
const OF_THE_VISIT = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ clauses }) => clauses.ofTheVisit)}\>|\d:\d`;

/**
 * Splits a sentence into clauses by topic. Neighbouring parts are joined if they have the same topic or one of them has
 * none.
 */
function classifySentence(named: string, sentence: TextSpan, language: Language): Clause[] {
  const clauses: Clause[] = [];
  for (const part of partsOf(named, sentence)) {
    const words = named.slice(part.start, part.end);
    const kind = mentionsContactWithPrincipal(words, language)
      ? "visit"
      : (classifyStrengthOrChallenge(words, language) ?? "other");
    const last = clauses.at(-1);
    if (last && joins(last, kind, words, named)) {
      clauses[clauses.length - 1] = { ...last, kind: last.kind === "other" ? kind : last.kind, end: part.end };
    } else clauses.push({ ...part, kind, body: part.start, sure: true });
  }
  const saysWhat = ({ kind, start, end }: Clause) => kind === "visit" || wordsIn(named.slice(start, end)) >= MIN_WORDS;
  return clauses.map((clause) => (saysWhat(clause) ? clause : { ...clause, kind: "other" }));
}

/**
 * Minimum words of a clause that has a topic of its own. A shorter one, such as "Será difícil", does not say what it is
 * about.
 */
const MIN_WORDS = 3;

const ANY_WORD = withGlobalFlag(createAlternativesPattern`[\p{L}N']+`);
const NAME_OR_NUMBER = createAlternativesPattern`N|\d`;

function wordsIn(words: string): number {
  return words.match(ANY_WORD)?.length ?? 0;
}

function joins(last: Clause, kind: ClauseTopic, words: string, named: string): boolean {
  if (kind === "other") return last.kind === "other" || last.kind === "visit" || !OF_THE_VISIT.test(words);
  if (kind === last.kind) return true;
  const before = named.slice(last.start, last.end);
  if (kind === "visit") return last.kind === "other";
  return last.kind === "other" && NO_SUBJECT.test(words) && !NAME_OR_NUMBER.test(before) && !OF_THE_VISIT.test(before);
}

function partsOf(named: string, { start, end }: TextSpan): TextSpan[] {
  const cuts = findAllMatches(TOPIC_BOUNDARY, named.slice(start, end)).map((match) => start + match.index);
  return [start, ...cuts]
    .map((from, index) => ({ start: from, end: cuts[index] ?? end }))
    .filter((part) => part.end > part.start);
}
