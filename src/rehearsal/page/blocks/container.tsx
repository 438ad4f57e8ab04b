import type { ContainerBlock } from "@slack/types";
import type { ReactNode } from "react";
import { RichTextBlockView } from "./rich-text.tsx";
import { InlineText, plain } from "./text.tsx";

export function ContainerBlockView({ block, children }: { block: ContainerBlock; children: ReactNode }) {
  if (block.is_collapsible) {
    return (
      <details className="container" open={!block.default_collapsed}>
        <summary>
          <ContainerTitle block={block} />
        </summary>
        <div className="container-body">{children}</div>
      </details>
    );
  }
  return (
    <section className="container">
      <ContainerTitle block={block} />
      <div className="container-body">{children}</div>
    </section>
  );
}

function ContainerTitle({ block }: { block: ContainerBlock }) {
  return (
    <div className="container-title">
      {block.rich_text_title ? (
        <RichTextBlockView block={block.rich_text_title} />
      ) : (
        block.title && <strong dir="auto">{plain(block.title)}</strong>
      )}
      {block.subtitle && (
        <small>
          <InlineText text={block.subtitle} />
        </small>
      )}
    </div>
  );
}
