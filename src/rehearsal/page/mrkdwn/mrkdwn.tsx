import { useMemo } from "react";
import { renderStaticList } from "#rehearsal/page/controls/in-place.ts";
import type { MrkdwnSpan } from "./parse-line.ts";
import { type Paragraph, parseMrkdwn } from "./parse-mrkdwn.ts";
import { MrkdwnSpans } from "./span.tsx";

/** Renders Slack's mrkdwn. Each line has its own text direction, so that Persian and Spanish lines can be mixed. */
export function Mrkdwn({ text }: { text: string }) {
  const paragraphs = useMemo(() => parseMrkdwn(text), [text]);
  return renderStaticList(paragraphs, (paragraph) => <ParagraphView paragraph={paragraph} />);
}

function ParagraphView({ paragraph }: { paragraph: Paragraph }) {
  if (paragraph.kind === "code") return <pre>{paragraph.text}</pre>;
  const lines = renderStaticList(paragraph.lines, (spans) => <Line spans={spans} />);
  return paragraph.kind === "quote" ? <blockquote>{lines}</blockquote> : <div>{lines}</div>;
}

function Line({ spans }: { spans: readonly MrkdwnSpan[] }) {
  return (
    <p className="line" dir="auto">
      <MrkdwnSpans spans={spans} />
    </p>
  );
}
