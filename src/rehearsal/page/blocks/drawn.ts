/**
 * The types of Block Kit blocks (and below, of elements) that the rehearsal's page can draw: those that Fieldbook
 * sends, and no others.
 */
export const DRAWN_BLOCKS = ["section", "actions", "context", "header", "divider", "input"] as const;
export const DRAWN_ELEMENTS = [
  "button",
  "overflow",
  "static_select",
  "multi_static_select",
  "datepicker",
  "timepicker",
  "plain_text_input",
] as const;

/**
 * Whether a block or element is of one of the types that the page draws. It narrows the TypeScript type too, so that a
 * switch over the drawn types needs no default.
 */
export function isDrawnType<Part extends { readonly type: string }, Type extends string>(
  part: Part,
  types: readonly Type[],
): part is Extract<Part, { readonly type: Type }> {
  return types.some((type) => type === part.type);
}
