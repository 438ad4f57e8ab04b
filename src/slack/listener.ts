import type { ModalView } from "@slack/types";
import type { ActionName } from "#mentoring/door/actions.ts";
import type { FormName } from "#mentoring/door/forms.ts";
import type { Message } from "#slack/render/blocks.ts";
import type { Heard } from "./act.ts";
import type { Form, FormErrors } from "./form.ts";
import type { Carried } from "./metadata.ts";

/** Something was pressed: on a message, in a modal, or on the Home tab. */
export type Pressed = Heard & { readonly carried: Carried };

/** A modal was handed in. */
export type HandedIn = Heard & { readonly carried: Carried; readonly form: Form };

/** What the person who pressed gets at once; what is said lastingly goes through the outbox. */
export type Reply =
  | { readonly kind: "nothing" }
  | { readonly kind: "tell"; readonly text: string }
  | { readonly kind: "open"; readonly view: ModalView }
  /** What was pressed on changes in place: the message, or the form. */
  | { readonly kind: "replace"; readonly text: string; readonly message?: Message; readonly view?: ModalView };

/** What becomes of a modal that was handed in. */
export type Answered =
  | { readonly kind: "done" }
  | { readonly kind: "errors"; readonly errors: FormErrors }
  | { readonly kind: "show"; readonly view: ModalView };

export const NOTHING: Reply = { kind: "nothing" };

/** What one folder listens for; `app.ts` puts the folders together. */
export type Listeners = {
  readonly pressed?: Partial<Record<ActionName, (pressed: Pressed) => Promise<Reply>>>;
  readonly handedIn?: Partial<Record<FormName, (handedIn: HandedIn) => Promise<Answered>>>;
};
