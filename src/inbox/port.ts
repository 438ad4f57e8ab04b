import type { PersonTx, Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import type { Arrival } from "./arrival.ts";
import type { Acted } from "./settle-arrival.ts";
import type { Utterance } from "./written-words.ts";

/** A text and its understanding. */
export type Understood<Meaning> = Utterance & { readonly meaning: Meaning };

/** The worker's port: identify the author, understand, act. */
export type Hearer<Context, Meaning> = {
  /** Asks the surface who is at an unknown address; if it is a member, the address is stored. */
  recognise(arrival: Arrival): Promise<Recognised>;
  /** Reads the context of understanding, as the author. */
  gather(tx: PersonTx, now: Temporal.Instant): Promise<Context>;
  /** Runs outside any transaction, since it may take seconds; `signal` aborts it. */
  understand(text: string, context: Context, signal: AbortSignal): Promise<Meaning>;
  /** Acts in one transaction as the author. `held`: later messages that are waiting for this one. */
  act(tx: PersonTx, said: Said<Context, Meaning>, now: Temporal.Instant): Promise<Acted>;
  /** Notifies the author of a fault of ours. */
  excuse(tx: Tx, author: PersonId, arrival: Arrival, reference: string, now: Temporal.Instant): Promise<void>;
};

export type Recognised =
  | { readonly kind: "member" }
  | { readonly kind: "stranger"; readonly answer: () => Promise<unknown> }
  /** The surface cannot say now who it is: the words are kept, and it is asked again. */
  | { readonly kind: "unavailable"; readonly cause: unknown };

export type Said<Context, Meaning> = Understood<Meaning> & {
  readonly arrival: Arrival;
  readonly context: Context;
  readonly held: readonly Understood<Meaning>[];
};
