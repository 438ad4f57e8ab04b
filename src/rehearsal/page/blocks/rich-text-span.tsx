import type { RichTextElement } from "@slack/types";
import type { ReactNode } from "react";
import { inPlace } from "#rehearsal/page/controls/in-place.ts";
import { SlackDate } from "#rehearsal/page/mrkdwn/date.tsx";
import { emojiOf } from "#rehearsal/page/mrkdwn/emoji.ts";
import { Link } from "#rehearsal/page/mrkdwn/link.tsx";
import { Mention } from "#rehearsal/page/mrkdwn/mention.tsx";
import { isSafeLink } from "#rehearsal/page/mrkdwn/parse-angle.ts";

export function RichTextSpans({ elements }: { elements: readonly RichTextElement[] }) {
  return inPlace(elements, (element) => <RichTextSpan element={element} />);
}

function RichTextSpan({ element }: { element: RichTextElement }): ReactNode {
  const content = <Unstyled element={element} />;
  const { bold, italic, strike, underline, code } = element.style ?? {};
  const coded = code ? <code>{content}</code> : content;
  const underlined = underline ? <u>{coded}</u> : coded;
  const struck = strike ? <s>{underlined}</s> : underlined;
  const slanted = italic ? <em>{struck}</em> : struck;
  return bold ? <strong>{slanted}</strong> : slanted;
}

function Unstyled({ element }: { element: RichTextElement }): ReactNode {
  switch (element.type) {
    case "text":
      return element.text;
    case "link":
      return isSafeLink(element.url) ? <Link url={element.url}>{element.text ?? element.url}</Link> : element.text;
    case "emoji":
      return emojiOf(element.name);
    case "user":
      return <Mention id={element.user_id} />;
    case "date":
      return (
        <SlackDate
          date={{
            seconds: element.timestamp,
            pattern: element.format,
            url: element.url,
            fallback: element.fallback ?? "",
          }}
        />
      );
    case "broadcast":
      return <bdi className="mention">@{element.range}</bdi>;
    case "channel":
      return <bdi className="mention">#{element.channel_id}</bdi>;
    case "usergroup":
      return <bdi className="mention">@{element.usergroup_id}</bdi>;
    case "team":
      return <bdi className="mention">@{element.team_id}</bdi>;
    case "color":
      return <code>{element.value}</code>;
  }
}
