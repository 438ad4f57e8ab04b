import type { StateValues } from "#rehearsal/human-api.ts";
import { type ElementValue, valueAtFirst } from "#rehearsal/page/elements/value.ts";
import { placedElements } from "./read-blocks.ts";

/** Values that the person has changed, by block id, then action id. */
export type Changed = Readonly<Record<string, Readonly<Record<string, ElementValue>>>>;

export function changedAt(changed: Changed, blockId: string, actionId: string): ElementValue | undefined {
  return changed[blockId]?.[actionId];
}

export function withChange(changed: Changed, blockId: string, actionId: string, value: ElementValue): Changed {
  return { ...changed, [blockId]: { ...changed[blockId], [actionId]: value } };
}

/** Builds Slack's `state.values` from initial and changed values. */
export function stateValues(blocks: readonly unknown[], changed: Changed): StateValues {
  const values: StateValues = {};
  for (const { blockId, element } of placedElements(blocks)) {
    const first = valueAtFirst(element);
    if (!first || !element.action_id) continue;
    values[blockId] = {
      ...values[blockId],
      [element.action_id]: changedAt(changed, blockId, element.action_id) ?? first,
    };
  }
  return values;
}
