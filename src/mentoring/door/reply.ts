import type { Language } from "#kernel/language.ts";
import type { Utterance } from "#mentoring/delivery/utterance.ts";
import type { Form, ReadOnlyPage } from "./form.ts";
import type { HomeFacts } from "./home-facts.ts";
import type { Phrase } from "./say.ts";

/** The reader of a reply: language and zone. */
export type ReplyReader = { readonly language: Language; readonly zone: string };

/** The reply to one arrival, with its reader. */
export type DoorAnswer<Said> =
  | AnsweredRequest<Said>
  /** The address is unknown: call again with the surface's profile of the user. */
  | { readonly kind: "unknown" };

export type AnsweredRequest<Said> = { readonly kind: "answered"; readonly reader: ReplyReader; readonly said: Said };

/** The direct response to a press. Everything that lasts is a notice instead. */
export type Reply =
  | { readonly kind: "nothing" }
  /** The lines, one below the other. */
  | { readonly kind: "tell"; readonly lines: readonly Phrase[]; readonly bulleted?: true }
  | { readonly kind: "open"; readonly form: FormOrPage }
  /** Updates the message or the form that was pressed on. */
  | { readonly kind: "replace"; readonly line: Phrase; readonly form?: FormOrPage }
  /** Replaces the message that was pressed on. */
  | { readonly kind: "say_instead"; readonly utterance: Exclude<Utterance, { kind: "session.turn" }> };

/** Opens a form or a page. */
export type FormOrPage = Form | ReadOnlyPage;
export type FormOrPageNamed<Name extends FormOrPage["name"]> = Extract<FormOrPage, { readonly name: Name }>;

/** The outcome of a submitted form. */
export type SubmitOutcome<Field extends string = string> =
  | { readonly kind: "done" }
  /** The form stays open with errors at its fields. */
  | FieldErrors<Field>
  /** The form stays open, with its input, and says why it was refused. */
  | { readonly kind: "refused"; readonly why: Phrase }
  | { readonly kind: "show"; readonly form: FormOrPage };

export type FieldErrors<Field extends string> = {
  readonly kind: "errors";
  readonly errors: Readonly<Partial<Record<Field, Phrase>>>;
};

export type HomePage =
  | { readonly name: "home.member"; readonly facts: HomeFacts }
  | { readonly name: "home.stranger"; readonly why: Phrase }
  /** There is no programme yet, and an administrator can set one up. */
  | { readonly name: "home.set_up"; readonly mayFound: boolean };

export const NO_REPLY: Reply = { kind: "nothing" };
export const FORM_ACCEPTED: SubmitOutcome<never> = { kind: "done" };

export const createTextReply = (...lines: readonly Phrase[]): Reply => ({ kind: "tell", lines });
export const createModalReply = (form: FormOrPage): Reply => ({ kind: "open", form });
export const refuseForm = (why: Phrase): SubmitOutcome<never> => ({ kind: "refused", why });
export const createFieldErrors = <Field extends string>(found: Partial<Record<Field, Phrase>>): FieldErrors<Field> => ({
  kind: "errors",
  errors: found,
});
