import type { ModalView } from "@slack/types";
import type { ActionName, ButtonPayload } from "#mentoring/door/actions.ts";
import type { FormName, FormPayload } from "#mentoring/door/forms.ts";
import { type Block, dropExcessBlocks, plainText, sectionBlock } from "./blocks.ts";
import { fieldActionId } from "./fields.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { Reader } from "./reader.ts";

/** Creates a modal with a submit button. Its payload is the data that Slack returns when the modal is submitted. */
export const createFormModal = <Name extends FormName>(
  name: Name,
  payload: FormPayload<Name>,
  { submit, ...frame }: Frame & { readonly submit: string },
): ModalView => ({
  ...framed(name, { ...frame, blocks: frame.blocks.map((block) => fieldOf(name, block)) }),
  submit: plainText(submit, SLACK_LIMITS.viewTitle),
  private_metadata: JSON.stringify(payload),
});

const fieldOf = (form: FormName, block: Block): Block =>
  block.type === "input" ? { ...block, element: { ...block.element, action_id: fieldActionId(form) } } : block;

/** Creates a modal without a submit button. `again` draws it once more, after something was done that it shows. */
export const createReadOnlyModal = ({ again, ...frame }: Frame & { readonly again?: DrawnBy }): ModalView => ({
  ...framed("reading", frame),
  ...(again && { private_metadata: JSON.stringify({ again }) }),
});

/** The action whose reply is a page, with its payload. */
type DrawnBy = { readonly action: ActionName; readonly payload: object };
export const drawnBy = <Name extends ActionName>(action: Name, payload: ButtonPayload<Name>): DrawnBy => ({
  action,
  payload,
});

/** Creates a modal that shows a single text and has no submit button. */
export const createTextModal = (title: string, text: string, reader: Reader): ModalView =>
  createReadOnlyModal({ title, close: reader.say("common.button.close"), blocks: [sectionBlock(text)] });

type Frame = { readonly title: string; readonly close: string; readonly blocks: readonly Block[] };

const framed = (callback: FormName | "reading", { title, close, blocks }: Frame): ModalView => ({
  type: "modal",
  callback_id: callback,
  title: plainText(title, SLACK_LIMITS.viewTitle),
  close: plainText(close, SLACK_LIMITS.viewTitle),
  blocks: dropExcessBlocks(blocks),
});
