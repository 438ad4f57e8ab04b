import type { FeatureGroup } from "#understanding/classifier/features.ts";
import {
  type ModelWeights,
  toFeatureValue,
  toModelKey,
  toProbabilities,
} from "#understanding/classifier/linear-model.ts";
import { createRandom, shuffle } from "./shuffle.ts";

/** A text to train on. */
export type TrainingExample = {
  readonly passages: readonly (readonly FeatureGroup[])[];
  /** The class of the passage that fits it best. */
  readonly class: number;
  /** The classes that its other passages may have. */
  readonly others: readonly number[];
};

type Vector = { readonly keys: Int32Array; readonly values: Float64Array };

const EPOCHS = 20;
/** With one order, a few texts more or less in the corpus change what is found by up to three in a hundred. */
const ORDERS = 4;
const LEARNING_RATE = 0.5;
const DECAY = 2e-5;
/** How much a passage counts of which only is known that it has one of several classes. */
const WEIGHT_OF_OTHERS = 0.4;
const INITIAL_SQUARES = 0.1;

/**
 * Trains a multinomial logistic regression with Adagrad. Of a text with several passages, it is not known which one
 * gives it its class: at each step it is the one that has this class with the highest probability. What is learned so
 * depends on the order of the texts, so the weights are the mean of several orders. The result depends on the examples
 * only.
 */
export function trainLinearModel(examples: readonly TrainingExample[], classes: number): ModelWeights {
  const model = new TrainedModel(classes);
  const vectors = examples.map(({ passages }) => passages.map((passage) => model.toVector(passage)));
  for (let seed = 1; seed <= ORDERS; seed++) trainInOrder(model, examples, vectors, createRandom(seed));
  return { classes, weights: model.weights() };
}

function trainInOrder(
  model: TrainedModel,
  examples: readonly TrainingExample[],
  vectors: readonly (readonly Vector[])[],
  random: () => number,
): void {
  model.restart();
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example) trainText(model, vectors[index] ?? [], example);
    }
    if (epoch >= EPOCHS / 2) model.keep();
  }
}

function trainText(model: TrainedModel, passages: readonly Vector[], example: TrainingExample): void {
  const probabilities = passages.map((passage) => model.probabilities(passage));
  const fits = probabilities.map((each) => each[example.class] ?? 0);
  const best = fits.indexOf(Math.max(...fits));
  passages.forEach((passage, index) => {
    const own = probabilities[index] ?? [];
    if (index === best) model.step(passage, own, [example.class], 1);
    else model.step(passage, own, example.others, WEIGHT_OF_OTHERS);
  });
}

/** The weights while they are trained. A key gets a place in the arrays when it occurs for the first time. */
class TrainedModel {
  readonly #places = new Map<number, number>();
  readonly #classes: number;
  #sums = new Float64Array(0);
  #kept = 0;
  #weights = new Float64Array(2 ** 16);
  #squares = new Float64Array(2 ** 16).fill(INITIAL_SQUARES);

  constructor(classes: number) {
    this.#classes = classes;
  }

  toVector(groups: readonly FeatureGroup[]): Vector {
    const sums = new Map<number, number>();
    for (const group of groups) {
      for (const hash of group.hashes) {
        const place = this.#placeOf(toModelKey(hash));
        sums.set(place, (sums.get(place) ?? 0) + toFeatureValue(group));
      }
    }
    return { keys: Int32Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
  }

  probabilities({ keys, values }: Vector): readonly number[] {
    const scores = new Array<number>(this.#classes).fill(0);
    const weights = this.#weights;
    for (let index = 0; index < keys.length; index++) {
      const [from, value] = [keys[index] ?? 0, values[index] ?? 0];
      for (let each = 0; each < scores.length; each++)
        scores[each] = (scores[each] ?? 0) + (weights[from + each] ?? 0) * value;
    }
    return toProbabilities(scores);
  }

  /** Makes the allowed classes together more probable, each in proportion to its probability. */
  step(vector: Vector, probabilities: readonly number[], allowed: readonly number[], weight: number): void {
    const total = allowed.reduce((sum, each) => sum + (probabilities[each] ?? 0), 1e-12);
    probabilities.forEach((probability, each) => {
      const wanted = allowed.includes(each) ? probability / total : 0;
      const error = (probability - wanted) * weight;
      if (Math.abs(error) > 1e-4) this.#descend(vector, each, error);
    });
  }

  #descend({ keys, values }: Vector, each: number, error: number): void {
    const [weights, squares] = [this.#weights, this.#squares];
    for (let index = 0; index < keys.length; index++) {
      const at = (keys[index] ?? 0) + each;
      const gradient = error * (values[index] ?? 0) + DECAY * (weights[at] ?? 0);
      const sum = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = sum;
      weights[at] = (weights[at] ?? 0) - (LEARNING_RATE * gradient) / Math.sqrt(sum);
    }
  }

  /** Forgets what was learned, but not what was kept. */
  restart(): void {
    this.#weights.fill(0);
    this.#squares.fill(INITIAL_SQUARES);
  }

  /** Adds the weights as they are to those of which the mean is taken: the mean is steadier than the last weights. */
  keep(): void {
    const sums = this.#sums.length > 0 ? this.#sums : new Float64Array(this.#weights.length);
    this.#sums = sums.map((sum, index) => sum + (this.#weights[index] ?? 0));
    this.#kept++;
  }

  weights(): ReadonlyMap<number, readonly number[]> {
    const means = this.#sums.map((sum) => sum / this.#kept);
    return new Map([...this.#places].map(([key, from]) => [key, [...means.slice(from, from + this.#classes)]]));
  }

  #placeOf(key: number): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#places.size * this.#classes;
    this.#places.set(key, place);
    if (place + this.#classes > this.#weights.length) this.#grow();
    return place;
  }

  #grow(): void {
    const [weights, squares] = [this.#weights, this.#squares];
    this.#weights = new Float64Array(weights.length * 2);
    this.#squares = new Float64Array(weights.length * 2).fill(INITIAL_SQUARES);
    this.#weights.set(weights);
    this.#squares.set(squares);
  }
}

/** Keeps the features whose weights differ most between the classes. The others hardly change a score. */
export function pruneModel({ classes, weights }: ModelWeights, features: number): ModelWeights {
  const spread = (each: readonly number[]) => Math.max(...each) - Math.min(...each);
  const kept = [...weights].toSorted(([, one], [, other]) => spread(other) - spread(one)).slice(0, features);
  return { classes, weights: new Map(kept) };
}
