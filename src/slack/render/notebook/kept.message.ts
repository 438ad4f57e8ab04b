import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";

/** Says on whose page a note is, and offers to delete it: what was written may have been meant otherwise. */
export function keptNoteMessage({ entry, pair }: UtteranceOf<"notebook.kept">, reader: Reader): Message {
  const where = pair ? [reader.mark("notebook.kept.about", { principal: firstName(pair.principal) })] : [];
  const line = [reader.say("session.noted"), ...where].join(" ");
  const undo = button("notebook.delete", { entry }, reader.say("notebook.button.delete"));
  return { text: line, blocks: [sectionBlock(line), actionsBlock(undo)] };
}
