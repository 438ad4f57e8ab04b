import { type LikelyCommitment, listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { actionsBlock, type Block, button, sectionBlock } from "#slack/render/blocks.ts";
import { clipText } from "#slack/render/limits.ts";
import { formatQuote } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatDraftPrincipal } from "./draft-principal.ts";

/** Maximum characters of a likely commitment, and of the rest of the account, in a message read on a phone. */
const MAX_SHOWN = { likely: 240, rest: 600 } as const;

/** Renders the commitments of which it is not certain whose they are, each with its words and the two answers. */
export function likelyBlocks(view: DialogueView, reader: Reader): Block[] {
  const principal = formatDraftPrincipal(view);
  if (!principal) return [];
  return listOpenLeftovers(view.state).likely.flatMap(({ at, words, agreement }) => {
    const answer = (taken: boolean) =>
      button(
        "session.likely",
        { dialogue: view.id, at, taken },
        reader.say(taken ? "session.card.likely.yes" : "session.card.likely.no"),
      );
    const question = reader.mark(`session.card.likely.${whose(agreement)}`, { principal });
    return [
      sectionBlock(`*${question}* · ${formatQuote(words, MAX_SHOWN.likely)}`),
      actionsBlock(answer(true), answer(false)),
    ];
  });
}

/** Only the commitments of one side are read from a text. */
function whose({ owner }: LikelyCommitment["agreement"]): "principal" | "mentor" {
  return owner === "mentor" ? "mentor" : "principal";
}

/** Renders what else the mentor wrote, so that they see that it was read, with a button for their notebook. */
export function restBlocks(view: DialogueView, reader: Reader): Block[] {
  const rest = formatRest(view, reader, MAX_SHOWN.rest);
  const note = button("session.note_rest", { dialogue: view.id }, reader.say("session.card.rest.note"));
  return rest ? [sectionBlock(rest, note)] : [];
}

/** Formats the rest of the account, one passage per line, and how much more there is; undefined if nothing is left. */
export function formatRest({ state }: DialogueView, reader: Reader, most: number): string | undefined {
  const { rest } = listOpenLeftovers(state);
  if (rest.length === 0) return undefined;
  let room = most;
  const shown = rest.flatMap(({ words }) => {
    const text = room > MIN_SHOWN || words.length <= room ? clipText(words, room) : "";
    room -= text.length;
    return text ? [text] : [];
  });
  const total = rest.reduce((sum, { words }) => sum + words.length, 0);
  const more = total - shown.reduce((sum, text) => sum + text.length, 0);
  return [
    reader.say("session.card.rest"),
    ...shown.map((text) => formatQuote(text, most)),
    ...(more > 0 ? [reader.say("session.card.rest.more", { count: more })] : []),
  ].join("\n");
}

/** Minimum characters of a passage that is shown in part. */
const MIN_SHOWN = 40;
