import { useState } from "react";
import type { ElementValue } from "#rehearsal/page/elements/value.ts";
import { type Changed, withChange } from "./state-values.ts";

const NOTHING: Changed = {};

/** The changed values of the blocks; reset by another `version`. */
export function useChanged(version: string) {
  const [kept, setKept] = useState({ version, changed: NOTHING });
  const changed = kept.version === version ? kept.changed : NOTHING;
  const change = (blockId: string, actionId: string, value: ElementValue) =>
    setKept((before) => ({
      version,
      changed: withChange(before.version === version ? before.changed : NOTHING, blockId, actionId, value),
    }));
  return { changed, change };
}
