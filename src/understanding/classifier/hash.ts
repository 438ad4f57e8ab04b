const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Hashes a text to an unsigned integer of 32 bits (FNV-1a over its UTF-16 code units). */
export function hashText(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash >>> 0;
}

/** Calls `found` with the hash of each substring of `text` of `min` to `max` code units. */
export function hashSubstrings(text: string, min: number, max: number, found: (hash: number) => void): void {
  for (let start = 0; start + min <= text.length; start++) {
    let hash = FNV_OFFSET;
    for (let index = start; index < start + max && index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
      if (index - start + 1 >= min) found(hash >>> 0);
    }
  }
}

/**
 * Combines up to three hashes, in this order, and the number of a feature template into a hash of 32 bits. It is signed:
 * a set of small integers is several times as fast as one of numbers beyond them.
 */
export function combineHashes(template: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = mix(hash ^ first);
  hash = mix(Math.imul(hash, 31) ^ second);
  return mix(Math.imul(hash, 37) ^ third);
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
