import type { HeaderBlock } from "@slack/types";
import { plain } from "./text.tsx";

export function HeaderBlockView({ block }: { block: HeaderBlock }) {
  return (
    <h3 className="block-header" dir="auto">
      {plain(block.text)}
    </h3>
  );
}
