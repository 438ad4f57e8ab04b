import type { PairId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { partsOfName } from "#understanding/names/name-index.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

/**
 * Whether a message can be the note that Fieldbook asked for after a record of this pair was saved. What is a wish, asks
 * something, corrects the visit that was saved or names another principal is none: it is handled as if no note had been
 * asked for. `pairs` are those of the mentor.
 */
export function mayBeNote(said: MessageUnderstanding, about: PairId, pairs: readonly Pair[]): boolean {
  const isWish = said.actWish !== undefined || said.draftWish !== undefined || said.recordWish === "take_back";
  return !isWish && !/[?¿]/u.test(said.text) && !corrects(said) && !namesAnother(said, about, pairs);
}

function corrects({ takesBack, correction: { on, startsAt, minutes, modality } }: MessageUnderstanding): boolean {
  return takesBack && [on, startsAt, minutes, modality].some((value) => value !== undefined);
}

/** A name in small letters that is a word too, such as "rosa", counts where a person is spoken of. */
function namesAnother({ names, text }: MessageUnderstanding, about: PairId, pairs: readonly Pair[]): boolean {
  if (names.some(({ ids }) => ids.length > 0 && !ids.includes(about))) return true;
  const words = normalizeText(text).text.split(/[^\p{L}]+/u);
  const spokenOf = words.filter((_, index) => BEFORE_A_PERSON.has(words[index - 1] ?? ""));
  const own = partsOfName(pairs.find(({ id }) => id === about)?.principal.name ?? "");
  const others = pairs
    .filter(({ id }) => id !== about)
    .flatMap(({ principal }) => partsOfName(principal.name)[0] ?? []);
  return spokenOf.some((word) => others.includes(word) && !own.includes(word));
}

const BEFORE_A_PERSON: ReadonlySet<string> = new Set([
  "a",
  "con",
  "de",
  "donde",
  "director",
  "directora",
  "to",
  "with",
  "for",
]);
