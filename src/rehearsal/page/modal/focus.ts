import { inputBlocks } from "#rehearsal/page/blocks/read-blocks.ts";

const CONTROLS = "input, select, textarea, button";

/** To the field that asks for it, or to the title, so that a screen reader begins there and no phone keyboard jumps up. */
export function focusStart(form: HTMLElement | null, blocks: readonly unknown[]): void {
  const eager = inputBlocks(blocks).find(({ element }) => "focus_on_load" in element && element.focus_on_load);
  const place = eager ? controlIn(form, eager.block_id) : form?.querySelector<HTMLElement>("h2");
  place?.focus();
}

/** To the first field, from the top of the form, that was refused. */
export function focusFirstRefused(form: HTMLElement | null, errors: Readonly<Record<string, string>>): void {
  const refused = [...(form?.querySelectorAll<HTMLElement>("[data-block]") ?? [])].find(
    (block) => block.dataset.block !== undefined && block.dataset.block in errors,
  );
  refused?.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
  // The error stands below its field, and both should be in sight.
  refused?.scrollIntoView({ block: "nearest" });
}

function controlIn(form: HTMLElement | null, blockId: string): HTMLElement | null | undefined {
  return form?.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)?.querySelector(CONTROLS);
}
