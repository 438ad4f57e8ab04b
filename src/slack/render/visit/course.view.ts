import type { ModalView } from "@slack/types";
import { CONTACT_MODALITIES } from "#kernel/contact-codes.ts";
import type { PersonId } from "#kernel/id.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { createReadOnlyModal, drawnBy } from "#slack/render/modal.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { visitHistoryBlocks } from "./visit-history.ts";

/** Renders the page of a visit: what can be done besides moving it, calling it off and logging it, and what was done. */
export function moreOfVisitView(
  { visit, pair, me, events, may }: ModalContentNamed<"visit.more">,
  reader: Reader,
): ModalView {
  return createReadOnlyModal({
    title: reader.say("visit.more.title"),
    close: reader.say("common.button.close"),
    blocks: [
      sectionBlock(lineOf(visit, pair, me, reader)),
      ...(may.convert ? waysBlocks(visit, reader) : []),
      ...(may.miss ? missedBlocks(visit, pair, me, reader) : []),
      ...(may.withdraw ? withdrawalBlocks(visit, reader) : []),
      ...visitHistoryBlocks(events, me, reader),
    ],
  });
}

/** Renders the visits that were called off, missed or entered by mistake, each with its way back. */
export function closedVisitsView({ visits, pairs, me }: ModalContentNamed<"visit.closed">, reader: Reader): ModalView {
  const blocks = visits.items.flatMap((visit) => {
    const pair = pairs.find(({ id }) => id === visit.pairId);
    if (!pair) return [];
    const back = visit.status === "voided" ? ("visit.restore" as const) : ("visit.reopen" as const);
    return [
      sectionBlock(`${lineOf(visit, pair, me, reader)} · ${reader.say(`visit.status.${visit.status}`)}`),
      actionsBlock(
        button(back, { visit: visit.id }, reader.say("visit.button.restore")),
        button("visit.more", { visit: visit.id }, reader.say("visit.button.more")),
      ),
    ];
  });
  return createReadOnlyModal({
    title: reader.say("visit.closed.title"),
    close: reader.say("common.button.close"),
    again: drawnBy("visit.closed", { at: visits.at }),
    blocks: [
      ...(blocks.length > 0 ? blocks : [sectionBlock(reader.say("visit.closed.none"))]),
      ...pagerBlocks("visit.closed", visits, (at) => ({ at }), reader),
    ],
  });
}

function lineOf(visit: Visit, pair: Pair, me: PersonId, reader: Reader): string {
  return reader.mark("home.next.visit", { ...reader.when(visit.startsAt), other: getOtherPerson(pair, me).name });
}

function waysBlocks(visit: Visit, reader: Reader): Block[] {
  const asPlanned = visit.convertedFrom ?? visit.modality;
  const ways = CONTACT_MODALITIES.filter(
    (way) => way !== visit.modality && (way === "phone" || way === "video" || way === asPlanned),
  );
  return [
    contextBlock(reader.say("visit.more.ways")),
    actionsBlock(
      ...ways.map((to) => button("visit.convert", { visit: visit.id, to }, reader.say(`session.modality.${to}`))),
    ),
  ];
}

function missedBlocks(visit: Visit, pair: Pair, me: PersonId, reader: Reader): Block[] {
  const [mine, theirs] =
    pair.mentor.id === me ? (["mentor", "principal"] as const) : (["principal", "mentor"] as const);
  const other = firstName(getOtherPerson(pair, me));
  return [
    contextBlock(reader.say("visit.more.missed")),
    actionsBlock(
      button("visit.miss", { visit: visit.id, missing: theirs }, reader.say("visit.button.missed.theirs", { other })),
      button("visit.miss", { visit: visit.id, missing: mine }, reader.say("visit.button.missed.mine")),
    ),
  ];
}

function withdrawalBlocks(visit: Visit, reader: Reader): Block[] {
  return [
    contextBlock(reader.say("visit.more.void")),
    actionsBlock(button("visit.void", { visit: visit.id }, reader.say("visit.button.void"))),
  ];
}
