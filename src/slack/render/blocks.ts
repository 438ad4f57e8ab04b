import type {
  ActionsBlock,
  Button,
  ContextBlock,
  Datepicker,
  DividerBlock,
  HeaderBlock,
  InputBlock,
  KnownBlock,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
  StaticSelect,
} from "@slack/types";
import type { ActionName, ButtonPayload } from "#mentoring/door/actions.ts";
import { clip, LIMITS } from "./limits.ts";
import { esc } from "./mrkdwn.ts";

export type Block = KnownBlock;
export type InputElement = InputBlock["element"];

/**
 * A message. Its `text` must be sufficient on its own, because notifications and screen readers use it instead of the
 * blocks.
 */
export type Message = { readonly text: string; readonly blocks: Block[] };

export const plain = (text: string, limit: number = LIMITS.text): PlainTextElement => ({
  type: "plain_text",
  text: clip(text, limit),
  emoji: false,
});

/**
 * Creates a mrkdwn text, in which people's text must already be escaped with `esc`. `verbatim` turns off Slack's
 * automatic links.
 */
const mrkdwn = (text: string) => ({ type: "mrkdwn" as const, text: clip(text, LIMITS.text), verbatim: true });

export const section = (text: string, accessory?: Button): SectionBlock => ({
  type: "section",
  text: mrkdwn(text),
  ...(accessory && { accessory }),
});

/** Joins lines into as few sections as Slack's limit per section allows. */
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

/** Splits a long text into several sections. */
export function longText(text: string): SectionBlock[] {
  const shown = esc(text);
  if (shown.length <= LIMITS.text) return [section(shown)];
  const half = Math.ceil(text.length / 2);
  const space = text.slice(0, half).search(/\s\S*$/);
  const cut = space > 0 ? space + 1 : half - Number(/[\ud800-\udbff]/.test(text[half - 1] ?? ""));
  return [...longText(text.slice(0, cut)), ...longText(text.slice(cut))];
}

/** Drops the blocks that exceed Slack's limits on the number of blocks or the size of a view. */
export function dropExcessBlocks(blocks: readonly Block[]): Block[] {
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

/** Creates a row of buttons. Repeated action ids get a number, because Slack requires unique ids in a block. */
export const actions = (...elements: ActionsBlock["elements"]): ActionsBlock => ({
  type: "actions",
  elements: elements.map((element, index) => {
    const before = elements.slice(0, index).filter(({ action_id }) => action_id === element.action_id).length;
    return before === 0 ? element : { ...element, action_id: `${element.action_id}#${before + 1}` };
  }),
});

export type ButtonOptions = { readonly style?: "primary" | "danger"; readonly confirm?: Button["confirm"] };

/** Creates a button; Slack returns its payload when it is pressed. */
export const button = <Name extends ActionName>(
  action: Name,
  payload: ButtonPayload<Name>,
  text: string,
  { style, confirm }: ButtonOptions = {},
): Button => ({
  type: "button",
  action_id: action,
  text: plain(text, LIMITS.button),
  ...(Object.keys(payload).length > 0 && { value: JSON.stringify(payload) }),
  ...(style && { style }),
  ...(confirm && { confirm }),
});

/**
 * Creates a select menu. Its payload is part of the action id, since an option's value is limited to 150 characters.
 */
export const menu = <Name extends ActionName>(
  action: Name,
  payload: ButtonPayload<Name>,
  choices: readonly Choice[],
  placeholder: string,
): StaticSelect => ({
  type: "static_select",
  action_id: pickId(action, payload),
  ...optionsOf(choices),
  placeholder: plain(placeholder, LIMITS.placeholder),
});

export const calendar = <Name extends ActionName>(action: Name, payload: ButtonPayload<Name>): Datepicker => ({
  type: "datepicker",
  action_id: pickId(action, payload),
});

const pickId = (action: ActionName, payload: unknown) => `${action}#${JSON.stringify(payload)}`;

export type Choice = { readonly value: string; readonly text: string };

/**
 * Creates the options of a menu. Beyond Slack's limit of 100 they are split into groups of 100, each labelled with its
 * first and last option.
 */
export function optionsOf(choices: readonly Choice[]): Pick<StaticSelect, "options" | "option_groups"> {
  const options = choices.map(({ text, value }) => option(text, value));
  if (options.length <= LIMITS.options) return { options };
  const hundreds = Array.from({ length: Math.ceil(options.length / LIMITS.options) }, (_, index) =>
    options.slice(index * LIMITS.options, (index + 1) * LIMITS.options),
  );
  return { option_groups: hundreds.map((group) => ({ label: plain(spanOf(group), LIMITS.option), options: group })) };
}

const spanOf = (group: readonly PlainTextOption[]) =>
  [group[0], group.at(-1)].map((each) => clip(each?.text.text ?? "", LIMITS.option / 2 - 2)).join(" – ");

export const option = (text: string, value: string): PlainTextOption => ({ text: plain(text, LIMITS.option), value });

export type InputOptions = { readonly hint?: string; readonly optional?: boolean };

/** Creates a labelled form field; Slack returns its value under `blockId`. */
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
