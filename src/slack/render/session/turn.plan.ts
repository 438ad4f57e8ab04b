import type { Card } from "#mentoring/session/dialogue.store.ts";
import { actions, type Block, button, type Message, section } from "#slack/render/blocks.ts";
import { esc } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";
import { askBlocks } from "./ask.message.ts";
import { cardMessage, cardTitle } from "./card.message.ts";
import { type DraftView, principalName } from "./draft-view.ts";
import { answered, question } from "./question.ts";
import { saidLine } from "./said-lines.ts";

/** What one turn does on the surface: change the message on the table, say something new, or both. */
export type TurnPlan = {
  /** Takes the place of the message on the table. */
  readonly replace?: Message;
  readonly post?: Message;
  /** What the table shows afterwards, when that is a new message. */
  readonly shows?: Card["shows"];
};

/** The table holds one question or one card at a time: what was answered loses its buttons, the card changes in place. */
export function planTurn(view: DraftView, card: Card | undefined, reader: Reader): TurnPlan {
  const { said } = view.state;
  const lines = said.flatMap((saying) => saidLine(saying, view, reader) ?? []);
  const ask = said.find((saying) => saying.kind === "ask");
  if (ask)
    return {
      ...retire(view, card, reader),
      post: message(question(ask.ask, view, reader, "say"), lines, askBlocks(ask.ask, view, reader)),
      shows: ask.ask,
    };
  const drawn = said.find((saying) => saying.kind === "card");
  if (drawn) return cardPlan(view, drawn.afresh ? "afresh" : "in_place", card, lines, reader);
  const over = said.find((saying) => saying.kind === "saved" || saying.kind === "kept" || saying.kind === "discarded");
  const replaced = over ? { replace: overMessage(over.kind, view, reader) } : {};
  const back =
    over?.kind === "discarded"
      ? [actions(button("session.bring_back", { dialogue: view.id }, reader.say("session.button.bring_back")))]
      : [];
  return { ...(card ? replaced : {}), post: message(lines.join(" "), lines, back) };
}

function cardPlan(
  view: DraftView,
  where: "afresh" | "in_place",
  card: Card | undefined,
  lines: string[],
  reader: Reader,
): TurnPlan {
  const drawn = cardMessage(view, reader);
  if (card?.shows === "card" && where === "in_place")
    return { replace: drawn, ...(lines.length > 0 && { post: message(lines.join(" "), lines, []) }) };
  return { ...retire(view, card, reader), post: message(drawn.text, lines, drawn.blocks), shows: "card" };
}

/** What was on the table keeps its words and loses its buttons: a draft has them in one place only. */
function retire(view: DraftView, card: Card | undefined, reader: Reader): Pick<TurnPlan, "replace"> {
  if (!card) return {};
  if (card.shows === "card") return { replace: movedMessage(view, reader) };
  const asked = question(card.shows, view, reader, "say");
  const answer = answered(card.shows, view, reader);
  const text = answer ? reader.mark("session.answered", { question: asked, answer }) : esc(asked);
  return { replace: { text: asked, blocks: [section(text)] } };
}

function movedMessage(view: DraftView, reader: Reader): Message {
  const title = cardTitle(view, reader);
  return { text: title, blocks: [section(reader.mark("session.card.moved", { title }))] };
}

function overMessage(kind: "saved" | "kept" | "discarded", view: DraftView, reader: Reader): Message {
  const { on } = view.state.draft;
  const day = on ? reader.day(Temporal.PlainDate.from(on.value)) : "";
  const values = { principal: principalName(view), day };
  const read = view.session && button("session.read", { session: view.session }, reader.say("session.button.read"));
  const line = section(reader.mark(`session.card.over.${kind}`, values), ...(read ? [read] : []));
  return { text: reader.say(`session.card.over.${kind}`, values), blocks: [line] };
}

function message(text: string, lines: readonly string[], blocks: Block[]): Message {
  return { text, blocks: [...lines.map((line) => section(line)), ...blocks] };
}
