import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { detectLanguage } from "#understanding/language/detect-language.ts";
import { LETTERS } from "./people-registry.ts";
import { type MaskingContext, replacePeople } from "./replace-people.ts";

/** A passage of the text that was replaced, with positions in the text as written. */
export type MaskedPassage = {
  readonly text: string;
  /** The replacement, in the text's language. */
  readonly as: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "pupil" | "relative" | "adult" | "number" | "phone" | "email" | "birth_date";
};

/** Passes after which a text no longer changes, in all texts that people write. */
const MAX_PASSES = 6;

/** A letter that stands for a name; "Y" is a Spanish word as well. */
const LETTER = new RegExp(`(?<!\\p{L})[${LETTERS.join("")}](?!\\p{L})`, "gu");

/**
 * Replaces names of people who are not known, their numbers, e-mail addresses and dates of birth by roles and neutral
 * words. It goes by fixed lists and rules, so it misses some names and takes some words for names. Masking the result
 * again changes nothing.
 */
export function maskPeople(
  text: string,
  context: MaskingContext,
): { readonly text: string; readonly masked: readonly MaskedPassage[] } {
  let masked: readonly MaskedPassage[] = [];
  let result = text;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const language = detectLanguage(normalizeText(result.replace(LETTER, "")), context.language);
    const found = replacePeople(result, { ...context, language }).filter(isReadable);
    if (found.length === 0) break;
    masked = pass === 0 ? found : joinPasses(text, result, masked, found);
    result = applyPassages(text, masked);
  }
  return { text: result, masked };
}

/** Names are found by lists and forms of the Latin script; in another script a capital is no sign of one. */
function isReadable({ text }: MaskedPassage): boolean {
  return /\p{Script=Latin}|\d/u.test(text) || !/\p{L}/u.test(text);
}

function applyPassages(text: string, masked: readonly MaskedPassage[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, as } of masked) {
    parts.push(text.slice(from, start), as);
    from = end;
  }
  return parts.join("") + text.slice(from);
}

type Placed = MaskedPassage & { readonly from: number; readonly to: number };

/**
 * Joins the passages of a pass with those of the passes before it, in whose result their positions are. A passage that
 * reaches into an earlier replacement swallows it.
 */
function joinPasses(
  text: string,
  result: string,
  earlier: readonly MaskedPassage[],
  found: readonly MaskedPassage[],
): readonly MaskedPassage[] {
  const placed = placeInResult(earlier);
  const joined: Placed[] = [];
  let next = 0;
  for (const passage of found) {
    for (let each = placed[next]; each && each.to <= passage.start; each = placed[++next]) joined.push(each);
    const last = joined.at(-1);
    const touched = last && last.to > passage.start ? joined.splice(-1) : [];
    const before = joined.at(-1);
    const inside = [...touched];
    for (let each = placed[next]; each && each.from < passage.end; each = placed[++next]) inside.push(each);
    const written = touched[0]?.as.slice(0, touched[0].as.length - (touched[0].to - passage.start));
    joined.push(swallow(text, result, passage, inside, before, written));
  }
  return [...joined, ...placed.slice(next)].map(({ from: _, to: __, ...passage }) => passage);
}

/** Adds to each passage where its replacement stands in the result. */
function placeInResult(passages: readonly MaskedPassage[]): readonly Placed[] {
  let shift = 0;
  return passages.map((passage) => {
    const from = passage.start + shift;
    shift += passage.as.length - (passage.end - passage.start);
    return { ...passage, from, to: from + passage.as.length };
  });
}

function swallow(
  text: string,
  result: string,
  passage: MaskedPassage,
  inside: readonly Placed[],
  before: Placed | undefined,
  written: string | undefined,
): Placed {
  const [first, last] = [inside[0], inside.at(-1)];
  const from = Math.min(passage.start, first?.from ?? passage.start);
  const to = Math.max(passage.end, last?.to ?? passage.end);
  const start = first && first.from <= passage.start ? first.start : originalOf(passage.start, before);
  const end = last && last.to >= passage.end ? last.end : originalOf(passage.end, last ?? before);
  const as = (written ?? result.slice(from, passage.start)) + passage.as + result.slice(passage.end, to);
  return { ...passage, text: text.slice(start, end), as, start, end, from, to };
}

/** The position in the text as written of a position in the result that lies after the passage `before`. */
function originalOf(position: number, before: Placed | undefined): number {
  return before ? before.end + position - before.to : position;
}
