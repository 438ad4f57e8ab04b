import { useId, useState } from "react";
import type { PressRequest } from "#rehearsal/human-api.ts";
import type { ElementValue } from "#rehearsal/page/elements/value.ts";
import { type ChangedValues, getChangedValue, toStateValues, withChangedValue } from "./state-values.ts";
import type { BlocksContext, ElementAction } from "./surface.tsx";
import { useSendElementAction } from "./use-telling.ts";

export type BlocksState = {
  readonly surface: BlocksContext;
  /** The action for which a confirmation dialog is open; null if there is none. */
  readonly asking: ElementAction | null;
  readonly confirm: () => void;
  readonly deny: () => void;
  readonly state: () => PressRequest["state"];
};

export type ShownBlocks = {
  readonly on: PressRequest["on"];
  readonly blocks: readonly unknown[];
  /** Identifies the content that is shown. When it changes, the values that the person changed are dropped. */
  readonly version: string;
  /** A modal's field errors by block id. */
  readonly errors?: Readonly<Record<string, string>>;
};

const NO_ERRORS = {};

/** Holds the changed values of the blocks of a message or view, and sends their actions to the local Slack. */
export function useBlocksState({ on, blocks, version, errors = NO_ERRORS }: ShownBlocks): BlocksState {
  const id = useId();
  const { changed, change } = useChanged(version);
  const { tell, isPending } = useSendElementAction(on);
  const [asking, setAsking] = useState<ElementAction | null>(null);

  function perform(deed: ElementAction) {
    const { blockId, action, value } = deed;
    if (value) change(blockId, action.action_id, value);
    void tell(
      deed,
      toStateValues(blocks, value ? withChangedValue(changed, blockId, action.action_id, value) : changed),
    );
  }
  return {
    surface: {
      id,
      errors,
      change,
      isPending,
      changed: (blockId, actionId) => getChangedValue(changed, blockId, actionId),
      press: (deed) => (deed.confirm ? setAsking(deed) : perform(deed)),
    },
    asking,
    confirm() {
      if (asking) perform(asking);
      setAsking(null);
    },
    deny: () => setAsking(null),
    state: () => toStateValues(blocks, changed),
  };
}

const NOTHING: ChangedValues = {};

/**
 * Keeps the values that the person has changed in the blocks. They are dropped when `version`, which identifies the
 * content, changes.
 */
function useChanged(version: string) {
  const [kept, setKept] = useState({ version, changed: NOTHING });
  const changed = kept.version === version ? kept.changed : NOTHING;
  const change = (blockId: string, actionId: string, value: ElementValue) =>
    setKept((before) => ({
      version,
      changed: withChangedValue(before.version === version ? before.changed : NOTHING, blockId, actionId, value),
    }));
  return { changed, change };
}
