import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue, ExtractedVisitValues, UnreadableValue } from "#understanding/extracted-values.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createAlternativesPattern, createPhrasePattern } from "#understanding/pattern/phrases.ts";
import { mentionsContactWithPrincipal } from "#understanding/topics/find-topic-introductions.ts";
import { NEGATION_BEFORE_MODALITY_PATTERN } from "./modality-words.ts";

/** What takes longer is a meeting, wherever the two met. */
const MAX_MINUTES = 15;
/** What is told at length was no chance contact, or tells of more than that. */
const MAX_CHARACTERS = { byWords: 300, byLength: 120 } as const;
/** What takes no longer is no visit, whatever it is called. */
const MAX_MINUTES_OF_A_WORD = 5;

const MET = createPhrasePattern`${joinSourcesOfAllLanguages(({ informalContact }) => informalContact.met)}`;
const SEEN = createPhrasePattern`${joinSourcesOfAllLanguages(({ informalContact }) => informalContact.seen)}`;
const BY_CHANCE = createPhrasePattern`${joinSourcesOfAllLanguages(({ informalContact }) => informalContact.byChance)}`;
const NAMED = createPhrasePattern`${joinSourcesOfAllLanguages(({ informalContact }) => informalContact.named)}`;

export type InformalContact = Pick<ExtractedVisitValues, "contactType"> & {
  readonly unreadable: readonly UnreadableValue[];
};

type Known = Pick<ExtractedVisitValues, "minutes" | "modality" | "outcome" | "unreadable">;

/**
 * Reads that the two met by chance, or exchanged a word of a few minutes: "me crucé con Rosa en la UGEL, cinco minutos".
 * Beside a visit that the text tells of too, it is none. A contact may be shorter than any visit.
 */
export function extractInformalContact(analysis: TextAnalysis, known: Known): InformalContact | undefined {
  const { clauses, language } = analysis;
  const minutes = readMinutes(analysis, known);
  if (known.outcome?.sure && known.outcome.value !== "held_as_planned") return undefined;
  if (minutes && minutes.value > MAX_MINUTES) return undefined;
  const length = analysis.folded.text.trim().length;
  const found =
    (length <= MAX_CHARACTERS.byWords ? findByWords(analysis) : undefined) ??
    (length <= MAX_CHARACTERS.byLength ? findByLength(analysis, minutes) : undefined);
  if (!found) return undefined;
  const others = clauses.filter((clause) => clause !== found.clause);
  if (others.some(({ words }) => mentionsContactWithPrincipal(words, language))) return undefined;
  const { quote, isFaceToFace } = found;
  const modality = known.modality ?? (isFaceToFace ? { value: "in_person", quote, sure: true } : undefined);
  return {
    contactType: {
      value: "informal_contact",
      quote,
      sure: true,
      ...(minutes && { minutes }),
      ...(modality && { modality }),
    },
    unreadable: known.unreadable.filter(({ kind }) => kind !== "minutes"),
  };
}

type Found = { readonly clause: AnalysedClause; readonly quote: string; readonly isFaceToFace: boolean };

function findByWords({ clauses, folded }: TextAnalysis): Found | undefined {
  for (const clause of clauses) {
    const { words, start } = clause;
    const met = MET.exec(words);
    const seen = met ?? (BY_CHANCE.test(words) ? SEEN.exec(words) : null);
    const found = seen ?? (clause.mentions.length > 0 ? NAMED.exec(words) : null);
    if (!found || NEGATION_BEFORE_MODALITY_PATTERN.test(words.slice(0, found.index))) continue;
    const at = start + found.index;
    return { clause, quote: folded.cut(at, at + found[0].length), isFaceToFace: seen !== null };
  }
  return undefined;
}

/** A word of a few minutes with a principal is no visit, unless it is called one. */
function findByLength({ clauses, folded, mentions }: TextAnalysis, minutes: Known["minutes"]): Found | undefined {
  const clause = clauses.find(({ ofVisit }) => ofVisit !== false);
  const before = minutes && folded.text.slice(0, folded.text.indexOf(minutes.quote.toLowerCase()));
  const isWord =
    minutes?.sure &&
    !AFTERWARDS.test(before ?? "") &&
    minutes.value <= MAX_MINUTES_OF_A_WORD &&
    mentions.some(({ other }) => !other);
  if (!clause || !isWord) return undefined;
  return CALLED_VISIT.test(clauses.map(({ words }) => words).join(" "))
    ? undefined
    : { clause, quote: minutes.quote, isFaceToFace: false };
}

/** "After five minutes" something else happened. */
const AFTERWARDS = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ durationContext }) => durationContext.after)}(?: \p{L}+)? $`;
const CALLED_VISIT = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ outcomes }) => outcomes.named)}`;

/** Reads the length also where it is too short for a visit. */
function readMinutes({ language }: TextAnalysis, { minutes, unreadable }: Known): ExtractedValue<number> | undefined {
  const short = unreadable.find(({ kind }) => kind === "minutes")?.quote;
  if (minutes || short === undefined) return minutes;
  const words = short.toLowerCase();
  for (const { pattern, minutes: read } of LANGUAGE_PACKS[language].durations) {
    pattern.lastIndex = 0;
    const match = pattern.exec(words);
    const value = match ? Math.round(read(match)) : 0;
    if (value >= 1 && value < MAX_MINUTES_OF_A_WORD) return { value, quote: short, sure: true };
  }
  return undefined;
}
