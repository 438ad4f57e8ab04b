import type { ImageBlock } from "@slack/types";
import { Picture } from "./picture.tsx";
import { plain } from "./text.tsx";

export function ImageBlockView({ block }: { block: ImageBlock }) {
  return (
    <figure>
      <Picture image={block} />
      {block.title && <figcaption dir="auto">{plain(block.title)}</figcaption>}
    </figure>
  );
}
