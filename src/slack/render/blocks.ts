import type {
  ActionsBlock,
  Button,
  ContextBlock,
  Datepicker,
  DividerBlock,
  HeaderBlock,
  InputBlock,
  KnownBlock,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
  StaticSelect,
} from "@slack/types";
import type { ActionName, ButtonPayload } from "#mentoring/door/actions.ts";
import { clipText, SLACK_LIMITS } from "./limits.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

export type Block = KnownBlock;
export type InputElement = InputBlock["element"];

/**
 * A Slack message. Its `text` must be sufficient on its own, because notifications and screen readers use it instead of
 * the blocks.
 */
export type Message = { readonly text: string; readonly blocks: Block[] };

export const plainText = (text: string, limit: number = SLACK_LIMITS.text): PlainTextElement => ({
  type: "plain_text",
  text: clipText(text, limit),
  emoji: false,
});

/**
 * Creates a mrkdwn text, in which people's text must already be escaped with `escapeMrkdwn`. `verbatim` turns off
 * Slack's automatic links.
 */
const mrkdwn = (text: string) => ({ type: "mrkdwn" as const, text: clipText(text, SLACK_LIMITS.text), verbatim: true });

export const sectionBlock = (text: string, accessory?: Button | Overflow | StaticSelect): SectionBlock => ({
  type: "section",
  text: mrkdwn(text),
  ...(accessory && { accessory }),
});

/** Joins lines into section blocks: as few as Slack's limit on the text of a section allows. */
export function joinIntoSections(lines: readonly string[]): SectionBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const whole = clipText(line, SLACK_LIMITS.text);
    const last = texts.at(-1);
    if (last !== undefined && last.length + whole.length < SLACK_LIMITS.text)
      texts[texts.length - 1] = `${last}\n${whole}`;
    else texts.push(whole);
  }
  return texts.map((text) => sectionBlock(text));
}

/** Splits a text that is too long for one section block into several. */
export function splitIntoSections(text: string): SectionBlock[] {
  const shown = escapeMrkdwn(text);
  if (shown.length <= SLACK_LIMITS.text) return [sectionBlock(shown)];
  const half = Math.ceil(text.length / 2);
  const space = text.slice(0, half).search(/\s\S*$/);
  const cut = space > 0 ? space + 1 : half - Number(/[\ud800-\udbff]/.test(text[half - 1] ?? ""));
  return [...splitIntoSections(text.slice(0, cut)), ...splitIntoSections(text.slice(cut))];
}

/**
 * Drops the last blocks of a view if there are more than Slack's limits on the number of blocks and the size of a view
 * allow.
 */
export function dropExcessBlocks(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let bytes = 0;
  for (const block of blocks.slice(0, SLACK_LIMITS.viewBlocks)) {
    bytes += Buffer.byteLength(JSON.stringify(block));
    if (bytes > SLACK_LIMITS.viewBytes) break;
    kept.push(block);
  }
  return kept;
}

export const headerBlock = (text: string): HeaderBlock => ({
  type: "header",
  text: plainText(text, SLACK_LIMITS.header),
});

export const contextBlock = (...lines: string[]): ContextBlock => ({
  type: "context",
  elements: lines.map(mrkdwn),
});

export const dividerBlock = (): DividerBlock => ({ type: "divider" });

/**
 * Creates an actions block: a row of buttons or menus. Repeated action ids get a number, because Slack requires unique
 * ids in a block.
 */
export const actionsBlock = (...elements: ActionsBlock["elements"]): ActionsBlock => ({
  type: "actions",
  elements: elements.map((element, index) => {
    const before = elements.slice(0, index).filter(({ action_id }) => action_id === element.action_id).length;
    return before === 0 ? element : { ...element, action_id: `${element.action_id}#${before + 1}` };
  }),
});

export type ButtonOptions = { readonly style?: "primary" | "danger"; readonly confirm?: Button["confirm"] };

/** Creates a button. Its payload is the data that Slack returns when the button is pressed. */
export const button = <Name extends ActionName>(
  action: Name,
  payload: ButtonPayload<Name>,
  text: string,
  { style, confirm }: ButtonOptions = {},
): Button => ({
  type: "button",
  action_id: action,
  text: plainText(text, SLACK_LIMITS.button),
  ...(Object.keys(payload).length > 0 && { value: JSON.stringify(payload) }),
  ...(style && { style }),
  ...(confirm && { confirm }),
});

/**
 * Creates a select menu. The menu's payload is part of its action id, because an option's value is limited to 150
 * characters.
 */
export const selectMenu = <Name extends ActionName>(
  action: Name,
  payload: ButtonPayload<Name>,
  choices: readonly MenuChoice[],
  placeholder: string,
): StaticSelect => ({
  type: "static_select",
  action_id: pickId(action, payload),
  ...createMenuOptions(choices),
  placeholder: plainText(placeholder, SLACK_LIMITS.placeholder),
});

export const datePicker = <Name extends ActionName>(action: Name, payload: ButtonPayload<Name>): Datepicker => ({
  type: "datepicker",
  action_id: pickId(action, payload),
});

const pickId = (action: ActionName, payload: unknown) => `${action}#${JSON.stringify(payload)}`;

export type MenuChoice = { readonly value: string; readonly text: string };

/**
 * Creates the options of a select menu. Beyond Slack's limit of 100 options they are split into groups of 100, each
 * labelled with its first and last option.
 */
export function createMenuOptions(choices: readonly MenuChoice[]): Pick<StaticSelect, "options" | "option_groups"> {
  const options = choices.map(({ text, value }) => menuOption(text, value));
  if (options.length <= SLACK_LIMITS.options) return { options };
  const hundreds = Array.from({ length: Math.ceil(options.length / SLACK_LIMITS.options) }, (_, index) =>
    options.slice(index * SLACK_LIMITS.options, (index + 1) * SLACK_LIMITS.options),
  );
  return {
    option_groups: hundreds.map((group) => ({ label: plainText(spanOf(group), SLACK_LIMITS.option), options: group })),
  };
}

const spanOf = (group: readonly PlainTextOption[]) =>
  [group[0], group.at(-1)].map((each) => clipText(each?.text.text ?? "", SLACK_LIMITS.option / 2 - 2)).join(" – ");

export const menuOption = (text: string, value: string): PlainTextOption => ({
  text: plainText(text, SLACK_LIMITS.option),
  value,
});

export type InputOptions = { readonly hint?: string; readonly optional?: boolean };

/** Creates a labelled form field; Slack returns its value under `blockId`. */
export const inputBlock = (
  blockId: string,
  label: string,
  element: InputElement,
  { hint, optional }: InputOptions = {},
): InputBlock => ({
  type: "input",
  block_id: blockId,
  label: plainText(label, 2000),
  element,
  ...(hint && { hint: plainText(hint, 2000) }),
  ...(optional && { optional }),
});
