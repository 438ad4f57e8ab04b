import type {
  ActionsBlock,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  InputBlock,
  KnownBlock,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
} from "@slack/types";
import { clip, LIMITS } from "./limits.ts";

export type Block = KnownBlock;
export type InputElement = InputBlock["element"];

/** What is said: `text` alone must be enough, on a locked phone and for a screen reader. */
export type Message = { readonly text: string; readonly blocks: Block[] };

export const plain = (text: string, limit: number = LIMITS.text): PlainTextElement => ({
  type: "plain_text",
  text: clip(text, limit),
  emoji: false,
});

/** `text` is mrkdwn: people's words in it went through `esc`. Verbatim: Slack makes no links and mentions of its own. */
const mrkdwn = (text: string) => ({ type: "mrkdwn" as const, text: clip(text, LIMITS.text), verbatim: true });

export const section = (text: string, accessory?: Button): SectionBlock => ({
  type: "section",
  text: mrkdwn(text),
  ...(accessory && { accessory }),
});

/** Lines together while they fit one block, so that a phone shows one text and not twelve. */
export function sections(lines: readonly string[]): SectionBlock[] {
  const texts = lines.reduce<string[]>((kept, line) => {
    const last = kept.at(-1);
    const whole = clip(line, LIMITS.text);
    return last !== undefined && last.length + whole.length < LIMITS.text
      ? [...kept.slice(0, -1), `${last}\n${whole}`]
      : [...kept, whole];
  }, []);
  return texts.map((text) => section(text));
}

export const header = (text: string): HeaderBlock => ({ type: "header", text: plain(text, LIMITS.header) });

export const context = (...lines: string[]): ContextBlock => ({
  type: "context",
  elements: lines.map(mrkdwn),
});

export const divider = (): DividerBlock => ({ type: "divider" });

export const actions = (...buttons: ActionsBlock["elements"]): ActionsBlock => ({ type: "actions", elements: buttons });

export type ButtonOptions = {
  readonly value?: string;
  readonly style?: "primary" | "danger";
  readonly confirm?: Button["confirm"];
};

export const button = (actionId: string, text: string, { value, style, confirm }: ButtonOptions = {}): Button => ({
  type: "button",
  action_id: actionId,
  text: plain(text, LIMITS.button),
  ...(value !== undefined && { value }),
  ...(style && { style }),
  ...(confirm && { confirm }),
});

export const option = (text: string, value: string): PlainTextOption => ({ text: plain(text, LIMITS.option), value });

export type InputOptions = { readonly hint?: string; readonly optional?: boolean };

/** A labelled field; its value comes back under `blockId`. */
export const input = (
  blockId: string,
  label: string,
  element: InputElement,
  { hint, optional }: InputOptions = {},
): InputBlock => ({
  type: "input",
  block_id: blockId,
  label: plain(label, 2000),
  element,
  ...(hint && { hint: plain(hint, 2000) }),
  ...(optional && { optional }),
});
