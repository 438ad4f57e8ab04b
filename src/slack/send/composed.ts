import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";
import { type Message, section } from "#slack/render/blocks.ts";

/** A notice to be said, or why it is no longer wanted. */
export type Composed = { readonly message: Message } | { readonly obsolete: string };

/** Everything a notice is composed with: a transaction of its reader, and what the moment knows. */
export type Desk = {
  readonly tx: PersonTx;
  readonly me: Person;
  readonly now: Temporal.Instant;
  readonly bank: Bank;
};

/** One line and nothing to press. */
export const line = (text: string): Composed => ({ message: { text, blocks: [section(text)] } });
