import type { ModalView } from "@slack/types";
import { type Block, fitting, plain } from "./blocks.ts";
import type { ViewName } from "./ids.ts";
import { LIMITS } from "./limits.ts";
import { type Carried, carry } from "./metadata.ts";

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
