import type { FocusCode, Modality, NotHeldReason, Outcome } from "#kernel/contact-codes.ts";
import type { PairId, SessionId, VisitId } from "#kernel/id.ts";
import type { Understanding } from "#understanding/understanding.ts";
import type { Draft } from "./draft.ts";

/** What the mentor did: opened the log, wrote a text, pressed a button, submitted the form. */
export type DialogueTurn =
  | {
      readonly kind: "open";
      /** Text that came with it, and when it was written. */
      readonly said?: Understanding;
      readonly writtenAt?: Temporal.Instant;
      readonly visitId?: VisitId;
      readonly pairId?: PairId;
      readonly outcome?: Outcome;
    }
  | { readonly kind: "text"; readonly said: Understanding; readonly writtenAt?: Temporal.Instant }
  /** Words that were not written to what is asked now: they arrived after what was written after them, or wait for it. */
  | { readonly kind: "join"; readonly said: Understanding; readonly writtenAt: Temporal.Instant }
  | { readonly kind: "choose"; readonly choice: AnswerChoice }
  | { readonly kind: "focus"; readonly code: FocusCode; readonly chosen: boolean }
  | { readonly kind: "skip" | "back" | "later" | "start_again"; readonly writtenAt?: Temporal.Instant }
  | { readonly kind: "form"; readonly draft: Draft };

/** A button that answers a question; pressing it again changes nothing. */
export type AnswerChoice =
  | { readonly ask: "visit"; readonly visitId: VisitId }
  | { readonly ask: "pair"; readonly pairId: PairId }
  | { readonly ask: "duplicate"; readonly another: true }
  | { readonly ask: "outcome"; readonly value: Outcome }
  | { readonly ask: "reason"; readonly value: NotHeldReason }
  | { readonly ask: "on"; readonly value: string }
  | { readonly ask: "how"; readonly modality: Modality; readonly minutes: number }
  | { readonly ask: "minutes"; readonly value: number }
  | { readonly ask: "modality"; readonly value: Modality }
  | { readonly ask: "agreed"; readonly nothing: true };

/** All facts that the state machine depends on; it looks nothing up by itself. */
export type DialogueContext = {
  readonly now: Temporal.Instant;
  /** The mentor's own. */
  readonly zone: string;
  readonly pairs: readonly { readonly pairId: PairId; readonly principal: string }[];
  /** Open visits that have begun, the latest first. */
  readonly due: readonly DueVisit[];
  /** Sessions of the last months, to detect that one is logged twice. */
  readonly logged: readonly { readonly sessionId: SessionId; readonly pairId: PairId; readonly on: string }[];
};

export type DueVisit = {
  readonly visitId: VisitId;
  readonly pairId: PairId;
  /** Local to the school. */
  readonly on: string;
  readonly at: string;
  readonly minutes: number;
  readonly modality: Modality;
};
