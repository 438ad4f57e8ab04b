import type { Tx } from "#db/as.ts";
import {
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { findPerson } from "#mentoring/people/person.store.ts";

/** Builds the content of the notice that somebody's place in the programme ended, or that they are back. */
export async function describePlace(
  { tx }: { readonly tx: Tx },
  { kind, by }: NoticeOf<"person.left" | "person.returned">,
): Promise<NoticeDescription> {
  const who = await findPerson(tx, by);
  return who ? describeAsUtterance({ kind, who: who.name }) : describeAsObsolete("the coordinator is unknown");
}
