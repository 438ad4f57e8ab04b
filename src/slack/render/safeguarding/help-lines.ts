import type { SafeguardingHelp } from "#mentoring/safeguarding/choose-help.ts";
import type { SafeguardingContact } from "#mentoring/safeguarding/contact.ts";
import type { ResourceKind } from "#mentoring/safeguarding/resource.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";

/** A link that stands as a word, without the punctuation of its sentence; inside other marks it is no link. */
const LINK = /(?<=^|[\s(])(https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)])(?=$|[\s.,;:!?)])/;

/** Renders help of some kinds, one line for each resource, with the duty that it names below it unless it is left out. */
export function resourceLines(
  { resources }: SafeguardingHelp,
  kinds: readonly ResourceKind[],
  { duties = true }: { readonly duties?: boolean } = {},
): string[] {
  return resources
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ name, how, duty }) => [line(name, how), ...(duty && duties ? [escapeMrkdwn(duty)] : [])]);
}

/** Renders the emergency numbers: those that were entered, and the general ones where they are needed. */
export function emergencyLines(help: SafeguardingHelp, reader: Reader): string[] {
  const { emergency } = help;
  const general = emergency ? [reader.say(`safeguarding.emergency.${emergency}`)] : [];
  return [...resourceLines(help, ["emergency"]), ...general];
}

/** Renders the emergency numbers after a line that says for when they are. */
export function dangerNowLines(help: SafeguardingHelp, reader: Reader): string[] {
  const isEntered = help.resources.some(({ kind }) => kind === "emergency");
  return [...(isEntered ? [reader.say("safeguarding.now")] : []), ...emergencyLines(help, reader)];
}

/** Renders the contacts that have a telephone number. */
export function contactLines(contacts: readonly SafeguardingContact[]): string[] {
  return contacts.flatMap(({ name, phone }) => (phone ? [line(name, phone)] : []));
}

const line = (name: string, how: string) => `• *${escapeMrkdwn(name)}*: ${formatHow(how)}`;

/** A link in it can be pressed: the text of a message turns none into a link by itself. */
function formatHow(how: string): string {
  const parts = how.split(LINK);
  return parts
    .map((part, index) => (index % 2 === 1 ? `<${part.replace(/&/g, "&amp;")}>` : escapeMrkdwn(part)))
    .join("");
}
