import type { ModalView } from "@slack/types";
import type { FormName, FormPayload } from "#mentoring/door/forms.ts";
import { type Block, dropExcessBlocks, plain, section } from "./blocks.ts";
import { LIMITS } from "./limits.ts";
import type { Reader } from "./reader.ts";

/** Creates a modal with a submit button; Slack returns its payload on submit. */
export const formView = <Name extends FormName>(
  name: Name,
  payload: FormPayload<Name>,
  { submit, ...frame }: Frame & { readonly submit: string },
): ModalView => ({
  ...framed(name, frame),
  submit: plain(submit, LIMITS.viewTitle),
  private_metadata: JSON.stringify(payload),
});

/** Creates a modal without a submit button. */
export const readingView = (frame: Frame): ModalView => framed("reading", frame);

/** Creates a modal with a single text and no submit button. */
export const lineView = (title: string, text: string, reader: Reader): ModalView =>
  readingView({ title, close: reader.say("common.button.close"), blocks: [section(text)] });

type Frame = { readonly title: string; readonly close: string; readonly blocks: readonly Block[] };

const framed = (callback: FormName | "reading", { title, close, blocks }: Frame): ModalView => ({
  type: "modal",
  callback_id: callback,
  title: plain(title, LIMITS.viewTitle),
  close: plain(close, LIMITS.viewTitle),
  blocks: dropExcessBlocks(blocks),
});
