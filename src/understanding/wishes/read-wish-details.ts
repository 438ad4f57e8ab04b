import type { ContactModality } from "#kernel/contact-codes.ts";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { type MoveDays, readMoveDays } from "#understanding/answers/move-days.ts";
import { findWay, readWishParts } from "#understanding/answers/wish-parts.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ResolvedDay } from "#understanding/facts/resolve-day.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createOptionalProperty } from "#understanding/optional-property.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { mayBeWish, type Utterance } from "#understanding/utterance/classify-utterance.ts";
import { findPeriod, type Period } from "./find-period.ts";
import { findWishTimes } from "./find-wish-times.ts";
import { findWishedWords, type WishedWords } from "./find-wished-words.ts";
import { hindersWriter } from "./hinders-writer.ts";

type ReadDay = Exclude<ResolvedDay, "unreadable">;
type ReadTime = { readonly value: Temporal.PlainTime; readonly sure: boolean };

/** What a wish names, whatever it is a wish for: whom, which days and times, how long, and which words to keep. */
export type WishDetails = {
  /** The ids of the principals who are named, and the parts of other names. */
  readonly principals: readonly string[];
  readonly names: readonly string[];
  /** The day that is said to be that of a visit, and the one that is not: "Thursday's visit", "to Friday". */
  readonly of?: ReadDay;
  readonly day?: ReadDay;
  /** The days as those from which and to which a visit is to be moved, where two are named. */
  readonly move?: MoveDays;
  readonly time?: ReadTime;
  readonly minutes?: number;
  readonly modality?: ContactModality;
  readonly period?: Period;
  readonly words: WishedWords;
  /** Whether something of the writer's own keeps them from it: "I'm seeing the doctor". */
  readonly isHindered?: boolean;
  /** The language that is named. */
  readonly language?: Language;
};

/**
 * Reads what a message names if it may be a wish, or is short enough to say what an earlier wish did not: "tomorrow at 9",
 * "with Julio".
 */
export function readPossibleWish(text: PreparedText, utterance: Utterance): WishDetails | undefined {
  const mayComplete = text.text.length <= MAX_SHORT_LENGTH;
  return mayComplete || mayBeWish(utterance) ? readWishDetails(text) : undefined;
}

const MAX_SHORT_LENGTH = 120;

/** Reads what a message names in the language in which it is written, if it is a wish. */
export function readWishDetails(text: PreparedText): WishDetails {
  const { language } = text;
  const { names, meant } = readWishParts(text, language);
  const dayOf = (isSource: boolean) =>
    meant.days.flatMap((each) =>
      each.isSource === isSource && each.meaning !== "unreadable" ? [each.meaning] : [],
    )[0];
  const time = findWishTimes(text, language).at(-1);
  return {
    principals: [...new Set(meant.principals)],
    names,
    words: findWishedWords(text, language),
    ...createOptionalProperty("of", dayOf(true)),
    ...createOptionalProperty("day", dayOf(false)),
    ...(hindersWriter(text) && { isHindered: true }),
    ...(meant.days.length > 1 && { move: readMoveDays(meant.days) }),
    ...createOptionalProperty("time", time && { value: time.startsAt, sure: time.sure }),
    ...createOptionalProperty("minutes", findMinutes(text)),
    ...createOptionalProperty("modality", findWay(text, language)?.value),
    ...createOptionalProperty("period", findPeriod(text, language)),
    ...createOptionalProperty("language", findLanguage(text)),
  };
}

function findMinutes({ factsIn, language }: PreparedText): number | undefined {
  const lengths = factsIn(language).flatMap((fact) =>
    fact.what !== "day" && typeof fact.minutes === "number" ? [fact.minutes] : [],
  );
  return lengths[0];
}

/**
 * The language that is wished is the last that something is to be written in ("in English, my Spanish is tired"), or else the
 * last that is named: "from Spanish to English".
 */
function findLanguage({ folded: { text } }: PreparedText): Language | undefined {
  const lastIn = (patterns: Record<Language, RegExp>) => {
    const named = LANGUAGES.flatMap((language) =>
      findAllMatches(patterns[language], text).map(({ index }) => ({ language, at: index })),
    );
    return named.toSorted((one, other) => other.at - one.at)[0]?.language;
  };
  return lastIn(WRITTEN_IN) ?? lastIn(NAMES_OF);
}

function createLanguagePatterns(before: string): Record<Language, RegExp> {
  const patterns = LANGUAGES.map((named) => {
    const names = LANGUAGES.map((language) => LANGUAGE_PACKS[language].wishes.languages[named]);
    return [named, createTextPattern(`${before}\\<(?:${names.join("|")})\\>`, "g")];
  });
  return Object.fromEntries(patterns) as Record<Language, RegExp>;
}

const NAMES_OF = createLanguagePatterns("");
const WRITTEN_IN = createLanguagePatterns("(?<!\\<(?:no|not) )\\<(?:in|into|to|en|al) ");
