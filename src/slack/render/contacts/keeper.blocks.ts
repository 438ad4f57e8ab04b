import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import type { HelpReport, ReportedHelp } from "#mentoring/safeguarding/gather-help.ts";
import type { HelpNeed } from "#mentoring/safeguarding/help-in-language.ts";
import type { SafeguardingResource } from "#mentoring/safeguarding/resource.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock, selectMenu } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatCountry, formatList } from "#words/format.ts";
import { contactName, entryChoices, entryLine, groupIntoSections } from "./entry.ts";

/**
 * Renders the programme's contacts and resources for those who keep them: first what is lacking, then everything with
 * who verified it, then the buttons.
 */
export function keeperBlocks({ help, now }: Pick<HomeTabFacts, "help" | "now">, reader: Reader): Block[] {
  if (!help) return [];
  const { contacts, resources, languages } = help;
  const lacks = languages.flatMap((one) => lackingLine(one, reader));
  const isRecommended = contacts.length > 0 && !contacts.some((contact) => contact.isOutsideLineOfCommand);
  const entries = [...contacts, ...resources];
  const edit = selectMenu("contacts.edit", {}, entryChoices(help, reader), reader.say("contacts.edit"));
  return [
    sectionBlock(`*${reader.say("contacts.title")}*`),
    ...lacks.map((line) => sectionBlock(line)),
    ...(isRecommended ? [contextBlock(reader.say("contacts.recommended"))] : []),
    ...(entries.length > 0 ? entryBlocks(help, now, reader) : [contextBlock(reader.say("contacts.none"))]),
    actionsBlock(
      button("contacts.add", {}, reader.say("contacts.button.add")),
      button("contacts.add_resource", {}, reader.say("contacts.button.add_resource")),
      ...(entries.length > 0 ? [button("contacts.verify", {}, reader.say("contacts.button.verify")), edit] : []),
    ),
  ];
}

/** Lines in one section, and of all entries together: whoever has more finds the others in the menu. */
const LINES = { inSection: 10, shown: 60 } as const;

function entryBlocks(help: HelpReport, now: Temporal.Instant, reader: Reader): Block[] {
  const all = lines(help, now, reader);
  const more = all.length - LINES.shown;
  return [
    ...groupIntoSections(all.slice(0, LINES.shown), LINES.inSection),
    ...(more > 0 ? [contextBlock(reader.say("contacts.more", { count: more }))] : []),
  ];
}

function lines({ contacts, resources }: HelpReport, now: Temporal.Instant, reader: Reader): string[] {
  const groups = Map.groupBy(resources, ({ country, language }) => `${country} ${language}`);
  return [
    ...(contacts.length > 0 ? [`_${reader.say("contacts.people")}_`] : []),
    ...contacts.map((contact) => entryLine(contact, contactName(contact, reader), now, reader)),
    ...[...groups.values()].flatMap((group) => [
      ...group.slice(0, 1).map((first) => `_${reader.say("contacts.resources", whereOf(first, reader))}_`),
      ...group.map((resource) => entryLine(resource, resource.name, now, reader)),
    ]),
  ];
}

/** Renders what one language lacks, and what follows from it; nothing if all of it is in order. */
function lackingLine(help: ReportedHelp, reader: Reader): string[] {
  const parts = (["missing", "unverified", "lapsed"] as const).flatMap((lack) =>
    help[lack].length > 0 ? [reader.say(`contacts.${lack}`, { needs: needsOf(help[lack], reader) })] : [],
  );
  if (parts.length === 0) return [];
  const follows = help.isBlocked ? "waits" : help.isCurrent ? "other" : "general";
  return [[reader.say(`contacts.${follows}`, whereOf(help, reader)), ...parts].join(" ")];
}

function needsOf(needs: readonly HelpNeed[], reader: Reader): string {
  return formatList(
    reader.locale,
    needs.map((need) => reader.say(`contacts.need.${need}`)),
  );
}

function whereOf(
  { language, country }: Pick<ReportedHelp, "language" | "country"> | SafeguardingResource,
  reader: Reader,
): { language: string; country: string } {
  return {
    language: reader.say(`common.language.${language}`),
    country: country ? formatCountry(reader.locale, country) : reader.say("contacts.anywhere"),
  };
}
