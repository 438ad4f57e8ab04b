import type { Hearer } from "#inbox/port.ts";
import { hear } from "#mentoring/conversation/hear.ts";
import { notify } from "#mentoring/notice.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import type { UnderstandingContext } from "#understanding/reading.ts";
import type { Understand } from "#understanding/understand.ts";
import type { Understanding } from "#understanding/understanding.ts";

type Context = { readonly me: Person; readonly writer: UnderstandingContext };

/** What is done with plain words: the domain understands and acts, the surface says who a stranger is. */
export function hearerOf(
  understand: Understand,
  recognise: Hearer<never, never>["recognise"],
): Hearer<Context, Understanding> {
  return {
    recognise,
    async gather(tx, now) {
      const me = await getPerson(tx, tx.personId);
      return { me, writer: await gatherUnderstandingContext(tx, me, now) };
    },
    understand: (text, { writer }, signal) => understand(text, writer, signal),
    async act(tx, { context: { me }, meaning, id }, now) {
      await hear(tx, me, meaning, id, now);
      return { kind: "placed", held: [] };
    },
    excuse: (tx, author, { utteranceId }, reference, now) =>
      notify(tx, author, { kind: "words.failed", arrival: utteranceId, reference }, now),
  };
}
