import type { ModalView } from "@slack/types";
import type { FormName, FormPayload } from "#mentoring/door/forms.ts";
import { type Block, fitting, plain } from "./blocks.ts";
import { LIMITS } from "./limits.ts";

/** A modal with something to hand in. What it carries comes back with it. */
export const formView = <Name extends FormName>(
  name: Name,
  payload: FormPayload<Name>,
  { submit, ...frame }: Frame & { readonly submit: string },
): ModalView => ({
  ...framed(name, frame),
  submit: plain(submit, LIMITS.viewTitle),
  private_metadata: JSON.stringify(payload),
});

/** A modal to read, with nothing to hand in. */
export const readingView = (frame: Frame): ModalView => framed("reading", frame);

type Frame = { readonly title: string; readonly close: string; readonly blocks: readonly Block[] };

const framed = (callback: FormName | "reading", { title, close, blocks }: Frame): ModalView => ({
  type: "modal",
  callback_id: callback,
  title: plain(title, LIMITS.viewTitle),
  close: plain(close, LIMITS.viewTitle),
  blocks: fitting(blocks),
});
