import type { ReactNode } from "react";
import { inPlace } from "#rehearsal/page/controls/in-place.ts";
import { useNameOf } from "#rehearsal/page/people/names.tsx";
import type { Span } from "./parse-line.ts";

export function Spans({ spans }: { spans: readonly Span[] }) {
  return inPlace(spans, (span) => <SpanView span={span} />);
}

function SpanView({ span }: { span: Span }): ReactNode {
  switch (span.kind) {
    case "text":
      return span.text;
    case "code":
      return <code>{span.text}</code>;
    case "bold":
      return (
        <strong>
          <Spans spans={span.spans} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <Spans spans={span.spans} />
        </em>
      );
    case "strike":
      return (
        <s>
          <Spans spans={span.spans} />
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
