/** The same seed throws the same dice. */
export type Dice = {
  /** A whole number from 0 on, below `limit`. */
  below(limit: number): number;
  /** So often, of one. */
  happens(chance: number): boolean;
  one<Thing>(things: readonly Thing[]): Thing;
};

/** mulberry32: small, and good enough to choose moments. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    happens: (chance) => next() < chance,
    one(things) {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error("there is nothing to choose from");
      return thing;
    },
  };
}
