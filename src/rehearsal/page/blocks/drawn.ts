/** The Block Kit blocks and elements that this page draws: those that Fieldbook sends, and no others. */
export const DRAWN_BLOCKS = ["section", "actions", "context", "header", "divider", "input"] as const;
export const DRAWN_ELEMENTS = [
  "button",
  "static_select",
  "multi_static_select",
  "datepicker",
  "timepicker",
  "plain_text_input",
] as const;

/** Narrows a Block Kit union to the members that are drawn, so that a switch over them needs no default. */
export function isDrawnType<Part extends { readonly type: string }, Type extends string>(
  part: Part,
  types: readonly Type[],
): part is Extract<Part, { readonly type: Type }> {
  return types.some((type) => type === part.type);
}
