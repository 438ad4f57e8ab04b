import type { PairId, VisitId } from "#kernel/id.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { correctsThePerson, decideWhoseText, isTold } from "./decide-whose-text.ts";
import { getNamedPair } from "./draft.ts";
import type { DraftSubject } from "./draft-subject.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueContext, DialogueTurn } from "./turn.ts";

/**
 * In which draft a turn is taken.
 * - `here`: in the open one, or in a new one if none is open.
 * - `elsewhere`: in another, which is woken or begun; the open one rests. `turn` is what is taken there.
 * - `each`: in one draft for each of these principals, from the account of the open one.
 * - `pending`: the text that waits is taken as being about this principal.
 */
export type PlaceOfTurn =
  | { readonly kind: "here" }
  | {
      readonly kind: "elsewhere";
      readonly about: DraftSubject;
      readonly turn: DialogueTurn;
    }
  | {
      readonly kind: "each";
      readonly pairIds: readonly PairId[];
      readonly visitId?: VisitId;
      /** What was written to say so; it belongs to the account as well. */
      readonly said?: MessageUnderstanding;
    }
  | { readonly kind: "pending"; readonly pairId: PairId };

const HERE: PlaceOfTurn = { kind: "here" };

/** Chooses by what was written or pressed in which draft a turn is taken. `open` is the state of the open draft. */
export function choosePlaceOfTurn(
  turn: DialogueTurn,
  open: DialogueState | undefined,
  context: Pick<DialogueContext, "due">,
): PlaceOfTurn {
  if (!open) return ofFirstText(turn);
  switch (turn.kind) {
    case "open":
      return turn.visitId || turn.pairId ? ofPress(turn, open) : turn.said ? ofText(turn, turn.said, open) : HERE;
    case "text":
    case "join":
      return ofText(turn, turn.said, open);
    case "choose":
      return ofChoice(turn.choice, open, context);
    case "edit":
    case "likely":
    case "place":
    case "note_rest":
    case "note_pending":
    case "focus":
    case "form":
    case "skip":
    case "back":
    case "as_visit":
    case "small_talk":
    case "later":
    case "start_again":
      return HERE;
  }
}

/** With no draft open, a text that says whom it is about goes on with the draft about them, if one rests. */
function ofFirstText(turn: DialogueTurn): PlaceOfTurn {
  if (turn.kind !== "open" || !turn.said || turn.visitId || turn.pairId) return HERE;
  const { who, on, contactType } = turn.said.account;
  // A chance contact is none of the visits that are being told of.
  if (who.kind !== "one" || !who.sure || contactType) return HERE;
  return { kind: "elsewhere", about: { pairId: who.id as PairId, ...(on && { on: on.value.toString() }) }, turn };
}

/** A button that names a visit or a pair opens the draft about it. */
function ofPress(turn: Extract<DialogueTurn, { kind: "open" }>, { draft, ...open }: DialogueState): PlaceOfTurn {
  const isThis = turn.visitId ? draft.visitId === turn.visitId : getNamedPair(draft) === turn.pairId;
  if (isThis && (isTold({ draft, ...open }) || !turn.said)) return HERE;
  const about = { ...(turn.visitId && { visitId: turn.visitId }), ...(turn.pairId && { pairId: turn.pairId }) };
  return { kind: "elsewhere", about, turn };
}

function ofText(turn: DialogueTurn, said: MessageUnderstanding, open: DialogueState): PlaceOfTurn {
  // "It wasn't Rosa, it was Julio" names two, and tells of no other visit.
  if (said.corrects?.kind === "person" && open.asking === null && getNamedPair(open.draft)) return HERE;
  const answer = open.pending && whoseIsPending(said, open, open.pending);
  if (answer) return { kind: "pending", pairId: answer };
  if (wantsRecordForEach(said, open)) return { kind: "each", pairIds: open.heard?.pairIds as PairId[] };
  const whose = decideWhoseText(said, open);
  if (whose.kind === "part") return { kind: "each", pairIds: [whose.pairId as PairId], said };
  if (whose.kind !== "other") return HERE;
  const on = said.account.on?.value.toString();
  const about = { ...(whose.pairId && { pairId: whose.pairId as PairId }), ...(on && { on }) };
  return { kind: "elsewhere", about, turn: toOpening(turn, said) };
}

/** The answer in words to the question whether each of several gets a record. */
function wantsRecordForEach({ answer, account }: MessageUnderstanding, { heard, asking }: DialogueState): boolean {
  const isAsked = heard?.kind === "several" && (asking === "pair" || asking === "visit");
  return isAsked && account.who.kind === "nobody" && (answer.each || answer.yesNo === true);
}

/** The answer in words to the question about whom the waiting text is. */
function whoseIsPending(
  said: MessageUnderstanding,
  { draft }: DialogueState,
  { named, also = [] }: NonNullable<DialogueState["pending"]>,
): PairId | undefined {
  const { who } = said.account;
  const asked = [getNamedPair(draft), named, ...also];
  const isAnswer = who.kind === "one" && !said.answer.remove && correctsThePerson(said);
  return isAnswer && asked.includes(who.id) ? (who.id as PairId) : undefined;
}

/** A text that goes to another draft opens it, whatever it would have been in this one. */
function toOpening(turn: DialogueTurn, said: MessageUnderstanding): DialogueTurn {
  const writtenAt = "writtenAt" in turn ? turn.writtenAt : undefined;
  return { kind: "open", said, ...(writtenAt && { writtenAt }) };
}

function ofChoice(
  choice: Extract<DialogueTurn, { kind: "choose" }>["choice"],
  { heard }: DialogueState,
  { due }: Pick<DialogueContext, "due">,
): PlaceOfTurn {
  if (choice.ask === "whose") return { kind: "pending", pairId: choice.pairId };
  // A name that may be one of two is about one of them: a button of an older message makes no record for each.
  if (heard?.kind !== "several") return HERE;
  if (choice.ask === "each") return { kind: "each", pairIds: heard.pairIds as PairId[] };
  // One of several who were heard together: the record keeps what was said of this one.
  if (choice.ask === "pair") return { kind: "each", pairIds: [choice.pairId] };
  const visit = choice.ask === "visit" ? due.find(({ visitId }) => visitId === choice.visitId) : undefined;
  return visit ? { kind: "each", pairIds: [visit.pairId], visitId: visit.visitId } : HERE;
}
