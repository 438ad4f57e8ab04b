import type { HomeView } from "@slack/types";
import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import type { HomeTabContent } from "#mentoring/door/reply.ts";
import { contextBlock, headerBlock } from "#slack/render/blocks.ts";
import { helpButtonBlock } from "#slack/render/contacts/help.view.ts";
import { keeperBlocks } from "#slack/render/contacts/keeper.blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { nonMemberHomeView, noProgrammeHomeView } from "#slack/render/setup/setup.view.ts";
import { formatPhraseAsPlainText } from "#slack/render/word-phrase.ts";
import { coordinatorBlocks } from "./coordinator.blocks.ts";
import { mentorBlocks } from "./mentor.blocks.ts";
import { unplacedHomeBlocks } from "./not-placed.blocks.ts";
import { principalBlocks } from "./principal.blocks.ts";
import { settingsBlocks } from "./settings.view.ts";
import { createHomeView } from "./to-home.ts";
import { plannedNoticesBlocks, tooLateBlocks } from "./waiting.blocks.ts";

export function renderHomeTab(page: HomeTabContent, reader: Reader): HomeView {
  switch (page.name) {
    case "home.member":
      return memberHomeView(page.facts, reader);
    case "home.stranger":
      return nonMemberHomeView(formatPhraseAsPlainText(page.why, reader), reader);
    case "home.set_up":
      return noProgrammeHomeView(page.mayFound, reader);
  }
}

/**
 * Renders the Home tab of a member of the programme: a part for each of their roles, with headings if they have
 * several, then their planned notices and their settings.
 */
export function memberHomeView(facts: HomeTabFacts, reader: Reader): HomeView {
  const { me, now } = facts;
  const roles = [
    ...(me.roles.includes("mentor") ? [["mentor", mentorBlocks(facts, reader)] as const] : []),
    ...(me.roles.includes("principal") ? [["principal", principalBlocks(facts, reader)] as const] : []),
    ...(me.roles.includes("coordinator") ? [["coordinator", coordinatorBlocks(facts, reader)] as const] : []),
  ];
  const named = roles.flatMap(([role, blocks]) => [
    ...(roles.length > 1 ? [headerBlock(reader.say(`home.acting.${role}`))] : []),
    ...blocks,
  ]);
  const greeting = headerBlock(
    reader.say("home.greeting", {
      name: firstName(me),
      day: reader.day(now.toZonedDateTimeISO(reader.zone).toPlainDate()),
    }),
  );
  return createHomeView([
    greeting,
    ...unplacedHomeBlocks(facts, reader),
    ...named,
    ...keeperBlocks(facts, reader),
    helpButtonBlock(reader),
    ...plannedNoticesBlocks(facts, reader),
    ...tooLateBlocks(facts, reader),
    ...settingsBlocks(facts, reader),
    ...(facts.pairs.length > 0 ? [contextBlock(reader.say("home.who_sees"))] : []),
  ]);
}
