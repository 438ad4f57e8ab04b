import type { Modality } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { Part, Scene } from "#understanding/clauses/set-scene.ts";
import type { Span } from "#understanding/fold/span.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { matchesOf } from "#understanding/pattern/matches-of.ts";
import type { Candidate } from "#understanding/reading.ts";
import { BECAUSE, MODALITY_WORDS, NOT_THIS } from "./modality-words.ts";

type Found = Span & {
  readonly value: Modality;
  readonly sure: boolean;
  /** Whether the modality follows "because" or similar; it may then be the one that failed. */
  readonly asReason?: boolean;
};

/**
 * Reads the modality (in person, by phone …) from the parts about the visit only; elsewhere "teams" means groups of
 * people.
 */
export function readModality({ folded, language, parts }: Scene): Candidate<Modality> | undefined {
  const found = parts.flatMap((part) => (part.ofVisit || isAside(part, language) ? findIn(part, language) : []));
  const said = found.filter(({ sure }) => sure);
  const chosen = said.filter(({ asReason }) => !asReason);
  const firm = chosen.length > 0 ? chosen : said;
  const likely = firm.length > 0 ? firm : found;
  const best = ORDER.flatMap((value) => likely.find((each) => each.value === value) ?? [])[0];
  if (!best) return undefined;
  const sure = best.sure && (best.value === "mixed" || firm.every(({ value }) => value === best.value));
  return { value: best.value, quote: folded.cut(best.start, best.end), sure };
}

/** Reads the modality in an answer to "how did you meet?", where a single word is enough. */
export function readModalityWord(plain: string): (Span & { readonly value: Modality }) | undefined {
  for (const value of ORDER) {
    const match = MODALITY_WORDS[value].exec(plain);
    if (match && !NOT_THIS.test(plain.slice(0, match.index))) {
      return { value, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

/** Precedence if several modalities are mentioned: those least likely to be mentioned in passing come first. */
const ORDER: readonly Modality[] = ["mixed", "video", "phone", "async_messaging", "in_person"];

/** Whether a part such as "Phone." or "It was on Zoom" is about the visit, although it has no day or length. */
function isAside({ kind, words }: Part, language: Language): boolean {
  return kind === "other" && PACKS[language].modality.aside.test(words);
}

function findIn(part: Part, language: Language): Found[] {
  const word = part.bare ? readModalityWord(part.words) : undefined;
  if (word) return [{ value: word.value, start: part.start + word.start, end: part.start + word.end, sure: true }];
  const firm = part.ofVisit === "firmly" || isAside(part, language);
  return [
    ...findBy(PACKS[language].modality.phrases, part, firm),
    ...findBy(PACKS[language].modality.hints, part, false),
  ];
}

function findBy(table: Readonly<Partial<Record<Modality, RegExp>>>, { words, start }: Part, sure: boolean): Found[] {
  return Object.entries(table).flatMap(([value, pattern]) =>
    matchesOf(pattern, words).flatMap((match) => {
      const before = words.slice(Math.max(0, match.index - 64), match.index);
      if (NOT_THIS.test(before)) return [];
      const at = start + match.index;
      return [{ value: value as Modality, start: at, end: at + match[0].length, sure, asReason: BECAUSE.test(before) }];
    }),
  );
}
