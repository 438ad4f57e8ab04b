import { listInputBlocks } from "#rehearsal/page/blocks/read-blocks.ts";

const CONTROLS = "input, select, textarea, button";

/**
 * Sets the keyboard focus in a modal that opens: to the field with `focus_on_load`, or else to the title, because
 * focusing a field opens the keyboard of a phone.
 */
export function focusInitialField(form: HTMLElement | null, blocks: readonly unknown[]): void {
  const eager = listInputBlocks(blocks).find(({ element }) => "focus_on_load" in element && element.focus_on_load);
  const place = eager ? controlIn(form, eager.block_id) : form?.querySelector<HTMLElement>("h2");
  place?.focus();
}

/** Sets the keyboard focus to the first field with an error. */
export function focusFirstInvalidField(form: HTMLElement | null, errors: Readonly<Record<string, string>>): void {
  const refused = [...(form?.querySelectorAll<HTMLElement>("[data-block]") ?? [])].find(
    (block) => block.dataset.block !== undefined && block.dataset.block in errors,
  );
  refused?.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
  // Scrolls the whole block into view, so that the error message below the field is visible too.
  refused?.scrollIntoView({ block: "nearest" });
}

function controlIn(form: HTMLElement | null, blockId: string): HTMLElement | null | undefined {
  return form?.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)?.querySelector(CONTROLS);
}
