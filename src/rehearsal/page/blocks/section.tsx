import type { SectionBlock } from "@slack/types";
import { ElementView } from "#rehearsal/page/elements/element.tsx";
import type { WithBlockId } from "./read-blocks.ts";
import { useBlocksContext } from "./surface.tsx";
import { TextParagraphs } from "./text.tsx";

export function SectionBlockView({ block }: { block: WithBlockId<SectionBlock> }) {
  const { id } = useBlocksContext();
  const textId = `${id}-${block.block_id}-text`;
  const { accessory } = block;
  return (
    <div className="section">
      <div className="section-text" id={textId}>
        {block.text && <TextParagraphs text={block.text} />}
      </div>
      {accessory && (
        <div className="accessory">
          <ElementView element={accessory} blockId={block.block_id} tellsAtOnce name={{ "aria-labelledby": textId }} />
        </div>
      )}
    </div>
  );
}
