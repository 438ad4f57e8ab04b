import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { sectionBlock } from "#slack/render/blocks.ts";
import { createReadOnlyModal, drawnBy } from "#slack/render/modal.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import type { Reader } from "#slack/render/reader.ts";
import { visitToLogBlocks } from "./mentor.blocks.ts";
import { plannedNoticeBlocks } from "./waiting.blocks.ts";

/** Renders a page of the visits that wait for a record, the newest first. */
export function visitsToLogView({ visits, pairs }: ModalContentNamed<"visit.due">, reader: Reader): ModalView {
  const lines = visits.items.flatMap((visit) => {
    const pair = pairs.find(({ id }) => id === visit.pairId);
    return pair ? visitToLogBlocks(visit, pair, reader) : [];
  });
  return createReadOnlyModal({
    title: reader.say("home.waiting"),
    close: reader.say("common.button.close"),
    again: drawnBy("visit.due", { at: visits.at }),
    blocks: [
      ...(lines.length > 0 ? lines : [sectionBlock(reader.say("home.waiting.nothing"))]),
      ...pagerBlocks("visit.due", visits, (at) => ({ at }), reader),
    ],
  });
}

/** Renders a page of what Fieldbook will say to its reader, the next first. */
export function plannedNoticesView({ waiting }: ModalContentNamed<"home.waiting">, reader: Reader): ModalView {
  const lines = waiting.items.flatMap((notice) => plannedNoticeBlocks(notice, reader));
  return createReadOnlyModal({
    title: reader.say("home.said_next"),
    close: reader.say("common.button.close"),
    again: drawnBy("home.waiting", { at: waiting.at }),
    blocks: [
      ...(lines.length > 0 ? lines : [sectionBlock(reader.say("home.said_next.none"))]),
      ...pagerBlocks("home.waiting", waiting, (at) => ({ at }), reader, "later"),
    ],
  });
}
