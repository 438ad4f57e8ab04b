import type { ModalView } from "@slack/types";
import type { RelationPart } from "#mentoring/door/relation.actions.ts";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { commitmentBlocks, commitmentsOfPairButtons } from "#slack/render/commitment/commitments.view.ts";
import { visitBlocks } from "#slack/render/home/visit.blocks.ts";
import { createReadOnlyModal, drawnBy } from "#slack/render/modal.ts";
import { pagerBlocks } from "#slack/render/pager.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { sharedAnswerBlocks } from "#slack/render/reflection/shared-reflection.view.ts";

type RelationPage = ModalContentNamed<"relation.page">;

/**
 * Renders the page of one pair, as the mentor or the principal reads it: the newest of each part, or one part page by
 * page.
 */
export function relationView(shown: RelationPage, reader: Reader): ModalView {
  const { pair, me, part } = shown;
  return createReadOnlyModal({
    title: firstName(getOtherPerson(pair, me)),
    close: reader.say("common.button.close"),
    again: drawnBy("relation.show", { pair: pair.id, ...(part && { part, at: shown[part].at }) }),
    blocks: part ? partPageBlocks(shown, part, reader) : overviewBlocks(shown, reader),
  });
}

function overviewBlocks(shown: RelationPage, reader: Reader): Block[] {
  const { pair, me } = shown;
  const other = getOtherPerson(pair, me);
  const parts = (["ahead", "agreed", "shared", "records"] as const).flatMap((part) => {
    const more = button("relation.show", { pair: pair.id, part }, reader.say("relation.all"));
    return [...partBlocks(shown, part, reader), ...(shown[part].hasOlder ? [actionsBlock(more)] : [])];
  });
  return [
    contextBlock(
      [other.name, ...(other.school ? [other.school] : [])]
        .map((each) => reader.mark("relation.name", { name: each }))
        .join(" · "),
    ),
    ...(pair.endedAt
      ? [contextBlock(reader.mark("relation.ended", { other: firstName(other), day: reader.when(pair.endedAt).day }))]
      : [actionsBlock(...deeds(shown, reader))]),
    ...parts,
  ];
}

/** What the reader can do from the page of a pair that lasts. */
function deeds({ pair, me }: RelationPage, reader: Reader) {
  const plan = button("visit.plan", { pair: pair.id }, reader.say("visit.button.plan"));
  if (pair.principal.id === me) return [plan, button("reflection.mine", {}, reader.say("reflection.mine"))];
  return [
    button("session.log", {}, reader.say("common.button.log")),
    plan,
    button("notebook.write", { here: true, pair: pair.id }, reader.say("common.button.note")),
    button("notebook.page", { at: 0, pair: pair.id }, reader.say("relation.notes")),
  ];
}

function partPageBlocks(shown: RelationPage, part: RelationPart, reader: Reader): Block[] {
  const pair = shown.pair.id;
  return [
    actionsBlock(button("relation.show", { pair }, reader.say("relation.back"))),
    // Above the list, because what is longer than a view is cut off below.
    ...pagerBlocks(
      "relation.show",
      shown[part],
      (at) => ({ pair, part, at }),
      reader,
      part === "ahead" ? "later" : "older",
    ),
    ...partBlocks(shown, part, reader),
  ];
}

function partBlocks(shown: RelationPage, part: RelationPart, reader: Reader): Block[] {
  const { pair, me } = shown;
  const isMentor = pair.mentor.id === me;
  if (part === "ahead" && pair.endedAt) return [];
  const other = firstName(getOtherPerson(pair, me));
  const titles: { readonly [Part in RelationPart]: string } = {
    ahead: reader.say("home.next"),
    agreed: reader.say("commitment.title"),
    shared: reader.mark(isMentor ? "relation.shared.mentor" : "relation.shared.principal", { other }),
    records: reader.say("home.notes"),
  };
  const lines = itemBlocks(shown, part, reader);
  return [
    sectionBlock(`*${titles[part]}*`),
    ...(lines.length > 0 ? lines : [contextBlock(reader.say("relation.nothing"))]),
    ...(part === "agreed" ? [actionsBlock(...commitmentsOfPairButtons(pair, reader))] : []),
  ];
}

function itemBlocks({ pair, me, ...shown }: RelationPage, part: RelationPart, reader: Reader): Block[] {
  switch (part) {
    case "ahead":
      return shown.ahead.items.flatMap((visit) => visitBlocks(visit, pair, me, reader));
    case "agreed":
      return shown.agreed.items.flatMap((commitment) => commitmentBlocks(commitment, pair, me, reader));
    case "shared":
      return shown.shared.items.flatMap((answer) => sharedAnswerBlocks(answer, reader));
    case "records":
      return shown.records.items.map((session) => recordBlock(session, pair.principal.zone, reader));
  }
}

function recordBlock(session: SessionRecord, zone: string, reader: Reader): Block {
  const read = button("session.read", { session: session.id }, reader.say("session.button.read"));
  return sectionBlock(reader.when(session.startedAt, zone).day, read);
}
