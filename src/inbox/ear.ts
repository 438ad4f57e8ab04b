import type { Db } from "#db/as.ts";
import type { Words } from "./arrival.ts";
import { hearWords } from "./hear-words.ts";

/** Where words come in: `hear` returns when they are durable. */
export type Ear = {
  hear(words: Words): Promise<void>;
  /** Many senders wait for an acknowledgement at this moment. */
  isBusy(): boolean;
};

/** As many as its connections serve at once: more than these are waiting. */
const MANY = 4;

/** `onFirst`: something was heard that was not heard before. */
export function openEar(db: Db, onFirst: () => void): Ear {
  let waiting = 0;
  return {
    isBusy: () => waiting > MANY,
    async hear(words) {
      waiting++;
      try {
        if (await hearWords(db, words)) onFirst();
      } finally {
        waiting--;
      }
    },
  };
}
