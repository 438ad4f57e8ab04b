import type { ActionsBlock, ContextBlock, HeaderBlock, KnownBlock } from "@slack/types";
import { ErrorBoundary } from "#rehearsal/page/controls/fence.tsx";
import { renderStaticList } from "#rehearsal/page/controls/in-place.ts";
import { ElementView } from "#rehearsal/page/elements/element.tsx";
import { DRAWN_BLOCKS, isDrawnType } from "./drawn.ts";
import { InputBlockView } from "./input.tsx";
import type { WithBlockId } from "./read-blocks.ts";
import { SectionBlockView } from "./section.tsx";
import { TextParagraphs, textOf } from "./text.tsx";
import { UnknownBlock } from "./unknown-block.tsx";

/** Renders one block. A malformed block shows an error in its place and does not affect the others. */
export function BlockView({ block }: { block: WithBlockId<KnownBlock> }) {
  return (
    <ErrorBoundary fallback={<UnknownBlock kind={block.type} />}>
      <WellFormedBlock block={block} />
    </ErrorBoundary>
  );
}

function WellFormedBlock({ block }: { block: WithBlockId<KnownBlock> }) {
  if (!isDrawnType(block, DRAWN_BLOCKS)) return <UnknownBlock kind={block.type} />;
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

function ActionsBlockView({ block }: { block: WithBlockId<ActionsBlock> }) {
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

function ContextBlockView({ block }: { block: ContextBlock }) {
  return (
    <div className="context">
      {renderStaticList(block.elements, (element) => (
        <div>{element.type === "image" ? <UnknownBlock kind={element.type} /> : <TextParagraphs text={element} />}</div>
      ))}
    </div>
  );
}

function HeaderBlockView({ block }: { block: HeaderBlock }) {
  return (
    <h3 className="block-header" dir="auto">
      {textOf(block.text)}
    </h3>
  );
}
