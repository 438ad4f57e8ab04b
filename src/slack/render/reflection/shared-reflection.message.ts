import type { ModalView } from "@slack/types";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SharedReflection } from "#mentoring/reflection/reflection.store.ts";
import { actionId } from "#slack/ids.ts";
import { carry } from "#slack/metadata.ts";
import { actions, button, context, type Message, section } from "#slack/render/blocks.ts";
import { modal } from "#slack/render/modal.ts";
import { esc } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** To the mentor: who shared, not what. */
export function sharedReflectionMessage(shared: SharedReflection, pair: Pair, reader: Reader): Message {
  const values = { principal: firstName(pair.principal) };
  const read = button(actionId("reflection.read"), reader.say("reflection.button.read"), {
    value: carry({ reflection: shared.id }),
  });
  return {
    text: reader.say("reflection.shared", values),
    blocks: [section(reader.mark("reflection.shared", values)), actions(read)],
  };
}

/** What was shared, in the principal's own words. */
export function sharedReflectionView(texts: readonly string[], pair: Pair, reader: Reader): ModalView {
  return modal("reading", {
    title: reader.say("reflection.share.title"),
    close: reader.say("common.button.close"),
    carried: {},
    blocks: [
      ...texts.map((text) => section(esc(text))),
      context(reader.mark("session.notes.by", { mentor: firstName(pair.principal) })),
    ],
  });
}
