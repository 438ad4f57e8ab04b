import type { Language } from "#kernel/language.ts";
import type { Utterance } from "#mentoring/delivery/utterance.ts";
import type { Form, Reading } from "./form.ts";
import type { HomeFacts } from "./home-facts.ts";
import type { Phrase } from "./say.ts";

/** For whom an answer is: in which language and zone it is worded. */
export type Reader = { readonly language: Language; readonly zone: string };

/** What one arrival is answered with, for its reader. */
export type Answer<Said> =
  | Answered<Said>
  /** Nobody known at this address: ask again with the profile that the surface has of it. */
  | { readonly kind: "unknown" };

export type Answered<Said> = { readonly kind: "answered"; readonly reader: Reader; readonly said: Said };

/** What who pressed gets at once; what is said lastingly is a notice. */
export type Reply =
  | { readonly kind: "nothing" }
  /** One line below the other. */
  | { readonly kind: "tell"; readonly lines: readonly Phrase[]; readonly bulleted?: true }
  | { readonly kind: "open"; readonly form: Shown }
  /** What was pressed on changes in place: the message reads so, or the form shows that. */
  | { readonly kind: "replace"; readonly line: Phrase; readonly form?: Shown }
  /** What was pressed on gives way to this. */
  | { readonly kind: "say_instead"; readonly utterance: Exclude<Utterance, { kind: "session.turn" }> };

/** A form to hand in, or a page to read. */
export type Shown = Form | Reading;
export type ShownAs<Name extends Shown["name"]> = Extract<Shown, { readonly name: Name }>;

/** What becomes of a form that was handed in. */
export type Submitted<Field extends string = string> =
  | { readonly kind: "done" }
  /** It stays open, with the reason at each field. */
  | FieldErrors<Field>
  /** It stays open, with everything typed in it, and says why it is not taken. */
  | { readonly kind: "refused"; readonly why: Phrase }
  | { readonly kind: "show"; readonly form: Shown };

export type FieldErrors<Field extends string> = {
  readonly kind: "errors";
  readonly errors: Readonly<Partial<Record<Field, Phrase>>>;
};

export type HomePage =
  | { readonly name: "home.member"; readonly facts: HomeFacts }
  | { readonly name: "home.stranger"; readonly why: Phrase }
  /** There is no programme yet; an administrator can set one up. */
  | { readonly name: "home.set_up"; readonly mayFound: boolean };

export const NOTHING: Reply = { kind: "nothing" };
export const DONE: Submitted<never> = { kind: "done" };

export const tell = (...lines: readonly Phrase[]): Reply => ({ kind: "tell", lines });
export const open = (form: Shown): Reply => ({ kind: "open", form });
export const refuse = (why: Phrase): Submitted<never> => ({ kind: "refused", why });
export const errors = <Field extends string>(found: Partial<Record<Field, Phrase>>): FieldErrors<Field> => ({
  kind: "errors",
  errors: found,
});
