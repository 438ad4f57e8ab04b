import type { ConfirmationDialog } from "@slack/types";
import { createContext, useContext } from "react";
import type { ElementValue } from "#rehearsal/page/elements/value.ts";

/** One press, or one choice that is told at once. */
export type Deed = {
  readonly blockId: string;
  /** As Slack sends it: type, action_id and what was chosen. */
  readonly action: { readonly type: string; readonly action_id: string } & Readonly<Record<string, unknown>>;
  /** Kept as the element's value once the deed is confirmed. */
  readonly value?: ElementValue;
  readonly confirm?: ConfirmationDialog | undefined;
};

/** What the blocks of one message or view share: what the person changed in them, and how to tell it. */
export type Surface = {
  /** A prefix for ids in the page. */
  readonly id: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly changed: (blockId: string, actionId: string) => ElementValue | undefined;
  readonly change: (blockId: string, actionId: string, value: ElementValue) => void;
  readonly press: (deed: Deed) => void;
  /** Whether a press of this element has not been answered yet. */
  readonly isPending: (blockId: string, actionId: string) => boolean;
};

const SurfaceContext = createContext<Surface | null>(null);
export const SurfaceProvider = SurfaceContext.Provider;

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error("blocks are shown inside a surface");
  return surface;
}
