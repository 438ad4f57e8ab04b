import type { ConfirmationDialog } from "@slack/types";
import { createContext, useContext } from "react";
import type { ElementValue } from "#rehearsal/page/elements/value.ts";

/** An action of an element: a press of a button, or a choice that is sent immediately. */
export type ElementAction = {
  readonly blockId: string;
  /** The action payload as Slack sends it: type, action_id and value. */
  readonly action: { readonly type: string; readonly action_id: string } & Readonly<Record<string, unknown>>;
  /** Becomes the element's value once the action is confirmed. */
  readonly value?: ElementValue;
  readonly confirm?: ConfirmationDialog | undefined;
};

/** The context shared by the blocks of one message or view: changed values, and how to send actions. */
export type BlocksContext = {
  /** The prefix of the HTML ids of these blocks. */
  readonly id: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly changed: (blockId: string, actionId: string) => ElementValue | undefined;
  readonly change: (blockId: string, actionId: string, value: ElementValue) => void;
  readonly press: (deed: ElementAction) => void;
  /** Whether a press of this element is pending. */
  readonly isPending: (blockId: string, actionId: string) => boolean;
};

const SurfaceContext = createContext<BlocksContext | null>(null);
export const BlocksContextProvider = SurfaceContext.Provider;

export function useBlocksContext(): BlocksContext {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error("blocks are shown inside a surface");
  return surface;
}
