import type { RichTextBlock, RichTextElement } from "@slack/types";
import { inPlace } from "#rehearsal/page/controls/in-place.ts";
import { RichTextSpans } from "./rich-text-span.tsx";

type Part = RichTextBlock["elements"][number];

export function RichTextBlockView({ block }: { block: RichTextBlock }) {
  return (
    <div className="rich-text">
      {inPlace(block.elements, (part) => (
        <RichTextPart part={part} />
      ))}
    </div>
  );
}

function RichTextPart({ part }: { part: Part }) {
  switch (part.type) {
    case "rich_text_section":
      return <Line elements={part.elements} />;
    case "rich_text_quote":
      return (
        <blockquote>
          <Line elements={part.elements} />
        </blockquote>
      );
    case "rich_text_preformatted":
      return <pre>{part.elements.map((element) => ("text" in element ? element.text : element.url)).join("")}</pre>;
    case "rich_text_list":
      return <RichTextListView part={part} />;
  }
}

function RichTextListView({ part }: { part: Extract<Part, { type: "rich_text_list" }> }) {
  const List = part.style === "ordered" ? "ol" : "ul";
  return (
    <List className={`indent-${part.indent ?? 0}`}>
      {inPlace(part.elements, (item) => (
        <li>
          <Line elements={item.elements} />
        </li>
      ))}
    </List>
  );
}

function Line({ elements }: { elements: readonly RichTextElement[] }) {
  return (
    <p className="line" dir="auto">
      <RichTextSpans elements={elements} />
    </p>
  );
}
