import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { toPlainWords } from "./wish-pattern.ts";

/** Which of those that are listed a message chooses: its place from 1, or the last. */
export type OrdinalChoice = 1 | 2 | 3 | 4 | 5 | "last";

/** Reads the choice of one of several by its place, if the whole message is that: "la segunda", "the last one". */
export function parseOrdinalChoice({ text }: NormalizedText): OrdinalChoice | undefined {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return ORDINALS.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * Reads whose a commitment is by a text that puts that right: "la promesa no era de ella sino mía". `left` is the text
 * without the words that its author withdrew.
 */
export function parseOwnerCorrection(whole: NormalizedText, left: NormalizedText): "principal" | "mentor" | undefined {
  const words = toPlainWords(left.text);
  if (whole.text.length > MAX_LENGTH || !ABOUT_OWNER.test(toPlainWords(whole.text))) return undefined;
  if (MINE.test(words)) return "mentor";
  return THEIRS.test(words) ? "principal" : undefined;
}

const MAX_LENGTH = 90;
const AROUND = joinSourcesOfAllLanguages(({ choices }) => choices.around);
const wholeOf = (source: string) => createTextPattern(`^(?:(?:${AROUND}) )*(?:${source})(?: (?:${AROUND}))*$`);
const ORDINALS: readonly (readonly [OrdinalChoice, RegExp])[] = [
  [1, wholeOf(joinSourcesOfAllLanguages(({ choices }) => choices.first))],
  [2, wholeOf(joinSourcesOfAllLanguages(({ choices }) => choices.second))],
  [3, wholeOf(joinSourcesOfAllLanguages(({ choices }) => choices.third))],
  [4, wholeOf(joinSourcesOfAllLanguages(({ choices }) => choices.fourth))],
  [5, wholeOf(joinSourcesOfAllLanguages(({ choices }) => choices.fifth))],
  ["last", wholeOf(joinSourcesOfAllLanguages(({ choices }) => choices.last))],
];
const ABOUT_OWNER = createTextPattern(`\\<${joinSourcesOfAllLanguages(({ choices }) => choices.aboutOwner)}\\>`);
const MINE = createTextPattern(`\\<${joinSourcesOfAllLanguages(({ choices }) => choices.mine)}$`);
const THEIRS = createTextPattern(`\\<${joinSourcesOfAllLanguages(({ choices }) => choices.theirs)}$`);
