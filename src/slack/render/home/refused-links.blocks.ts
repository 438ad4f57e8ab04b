import type { HomeTabFacts } from "#mentoring/door/home-facts.ts";
import { canCoordinatorLink, type RefusedLink } from "#mentoring/people/refused-link.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** The maximum number of accounts that are shown at once; the others follow as these are answered. */
const SHOWN = 5;

/**
 * Renders the accounts that show the e-mail address of somebody in the list and were not linked, for the coordinator to
 * say whose they are.
 */
export function refusedLinksBlocks({ refusedLinks = [] }: HomeTabFacts, reader: Reader): Block[] {
  if (refusedLinks.length === 0) return [];
  const more = refusedLinks.length - SHOWN;
  return [
    sectionBlock(`*${reader.say("link.title")}*`),
    ...refusedLinks.slice(0, SHOWN).flatMap((link) => linkBlocks(link, reader)),
    ...(more > 0 ? [contextBlock(reader.say("link.more", { count: more }))] : []),
  ];
}

function linkBlocks(link: RefusedLink, reader: Reader): Block[] {
  const { id, person, at, reason } = link;
  const names = { name: person.name, person: firstName(person) };
  const press = (as: "linked" | "not_them" | "seen") =>
    button("link.answer", { link: id, as }, reader.say(`link.button.${as}`, names));
  const buttons = canCoordinatorLink(link) ? [press("linked"), press("not_them")] : [press("seen")];
  // The mention shows the account's own name, from which the coordinator can tell whose it is.
  const account = `<@${escapeMrkdwn(at.user)}>`;
  return [sectionBlock(`${reader.mark(`link.${reason}`, names)}\n${account}`), actionsBlock(...buttons)];
}
