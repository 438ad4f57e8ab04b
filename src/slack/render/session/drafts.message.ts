import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { UnfinishedDraft } from "#mentoring/session/unfinished-draft.ts";
import { actionsBlock, type Block, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";

/** Maximum drafts in a message. Home shows all of them. */
const MAX_SHOWN = 10;

/** Renders the unfinished drafts, each with the button that opens it, or says that there are none. */
export function draftsMessage({ drafts, pairs }: UtteranceOf<"session.drafts">, reader: Reader): Message {
  if (drafts.length === 0) {
    const text = reader.say("session.drafts.none");
    return {
      text,
      blocks: [sectionBlock(text), actionsBlock(button("session.log", {}, reader.say("common.button.log")))],
    };
  }
  const text = reader.say("session.drafts");
  const lines = drafts.slice(0, MAX_SHOWN).map((draft) => draftBlock(draft, pairs, reader));
  return { text, blocks: [sectionBlock(text), ...lines] };
}

/** Renders a draft as a line with the button that opens it. */
export function draftBlock({ dialogue, pairId, on }: UnfinishedDraft, pairs: readonly Pair[], reader: Reader): Block {
  const resume = button("session.resume", { dialogue }, reader.say("home.button.continue"));
  const pair = pairs.find(({ id }) => id === pairId);
  if (!pair) return sectionBlock(reader.say("home.waiting.draft"), resume);
  const principal = pair.principal.name;
  return on
    ? sectionBlock(reader.mark("home.waiting.draft.dated", { principal, day: reader.day(on) }), resume)
    : sectionBlock(reader.mark("home.waiting.draft.named", { principal }), resume);
}
