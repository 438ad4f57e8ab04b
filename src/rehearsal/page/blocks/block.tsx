import type { KnownBlock } from "@slack/types";
import { Fence } from "#rehearsal/page/controls/fence.tsx";
import { ActionsBlockView } from "./actions.tsx";
import { ContextBlockView } from "./context.tsx";
import { DRAWN_BLOCKS, isDrawn } from "./drawn.ts";
import { HeaderBlockView } from "./header.tsx";
import { InputBlockView } from "./input.tsx";
import type { WithId } from "./read-blocks.ts";
import { SectionBlockView } from "./section.tsx";
import { UnknownBlock } from "./unknown-block.tsx";

/** One block. A malformed one shows that it is malformed and leaves the others alone. */
export function BlockView({ block }: { block: WithId<KnownBlock> }) {
  return (
    <Fence fallback={<UnknownBlock kind={block.type} />}>
      <WellFormedBlock block={block} />
    </Fence>
  );
}

function WellFormedBlock({ block }: { block: WithId<KnownBlock> }) {
  if (!isDrawn(block, DRAWN_BLOCKS)) return <UnknownBlock kind={block.type} />;
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
  }
}
