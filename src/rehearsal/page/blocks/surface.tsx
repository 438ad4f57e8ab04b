import type { ConfirmationDialog } from "@slack/types";
import { createContext, useContext } from "react";
import type { ElementValue } from "#rehearsal/page/elements/value.ts";

/**
 * An action that a person performs on an element and that Slack reports to the app: pressing a button, or making a
 * choice that is sent immediately.
 */
export type ElementAction = {
  readonly blockId: string;
  /** The action payload as Slack sends it: type, action_id and value. */
  readonly action: { readonly type: string; readonly action_id: string } & Readonly<Record<string, unknown>>;
  /** The new value of the element, if it has one; it is set once the action is confirmed. */
  readonly value?: ElementValue;
  readonly confirm?: ConfirmationDialog | undefined;
};

/**
 * What all blocks of one message or view share (as a React context): changed values and field errors, and how to send
 * actions.
 */
export type BlocksContext = {
  /** The prefix of the HTML ids in these blocks, which makes them unique on the whole page. */
  readonly id: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly changed: (blockId: string, actionId: string) => ElementValue | undefined;
  readonly change: (blockId: string, actionId: string, value: ElementValue) => void;
  readonly press: (deed: ElementAction) => void;
  /** Whether an action of this element was sent and is not answered yet. */
  readonly isPending: (blockId: string, actionId: string) => boolean;
};

const SurfaceContext = createContext<BlocksContext | null>(null);
export const BlocksContextProvider = SurfaceContext.Provider;

export function useBlocksContext(): BlocksContext {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error("blocks are shown inside a surface");
  return surface;
}
