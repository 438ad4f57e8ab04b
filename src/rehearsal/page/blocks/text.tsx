import type { MrkdwnElement, PlainTextElement } from "@slack/types";
import { Mrkdwn } from "#rehearsal/page/mrkdwn/mrkdwn.tsx";
import { parseMrkdwnLine } from "#rehearsal/page/mrkdwn/parse-line.ts";
import { MrkdwnSpans } from "#rehearsal/page/mrkdwn/span.tsx";

type TextObject = MrkdwnElement | PlainTextElement;

/** Renders a Block Kit text object as paragraphs. */
export function TextParagraphs({ text }: { text: TextObject }) {
  if (text.type === "mrkdwn") return <Mrkdwn text={text.text} />;
  return (
    <p className="line" dir="auto">
      {text.text}
    </p>
  );
}

/** Renders a Block Kit text object inside a label or option, where HTML allows no paragraphs. */
export function InlineText({ text }: { text: TextObject }) {
  return <bdi>{text.type === "mrkdwn" ? <MrkdwnSpans spans={parseMrkdwnLine(text.text)} /> : text.text}</bdi>;
}

/** Returns a Block Kit text object as a string, for options, titles and accessible names. */
export const textOf = (text: TextObject) => text.text;
