import type { FeatureGroup } from "#understanding/classifier/features.ts";
import {
  type ModelWeights,
  toFeatureValue,
  toModelKey,
  toProbabilities,
} from "#understanding/classifier/linear-model.ts";
import { createRandom, shuffle } from "./shuffle.ts";

/** A labelled text, and who wrote it: a model is judged by writers that it has not seen. */
export type LabelledExample = {
  readonly writer: string;
  readonly features: readonly FeatureGroup[];
  readonly class: number;
};

/** A model as it is trained. */
type TrainedModel = {
  readonly classes: number;
  /** The key of each feature. */
  readonly keys: readonly number[];
  /** The weights of the features one after the other, each with one weight per class. */
  readonly weights: Float64Array;
  /** How strongly each feature shows in the texts that it was trained from. */
  readonly strengths: Float64Array;
};

type Vector = { readonly places: Int32Array; readonly values: Float64Array };

const EPOCHS = 12;
const LEARNING_RATE = 0.5;
const INITIAL_SQUARES = 0.1;
/** Features of unit length are too small to be learned in so few epochs. */
const SCALE = 3;
/** Errors that are smaller change nothing that is kept. */
const LEAST_ERROR = 1e-3;

/**
 * Trains a multinomial logistic regression with Adagrad, and returns the mean of its weights over the later half of the
 * epochs. A feature counts the more the fewer texts it occurs in. Weights that are zero in `only` stay zero: those that
 * are left then learn to do without them. The result depends on the arguments only.
 */
export function trainMessageModel(
  examples: readonly LabelledExample[],
  classes: number,
  only?: ModelWeights,
): TrainedModel {
  const { vectors, keys, rarity, strengths } = toVectors(examples);
  const weights = new Float64Array(keys.length * classes);
  const isFixed = only && Uint8Array.from(keys.flatMap((key) => fixedOf(only.weights.get(key), classes)));
  const squares = new Float64Array(weights.length).fill(INITIAL_SQUARES);
  const sums = new Float64Array(weights.length);
  const random = createRandom(1);
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const vector = vectors[index];
      const example = examples[index];
      if (vector && example) learn(vector, example.class, { classes, weights, squares, isFixed });
    }
    if (epoch > EPOCHS / 2) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  for (let at = 0; at < sums.length; at++)
    sums[at] = ((sums[at] ?? 0) * SCALE * (rarity[Math.floor(at / classes)] ?? 1)) / (EPOCHS / 2);
  return { classes, keys, weights: sums, strengths };
}

type Learning = {
  readonly classes: number;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** 1 for each weight that stays zero. */
  readonly isFixed: Uint8Array | undefined;
};

function fixedOf(kept: readonly number[] | undefined, classes: number): readonly number[] {
  return Array.from({ length: classes }, (_, each) => (kept?.[each] ? 0 : 1));
}

function learn({ places, values }: Vector, wanted: number, { classes, weights, squares, isFixed }: Learning): void {
  const scores = new Array<number>(classes).fill(0);
  for (let index = 0; index < places.length; index++) {
    const [from, value] = [(places[index] ?? 0) * classes, values[index] ?? 0];
    for (let each = 0; each < classes; each++) scores[each] = (scores[each] ?? 0) + (weights[from + each] ?? 0) * value;
  }
  toProbabilities(scores).forEach((probability, each) => {
    const error = each === wanted ? probability - 1 : probability;
    if (Math.abs(error) < LEAST_ERROR) return;
    for (let index = 0; index < places.length; index++) {
      const at = (places[index] ?? 0) * classes + each;
      if (isFixed?.[at]) continue;
      const gradient = error * (values[index] ?? 0);
      const sum = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = sum;
      weights[at] = (weights[at] ?? 0) - (LEARNING_RATE * gradient) / Math.sqrt(sum);
    }
  });
}

/** The values of the features of each text. A feature gets a place when it occurs for the first time. */
function toVectors(examples: readonly LabelledExample[]) {
  const placeOf = new Map<number, number>();
  const [counts, squares]: [number[], number[]] = [[], []];
  const sparse = examples.map(({ features }) => {
    const values = new Map<number, number>();
    for (const group of features) {
      for (const hash of group.hashes) {
        const key = toModelKey(hash);
        const place = placeOf.get(key) ?? placeOf.size;
        placeOf.set(key, place);
        values.set(place, (values.get(place) ?? 0) + toFeatureValue(group));
      }
    }
    for (const [place, value] of values) {
      counts[place] = (counts[place] ?? 0) + 1;
      squares[place] = (squares[place] ?? 0) + value * value;
    }
    return values;
  });
  const rarity = counts.map((count) => Math.log((examples.length + 1) / count) / Math.log(examples.length + 1));
  const vectors = sparse.map(
    (values): Vector => ({
      places: Int32Array.from(values.keys()),
      values: Float64Array.from([...values].map(([place, value]) => SCALE * (rarity[place] ?? 1) * value)),
    }),
  );
  const strengths = Float64Array.from(squares, Math.sqrt);
  return { vectors, keys: [...placeOf.keys()], rarity, strengths };
}

/**
 * Keeps the weights that change most in the texts, and makes all others zero. Only differences between the classes count,
 * so the median of each feature is zero. A weight changes the more, the farther it is from zero and the more strongly its
 * feature shows: that of a word that one text has is learned by heart, however large it is.
 */
export function sparsifyModel({ classes, keys, weights, strengths }: TrainedModel, entries: number): ModelWeights {
  const changes = new Float64Array(weights.length);
  const medians = keys.map((_, place) => {
    const own = weights.subarray(place * classes, (place + 1) * classes);
    const median = own.toSorted()[Math.floor(classes / 2)] ?? 0;
    own.forEach((weight, each) => {
      changes[place * classes + each] = Math.abs(weight - median) * (strengths[place] ?? 0);
    });
    return median;
  });
  const least = Math.max(changes.toSorted()[changes.length - 1 - entries] ?? 0, LEAST_CHANGE);
  const kept = medians.map((median, place) =>
    Float64Array.from({ length: classes }, (_, each) => {
      const at = place * classes + each;
      return (changes[at] ?? 0) > least ? (weights[at] ?? 0) - median : 0;
    }),
  );
  return toModelWeights({ classes, keys, kept });
}

/** What changes less is not worth its place. */
const LEAST_CHANGE = 1e-9;

/** The weights of a model that was trained with those of few features only. */
export function listWeights({ classes, keys, weights }: TrainedModel): ModelWeights {
  const kept = keys.map((_, place) => weights.subarray(place * classes, (place + 1) * classes));
  return toModelWeights({ classes, keys, kept });
}

type KeptWeights = Pick<TrainedModel, "classes" | "keys"> & { readonly kept: readonly Float64Array[] };

function toModelWeights({ classes, keys, kept }: KeptWeights): ModelWeights {
  const some = keys.flatMap((key, place) => {
    const own = kept[place] ?? new Float64Array();
    return own.some((weight) => weight !== 0) ? [[key, [...own]] as const] : [];
  });
  return { classes, weights: new Map(some) };
}
