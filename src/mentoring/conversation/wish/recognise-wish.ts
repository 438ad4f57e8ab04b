import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UTTERANCE_ACTS } from "#understanding/utterance/kinds.ts";
import { isFormedAsWish } from "#understanding/wishes/is-formed-as-wish.ts";

export type WishAct = (typeof UTTERANCE_ACTS)["wish"][number];

/**
 * How probable a wish must be to be acted on: more while a question stands open that the message may answer, and more still
 * if it has not the form of a wish.
 */
const LEAST = 0.4;
const LEAST_WHILE_ASKED = 0.5;
const LEAST_OF_ANSWER = 0.9;
/** What tells of a visit as well is an account, unless it is rather a wish. */
const LEAST_BESIDE_ACCOUNT = 0.5;

/** What a message wishes, if it is a wish surely enough. An exact phrase, such as "cancel", is what it says. */
export function recogniseWish(said: MessageUnderstanding, isAsked: boolean): WishAct | undefined {
  const { utterance, intent, wantsToLog } = said;
  const isPhrase = intent !== undefined && intent !== "none";
  const isExact = isPhrase || said.recordWish !== undefined || said.draftWish !== undefined;
  // "Undo" is a phrase of the draft as well, which is asked first.
  if (utterance.kind !== "wish" || (isExact && utterance.act !== "undo")) return undefined;
  const whileAsked = isFormedAsWish(said) ? LEAST_WHILE_ASKED : LEAST_OF_ANSWER;
  const least = isAsked ? whileAsked : wantsToLog ? LEAST_BESIDE_ACCOUNT : LEAST;
  return utterance.probability >= least ? (utterance.act as WishAct) : undefined;
}
