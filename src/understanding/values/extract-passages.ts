import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedVisitValues, Passage } from "#understanding/extracted-values.ts";
import { getQuoteOfSpan } from "#understanding/fold/quote-span.ts";
import { splitSentences } from "#understanding/fold/sentences.ts";
import { groupSpansByContainer, type TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import type { PrincipalMention } from "#understanding/names/find-principal-names.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";
import { listSubjects, readCommitment } from "./extract-commitments.ts";
import { findVisitRemainder } from "./find-visit-remainder.ts";

/** Minimum words of a passage: a whole sentence, what a visit was about, what else follows it, and what others leave. */
const MIN_WORDS = { sentence: 2, topic: 2, visit: 3, remainder: 4 } as const;
/** Maximum words after those by which a sentence is taken for a greeting or another courtesy. */
const MAX_WORDS_AFTER_COURTESY = 3;

/**
 * Lists what a text says besides when, where and how long the visit was, in its order: each clause from which a value
 * may have been read, and what is left of its sentence. Greetings and fragments of a few words are left out.
 */
export function extractPassages(analysis: TextAnalysis, values: ExtractedVisitValues): Passage[] {
  const { clauses, folded, mentions } = analysis;
  const quotes = quotesOf(values);
  const sentences = splitSentences(folded);
  const named = groupSpansByContainer<PrincipalMention & TextSpan>(sentences, mentions);
  const [passages, next] = [[] as Passage[], { clause: 0 }];
  let about: readonly string[] | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const ids = [...new Set((named[index] ?? []).flatMap((mention) => mention.ids))];
    if (ids.length > 0) about = ids;
    const inside: AnalysedClause[] = [];
    for (let clause = clauses[next.clause]; clause && clause.start < sentence.end; clause = clauses[++next.clause])
      inside.push(clause);
    const told = joinClauses(inside, quotes, analysis).map((passage) =>
      passage.commitment || !about ? passage : { ...passage, about },
    );
    passages.push(...told.filter(({ words }) => analysis.isGrounded(words)));
  }
  return passages;
}

type Quotes = { readonly ofVisit: readonly string[]; readonly ofTopics: readonly string[]; readonly next?: string };

function quotesOf(values: ExtractedVisitValues): Quotes {
  const { on, ahead, startsAt, minutes, modality, outcome, notHeldReason, principal } = values;
  const { request, working, challenge, principalCommitments, mentorCommitments, noneAgreed, nextVisit } = values;
  const ofVisit = [on, ahead, startsAt, minutes, modality, outcome, notHeldReason, principal, ...values.unreadable];
  const ofTopics = [request, working, challenge, ...principalCommitments, ...mentorCommitments, noneAgreed];
  return {
    ofVisit: ofVisit.flatMap((value) => value?.quote ?? []),
    ofTopics: ofTopics.flatMap((value) => (value?.sure ? value.quote : [])),
    ...(nextVisit?.sure && { next: nextVisit.quote }),
  };
}

/** Joins the clauses of a sentence from which nothing was read; each of the others is a passage of its own. */
function joinClauses(clauses: readonly AnalysedClause[], quotes: Quotes, analysis: TextAnalysis): Passage[] {
  const passages: Passage[] = [];
  let open: TextSpan | undefined;
  const wordsOf = (span: TextSpan) => getQuoteOfSpan(analysis.folded, span);
  const close = (isEnd: boolean) => {
    const words = open ? wordsOf(open) : "";
    const isWhole = isEnd && open?.start === clauses[0]?.start;
    if (saysSomething(words, isWhole ? MIN_WORDS.sentence : MIN_WORDS.remainder)) passages.push({ words });
    open = undefined;
  };
  for (const clause of clauses) {
    const words = wordsOf({ start: startOf(clause), end: clause.end });
    const commitment = commitmentIn(clause, analysis);
    const isRead = quotes.ofTopics.some((quote) => words !== "" && quote.includes(words));
    if (isOfVisit(clause, words, quotes)) {
      close(false);
      const rest = clause.bare ? undefined : findVisitRemainder(clause, quotes.ofVisit, analysis);
      const restWords = rest && wordsOf(rest);
      if (restWords && saysSomething(restWords, MIN_WORDS[rest.isTopic ? "topic" : "visit"]))
        passages.push({ words: restWords });
    } else if (isRead || commitment) {
      close(false);
      const subjects = commitment ? listSubjects(clause) : [];
      passages.push({
        words,
        ...(subjects.length > 0 && { about: subjects }),
        ...(commitment && { commitment }),
      });
    } else open = { start: open?.start ?? clause.start, end: clause.end };
  }
  close(true);
  return passages;
}

/** Where the quote of a value that is read from a clause begins: that of a commitment contains what introduces it. */
function startOf({ kind, start, body }: AnalysedClause): number {
  return kind === "theirs" || kind === "mine" ? start : body;
}

/** Whether a value of the visit itself, or the next visit, was read from a clause that says nothing else. */
function isOfVisit({ kind, ofVisit, bare }: AnalysedClause, words: string, { ofVisit: quotes, next }: Quotes): boolean {
  if (kind === "next") return next !== undefined && words.includes(next);
  const inside = quotes.filter((quote) => words.includes(quote));
  return (
    bare || (inside.length > 0 && (ofVisit !== false || inside.some((quote) => LABEL.test(words.replace(quote, "")))))
  );
}

/** "Modalidad: presencial": what a filled-in template leaves beside a value. */
const LABEL = /^[^:=]{1,40}[:=]\s*$/;

function commitmentIn(clause: AnalysedClause, analysis: TextAnalysis): Passage["commitment"] {
  if (clause.kind !== "theirs" && clause.kind !== "mine") return undefined;
  const value = readCommitment(clause, analysis)[0]?.value;
  return value && { ...value, owner: clause.kind === "theirs" ? "principal" : "mentor" };
}

function saysSomething(words: string, minWords: number): boolean {
  const courtesy = COURTESY.exec(words)?.[0];
  if (courtesy !== undefined && countWords(words.slice(courtesy.length)) <= MAX_WORDS_AFTER_COURTESY) return false;
  return countWords(words) >= minWords && /\p{L}{2}/u.test(words);
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}

const COURTESY = createOriginalTextPattern(
  String.raw`^[^W]*${joinSourcesOfAllLanguages(({ attitude }) => attitude.courtesies)}\>`,
);
