import type { Hearer } from "#inbox/port.ts";
import { hear } from "#mentoring/conversation/hear.ts";
import { notify } from "#mentoring/notice.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";

/** What is done with plain words: the domain understands and acts, the surface says who a stranger is. */
export function hearerOf(recognise: Hearer<never, never>["recognise"]): Hearer<Person, string> {
  return {
    recognise,
    gather: (tx) => getPerson(tx, tx.personId),
    understand: async (text) => text,
    async act(tx, { context: me, meaning, id }, now) {
      await hear(tx, me, meaning, id, now);
      return { kind: "placed", held: [] };
    },
    excuse: (tx, author, { utteranceId }, reference, now) =>
      notify(tx, author, { kind: "words.failed", arrival: utteranceId, reference }, now),
  };
}
