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
import { esc } from "./mrkdwn.ts";

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
  const texts: string[] = [];
  for (const line of lines) {
    const whole = clip(line, LIMITS.text);
    const last = texts.at(-1);
    if (last !== undefined && last.length + whole.length < LIMITS.text) texts[texts.length - 1] = `${last}\n${whole}`;
    else texts.push(whole);
  }
  return texts.map((text) => section(text));
}

/** People's text however long, in as many blocks as it takes. */
export function longText(text: string): SectionBlock[] {
  const shown = esc(text);
  if (shown.length <= LIMITS.text) return [section(shown)];
  const half = Math.ceil(text.length / 2);
  const space = text.slice(0, half).search(/\s\S*$/);
  const cut = space > 0 ? space + 1 : half - Number(/[\ud800-\udbff]/.test(text[half - 1] ?? ""));
  return [...longText(text.slice(0, cut)), ...longText(text.slice(cut))];
}

/** As many of a view's blocks as Slack takes. */
export function fitting(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let bytes = 0;
  for (const block of blocks.slice(0, LIMITS.viewBlocks)) {
    bytes += Buffer.byteLength(JSON.stringify(block));
    if (bytes > LIMITS.viewBytes) break;
    kept.push(block);
  }
  return kept;
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
