import type { ActionsBlock } from "@slack/types";
import { ElementView } from "#rehearsal/page/elements/element.tsx";
import type { WithId } from "./read-blocks.ts";

export function ActionsBlockView({ block }: { block: WithId<ActionsBlock> }) {
  return (
    <div className="actions">
      {block.elements.map((element, place) => (
        <ElementView
          key={element.action_id ?? place}
          element={element}
          blockId={block.block_id}
          tellsAtOnce
          name={{}}
        />
      ))}
    </div>
  );
}
