import type { PairId } from "#kernel/id.ts";
import { keepNote } from "#mentoring/notebook/keep-note.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { cutExaminedText, toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { askWish, sayDone } from "./reply-to-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/** Keeps the words after the request as an entry of the notebook, about the principal who is the only one named. */
export async function keepWishedNote(at: WishMessage): Promise<void> {
  const { tx, me, said, details, now } = at;
  if (!hasRole(me, "mentor")) return askWish(at, { wish: "no_notebook" });
  const { note } = details.words;
  if (note === undefined) return askWish(at, { wish: "note" });
  const text = cutExaminedText(toExaminedWords(said.examination).own, note);
  const kept = await keepNote(tx, me, { text, pairId: findOnly(details.principals) }, now);
  if (kept.kind === "kept") await sayDone(at, { did: "note", entry: kept.entry });
}

const findOnly = (principals: readonly string[]) =>
  principals.length === 1 ? (principals[0] as PairId | undefined) : undefined;
