import { combineHashes, hashSubstrings, hashText } from "./hash.ts";

/** The hashes of what a token says, made once for all the features that it is part of. */
export type TokenHashes = {
  readonly word: number;
  readonly shape: number;
  readonly concepts: readonly number[];
  /** Its parts as features: those of a name or a number are none. */
  readonly parts: readonly number[];
};

const PART_TEMPLATE = 24;
const PART_LENGTHS = { least: 2, most: 5 } as const;

export function hashToken(word: string, shape: string, concepts: readonly string[]): TokenHashes {
  const hash = hashText(word);
  return {
    word: hash,
    shape: shape === word ? hash : hashText(shape),
    concepts: concepts.map(hashText),
    parts: word.startsWith("#") ? [] : hashParts(word),
  };
}

function hashParts(word: string): readonly number[] {
  const parts: number[] = [];
  hashSubstrings(`<${word}>`, PART_LENGTHS.least, PART_LENGTHS.most, (hash) =>
    parts.push(combineHashes(PART_TEMPLATE, hash)),
  );
  return parts;
}
