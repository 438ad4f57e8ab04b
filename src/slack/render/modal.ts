import type { ModalView } from "@slack/types";
import type { ViewName } from "#slack/ids.ts";
import { type Carried, carry } from "#slack/metadata.ts";
import { type Block, fitting, plain } from "./blocks.ts";
import { LIMITS } from "./limits.ts";

export type ModalParts = {
  readonly title: string;
  readonly close: string;
  /** Absent: a modal to read, with nothing to hand in. */
  readonly submit?: string;
  readonly carried: Carried;
  readonly blocks: readonly Block[];
};

export const modal = (
  name: ViewName | "session.notes" | "reading",
  { title, close, submit, carried, blocks }: ModalParts,
): ModalView => ({
  type: "modal",
  callback_id: name,
  title: plain(title, LIMITS.viewTitle),
  close: plain(close, LIMITS.viewTitle),
  ...(submit && { submit: plain(submit, LIMITS.viewTitle) }),
  private_metadata: carry(carried),
  blocks: fitting(blocks),
});
