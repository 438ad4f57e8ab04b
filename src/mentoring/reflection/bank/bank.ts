import type { FocusCode } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { Move } from "#understanding/answers/moves.ts";
import type { DEPTHS, Occasion, PARADIGMS, PHASES, PURPOSES, Situation } from "./codes.ts";
import type { Slot } from "./slot.ts";

/** Every question by its id. A thread keeps only the id, so what was once asked stays here as `retired`. */
export type Bank = ReadonlyMap<string, Question>;

/** One question in every language. */
export type Question = {
  readonly id: string;
  readonly purpose: (typeof PURPOSES)[number];
  readonly phase: (typeof PHASES)[number];
  readonly paradigm: (typeof PARADIGMS)[number];
  readonly focus: FocusCode | "any";
  readonly depth: (typeof DEPTHS)[number];
  readonly when: Occasion;
  /** What must be known to ask it, in the chat and in the form. */
  readonly needs: readonly Slot[];
  readonly minTrust: boolean;
  readonly neverAfter: readonly Situation[];
  /** About two visits close together. */
  readonly merged: boolean;
  /** For a follow-up: what the answer before it does. */
  readonly follows: readonly Move[];
  readonly status: "active" | "retired";
  readonly wordings: Readonly<Record<Language, Wording>>;
};

export type Wording = {
  readonly text: string;
  /** In place of `text` in a chat message, where `text` would carry a person's own words. */
  readonly chat?: string;
  readonly version: number;
  /** The practitioner who reviewed it in this language; absent: nobody yet. */
  readonly reviewedBy?: string;
};

/** The files of the bank cannot be asked from; the message names each file, question and fault. */
export class BankRefused extends Error {
  override readonly name = "BankRefused";
}
