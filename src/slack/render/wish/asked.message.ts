import type { Button } from "@slack/types";
import { LANGUAGES } from "#kernel/language.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { openMatterBlocks } from "#slack/render/answer/open-matter.blocks.ts";
import { actionsBlock, button, type Message, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { offerToPlanMessage } from "./plan-offer.ts";

type Asked = UtteranceOf<"wish.asked">;

/** Some times at which questions are often welcome. */
const QUESTION_TIMES = ["08:00", "12:00", "16:00"] as const;

/** Renders the offer of what a wish asks for, or the question for what it does not say, with buttons. */
export function askedWishMessage(asked: Asked, reader: Reader): Message {
  const { text, blocks } = askOrOffer(asked, reader);
  return { text, blocks: [...blocks, ...(asked.open ? openMatterBlocks(asked.open, reader) : [])] };
}

function askOrOffer(asked: Asked, reader: Reader): Message {
  switch (asked.wish) {
    case "plan_visit":
      return offerToPlanMessage(asked, reader);
    case "leave":
      return toMessage(reader.say("wish.ask.leave"), leaveButtons(asked, reader));
    case "question_time": {
      const times = QUESTION_TIMES.map((at) =>
        button("wish.question_time", { at }, reader.time(Temporal.PlainTime.from(at))),
      );
      const other = button("home.settings", {}, reader.say("wish.button.other_time"));
      return toMessage(reader.say("wish.ask.question_time"), [...times, other]);
    }
    case "language":
      return toMessage(
        reader.say("wish.ask.language"),
        LANGUAGES.map((to) => button("wish.language", { to }, reader.say(`common.language.${to}`))),
      );
    case "note":
      return toMessage(reader.say("wish.ask.note"), [button("notebook.write", {}, reader.say("wish.button.note"))]);
    case "no_questions":
      return toMessage(reader.say("wish.no_questions"), []);
    case "no_notebook":
      return toMessage(reader.say("wish.no_notebook"), []);
  }
}

function leaveButtons({ today }: Asked, reader: Reader): readonly Button[] {
  const tomorrow = today.add({ days: 1 }).toString();
  const monday = today.add({ days: 8 - today.dayOfWeek });
  const week = { from: monday.toString(), to: monday.add({ days: 4 }).toString() };
  return [
    button("wish.leave", { from: tomorrow, to: tomorrow }, reader.say("wish.button.tomorrow")),
    button("wish.leave", week, reader.say("wish.button.next_week")),
    button("home.settings", {}, reader.say("wish.button.days")),
  ];
}

function toMessage(text: string, buttons: readonly Button[]): Message {
  return { text, blocks: [sectionBlock(text), ...(buttons.length > 0 ? [actionsBlock(...buttons)] : [])] };
}
