import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { findMyNotebookEntry } from "#mentoring/notebook/notebook.store.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";

/** Builds the content of the notice that a note is in the notebook, which does not repeat its text. */
export async function describeKeptNote(
  { tx }: DescriptionContext,
  { kind, entry: id }: NoticeOf<"notebook.kept">,
): Promise<NoticeDescription> {
  const entry = await findMyNotebookEntry(tx, id);
  if (!entry) return describeAsObsolete("the note was deleted");
  const pair = entry.pairId && (await findMyPairWithEnded(tx, entry.pairId));
  return describeAsUtterance({ kind, entry: id, ...(pair && { pair }) });
}
