import type { ShownMessage, StateValues } from "#rehearsal/human-api.ts";

type Json = { readonly [key: string]: unknown };

/** Something that can be pressed, as it lies in its row. */
export type PressableElement = {
  readonly type: string;
  /** What a button reads, or each option of a menu. */
  readonly offers: readonly { readonly text: string; readonly option?: Json }[];
  readonly block_id: string;
  readonly action: Record<string, unknown>;
};

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

export const Shown = {
  /** Every word of a message or a view, labels and buttons included. */
  text(shown: Pick<ShownMessage, "blocks"> & { text?: string; title?: string }): string {
    return [shown.text ?? shown.title ?? "", ...shown.blocks.flatMap(wordsOf)].join("\n");
  },
};

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!isJson(value)) return [];
  const own = typeof value.text === "string" ? [value.text] : [];
  return [
    ...own,
    ...Object.values(value).flatMap((part) => (isJson(part) || Array.isArray(part) ? wordsOf(part) : [])),
  ];
}

export function elements(shown: { readonly blocks: readonly unknown[] }): PressableElement[] {
  return shown.blocks.filter(isJson).flatMap((block) => {
    const inside = [...(Array.isArray(block.elements) ? block.elements : []), block.accessory, block.element].filter(
      isJson,
    );
    return inside.map((element) => ({
      type: String(element.type),
      offers: [
        ...(isJson(element.text) ? [{ text: String(element.text.text) }] : []),
        ...(Array.isArray(element.options) ? element.options : [])
          .filter(isJson)
          .map((option) => ({ text: isJson(option.text) ? String(option.text.text) : "", option })),
      ],
      block_id: String(block.block_id ?? ""),
      action: {
        type: element.type,
        action_id: element.action_id,
        ...(element.value !== undefined && { value: element.value }),
      },
    }));
  });
}

/** Whether somebody who looks for a button, or for a menu, takes this for one: an overflow menu offers what buttons do. */
export const isPressedAs = (found: string, type: "button" | "static_select") =>
  found === type || (found === "overflow" && type === "button");

/** `state.values` as a client would send it: what the blocks start with, changed by what is filled in, by block id. */
export function valuesOf(shown: { readonly blocks: readonly unknown[] }, filled: Record<string, unknown>): StateValues {
  const inputs = shown.blocks.filter(isJson).filter((block) => block.type === "input");
  return Object.fromEntries(
    inputs.map((block) => {
      const element = isJson(block.element) ? block.element : {};
      const id = String(block.block_id);
      const value = id in filled ? toValue(element, filled[id]) : initialOf(element);
      return [id, { [String(element.action_id)]: { type: element.type, ...value } }];
    }),
  );
}

function initialOf(element: Json): Json {
  switch (element.type) {
    case "static_select":
      return { selected_option: element.initial_option ?? null };
    case "multi_static_select":
      return { selected_options: element.initial_options ?? [] };
    case "datepicker":
      return { selected_date: element.initial_date ?? null };
    case "timepicker":
      return { selected_time: element.initial_time ?? null };
    default:
      return { value: element.initial_value ?? null };
  }
}

function optionsOf(element: Json): unknown[] {
  if (Array.isArray(element.options)) return element.options;
  const groups = Array.isArray(element.option_groups) ? element.option_groups.filter(isJson) : [];
  return groups.flatMap(({ options }) => (Array.isArray(options) ? options : []));
}

function toValue(element: Json, value: unknown): Json {
  const option = (chosen: unknown) =>
    optionsOf(element).find((candidate) => isJson(candidate) && candidate.value === chosen);
  switch (element.type) {
    case "static_select":
      return { selected_option: option(value) ?? null };
    case "multi_static_select":
      return { selected_options: Array.isArray(value) ? value.map(option) : [] };
    case "datepicker":
      return { selected_date: value };
    case "timepicker":
      return { selected_time: value };
    default:
      return { value };
  }
}
