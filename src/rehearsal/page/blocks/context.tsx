import type { ContextBlock } from "@slack/types";
import { inPlace } from "#rehearsal/page/controls/in-place.ts";
import { Text } from "./text.tsx";
import { UnknownBlock } from "./unknown-block.tsx";

export function ContextBlockView({ block }: { block: ContextBlock }) {
  return (
    <div className="context">
      {inPlace(block.elements, (element) => (
        <div>{element.type === "image" ? <UnknownBlock kind={element.type} /> : <Text text={element} />}</div>
      ))}
    </div>
  );
}
