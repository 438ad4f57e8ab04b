import type { Tx } from "./tx.ts";

/** A value that is kept with an open transaction, whatever context it runs in. */
export type TransactionNote<T> = {
  read(tx: Tx): T | undefined;
  write(tx: Tx, value: T): void;
  erase(tx: Tx): void;
};

export function createTransactionNote<T>(): TransactionNote<T> {
  const values = new WeakMap<Tx["sql"], T>();
  return {
    read: ({ sql }) => values.get(sql),
    write: ({ sql }, value) => void values.set(sql, value),
    erase: ({ sql }) => void values.delete(sql),
  };
}
