import { ConfirmDialog } from "#rehearsal/page/controls/confirm-dialog.tsx";
import { BlockView } from "./block.tsx";
import { readBlocks } from "./read-blocks.ts";
import { BlocksContextProvider } from "./surface.tsx";
import type { BlocksState } from "./use-blocks-surface.ts";

/** Renders the blocks of one message or view, and the confirmation dialog of a pressed element. */
export function Blocks({ blocks, on }: { blocks: readonly unknown[]; on: BlocksState }) {
  return (
    <BlocksContextProvider value={on.surface}>
      <div className="blocks">
        {readBlocks(blocks).map((block) => (
          <BlockView key={block.block_id} block={block} />
        ))}
      </div>
      {on.asking?.confirm && <ConfirmDialog asked={on.asking.confirm} onConfirm={on.confirm} onDeny={on.deny} />}
    </BlocksContextProvider>
  );
}
