import type { ContactModality } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { AnalysedClause, TextAnalysis } from "#understanding/clauses/analyse-text.ts";
import type { ExtractedValue } from "#understanding/extracted-values.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import {
  MODALITY_WORD_PATTERNS,
  NEGATION_BEFORE_MODALITY_PATTERN,
  REASON_BEFORE_MODALITY_PATTERN,
} from "./modality-words.ts";

type ModalityMention = TextSpan & {
  readonly value: ContactModality;
  readonly sure: boolean;
  /**
   * Whether the mode of the visit follows "because" or a similar word. It may then be a mode that was planned and
   * failed, and not the one that was used.
   */
  readonly asReason?: boolean;
};

/**
 * Reads the mode of the visit (in person, by phone …), from the clauses about the visit only: elsewhere a word such as
 * "teams" means groups of people.
 */
export function extractModality({
  folded,
  language,
  clauses,
}: TextAnalysis): ExtractedValue<ContactModality> | undefined {
  const found = clauses.flatMap((clause) =>
    clause.ofVisit || isAside(clause, language) ? findIn(clause, language) : [],
  );
  const said = found.filter(({ sure }) => sure);
  const chosen = said.filter(({ asReason }) => !asReason);
  const firm = chosen.length > 0 ? chosen : said;
  const likely = firm.length > 0 ? firm : found;
  const best = ORDER.flatMap((value) => likely.find((each) => each.value === value) ?? [])[0];
  if (!best) return undefined;
  const sure = best.sure && (best.value === "mixed" || firm.every(({ value }) => value === best.value));
  return { value: best.value, quote: folded.cut(best.start, best.end), sure };
}

/** Reads the mode of the visit in an answer to "how did you meet?", where a single word is enough. */
export function findModalityWord(plain: string): (TextSpan & { readonly value: ContactModality }) | undefined {
  for (const value of ORDER) {
    const match = MODALITY_WORD_PATTERNS[value].exec(plain);
    if (match && !NEGATION_BEFORE_MODALITY_PATTERN.test(plain.slice(0, match.index))) {
      return { value, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

/** The order of precedence if several modes are mentioned. Those least likely to be mentioned in passing come first. */
const ORDER: readonly ContactModality[] = ["mixed", "video", "phone", "async_messaging", "in_person"];

/**
 * Whether a clause such as "Phone." or "It was on Zoom" is about the visit, although it mentions no day and no
 * duration.
 */
function isAside({ kind, words }: AnalysedClause, language: Language): boolean {
  return kind === "other" && LANGUAGE_PACKS[language].modality.aside.test(words);
}

function findIn(clause: AnalysedClause, language: Language): ModalityMention[] {
  const word = clause.bare ? findModalityWord(clause.words) : undefined;
  if (word) return [{ value: word.value, start: clause.start + word.start, end: clause.start + word.end, sure: true }];
  const firm = clause.ofVisit === "firmly" || isAside(clause, language);
  return [
    ...findBy(LANGUAGE_PACKS[language].modality.phrases, clause, firm),
    ...findBy(LANGUAGE_PACKS[language].modality.hints, clause, false),
  ];
}

function findBy(
  table: Readonly<Partial<Record<ContactModality, RegExp>>>,
  { words, start }: AnalysedClause,
  sure: boolean,
): ModalityMention[] {
  return Object.entries(table).flatMap(([value, pattern]) =>
    findAllMatches(pattern, words).flatMap((match) => {
      const before = words.slice(Math.max(0, match.index - 64), match.index);
      if (NEGATION_BEFORE_MODALITY_PATTERN.test(before)) return [];
      const at = start + match.index;
      return [
        {
          value: value as ContactModality,
          start: at,
          end: at + match[0].length,
          sure,
          asReason: REASON_BEFORE_MODALITY_PATTERN.test(before),
        },
      ];
    }),
  );
}
