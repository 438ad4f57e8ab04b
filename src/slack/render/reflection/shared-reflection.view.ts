import type { ModalView } from "@slack/types";
import type { ModalContentNamed } from "#mentoring/door/reply.ts";
import { contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import { createReadOnlyModal } from "#slack/render/modal.ts";
import { escapeMrkdwn } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** Renders a shared reflection for the mentor, verbatim. */
export function sharedReflectionView(
  { texts, pair }: ModalContentNamed<"reflection.shared">,
  reader: Reader,
): ModalView {
  return createReadOnlyModal({
    title: reader.say("reflection.share.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...texts.map((text) => sectionBlock(escapeMrkdwn(text))),
      contextBlock(reader.mark("session.notes.by", { mentor: firstName(pair.principal) })),
    ],
  });
}
