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

/** The weights of a model, and how strongly each feature shows in the texts that it was trained from. */
type TrainedModel = ModelWeights & { readonly strengths: ReadonlyMap<number, number> };

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
 * epochs. A feature counts the more the fewer texts it occurs in. The result depends on the examples only.
 */
export function trainMessageModel(examples: readonly LabelledExample[], classes: number): TrainedModel {
  const { vectors, keys, rarity, strengths } = toVectors(examples);
  const weights = new Float64Array(keys.length * classes);
  const squares = new Float64Array(weights.length).fill(INITIAL_SQUARES);
  const sums = new Float64Array(weights.length);
  const random = createRandom(1);
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const vector = vectors[index];
      const example = examples[index];
      if (vector && example) learn(vector, example.class, classes, weights, squares);
    }
    if (epoch > EPOCHS / 2) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  const scale = (place: number) => (SCALE * (rarity[place] ?? 1)) / (EPOCHS / 2);
  const ofPlace = (place: number) =>
    [...sums.subarray(place * classes, (place + 1) * classes)].map((sum) => sum * scale(place));
  return { classes, weights: new Map(keys.map((key, place) => [key, ofPlace(place)])), strengths };
}

function learn(
  { places, values }: Vector,
  wanted: number,
  classes: number,
  weights: Float64Array,
  squares: Float64Array,
): void {
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
  const strengths = new Map([...placeOf].map(([key, place]) => [key, Math.sqrt(squares[place] ?? 0)]));
  return { vectors, keys: [...placeOf.keys()], rarity, strengths };
}

/**
 * Keeps the weights that change most in the texts, and makes all others zero. Only differences between the classes count,
 * so the median of each feature is zero. A weight changes the more, the farther it is from zero and the more strongly its
 * feature shows: that of a word that one text has is learned by heart, however large it is.
 */
export function sparsifyModel({ classes, weights, strengths }: TrainedModel, entries: number): ModelWeights {
  const centred = [...weights].map(([key, all]) => {
    const median = all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
    return [key, all.map((weight) => weight - median), strengths.get(key) ?? 0] as const;
  });
  const sizes = Float64Array.from(
    centred.flatMap(([, all, strength]) => all.map((weight) => Math.abs(weight) * strength)),
  ).sort();
  const least = Math.max(sizes[sizes.length - 1 - entries] ?? 0, 1e-9);
  const kept = centred.map(
    ([key, all, strength]) => [key, all.map((weight) => (Math.abs(weight) * strength > least ? weight : 0))] as const,
  );
  return { classes, weights: new Map(kept.filter(([, all]) => all.some((weight) => weight !== 0))) };
}
