import type { InputBlock } from "@slack/types";
import { ElementView, isControlGroup } from "#rehearsal/page/elements/element.tsx";
import { FieldLabel } from "./field-label.tsx";
import type { WithBlockId } from "./read-blocks.ts";
import { useBlocksContext } from "./surface.tsx";
import { textOf } from "./text.tsx";

/** Renders an input block: a labelled field whose hint and error are linked to it for screen readers. */
export function InputBlockView({ block }: { block: WithBlockId<InputBlock> }) {
  const surface = useBlocksContext();
  const id = (part: string) => `${surface.id}-${block.block_id}-${part}`;
  const error = surface.errors[block.block_id];
  const described = [block.hint && id("hint"), error && id("error")].filter(Boolean).join(" ");
  return (
    <div className="input-block" data-block={block.block_id}>
      <FieldLabel block={block} id={id("label")} fieldId={id("field")} />
      <ElementView
        element={block.element}
        blockId={block.block_id}
        tellsAtOnce={block.dispatch_action ?? false}
        name={{
          ...(isControlGroup(block.element.type) ? { "aria-labelledby": id("label") } : { id: id("field") }),
          "aria-describedby": described || undefined,
          "aria-invalid": error ? true : undefined,
          "aria-required": block.optional ? undefined : true,
        }}
      />
      {block.hint && (
        <p className="hint" id={id("hint")} dir="auto">
          {textOf(block.hint)}
        </p>
      )}
      {error && (
        <p className="field-error" id={id("error")} dir="auto">
          {error}
        </p>
      )}
    </div>
  );
}
