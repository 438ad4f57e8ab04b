import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { FeatureGroup } from "./features.ts";
import { type ModelWeights, toFeatureValue, toModelKey, toProbabilities } from "./linear-model.ts";

/** A classifier whose probabilities are calibrated: of the texts that get 0.8, about eight in ten are of that class. */
export type CalibratedModel = { probabilities(features: readonly FeatureGroup[]): readonly number[] };

/** The weights of a model with many classes, most of which are zero. */
export type SparseModelSource = ModelWeights & {
  /** By what the scores are divided before they become probabilities. */
  readonly temperature: number;
};

const HEAD_BYTES = 16;

/**
 * Encodes a model as compressed base64: the number of classes and of features, the scale and the temperature; then for each key, in
 * ascending order, the difference from the one before (of variable length), the number of classes that it has a weight
 * for, and for each of them its number and the weight as an integer of 8 bits.
 */
export function encodeSparseModel({ classes, weights, temperature }: SparseModelSource): string {
  const scale = [...weights.values()].flat().reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes: number[] = [];
  let [last, features] = [0, 0];
  for (const [key, all] of [...weights].toSorted(([one], [other]) => one - other)) {
    const kept = all.flatMap((weight, index) => {
      const rounded = Math.round(weight / scale);
      return rounded === 0 ? [] : [[index, rounded & 0xff] as const];
    });
    if (kept.length === 0) continue;
    let difference = key - last;
    for (; difference >= 0x80; difference >>>= 7) bytes.push((difference & 0x7f) | 0x80);
    bytes.push(difference, kept.length, ...kept.flat());
    [last, features] = [key, features + 1];
  }
  const head = new DataView(new ArrayBuffer(HEAD_BYTES));
  head.setUint32(0, classes);
  head.setUint32(4, features);
  head.setFloat32(8, scale);
  head.setFloat32(12, temperature);
  const all = Uint8Array.from([...new Uint8Array(head.buffer), ...bytes]);
  return new Uint8Array(deflateRawSync(all, { level: 9 })).toBase64();
}

/** Decodes what `encodeSparseModel` has encoded. */
export function decodeSparseModel(encoded: string): CalibratedModel {
  const bytes = new Uint8Array(inflateRawSync(Uint8Array.fromBase64(encoded)));
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const [classes, features] = [head.getUint32(0), head.getUint32(4)];
  const [scale, temperature] = [head.getFloat32(8), head.getFloat32(12)];
  const table = createTable(features);
  let [at, key] = [HEAD_BYTES, 0];
  for (let feature = 0; feature < features; feature++) {
    let [shift, byte] = [0, 0x80];
    for (; byte & 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      key += (byte & 0x7f) << shift;
    }
    table.set(key, at);
    at += 1 + 2 * (bytes[at] ?? 0);
  }
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset);
  return {
    probabilities: (groups) => {
      const sums = new Float64Array(classes);
      for (const group of groups) {
        const value = (toFeatureValue(group) * scale) / temperature;
        for (const hash of group.hashes) {
          const place = table.get(toModelKey(hash));
          if (place === 0) continue;
          const end = place + 1 + 2 * (bytes[place] ?? 0);
          for (let each = place + 1; each < end; each += 2) {
            const index = bytes[each] ?? 0;
            sums[index] = (sums[index] ?? 0) + (signed[each + 1] ?? 0) * value;
          }
        }
      }
      return toProbabilities([...sums]);
    },
  };
}

/**
 * A hash table from keys to places, half empty, each key beside its place. A place is never 0, which stands for none.
 * Keys are bits of hashes, so that their own lowest bits spread them.
 */
function createTable(entries: number) {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2))) - 1;
  const table = new Uint32Array(2 * (mask + 1));
  const find = (key: number) => {
    let slot = key & mask;
    while (table[2 * slot + 1] !== 0 && table[2 * slot] !== key) slot = (slot + 1) & mask;
    return 2 * slot;
  };
  return {
    set(key: number, place: number) {
      const at = find(key);
      table[at] = key;
      table[at + 1] = place;
    },
    get: (key: number) => table[find(key) + 1] ?? 0,
  };
}
