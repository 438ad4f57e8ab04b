import type { PersonTx } from "#db/as.ts";
import type { LoggingDialogueId, PairId } from "#kernel/id.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { groupPassagesByPrincipal, type NamedText } from "#understanding/values/keep-passages-about.ts";
import { advanceLoggingDialogue } from "./dialogue/advance.ts";
import type { PlaceOfTurn } from "./dialogue/choose-place.ts";
import { getNamedPair } from "./dialogue/draft.ts";
import { type DescriptionText, INITIAL_DIALOGUE_STATE, toDescriptionText } from "./dialogue/state.ts";
import type { DialogueContext, DialogueTurn } from "./dialogue/turn.ts";
import { insertRestingLoggingDialogue, type LoggingDialogue, updateLoggingDialogueState } from "./dialogue.store.ts";
import { gatherUnderstandingContext } from "./gather-understanding-context.ts";
import { type OpenedDraft, openDraftAbout } from "./rest-drafts.ts";

/** A draft that is open now, and the turn to take in it. */
export type PlacedTurn = OpenedDraft & { readonly turn: DialogueTurn };

/**
 * Makes one draft for each of these principals from the account of one draft. Each holds what is told of its principal
 * and of all of them; what is not certain to be of any is shown with the first. The first is open now, about the visit
 * if one was chosen; the others rest, each to follow when the one before it ends.
 */
export async function splitAccount(
  tx: PersonTx,
  open: LoggingDialogue,
  { pairIds, visitId, said }: Extract<PlaceOfTurn, { kind: "each" }>,
  context: DialogueContext,
): Promise<PlacedTurn> {
  const writer = await gatherUnderstandingContext(tx, await getPerson(tx, tx.personId), context.now);
  // A pair that has ended since gets no record any more.
  const [first, ...others] = pairIds.filter((id) => context.pairs.some((pair) => pair.pairId === id));
  const texts = [...open.state.account, ...(said ? [toDescriptionText({ said })] : [])];
  const told = groupPassagesByPrincipal(joinTexts(texts), writer);
  const turnFor = (pairId: PairId) => ({
    kind: "open" as const,
    pairId,
    said: understandMessageByRules(told.about(pairId), writer),
  });
  let nextDraft: LoggingDialogueId | undefined;
  for (const pairId of others.toReversed()) {
    const state = advanceLoggingDialogue(INITIAL_DIALOGUE_STATE, turnFor(pairId), context);
    nextDraft = await insertRestingLoggingDialogue(tx, { ...state, ...(nextDraft && { nextDraft }) }, context.now);
  }
  const more = { ...(visitId && { visitId }), ...(nextDraft && { nextDraft }) };
  if (!first) return { dialogue: open, turn: { kind: "open" }, first: [] };
  const turn = turnFor(first);
  return {
    dialogue: { ...open, state: INITIAL_DIALOGUE_STATE },
    turn: { ...turn, said: withRest(turn.said, told.ofNobody(), writer), ...more },
    first: [],
  };
}

/**
 * Adds words that are not told of a draft's principal: the draft shows them as the rest, and they stand in no field. They
 * belong to its account, so that a note of all that was written has them.
 */
function withRest(
  said: MessageUnderstanding,
  words: readonly string[],
  writer: UnderstandingContext,
): MessageUnderstanding {
  const rest = words.map((each) => understandMessageByRules(each, writer));
  const passages = rest.flatMap((each) => each.passages.map((passage) => ({ words: passage.words })));
  return {
    ...said,
    text: [said.text, ...words].join("\n").trim(),
    names: [...said.names, ...rest.flatMap(({ names }) => names)],
    passages: [...said.passages, ...passages],
  };
}

/** Joins the texts of an account. What they name is known as soon as it is known of one of them. */
function joinTexts(texts: readonly DescriptionText[]): NamedText {
  const text = texts.map((one) => one.text).join("\n");
  return texts.some(({ names }) => names) ? { text, names: texts.flatMap(({ names = [] }) => names) } : { text };
}

/**
 * Places the text that waited for the mentor to say about whom it is. If it names whom they chose beside others, the
 * draft takes what it tells of the one, and shows the rest.
 */
export async function placePendingText(
  tx: PersonTx,
  open: LoggingDialogue,
  pairId: PairId,
  context: DialogueContext,
): Promise<PlacedTurn> {
  const { pending, ...state } = open.state;
  if (!pending) return { dialogue: open, turn: { kind: "open" }, first: [] };
  const writer = await gatherUnderstandingContext(tx, await getPerson(tx, tx.personId), context.now);
  const said = understandTextAbout(pairId, pending.text, writer);
  const written = pending.writtenAt ? { writtenAt: Temporal.Instant.from(pending.writtenAt) } : {};
  if (getNamedPair(state.draft) === pairId)
    return { dialogue: { ...open, state }, turn: { kind: "text", said, isSettled: true, ...written }, first: [] };
  const turn = await updateLoggingDialogueState(tx, open, state, context.now);
  const opened = await openDraftAbout(tx, { ...open, state, turn }, { pairId }, context.now);
  return { ...opened, turn: { kind: "open", pairId, said, ...written } };
}

/**
 * Understands of a text what it tells of the one whom the mentor chose. A text that names others alone is all about that
 * one.
 */
function understandTextAbout(pairId: PairId, text: string, writer: UnderstandingContext): MessageUnderstanding {
  const whole = understandMessageByRules(text, writer);
  const told = groupPassagesByPrincipal({ text }, writer);
  const own = told.names(pairId) ? told.about(pairId) : "";
  if (own === "") return whole;
  const said = withRest(understandMessageByRules(own, writer), told.besides(pairId), writer);
  return { ...said, text: whole.text, names: whole.names };
}
