import type { SessionRecordId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { Utterance } from "#mentoring/delivery/utterance.ts";
import type { FormContent, ReadOnlyModalContent } from "./form.ts";
import type { HomeTabFacts } from "./home-facts.ts";
import type { ReplyPhrase } from "./say.ts";

/** The language and time zone in which a reply is worded. */
export type ReaderLocale = { readonly language: Language; readonly zone: string };

/** The result of a request, with the person in whose language and time zone it is worded. */
export type RequestResult<Said> =
  | ReplyWithLocale<Said>
  /**
   * No person has the caller's chat address. The code of the chat platform then loads the user's profile and makes the
   * request again with it.
   */
  | { readonly kind: "unknown" };

export type ReplyWithLocale<Said> = { readonly kind: "answered"; readonly reader: ReaderLocale; readonly said: Said };

/** The immediate response to a button press. Messages that must not be lost are notices in the outbox instead. */
export type Reply =
  | { readonly kind: "nothing" }
  /** The reply is text: the lines, one below the other. */
  | { readonly kind: "tell"; readonly lines: readonly ReplyPhrase[]; readonly bulleted?: true }
  | { readonly kind: "open"; readonly form: ModalContent }
  /** The page takes the place of the modal in which the button was pressed; elsewhere it opens. */
  | { readonly kind: "page"; readonly form: ModalContent }
  /**
   * The reply replaces the content of the message or modal whose button was pressed. In a message, `amend` adds the
   * button that opens the form to amend that session record.
   */
  | {
      readonly kind: "replace";
      readonly line: ReplyPhrase;
      readonly form?: ModalContent;
      readonly amend?: SessionRecordId;
    }
  /**
   * The reply replaces the message whose button was pressed: by the same one with what was chosen in place of the buttons,
   * or by another question. Elsewhere the button was pressed in a modal, which then shows `form`, or on the Home tab, and
   * the reply is the text `said`.
   */
  | {
      readonly kind: "say_instead";
      readonly utterance: Exclude<Utterance, { kind: "session.turn" }>;
      readonly said?: ReplyPhrase;
      readonly form?: ModalContent;
    };

/** What a modal can show: a form with a submit button, or a page that is only read. */
export type ModalContent = FormContent | ReadOnlyModalContent;
export type ModalContentNamed<Name extends ModalContent["name"]> = Extract<ModalContent, { readonly name: Name }>;

export type SubmitOutcome<Field extends string = string> =
  | AcceptedForm
  /** The form stays open and shows an error at each invalid field. */
  | FieldErrors<Field>
  /** The form stays open with what was entered, and shows why the submission was refused. */
  | { readonly kind: "refused"; readonly why: ReplyPhrase }
  | { readonly kind: "show"; readonly form: ModalContent }
  /** The form stays open with what was entered, and the modal is shown above it. */
  | { readonly kind: "show_above"; readonly form: ModalContent };

/**
 * The form closes. `said` is what was done, for somebody who does not see it where the form was opened; `reader` is in
 * whose language and zone, if the form has just changed them.
 */
export type AcceptedForm = {
  readonly kind: "done";
  readonly said?: readonly ReplyPhrase[];
  readonly reader?: ReaderLocale;
};

export type FieldErrors<Field extends string> = {
  readonly kind: "errors";
  readonly errors: Readonly<Partial<Record<Field, ReplyPhrase>>>;
};

export type HomeTabContent =
  | { readonly name: "home.member"; readonly facts: HomeTabFacts }
  | { readonly name: "home.stranger"; readonly why: ReplyPhrase }
  /**
   * The Home tab in an organisation that has no programme yet. `mayFound` is true for an administrator, who may set one
   * up.
   */
  | { readonly name: "home.set_up"; readonly mayFound: boolean };

export const NO_REPLY: Reply = { kind: "nothing" };
export const FORM_ACCEPTED: AcceptedForm = { kind: "done" };

export const createTextReply = (...lines: readonly ReplyPhrase[]): Reply => ({ kind: "tell", lines });
export const createModalReply = (form: ModalContent): Reply => ({ kind: "open", form });
export const createPageReply = (form: ModalContent): Reply => ({ kind: "page", form });
export const createAcceptedForm = (...said: readonly ReplyPhrase[]): AcceptedForm => ({ kind: "done", said });
export const createFormRefusal = (why: ReplyPhrase): SubmitOutcome<never> => ({ kind: "refused", why });
/** Whether a form stays open because nothing was done with it. */
export const isRefused = ({ kind }: SubmitOutcome): boolean => kind === "errors" || kind === "refused";
export const createFieldErrors = <Field extends string>(
  found: Partial<Record<Field, ReplyPhrase>>,
): FieldErrors<Field> => ({
  kind: "errors",
  errors: found,
});
