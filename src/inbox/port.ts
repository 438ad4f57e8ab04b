import type { PersonTx, Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Arrival } from "./arrival.ts";
import type { Acted } from "./settle-arrival.ts";
import type { Utterance } from "./utterance.ts";

/** What was written and what it was understood to mean. */
export type Understood<Meaning> = Utterance & { readonly meaning: Meaning };

/** What the worker does with words: look up who wrote them, understand them, act on them. */
export type Hearer<Context, Meaning> = {
  /** Asks the surface who is at an address that no member is known at; a member is known there from then on. */
  recognise(arrival: Arrival): Promise<Recognised>;
  /** Everything that understanding and acting depend on, read as the author. */
  gather(tx: PersonTx, now: Temporal.Instant): Promise<Context>;
  /** Takes as long as it takes, within `signal`, and no transaction is open. */
  understand(text: string, context: Context, signal: AbortSignal): Promise<Meaning>;
  /** Everything the words cause, in one transaction of their author. `held`: written after them, and not placed yet. */
  act(tx: PersonTx, said: Said<Context, Meaning>, now: Temporal.Instant): Promise<Acted>;
  /** Tells the author that it was our fault. */
  excuse(tx: Tx, author: PersonId, arrival: Arrival, reference: string, now: Temporal.Instant): Promise<void>;
};

export type Recognised =
  | { readonly kind: "member" }
  | { readonly kind: "stranger"; readonly answer: () => Promise<unknown> };

export type Said<Context, Meaning> = Understood<Meaning> & {
  readonly arrival: Arrival;
  readonly context: Context;
  readonly held: readonly Understood<Meaning>[];
};
