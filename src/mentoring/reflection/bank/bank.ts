import type { FocusCode } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { Move } from "#understanding/answers/moves.ts";
import type { DEPTHS, Occasion, PARADIGMS, PHASES, PURPOSES, Situation } from "./question-codes.ts";
import type { Slot } from "./slot.ts";

/** Every question by id. Threads store the id only, so a question once asked stays in the bank as `retired`. */
export type QuestionBank = ReadonlyMap<string, Question>;

/** One question in every language. */
export type Question = {
  readonly id: string;
  readonly purpose: (typeof PURPOSES)[number];
  readonly phase: (typeof PHASES)[number];
  readonly paradigm: (typeof PARADIGMS)[number];
  readonly focus: FocusCode | "any";
  readonly depth: (typeof DEPTHS)[number];
  readonly when: Occasion;
  /** The slots that must be known to ask it, in the chat and in the form. */
  readonly needs: readonly Slot[];
  readonly minTrust: boolean;
  readonly neverAfter: readonly Situation[];
  /** About two visits close together. */
  readonly merged: boolean;
  /** For a follow-up: the kind of answer it follows. */
  readonly follows: readonly Move[];
  readonly status: "active" | "retired";
  readonly wordings: Readonly<Record<Language, QuestionWording>>;
};

export type QuestionWording = {
  readonly text: string;
  /** Replaces `text` in a chat message if `text` would contain a person's own words. */
  readonly chat?: string;
  readonly version: number;
  /** The practitioner who reviewed it in this language, if any. */
  readonly reviewedBy?: string;
};

/** The question bank is invalid; the message names file, question and fault. */
export class BankRefused extends Error {
  override readonly name = "BankRefused";
}
