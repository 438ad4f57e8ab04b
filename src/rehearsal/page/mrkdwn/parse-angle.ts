import { decodeEntities } from "./entities.ts";

/** A token that mrkdwn writes in angle brackets: a link or a mention. */
export type AngleToken =
  | { readonly kind: "link"; readonly url: string; readonly label: string }
  | { readonly kind: "person"; readonly id: string; readonly label: string | undefined }
  | { readonly kind: "named"; readonly name: string };

/**
 * Parses the text between angle brackets; returns undefined if it is no token, so that the brackets stay plain text.
 */
export function parseAngleToken(inside: string): AngleToken | undefined {
  const [target = "", label] = splitOnce(inside, "|");
  if (target.startsWith("@")) return { kind: "person", id: target.slice(1), label };
  if (target.startsWith("#")) return { kind: "named", name: `#${label ?? target.slice(1)}` };
  if (target.startsWith("!")) return { kind: "named", name: label ?? `@${target.slice(1).replace(/^subteam\^/, "")}` };
  return isSafeLink(target)
    ? { kind: "link", url: decodeEntities(target), label: decodeEntities(label ?? target) }
    : undefined;
}

export function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(url);
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
