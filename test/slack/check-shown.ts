import type { HomeView, ModalView } from "@slack/types";
import type { z } from "zod";
import { ACTION_SCHEMAS, isActionName } from "#mentoring/door/actions.ts";
import { FORM_SCHEMAS, type FormName, isFormName } from "#mentoring/door/forms.ts";
import { BLOCK_KIT_LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import { checkMessageBlocks, checkView } from "#rehearsal/block-kit/check-blocks.ts";
import { countCharacters } from "#rehearsal/block-kit/count-characters.ts";
import { parseMrkdwn } from "#rehearsal/page/mrkdwn/parse-mrkdwn.ts";
import type { Message } from "#slack/render/blocks.ts";
import { fieldActionId, isFieldActionId } from "#slack/render/fields.ts";

type Shown = Message | ModalView | HomeView;
type Json = { readonly [key: string]: unknown };

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** What Slack would refuse in it, and what nobody here would answer. Empty is as it should be. */
export function faultsOf(shown: Shown): string[] {
  return [...("type" in shown ? viewFaults(shown) : messageFaults(shown)), ...partsOf(shown).flatMap(elementFaults)];
}

function messageFaults({ text, blocks }: Message): string[] {
  const checked = checkMessageBlocks(blocks);
  return [
    ...(text.trim() === "" ? ["no fallback text"] : []),
    // What is posted may be changed later, and that takes less.
    ...([...text].length > BLOCK_KIT_LIMITS.message.updatedText
      ? [`${[...text].length} characters of fallback text`]
      : []),
    ...(checked.kind === "wrong" ? checked.problems.map(({ message, path }) => `${path.join("/")}: ${message}`) : []),
    ...(countCharacters(blocks) > BLOCK_KIT_LIMITS.message.characters
      ? [`${countCharacters(blocks)} characters together`]
      : []),
  ];
}

function viewFaults(view: ModalView | HomeView): string[] {
  const checked = checkView(view);
  const name = view.callback_id ?? "";
  const submits = view.type === "modal" && view.submit !== undefined;
  return [
    ...(checked.kind === "wrong" ? checked.problems.map(({ message, path }) => `${path.join("/")}: ${message}`) : []),
    ...(Buffer.byteLength(JSON.stringify(view)) > BLOCK_KIT_LIMITS.view.bytes ? ["too many bytes"] : []),
    ...(submits && !isFormName(name) ? [`nobody takes ${name}`] : []),
    ...(submits && isFormName(name) ? formFaults(name, view) : []),
  ];
}

function elementFaults(part: Json): string[] {
  const { action_id, type } = part;
  if (typeof action_id !== "string" || isFieldActionId(action_id)) return [];
  if (type === "overflow") return offersOf(part).flatMap((id) => elementFaults({ type: "option", action_id: id }));
  const [name = "", behind] = action_id.split(/#(.*)/s);
  if (!isActionName(name)) return [`nobody hears ${action_id}`];
  const carried = type === "button" ? part.value : behind;
  return pickable(part).every((picked) => reads(ACTION_SCHEMAS[name], carried, { picked }))
    ? []
    : [`unreadable: ${carried}`];
}

/** The actions that an overflow menu offers, each with its payload. */
function offersOf({ options }: Json): string[] {
  return Array.isArray(options) ? options.map(({ value }) => String(value)) : [];
}

/** What may be picked from a menu or a calendar; a button is only pressed. */
function pickable({ type, options, option_groups }: Json): unknown[] {
  if (type === "datepicker") return ["2026-11-18"];
  const grouped = Array.isArray(option_groups) ? option_groups.flatMap((group) => group.options) : [];
  const all = [...(Array.isArray(options) ? options : []), ...grouped].map(({ value }) => value);
  return all.length > 0 ? all : [undefined];
}

function formFaults(name: FormName, view: ModalView | HomeView): string[] {
  const { carries, fields } = FORM_SCHEMAS[name];
  const borrowed = view.blocks.flatMap((block) =>
    "element" in block && block.element.action_id !== fieldActionId(name)
      ? [`${name}: ${block.block_id} may keep what stood in another form`]
      : [],
  );
  const unknown = view.blocks.flatMap(({ type, block_id }) =>
    type === "input" && !((block_id ?? "").replace(/~\d+[plwn]$/, "") in fields.shape)
      ? [`${name} has no field ${block_id}`]
      : [],
  );
  const faults = [...borrowed, ...unknown];
  return reads(carries, view.private_metadata) ? faults : [...faults, `unreadable: ${view.private_metadata}`];
}

function reads(schema: z.ZodType, carried: unknown, more: object = {}): boolean {
  try {
    return schema.safeParse({ ...JSON.parse(typeof carried === "string" ? carried : "{}"), ...more }).success;
  } catch {
    return false;
  }
}

function partsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return isJson(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

/** How the mrkdwn in it is built, without what it says: the kinds of its spans, text by text. */
export function skeletonOf(shown: Shown): string[] {
  const fallback = "text" in shown && typeof shown.text === "string" ? [shown.text] : [];
  const texts = partsOf(shown).flatMap(({ type, text }) =>
    type === "mrkdwn" && typeof text === "string" ? [text] : [],
  );
  return [...fallback, ...texts].map((text) =>
    JSON.stringify(parseMrkdwn(text), (key, value) => {
      if (key === "text" || key === "label") return undefined;
      // An address that is shown as it is says what it does.
      return value?.kind === "link" && value.url === value.label ? { kind: "text" } : value;
    }).replaceAll(/(?:\{"kind":"text"\},?)+/g, "·"),
  );
}
