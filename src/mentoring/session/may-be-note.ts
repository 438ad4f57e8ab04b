import type { PairId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { partsOfName } from "#understanding/names/name-index.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceKind } from "#understanding/utterance/kinds.ts";

/** From this probability on, a message is what the classifier takes it for. */
const LIKELY = 0.6;
const NO_NOTES: ReadonlySet<UtteranceKind> = new Set(["question", "wish", "correction", "small_talk"]);

/**
 * Whether a message can be the note that Fieldbook asked for after a record of this pair was saved. What is a wish, asks
 * something, corrects the visit that was saved or names another principal is none: it is handled as if no note had been
 * asked for. `pairs` are those of the mentor.
 */
export function mayBeNote(said: MessageUnderstanding, about: PairId, pairs: readonly Pair[]): boolean {
  const isWish = said.actWish !== undefined || said.draftWish !== undefined || said.recordWish === "take_back";
  const { kind, kindProbability } = said.utterance;
  const isOther = NO_NOTES.has(kind) && kindProbability >= LIKELY;
  return !isWish && !isOther && !/[?¿]/u.test(said.text) && !corrects(said) && !namesAnother(said, about, pairs);
}

/** Whether a message says nothing of when and how long, so that what tells of a meeting may be a remark on the one before. */
export const isRemark = ({ utterance, account: { on, startsAt, minutes } }: MessageUnderstanding) =>
  utterance.kind === "account" && on === undefined && startsAt === undefined && minutes === undefined;

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
