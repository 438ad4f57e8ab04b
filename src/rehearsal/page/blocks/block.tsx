import type { KnownBlock } from "@slack/types";
import { Fence } from "#rehearsal/page/controls/fence.tsx";
import { ActionsBlockView } from "./actions.tsx";
import { AlertBlockView } from "./alert.tsx";
import { ContainerBlockView } from "./container.tsx";
import { ContextBlockView } from "./context.tsx";
import { HeaderBlockView } from "./header.tsx";
import { ImageBlockView } from "./image.tsx";
import { InputBlockView } from "./input.tsx";
import { readBlocks, type WithId } from "./read-blocks.ts";
import { RichTextBlockView } from "./rich-text.tsx";
import { SectionBlockView } from "./section.tsx";
import { TableBlockView } from "./table.tsx";
import { UnknownBlock } from "./unknown-block.tsx";

/** One block. A malformed block shows an error and does not affect the others. */
export function BlockView({ block }: { block: WithId<KnownBlock> }) {
  return (
    <Fence fallback={<UnknownBlock kind={block.type} />}>
      <WellFormedBlock block={block} />
    </Fence>
  );
}

function WellFormedBlock({ block }: { block: WithId<KnownBlock> }) {
  switch (block.type) {
    case "section":
      return <SectionBlockView block={block} />;
    case "actions":
      return <ActionsBlockView block={block} />;
    case "context":
      return <ContextBlockView block={block} />;
    case "header":
      return <HeaderBlockView block={block} />;
    case "divider":
      return <hr />;
    case "input":
      return <InputBlockView block={block} />;
    case "image":
      return <ImageBlockView block={block} />;
    case "rich_text":
      return <RichTextBlockView block={block} />;
    case "table":
    case "data_table":
      return <TableBlockView block={block} />;
    case "alert":
      return <AlertBlockView block={block} />;
    case "container":
      return (
        <ContainerBlockView block={block}>
          {readBlocks(block.child_blocks).map((child) => (
            <BlockView key={child.block_id} block={child} />
          ))}
        </ContainerBlockView>
      );
    default:
      return <UnknownBlock kind={block.type} />;
  }
}
