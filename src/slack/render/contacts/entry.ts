import type { SafeguardingContact } from "#mentoring/safeguarding/contact.ts";
import type { SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import { getLapseOf, getVerificationState } from "#mentoring/safeguarding/verification.ts";
import { type Block, type MenuChoice, sectionBlock } from "#slack/render/blocks.ts";
import { clipText, SLACK_LIMITS } from "#slack/render/limits.ts";
import type { Reader } from "#slack/render/reader.ts";

/**
 * Renders lines as sections of so many lines each. A line is clipped, so that a section stays within Slack's limit on its
 * text whatever was entered.
 */
export function groupIntoSections(lines: readonly string[], inSection: number): Block[] {
  const longest = Math.floor(SLACK_LIMITS.text / inSection) - 1;
  return Array.from({ length: Math.ceil(lines.length / inSection) }, (_, index) =>
    sectionBlock(
      lines
        .slice(index * inSection, (index + 1) * inSection)
        .map((line) => clipText(line, longest))
        .join("\n"),
    ),
  );
}

type Entry = SafeguardingContact | SafeguardingResource;

/** Renders an entry in one line, with who verified it and when. */
export function entryLine(entry: Entry, name: string, now: Temporal.Instant, reader: Reader): string {
  return reader.mark("contacts.line", { name, state: stateOf(entry, now, reader) });
}

function stateOf(entry: Entry, now: Temporal.Instant, reader: Reader): string {
  const state = getVerificationState(entry, now);
  const { verification } = entry;
  if (!verification || state === "unverified") return reader.say("contacts.state.unverified");
  return state === "lapsed"
    ? reader.say("contacts.state.lapsed", { day: reader.when(getLapseOf(verification)).day })
    : reader.say("contacts.state.verified", { day: reader.when(verification.at).day, by: verification.by });
}

/** Formats the name of a contact, with the remark that they are outside the chain of command if they are. */
export function contactName({ name, isOutsideLineOfCommand }: SafeguardingContact, reader: Reader): string {
  return isOutsideLineOfCommand ? reader.say("contacts.outside", { name }) : name;
}

/** Lists contacts and resources as the options of a menu. */
export function entryChoices(
  {
    contacts,
    resources,
  }: { readonly contacts: readonly SafeguardingContact[]; readonly resources: readonly SafeguardingResource[] },
  reader: Reader,
): MenuChoice[] {
  return [
    ...contacts.map((contact) => ({ value: contact.id, text: contactName(contact, reader) })),
    ...resources.map(({ id, name, country, language }) => ({ value: id, text: `${country} ${language} · ${name}` })),
  ];
}
