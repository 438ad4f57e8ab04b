import type { StateValues } from "#rehearsal/human-api.ts";
import { type ElementValue, initialValue } from "#rehearsal/page/elements/value.ts";
import { listElements } from "./read-blocks.ts";

/** The values that the person has changed in a message or view, by block id, then action id. */
export type ChangedValues = Readonly<Record<string, Readonly<Record<string, ElementValue>>>>;

export function getChangedValue(changed: ChangedValues, blockId: string, actionId: string): ElementValue | undefined {
  return changed[blockId]?.[actionId];
}

export function withChangedValue(
  changed: ChangedValues,
  blockId: string,
  actionId: string,
  value: ElementValue,
): ChangedValues {
  return { ...changed, [blockId]: { ...changed[blockId], [actionId]: value } };
}

/** Builds Slack's `state.values` from initial and changed values. */
export function toStateValues(blocks: readonly unknown[], changed: ChangedValues): StateValues {
  const values: StateValues = {};
  for (const { blockId, element } of listElements(blocks)) {
    const first = initialValue(element);
    if (!first || !element.action_id) continue;
    values[blockId] = {
      ...values[blockId],
      [element.action_id]: getChangedValue(changed, blockId, element.action_id) ?? first,
    };
  }
  return values;
}
