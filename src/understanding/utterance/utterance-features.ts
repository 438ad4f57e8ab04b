import type { FeatureGroup } from "#understanding/classifier/features.ts";
import { addPlaces, addShapes, addSigns, addWords, FeatureCollector } from "#understanding/classifier/text-features.ts";
import type { Token } from "#understanding/classifier/tokens.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { addMessageConcepts } from "./concept-features.ts";

/** Only so many words from the beginning and from the end of a message are read: they show what it is. */
const MAX_WORDS = { beginning: 60, end: 20 };

/** Returns the features by which the kind of a message is recognised. */
export function hashUtterance(
  { text, language }: Pick<PreparedText, "text" | "language">,
  all: readonly Token[],
): readonly FeatureGroup[] {
  const tokens =
    all.length > MAX_WORDS.beginning + MAX_WORDS.end
      ? [...all.slice(0, MAX_WORDS.beginning), ...all.slice(-MAX_WORDS.end)]
      : all;
  const features = new FeatureCollector();
  addWords(features, tokens);
  addShapes(features, tokens);
  addPlaces(features, tokens);
  addSigns(features, signsOf(text, all));
  addMessageConcepts(features, tokens, language);
  return features.groups();
}

function signsOf(text: string, tokens: readonly Token[]): readonly string[] {
  const shapes = new Set(tokens.map(({ shape }) => shape).filter((shape) => shape.startsWith("#")));
  const kinds = [...shapes].filter((shape) => /^#(?:past|ahead|day|time|duration|name)$/.test(shape));
  return [
    "bias",
    `words ${bucketOf(tokens.length)}`,
    ...kinds,
    kinds.toSorted().join(""),
    ...(/[?¿]/.test(text) ? ["?", `? ${bucketOf(tokens.length)}`] : ["no ?"]),
    ...(/\?[^\p{L}\p{N}]*$/u.test(text) ? ["? at end"] : []),
    ...(text.includes("!") ? ["!"] : []),
    ...(text.includes("\n") ? ["lines"] : []),
    ...(/\p{Extended_Pictographic}/u.test(text) ? ["emoji"] : []),
    ...(/^[^\p{L}\p{N}]*$/u.test(text) ? ["no words"] : []),
    ...(/^[^\p{L}]*["“«']/u.test(text) ? ["quotes"] : []),
  ];
}

function bucketOf(words: number): number {
  return words < 4 ? words : words < 30 ? 4 + Math.floor(words / 6) : words < 80 ? 10 : 11;
}
