import type { Block } from "#rehearsal/block-kit/walk-blocks.ts";
import type { StateValues } from "#rehearsal/human-api.ts";
import { type Field, type FieldValue, listFields } from "./field.ts";
import { resolveOfferedOptions } from "./offer.ts";

export type FieldWithValue = { readonly field: Field; readonly value: FieldValue };

/**
 * Returns the value of every field of a modal: what the person entered, or else the initial value. Returns undefined if
 * one of the entered values belongs to no field of the modal, or is an option that its field does not offer.
 */
export function collectFieldValues(
  blocks: readonly Block[],
  given: StateValues,
): readonly FieldWithValue[] | undefined {
  const fields = listFields(blocks);
  const isField = (blockId: string, actionId: string) =>
    fields.some((field) => field.blockId === blockId && field.actionId === actionId);
  const strays = Object.entries(given).some(([blockId, values]) =>
    Object.keys(values).some((actionId) => !isField(blockId, actionId)),
  );
  if (strays) return undefined;
  const held = fields.map((field) => ({
    field,
    value: resolveOfferedOptions(field.element, { ...field.startsAs, ...givenTo(field, given) }),
  }));
  return held.every(isOffered) ? held : undefined;
}

/** Converts the fields' values to Slack's `state.values`: by block id, then action id. */
export function toStateValues(held: readonly FieldWithValue[]): StateValues {
  const values: StateValues = {};
  for (const { field, value } of held) values[field.blockId] = { ...values[field.blockId], [field.actionId]: value };
  return values;
}

function givenTo({ blockId, actionId }: Field, given: StateValues): FieldValue {
  const value = given[blockId]?.[actionId];
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isOffered(held: { field: Field; value: FieldValue | undefined }): held is FieldWithValue {
  return held.value !== undefined;
}
