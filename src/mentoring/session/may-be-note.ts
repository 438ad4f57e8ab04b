import type { PairId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { beginsAsQuestion } from "#understanding/answers/parse-question-signs.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { partsOfName } from "#understanding/names/name-index.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { isFormedAsWish } from "#understanding/wishes/is-formed-as-wish.ts";

/**
 * Whether a message can be the note that Fieldbook asked for after a record of this pair was saved. What is plainly a wish, a
 * question or a courtesy, corrects the visit that was saved or names another principal is none: it is handled as if no note
 * had been asked for. `pairs` are those of the mentor.
 */
export function mayBeNote(said: MessageUnderstanding, about: PairId, pairs: readonly Pair[]): boolean {
  return !isElseByWords(said) && !isElseByKind(said) && !corrects(said) && !namesAnother(said, about, pairs);
}

function isElseByWords({ text, actWish, draftWish, recordWish }: MessageUnderstanding): boolean {
  const isWish = actWish !== undefined || draftWish !== undefined || recordWish === "take_back";
  return isWish || /[?¿]/u.test(text);
}

/**
 * How probable another kind must be. Somebody who was just asked for a note writes thoughts in few words, and of those
 * almost anything can be a wish.
 */
const SURE = 0.9;
/** A longer courtesy says more. */
const MAX_COURTESY = 40;

/** Whether a message is another kind of message for sure, and has something of its form too. */
function isElseByKind(said: MessageUnderstanding): boolean {
  const { text, utterance, takesBack } = said;
  const { kind, act, probability, kindProbability } = utterance;
  if (kindProbability < SURE) return false;
  switch (kind) {
    case "question":
      return beginsAsQuestion(normalizeText(text).text);
    case "wish":
      // "Just for me: …" is what was asked for.
      return probability >= SURE && act !== "note" && isFormedAsWish(said);
    case "correction":
      return takesBack;
    case "small_talk":
      return text.length <= MAX_COURTESY;
    default:
      return false;
  }
}

/**
 * Whether a message says nothing of when and how long, so that what tells of a meeting may be a remark on the one before. A
 * chance contact is another.
 */
export function isRemark({ utterance, account }: MessageUnderstanding): boolean {
  const { on, startsAt, minutes, contactType } = account;
  return utterance.kind === "account" && [on, startsAt, minutes, contactType].every((value) => value === undefined);
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
