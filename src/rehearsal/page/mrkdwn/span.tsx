import type { ReactNode } from "react";
import { renderStaticList } from "#rehearsal/page/controls/in-place.ts";
import { useNameOf } from "#rehearsal/page/people/names.tsx";
import type { MrkdwnSpan } from "./parse-line.ts";

export function MrkdwnSpans({ spans }: { spans: readonly MrkdwnSpan[] }) {
  return renderStaticList(spans, (span) => <SpanView span={span} />);
}

function SpanView({ span }: { span: MrkdwnSpan }): ReactNode {
  switch (span.kind) {
    case "text":
      return span.text;
    case "code":
      return <code>{span.text}</code>;
    case "bold":
      return (
        <strong>
          <MrkdwnSpans spans={span.spans} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <MrkdwnSpans spans={span.spans} />
        </em>
      );
    case "strike":
      return (
        <s>
          <MrkdwnSpans spans={span.spans} />
        </s>
      );
    case "link":
      return <Link url={span.url}>{span.label}</Link>;
    case "person":
      return <Mention id={span.id} label={span.label} />;
    case "named":
      return <bdi className="mention">{span.name}</bdi>;
  }
}

/** Renders a link that opens in a new tab, so that unsent text on the page is kept. */
function Link({ url, children }: { url: string; children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <bdi>{children}</bdi>
    </a>
  );
}

function Mention({ id, label }: { id: string; label?: string | undefined }) {
  const nameOf = useNameOf();
  return <bdi className="mention">@{label ?? nameOf(id)}</bdi>;
}
