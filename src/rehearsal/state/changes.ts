/** Notifies listeners of every change that a person could see. */
export type ChangeNotifier = {
  happened(): void;
  /** Resolves at the next change. */
  next(): Promise<void>;
  /** Calls `listener` at every change until the returned function is called. */
  listen(listener: () => void): () => void;
};

export function createChangeNotifier(): ChangeNotifier {
  const listeners = new Set<() => void>();
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    listen,
    happened() {
      for (const listener of [...listeners]) listener();
    },
    next() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const stop = listen(() => {
        stop();
        resolve();
      });
      return promise;
    },
  };
}
