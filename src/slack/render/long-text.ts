import { type Block, contextBlock, inputBlock } from "./blocks.ts";
import { textField } from "./fields.ts";
import type { Reader } from "./reader.ts";

/** How much of a text one field shows. Slack's fields take 3,000 characters, so there is room to write more. */
const ROOM = 2500;

/** What stood between two parts, and stands there again when they are joined; the code is in the id of the block. */
const JOINTS = { p: "\n\n", l: "\n", w: " ", n: "" } as const;
type Joint = keyof typeof JOINTS;

type Part = { readonly text: string; readonly joint?: Joint };

/**
 * Renders the fields in which a text is edited, whatever its length: one, or several that are split at ends of
 * paragraphs and say which of how many they are. What is submitted is joined again by {@link joinTextParts}.
 */
export function longTextBlocks(
  field: string,
  label: string,
  text: string | undefined,
  reader: Reader,
  options: Parameters<typeof inputBlock>[3] = {},
): Block[] {
  const parts = splitText(text ?? "");
  if (parts.length === 1) return [inputBlock(field, label, textField(text, { multiline: true }), options)];
  const total = parts.length;
  const fields = parts.map((part, index) => {
    const id = part.joint ? `${field}~${index + 1}${part.joint}` : field;
    const named = reader.say("common.text_part", { label, part: index + 1, total });
    // One of them may be emptied; whether all of the text may be is decided when it is submitted.
    const isLast = index === total - 1;
    return inputBlock(id, named, textField(part.text, { multiline: true }), {
      ...(isLast ? options : {}),
      optional: true,
    });
  });
  return [contextBlock(reader.say("common.text_in_parts", { total })), ...fields];
}

/** Joins the parts of long texts among the values of a form, so that each text is one value again. */
export function joinTextParts<Value>(values: Readonly<Record<string, Value>>): Record<string, Value | string> {
  const joined: Record<string, Value | string> = {};
  for (const [block, value] of Object.entries(values)) {
    const [, field, joint] = /^(\w+)~\d+([plwn])$/.exec(block) ?? [];
    if (field === undefined || typeof value !== "string") joined[block] = value;
    else joined[field] = [joined[field], value].filter(Boolean).join(JOINTS[joint as Joint]);
  }
  return joined;
}

/** Splits a text at the last end of a paragraph, line, sentence or word that leaves no part nearly empty. */
function splitText(text: string): Part[] {
  const parts: Part[] = [];
  let joint: Joint | undefined;
  let rest = text;
  while (rest.length > ROOM) {
    const [end, next] = findCut(rest.slice(0, ROOM));
    parts.push({ text: rest.slice(0, end), ...(joint && { joint }) });
    rest = rest.slice(end + JOINTS[next].length);
    joint = next;
  }
  return [...parts, { text: rest, ...(joint && { joint }) }];
}

function findCut(window: string): [end: number, joint: Joint] {
  const ends: [number, Joint][] = [
    [window.lastIndexOf("\n\n"), "p"],
    [window.lastIndexOf("\n"), "l"],
    [Math.max(...[". ", "! ", "? "].map((end) => window.lastIndexOf(end))) + 1, "w"],
    [window.lastIndexOf(" "), "w"],
  ];
  const half = Number(/[\ud800-\udbff]$/.test(window));
  return ends.find(([end]) => end > ROOM / 3) ?? [ROOM - half, "n"];
}
