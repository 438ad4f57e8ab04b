import { useId, useState } from "react";
import type { Press } from "#rehearsal/human-api.ts";
import type { ElementValue } from "#rehearsal/page/elements/value.ts";
import { type Changed, changedAt, stateValues, withChange } from "./state-values.ts";
import type { Deed, Surface } from "./surface.tsx";
import { useTelling } from "./use-telling.ts";

export type BlocksSurface = {
  readonly surface: Surface;
  /** The action that waits for the person to confirm it. */
  readonly asking: Deed | null;
  readonly confirm: () => void;
  readonly deny: () => void;
  readonly state: () => Press["state"];
};

export type Shown = {
  readonly on: Press["on"];
  readonly blocks: readonly unknown[];
  /** The version of the content; changed values are dropped when it changes. */
  readonly version: string;
  /** A modal's field errors by block id. */
  readonly errors?: Readonly<Record<string, string>>;
};

const NO_ERRORS = {};

/** Holds the changed values of the blocks of a message or view, and sends their actions to the local Slack. */
export function useBlocksSurface({ on, blocks, version, errors = NO_ERRORS }: Shown): BlocksSurface {
  const id = useId();
  const { changed, change } = useChanged(version);
  const { tell, isPending } = useTelling(on);
  const [asking, setAsking] = useState<Deed | null>(null);

  function perform(deed: Deed) {
    const { blockId, action, value } = deed;
    if (value) change(blockId, action.action_id, value);
    void tell(deed, stateValues(blocks, value ? withChange(changed, blockId, action.action_id, value) : changed));
  }
  return {
    surface: {
      id,
      errors,
      change,
      isPending,
      changed: (blockId, actionId) => changedAt(changed, blockId, actionId),
      press: (deed) => (deed.confirm ? setAsking(deed) : perform(deed)),
    },
    asking,
    confirm() {
      if (asking) perform(asking);
      setAsking(null);
    },
    deny: () => setAsking(null),
    state: () => stateValues(blocks, changed),
  };
}

const NOTHING: Changed = {};

/** Holds the values that the person has changed; another `version` resets them. */
function useChanged(version: string) {
  const [kept, setKept] = useState({ version, changed: NOTHING });
  const changed = kept.version === version ? kept.changed : NOTHING;
  const change = (blockId: string, actionId: string, value: ElementValue) =>
    setKept((before) => ({
      version,
      changed: withChange(before.version === version ? before.changed : NOTHING, blockId, actionId, value),
    }));
  return { changed, change };
}
