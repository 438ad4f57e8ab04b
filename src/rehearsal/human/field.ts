import {
  actionIdOf,
  type Block,
  type Element,
  listBlockElements,
  walkBlocks,
} from "#rehearsal/block-kit/walk-blocks.ts";

/** The value of an element as in `state.values`: `{ type, value }`, `{ type, selected_option }` and so on. */
export type FieldValue = Readonly<Record<string, unknown>>;

/** A Block Kit element that has a value, with its block; a button and an overflow menu have none. */
export type Field = {
  readonly blockId: string;
  readonly actionId: string;
  readonly block: Block;
  readonly element: Element;
  /** The initial value of the element. */
  readonly startsAs: FieldValue;
};

export function listFields(blocks: readonly Block[]): Field[] {
  return [...walkBlocks(blocks)].flatMap(({ thing: block }) =>
    listBlockElements(block).flatMap(({ thing: element }) => {
      const startsAs = initialFieldValue(element);
      const actionId = actionIdOf(element);
      return startsAs && actionId && block.block_id
        ? [{ blockId: block.block_id, actionId, block, element, startsAs }]
        : [];
    }),
  );
}

export function initialFieldValue(element: Element): FieldValue | undefined {
  const { type } = element;
  switch (type) {
    case "plain_text_input":
      return { type, value: element.initial_value || null };
    case "static_select":
      return { type, selected_option: element.initial_option ?? null };
    case "multi_static_select":
      return { type, selected_options: element.initial_options ?? [] };
    case "datepicker":
      return { type, selected_date: element.initial_date ?? null };
    case "timepicker":
      return { type, selected_time: element.initial_time ?? null };
    case "button":
    case "overflow":
    case "mrkdwn":
    case "plain_text":
      return undefined;
  }
}

/** Whether a field's value is empty: nothing is entered or selected. */
export function isEmptyFieldValue(value: FieldValue): boolean {
  return Object.entries(value).every(
    ([name, held]) => name === "type" || held === null || held === "" || (Array.isArray(held) && held.length === 0),
  );
}
