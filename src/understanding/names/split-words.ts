import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { kindOf, type WordKind } from "./name-vocabulary.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import { foldWord } from "./people-words.ts";

/** A word of the text as written, with what it looks like and what the lists say of it. */
export type Word = WordKind & {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the previous word and this one. */
  readonly gap: string;
  /** Whether the word is capitalised as a name is. Where a text is written in capitals throughout, no word is. */
  readonly capital: boolean;
  /** Whether the text is written in capitals throughout. */
  readonly shouted: boolean;
  /** Whether the writer pays no regard to capitals: there are none but capitals, or the text begins without one. */
  readonly careless: boolean;
  /** Whether a capital says nothing, because a sentence, a line or a quotation begins here. */
  readonly begins: boolean;
  /** Whether a sentence or a line begins here. */
  readonly opens: boolean;
  /** One capital letter, or several with full stops: an initial. */
  readonly initial: boolean;
};

/** Words, with apostrophes and hyphens inside, but without the English possessive ending; and initials: "J.M.". */
const WORD =
  /(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}\.(?:[ ]?\p{Lu}\.)*(?!\p{L})|\p{Lu}(?:\.\p{Lu})+(?!\p{L}))|(?<![\p{L}\p{M}]['’ʼ`](?=[sS](?![\p{L}\p{M}])))[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ`](?![sS](?![\p{L}\p{M}]))|-)[\p{L}\p{M}\p{N}]+)*/gu;

/** Markup of Slack, links and names of emoji, in which no name is looked for. */
const MARKUP =
  /<[^<>\n]{1,500}>|(?:https?:\/\/|www\.)[^\s<>]{1,500}|(?<![\p{L}\p{N}]):[+\p{Ll}\p{N}_-]{2,40}:|@[\p{L}\p{N}._-]{1,60}|#[\p{L}\p{N}_-]{2,60}/gu;

/** Ends of a sentence, beginnings of a line or a quotation. */
const BREAK = /[.!?…:;\n•"“”«»¿¡|]|^[^\p{L}\p{N}]*[-–—*]\s*$/u;

export function splitWords(text: string, { tables, has }: PeopleLookup): readonly Word[] {
  const blank = text.replace(MARKUP, (markup) => "\u0000".repeat(markup.length));
  const shouted = isShouted(blank);
  const careless = shouted || /^[^\p{L}]*\p{Ll}/u.test(text);
  const words: Word[] = [];
  let end = 0;
  for (const match of findAllMatches(WORD, blank)) {
    const [written] = match;
    const before = words.at(-1);
    const gap = blank.slice(end, match.index);
    const initial = isInitial(written);
    const key = foldWord(written).replaceAll(/[. ]/gu, "");
    // The full stop of an initial or of an abbreviation ends no sentence.
    const abbreviated =
      before !== undefined && gap.startsWith(".") && (before.initial || has.abbreviations.has(before.key));
    words.push({
      ...kindOf(key, tables),
      text: written,
      key,
      start: match.index,
      end: match.index + written.length,
      gap,
      shouted,
      careless,
      capital: !shouted && looksLikeName(written),
      begins: before === undefined || (BREAK.test(gap) && !abbreviated),
      opens: before === undefined || (/[.!?…\n]/u.test(gap) && !abbreviated),
      initial,
    });
    end = match.index + written.length;
  }
  return words;
}

function isInitial(written: string): boolean {
  return /^\p{Lu}(?:\.|$)/u.test(written);
}

function looksLikeName(written: string): boolean {
  return /^(?:\p{Ll}{1,3}-)?\p{Lu}/u.test(written) && !/\p{N}/u.test(written);
}

/** Whether a text of more than a word is written in capitals throughout. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 12 && small * 5 < capitals;
}
