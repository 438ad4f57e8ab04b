/** A queue in PostgreSQL, ours or another's, that can be filled with numbered jobs and emptied. */
export type Queue = AsyncDisposable & {
  readonly name: string;
  /** Leaves so many jobs in it and nothing else: 0, 1, 2 …, all due. */
  fill(count: number): Promise<void>;
  /** Claims them in batches, hands over each and settles it, until nothing is left. Returns how long that took, in ms. */
  drain(handle: (job: number) => void): Promise<number>;
  /** Jobs that are not settled. */
  countLeft(): Promise<number>;
};

/** How all of them are asked to work, so that they are compared and not their settings. */
export const BATCH = 1_000;
export const SIDE_BY_SIDE = 2;

/** Several loops side by side, each until its step finds nothing to do. Returns how long all took, in ms. */
export async function loopUntilNothing(loops: number, step: (loop: number) => Promise<boolean>): Promise<number> {
  const began = performance.now();
  const loop = async (number: number) => {
    while (await step(number));
  };
  await Promise.all(Array.from({ length: loops }, (_, number) => loop(number)));
  return performance.now() - began;
}
