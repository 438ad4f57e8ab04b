import type { ContactModality, FocusAreaCode, VisitNotHeldReason, VisitOutcome } from "#kernel/contact-codes.ts";
import type { LoggingDialogueId, PairId, SessionRecordId, VisitId } from "#kernel/id.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { SessionDraft } from "./draft.ts";
import type { SmallTalk } from "./reply-part.ts";
import type { PlacedSentence, SentencePlace } from "./sentence-places.ts";

/**
 * What the mentor did in one turn of the visit-logging conversation: started it, wrote a text, pressed a button, or
 * submitted the form.
 */
export type DialogueTurn =
  | {
      readonly kind: "open";
      /** Text that the mentor wrote together with the button or command that started the conversation. */
      readonly said?: MessageUnderstanding;
      readonly writtenAt?: Temporal.Instant;
      readonly visitId?: VisitId;
      readonly pairId?: PairId;
      readonly outcome?: VisitOutcome;
      /** The draft that follows when this one ends. */
      readonly nextDraft?: LoggingDialogueId;
    }
  | {
      readonly kind: "text";
      readonly said: MessageUnderstanding;
      readonly writtenAt?: Temporal.Instant;
      /** The mentor said that the text is about this draft, whomever it names. */
      readonly isSettled?: true;
    }
  /**
   * A text that is not a reply to the question being asked. Either it was written before a message that was already
   * acted on, or it was held until the message before it arrived.
   */
  | { readonly kind: "join"; readonly said: MessageUnderstanding; readonly writtenAt: Temporal.Instant }
  /** A message of the account was edited: what it says now, and what was understood of it before. */
  | {
      readonly kind: "edit";
      readonly said: MessageUnderstanding;
      readonly before: MessageUnderstanding;
      readonly writtenAt: Temporal.Instant;
    }
  | { readonly kind: "choose"; readonly choice: AnswerButtonValue }
  /** A likely commitment, named by its place among the leftovers, is taken over or left out. */
  | { readonly kind: "likely"; readonly at: number; readonly isTaken: boolean }
  /** A sentence is put where the mentor says it belongs. */
  | { readonly kind: "place"; readonly at: PlacedSentence; readonly to: SentencePlace }
  /** The rest of what was written goes into the notebook. */
  | { readonly kind: "note_rest" }
  /** The text that waits to hear about whom it is goes into the notebook, and not into any draft. */
  | { readonly kind: "note_pending"; readonly writtenAt?: Temporal.Instant }
  | { readonly kind: "focus"; readonly code: FocusAreaCode; readonly chosen: boolean }
  /** What was taken for a chance contact was a visit. */
  | { readonly kind: "as_visit" }
  /** A courtesy; it is answered shortly, and changes nothing. */
  | { readonly kind: "small_talk"; readonly talk: SmallTalk; readonly writtenAt?: Temporal.Instant }
  | { readonly kind: "skip" | "back" | "later" | "start_again"; readonly writtenAt?: Temporal.Instant }
  | { readonly kind: "form"; readonly draft: SessionDraft };

/** The answer that a button stands for; pressing the button again sets the same answer and changes nothing. */
export type AnswerButtonValue =
  | { readonly ask: "visit"; readonly visitId: VisitId }
  | { readonly ask: "pair"; readonly pairId: PairId }
  /** One record for each of the principals who were heard together. */
  | { readonly ask: "each" }
  /** The text that waits is about this principal. */
  | { readonly ask: "whose"; readonly pairId: PairId }
  | { readonly ask: "duplicate"; readonly another: true }
  | { readonly ask: "outcome"; readonly value: VisitOutcome }
  | { readonly ask: "reason"; readonly value: VisitNotHeldReason }
  | { readonly ask: "on"; readonly value: string }
  | { readonly ask: "how"; readonly modality: ContactModality; readonly minutes: number }
  | { readonly ask: "minutes"; readonly value: number }
  | { readonly ask: "modality"; readonly value: ContactModality }
  | { readonly ask: "agreed"; readonly nothing: true };

/** All facts that the transition function depends on; it reads nothing from the database. */
export type DialogueContext = {
  readonly now: Temporal.Instant;
  /** The mentor's time zone. */
  readonly zone: string;
  readonly pairs: readonly { readonly pairId: PairId; readonly principal: string }[];
  /** Visits that have started and have no session record, latest first. */
  readonly due: readonly StartedPlannedVisit[];
  /** The session records of the mentor in the last 200 days but chance contacts, to detect that one is logged twice. */
  readonly logged: readonly { readonly sessionId: SessionRecordId; readonly pairId: PairId; readonly on: string }[];
};

export type StartedPlannedVisit = {
  readonly visitId: VisitId;
  readonly pairId: PairId;
  /** The day and time for which the visit is planned, local to the school. */
  readonly on: string;
  readonly at: string;
  readonly minutes: number;
  readonly modality: ContactModality;
  /** What the mentor said of it already, without a record. */
  readonly outcome?: "held_as_planned" | "not_held";
};
