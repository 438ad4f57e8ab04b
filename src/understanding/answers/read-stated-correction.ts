import { LANGUAGES } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import type { WrittenTime } from "#understanding/facts/written-time.ts";
import type { TextPlace } from "#understanding/language/correction-words.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { asksToRemove } from "./asks-to-remove.ts";
import { findNamedPlaces, type NamedPlace } from "./find-named-places.ts";
import { toPlainWords } from "./wish-pattern.ts";

/**
 * What a whole message says to be other in a draft or a record than it stands there.
 * - `move`: the text that `words` name stands at `from` and belongs to `to`; either may be left unsaid. `isWish`: it is asked
 *   to be moved, so that it must stand somewhere.
 * - `replace`: at a place, `value` belongs instead of what `instead` names.
 * - `remove_last`: what was told last is to be taken out.
 * - `person`: it was this principal.
 * - `begin`, `end`: when the visit began, or was over.
 */
export type StatedCorrection =
  | {
      readonly kind: "move";
      readonly words: string;
      readonly from?: TextPlace;
      readonly to?: TextPlace;
      readonly isWish?: true;
    }
  | { readonly kind: "replace"; readonly at: TextPlace; readonly value: string; readonly instead: string }
  | { readonly kind: "remove_last" }
  | { readonly kind: "person"; readonly id: string; readonly quote: string }
  | { readonly kind: "begin"; readonly startsAt: Temporal.PlainTime; readonly quote: string }
  | { readonly kind: "end"; readonly time: WrittenTime; readonly quote: string };

/** Reads what a message puts right, if that is all that it says. `startsAt` is the time that it names for the beginning. */
export function readStatedCorrection(
  whole: PreparedText,
  startsAt: ExtractedVisitValues["startsAt"],
): StatedCorrection | undefined {
  const { named, folded } = whole;
  if (named.length > MAX_LENGTH || QUESTION.test(named)) return undefined;
  const start = LEADS.exec(named)?.[0].length ?? 0;
  if (asksToRemove(folded)) return LAST.test(toPlainWords(named.slice(start))) ? { kind: "remove_last" } : undefined;
  return readPerson(whole, start) ?? readEnd(whole, start) ?? readPlace(whole, start) ?? readBegin(whole, startsAt);
}

/** Maximum characters of a text that puts something right, and tells nothing else. */
const MAX_LENGTH = 160;
const QUESTION = /[?¿]/u;

const of = joinSourcesOfAllLanguages;
const LEADS = createTextPattern(`^(?:[^W]*\\<${of(({ corrections }) => corrections.leads)}\\>[\\s,.:;!-]+){0,6}`);
const LAST = createTextPattern(`\\<${of(({ corrections }) => corrections.last)}$`);

/** "It wasn't Rosa, it was Julio", "no era rosa era julio", "fue Julio, no Rosa": names in small letters count. */
function readPerson({ folded, named, mentions, doubtful }: PreparedText, start: number): StatedCorrection | undefined {
  const people = [...mentions, ...doubtful]
    .filter(({ start: at, other }) => at >= start && !other)
    .toSorted((one, other) => one.start - other.start);
  const [first, second, ...more] = people;
  if (!first || !second || more.length > 0 || first.end > second.start) return undefined;
  const between = named.slice(first.end, second.start);
  const isDenied = IS_NOT.test(named.slice(start, first.start)) || FIRST_DENIED.test(named.slice(0, first.start));
  const isEnd = !/[\p{L}\p{N}]/u.test(named.slice(second.end));
  const meant =
    isDenied && IS.test(between)
      ? second
      : IS_WAS.test(named.slice(start, first.start)) && NOT.test(between)
        ? first
        : undefined;
  const [id, ...others] = meant?.ids ?? [];
  if (!meant || !isEnd || id === undefined || others.length > 0) return undefined;
  return { kind: "person", id, quote: folded.cut(meant.start, meant.end) };
}

const WAS_NOT = of(({ corrections }) => corrections.wasNot);
const WAS = of(({ corrections }) => corrections.was);
const IS_NOT = createTextPattern(`^[^W]*${WAS_NOT}\\s*$`);
const FIRST_DENIED = createTextPattern(`(?:^|[^W])${WAS_NOT}\\s*$`);
const IS = createTextPattern(`^[\\s,;.]*${WAS}\\s*$`);
const IS_WAS = createTextPattern(`^[^W]*(?:${WAS})?\\s*$`);
const NOT = createTextPattern("^[\\s,;.]*(?:and |y )?(?:not|no)(?: (?:with|con|a|era|fue))?\\s*$");

/** "We finished at ten actually", "ah y no fue hasta las 10, fue hasta las 11": an end, and nothing else. */
function readEnd({ folded, named }: PreparedText, start: number): StatedCorrection | undefined {
  for (const language of LANGUAGES) {
    const { times } = LANGUAGE_PACKS[language];
    const ends = findAllMatches(times.end, named).filter(({ index }) => index >= start);
    const [first, last] = [ends[0], ends.at(-1)];
    const time = last && times.timeOf(last[1] ?? "");
    if (!first || !last || !time || ends.length > 2) continue;
    if (first !== last && !DENIAL.test(named.slice(0, first.index))) continue;
    const beside = ends.reduceRight(
      (left, { 0: all, index }) => `${left.slice(0, index)} ${left.slice(index + all.length)}`,
      named,
    );
    if (BESIDE_TIME.test(beside.slice(start)))
      return { kind: "end", time, quote: folded.cut(last.index, last.index + last[0].length) };
  }
  return undefined;
}

const DENIAL = createTextPattern("\\<(?:no|not|\\p{L}+n't)\\>[^,;.]*$");
const BESIDE_TIME = createTextPattern(`^(?:[\\s,.;:!]|\\<(?:${of(({ corrections }) => corrections.besideTime)})\\>)*$`);

/** "Empezamos a las 8 y media": what is told to have begun then keeps its end. */
function readBegin({ folded }: PreparedText, startsAt: ExtractedVisitValues["startsAt"]): StatedCorrection | undefined {
  if (!startsAt?.sure || folded.text.length > MAX_LENGTH_OF_BEGIN || !BEGAN.test(folded.text)) return undefined;
  return { kind: "begin", startsAt: startsAt.value, quote: startsAt.quote };
}

const MAX_LENGTH_OF_BEGIN = 60;
const BEGAN = createTextPattern(`\\<${of(({ corrections }) => corrections.began)}\\>`);

/** What is said of the places of a text: "that's not what's hard, that's what she brought". */
function readPlace({ folded, named }: PreparedText, start: number): StatedCorrection | undefined {
  const places = findNamedPlaces(named, start);
  const from = places.find(({ isDenied }) => isDenied);
  const to = places.findLast(({ isDenied }) => !isDenied);
  const words = wordsBeside(folded.text, places, start);
  if (from && to && from.place !== to.place) return { kind: "move", words, from: from.place, to: to.place };
  const replaced = readReplaced({ folded, named }, places[0], start);
  if (replaced) return replaced;
  const isWish = MOVES.test(named.slice(start));
  const isSubject = isWish || SUBJECT.test(named.slice(start));
  const last = places.at(-1);
  if (!isSubject || !last || /[\p{L}\p{N}]/u.test(named.slice(last.end))) return undefined;
  if (to && !from) return { kind: "move", words, to: to.place, ...(isWish && { isWish }) };
  return from && !to && isText(from.place) ? { kind: "move", words, from: from.place } : undefined;
}

const isText = (place: TextPlace) => place !== "principal" && place !== "mentor";
const SUBJECT = createTextPattern(`^[^W]*${of(({ corrections }) => corrections.subjects)}`);
const MOVES = createTextPattern(`^[^W]*${of(({ corrections }) => corrections.moves)}\\>`);

/** The words by which a text names what it means, without those that name a place. */
function wordsBeside(text: string, places: readonly NamedPlace[], start: number): string {
  const cut = places.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return cut.slice(start).replace(/\s+/g, " ").trim();
}

/** "What she brought was attendance, not the parents", "no trajo los padres sino la asistencia". */
function readReplaced(
  { folded, named }: Pick<PreparedText, "folded" | "named">,
  place: NamedPlace | undefined,
  start: number,
): StatedCorrection | undefined {
  if (!place || !isText(place.place) || /[\p{L}\p{N}]/u.test(named.slice(start, place.negatedFrom ?? place.start)))
    return undefined;
  const from = place.end + (COPULA.exec(named.slice(place.end))?.[0].length ?? 0);
  const rest = named.slice(from);
  const groups = (place.isDenied ? BUT_THIS : NOT_THAT).exec(rest) ?? DENIED_BUT.exec(rest);
  const [value, instead] = [groups?.groups?.value, groups?.groups?.instead];
  if (!groups || value === undefined || instead === undefined) return undefined;
  const at = from + groups[0].lastIndexOf(value);
  return { kind: "replace", at: place.place, value: folded.cut(at, at + value.length), instead };
}

const COPULA = createTextPattern(`^\\s*${of(({ corrections }) => corrections.copulas)}\\>`);
const INSTEAD_OF = of(({ corrections }) => corrections.insteadOf);
const BUT = of(({ corrections }) => corrections.but);
const TEXT = "[^.;!\\n]{2,140}?";
const NOT_THAT = createTextPattern(`^\\s*(?<value>${TEXT})[\\s,]+\\<${INSTEAD_OF}\\s*(?<instead>${TEXT})[\\s.!]*$`);
const BUT_THIS = createTextPattern(`^\\s*(?<instead>${TEXT})[\\s,]+${BUT}\\s+(?<value>${TEXT})[\\s.!]*$`);
const DENIED_BUT = createTextPattern(
  `^\\s*(?:no|not)\\s+(?<instead>${TEXT})[\\s,]+${BUT}\\s+(?<value>${TEXT})[\\s.!]*$`,
);
