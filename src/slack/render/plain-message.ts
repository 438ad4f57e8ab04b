import type { Block, Message } from "./blocks.ts";
import { clipText } from "./limits.ts";

/** Maximum characters of a message without blocks, as Slack recommends. */
const MAX_PLAIN = 3_900;

/**
 * Writes what a message's blocks say as one text without buttons, for a message that Slack does not draw. The message's
 * own text alone would not do: it is a notification, which tells nothing that somebody beside the reader may see.
 */
export function toPlainMessage({ text, blocks }: Message, hint: string): Pick<Message, "text"> {
  const said = blocks.flatMap(textsOf);
  return { text: clipText([...(said.length > 0 ? said : [text]), hint].join("\n"), MAX_PLAIN) };
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case "header":
      return [block.text.text];
    case "section":
      return [block.text, ...(block.fields ?? [])].flatMap((one) => (one ? [one.text] : []));
    case "context":
      return block.elements.flatMap((one) => ("text" in one && one.text ? [one.text] : []));
    default:
      return [];
  }
}
