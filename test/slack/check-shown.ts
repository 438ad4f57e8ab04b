import type { HomeView, ModalView } from "@slack/types";
import { LIMITS } from "#rehearsal/block-kit/block-limits.ts";
import { checkMessageBlocks, checkView } from "#rehearsal/block-kit/check-blocks.ts";
import { countCharacters } from "#rehearsal/block-kit/count-characters.ts";
import { parseMrkdwn } from "#rehearsal/page/mrkdwn/parse-mrkdwn.ts";
import { actionOf, VIEWS } from "#slack/ids.ts";
import { readCarried } from "#slack/metadata.ts";
import type { Message } from "#slack/render/blocks.ts";
import { FIELD } from "#slack/render/fields.ts";
import { handedInBy, pressedBy } from "#slack/route.ts";

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
    ...([...text].length > LIMITS.message.updatedText ? [`${[...text].length} characters of fallback text`] : []),
    ...(checked.kind === "wrong" ? checked.problems.map(({ message, path }) => `${path.join("/")}: ${message}`) : []),
    ...(countCharacters(blocks) > LIMITS.message.characters ? [`${countCharacters(blocks)} characters together`] : []),
  ];
}

function viewFaults(view: ModalView | HomeView): string[] {
  const checked = checkView(view);
  const name = VIEWS.find((known) => known === view.callback_id);
  const submits = view.type === "modal" && view.submit !== undefined;
  return [
    ...(checked.kind === "wrong" ? checked.problems.map(({ message, path }) => `${path.join("/")}: ${message}`) : []),
    ...(Buffer.byteLength(JSON.stringify(view)) > LIMITS.view.bytes ? ["too many bytes"] : []),
    ...(submits && !(name && handedInBy(name)) ? [`nobody takes ${view.callback_id}`] : []),
    ...(view.private_metadata ? unreadable(view.private_metadata) : []),
  ];
}

function elementFaults(part: Json): string[] {
  const { action_id, value, type } = part;
  if (typeof action_id !== "string" || action_id === FIELD) return [];
  const name = actionOf(action_id);
  return [
    ...(name && pressedBy(name) ? [] : [`nobody hears ${action_id}`]),
    ...(type === "button" && typeof value === "string" ? unreadable(value) : []),
  ];
}

function unreadable(carried: string): string[] {
  try {
    readCarried(carried);
    return [];
  } catch {
    return [`unreadable: ${carried}`];
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
    JSON.stringify(parseMrkdwn(text), (key, value) =>
      key === "text" || key === "label" ? undefined : value,
    ).replaceAll(/(?:\{"kind":"text"\},?)+/g, "·"),
  );
}
