import { type LikelyCommitment, listOpenLeftovers } from "#mentoring/session/dialogue/leftovers.ts";
import { listSentencePlaces } from "#mentoring/session/dialogue/place-sentence.ts";
import { type PlacedSentence, TEXT_FIELDS } from "#mentoring/session/dialogue/sentence-places.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { actionsBlock, type Block, button, contextBlock, sectionBlock, selectMenu } from "#slack/render/blocks.ts";
import { clipText } from "#slack/render/limits.ts";
import { formatQuote } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { formatTextLabel } from "./card-lines.ts";
import { formatDraftPrincipal } from "./draft-principal.ts";

/** Maximum characters of a likely value and of a sentence, and maximum sentences, in a message read on a phone. */
const MAX_SHOWN = { likely: 240, sentence: 240, sentences: 5 } as const;

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

/** Renders what else the mentor wrote, each sentence with a menu that puts it where it belongs, and a button for all. */
export function restBlocks(view: DialogueView, reader: Reader): Block[] {
  const { rest } = listOpenLeftovers(view.state);
  if (rest.length === 0) return [];
  const note = button("session.note_rest", { dialogue: view.id }, reader.say("session.card.rest.note"));
  const shown = rest.slice(0, MAX_SHOWN.sentences);
  const total = rest.reduce((sum, { words }) => sum + words.length, 0);
  const more = total - shown.reduce((sum, { words }) => sum + Math.min(words.length, MAX_SHOWN.sentence), 0);
  return [
    sectionBlock(reader.say("session.card.rest"), note),
    ...shown.map(({ at, words }) => sectionBlock(formatQuote(words, MAX_SHOWN.sentence), placeMenu(at, view, reader))),
    ...(more > 0 ? [contextBlock(reader.say("session.card.rest.more", { count: more }))] : []),
  ];
}

/** Renders each text that probably stands where it belongs, with the menu that puts it elsewhere. */
export function likelyTextBlocks(view: DialogueView, reader: Reader): Block[] {
  return TEXT_FIELDS.flatMap((field) => {
    const text = view.state.draft[field];
    if (text?.source !== "likely") return [];
    const words = formatQuote(text.value, MAX_SHOWN.sentence);
    const line = `*${formatTextLabel(field, view, reader)}* · ${reader.say("session.card.likely")} ${words}`;
    return [sectionBlock(line, placeMenu(field, view, reader))];
  });
}

function placeMenu(at: PlacedSentence, view: DialogueView, reader: Reader) {
  const principal = formatDraftPrincipal(view);
  const choices = listSentencePlaces(view.state, at).map((to) => ({
    value: to,
    text: reader.say(`session.place.${to}`, { principal }),
  }));
  return selectMenu("session.place", { dialogue: view.id, at }, choices, reader.say("session.place"));
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
