import type { ContextBlock } from "@slack/types";
import { inPlace } from "#rehearsal/page/controls/in-place.ts";
import { Picture } from "./picture.tsx";
import { Text } from "./text.tsx";

export function ContextBlockView({ block }: { block: ContextBlock }) {
  return (
    <div className="context">
      {inPlace(block.elements, (element) => (
        <div>{element.type === "image" ? <Picture image={element} /> : <Text text={element} />}</div>
      ))}
    </div>
  );
}
