import type { ModalView } from "@slack/types";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SharedReflection } from "#mentoring/reflection/reflection.store.ts";
import { actions, button, context, type Message, section } from "#slack/render/blocks.ts";
import { readingView } from "#slack/render/modal.ts";
import { esc } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** To the mentor: who shared, not what. */
export function sharedReflectionMessage(shared: SharedReflection, pair: Pair, reader: Reader): Message {
  const values = { principal: firstName(pair.principal) };
  const read = button("reflection.read", { reflection: shared.id }, reader.say("reflection.button.read"));
  return {
    text: reader.say("reflection.shared", values),
    blocks: [section(reader.mark("reflection.shared", values)), actions(read)],
  };
}

/** What was shared, in the principal's own words. */
export function sharedReflectionView(texts: readonly string[], pair: Pair, reader: Reader): ModalView {
  return readingView({
    title: reader.say("reflection.share.title"),
    close: reader.say("common.button.close"),
    blocks: [
      ...texts.map((text) => section(esc(text))),
      context(reader.mark("session.notes.by", { mentor: firstName(pair.principal) })),
    ],
  });
}
