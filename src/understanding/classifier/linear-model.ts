import type { FeatureGroup } from "./features.ts";

/** Number of bits of a feature's hash that a model keeps. Features with the same bits share their weights. */
const KEPT_BITS = 20;

/** A multinomial logistic regression over hashed features. */
export type LinearModel = { scores(features: readonly FeatureGroup[]): readonly number[] };

/** The weights of the features that a model knows, each with one weight per class. All other features weigh nothing. */
export type ModelWeights = { readonly classes: number; readonly weights: ReadonlyMap<number, readonly number[]> };

/** Returns the bits of a hash by which a model knows the feature. */
export function toModelKey(hash: number): number {
  return hash >>> (32 - KEPT_BITS);
}

/** Returns the value of each feature of a group. */
export function toFeatureValue({ weight, hashes }: FeatureGroup): number {
  return weight / Math.sqrt(hashes.size);
}

/**
 * Encodes a model as base64: the number of classes and of features and the scale, then the keys in ascending order as
 * differences of variable length, then the weights as integers of 8 bits, class by class for each feature.
 */
export function encodeModel({ classes, weights }: ModelWeights): string {
  const keys = [...weights.keys()].toSorted((a, b) => a - b);
  const scale = [...weights.values()].flat().reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes: number[] = [];
  keys.forEach((key, index) => {
    let difference = key - (keys[index - 1] ?? 0);
    for (; difference >= 0x80; difference >>>= 7) bytes.push((difference & 0x7f) | 0x80);
    bytes.push(difference);
  });
  for (const key of keys) for (const weight of weights.get(key) ?? []) bytes.push(Math.round(weight / scale) & 0xff);
  const head = new DataView(new ArrayBuffer(HEAD_BYTES));
  head.setUint32(0, classes);
  head.setUint32(4, keys.length);
  head.setFloat32(8, scale);
  return new Uint8Array(head.buffer).toBase64() + Uint8Array.from(bytes).toBase64();
}

/** A multiple of three, so that the head and the rest can be encoded one after the other. */
const HEAD_BYTES = 12;

/** Decodes what `encodeModel` has encoded. */
export function decodeModel(encoded: string): LinearModel {
  const bytes = Uint8Array.fromBase64(encoded);
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const [classes, features, scale] = [head.getUint32(0), head.getUint32(4), head.getFloat32(8)];
  /** The place of each key's weights, counted from 1; 0 for a key without weights. */
  const places = new Uint16Array(2 ** KEPT_BITS);
  let [at, key] = [HEAD_BYTES, 0];
  for (let place = 1; place <= features; place++) {
    let [shift, byte] = [0, 0x80];
    for (; byte & 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      key += (byte & 0x7f) << shift;
    }
    places[key] = place;
  }
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at);
  return {
    scores: (groups) => {
      const sums = new Array<number>(classes).fill(0);
      for (const group of groups) addScores(sums, group, scale, places, weights);
      return sums;
    },
  };
}

function addScores(sums: number[], group: FeatureGroup, scale: number, places: Uint16Array, weights: Int8Array): void {
  const value = toFeatureValue(group) * scale;
  for (const hash of group.hashes) {
    const place = places[toModelKey(hash)] ?? 0;
    if (place === 0) continue;
    const from = (place - 1) * sums.length;
    for (let index = 0; index < sums.length; index++)
      sums[index] = (sums[index] ?? 0) + (weights[from + index] ?? 0) * value;
  }
}

/** Turns scores into probabilities. */
export function toProbabilities(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
