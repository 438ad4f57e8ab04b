import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { commitmentBlocks } from "#slack/render/commitment/commitments.view.ts";
import { createReadOnlyModal, drawnBy } from "#slack/render/modal.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { sharedAnswerBlocks } from "#slack/render/reflection/shared-reflection.view.ts";

type Brief = ModalContentNamed<"visit.brief">;

/** Renders what a mentor reads before a visit. */
export function visitBriefView(brief: Brief, reader: Reader): ModalView {
  const { visit, pair, me, agreed, shared } = brief;
  const principal = firstName(pair.principal);
  const commitments = agreed.items.flatMap((commitment) => commitmentBlocks(commitment, pair, me, reader));
  const answers = shared.items.flatMap((answer) => sharedAnswerBlocks(answer, reader));
  const nothing = [contextBlock(reader.say("relation.nothing"))];
  return createReadOnlyModal({
    title: reader.say("relation.brief.title"),
    close: reader.say("common.button.close"),
    again: drawnBy("visit.brief", { visit: visit.id }),
    blocks: [
      sectionBlock(reader.mark("home.next.visit", { ...reader.when(visit.startsAt), other: pair.principal.name })),
      ...(visit.purpose ? [contextBlock(reader.mark("visit.purpose", { purpose: visit.purpose }))] : []),
      sectionBlock(`*${reader.say("relation.brief.last")}*`),
      ...lastBlocks(brief, reader),
      sectionBlock(`*${reader.say("commitment.title")}*`),
      ...(commitments.length > 0 ? commitments : nothing),
      sectionBlock(`*${reader.mark("relation.shared.mentor", { other: principal })}*`),
      ...(answers.length > 0 ? answers : nothing),
      contextBlock(reader.mark("relation.brief.who", { principal })),
      actionsBlock(button("relation.show", { pair: pair.id }, reader.say("relation.brief.all", { principal }))),
    ],
  });
}

function lastBlocks({ last, pair }: Brief, reader: Reader): Block[] {
  if (!last) return [contextBlock(reader.say("relation.brief.first"))];
  const { session, focus } = last;
  const read = button("session.read", { session: session.id }, reader.say("session.button.read"));
  const lines = [
    reader.when(session.startedAt, pair.principal.zone).day,
    ...focus.map((code) => reader.say(`session.focus.${code}`)),
  ];
  return [sectionBlock(lines.join(" · "), read)];
}
