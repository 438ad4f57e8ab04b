import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Reflection } from "#mentoring/reflection/reflection.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** Renders the principal's own reflections, with buttons that stop sharing or delete each. */
export function myReflectionsView(
  { reflections, endedPairs }: ModalContentNamed<"reflection.mine">,
  reader: Reader,
): ModalView {
  const lines = reflections.flatMap((reflection) =>
    lineOf(
      reflection,
      endedPairs.find(({ id }) => id === reflection.pairId),
      reader,
    ),
  );
  return createReadOnlyModal({
    title: reader.say("reflection.mine"),
    close: reader.say("common.button.close"),
    blocks: lines.length > 0 ? lines : [sectionBlock(reader.say("reflection.mine.empty"))],
  });
}

function lineOf(reflection: Reflection, endedPair: Pair | undefined, reader: Reader): Block[] {
  const payload = { reflection: reflection.id };
  const sure = {
    title: { type: "plain_text" as const, text: reader.say("reflection.delete.title") },
    text: { type: "plain_text" as const, text: reader.say("reflection.delete.text") },
    confirm: { type: "plain_text" as const, text: reader.say("reflection.delete.confirm") },
    deny: { type: "plain_text" as const, text: reader.say("reflection.delete.deny") },
  };
  return [
    sectionBlock(`*${reader.when(reflection.writtenAt).day}*\n${escapeMrkdwn(reflection.text)}`),
    contextBlock(whoReads(reflection, endedPair, reader)),
    actionsBlock(
      ...(reflection.shared
        ? [button("reflection.take_back", payload, reader.say("reflection.button.take_back"))]
        : []),
      button("reflection.delete", payload, reader.say("reflection.button.delete"), { confirm: sure }),
    ),
  ];
}

function whoReads({ shared }: Reflection, endedPair: Pair | undefined, reader: Reader): string {
  if (!endedPair) return reader.say(shared ? "reflection.mine.shared" : "reflection.mine.private");
  const values = { mentor: firstName(endedPair.mentor) };
  return reader.mark(shared ? "reflection.mine.shared_ended" : "reflection.mine.private_ended", values);
}
