import type { Button } from "@slack/types";
import { LANGUAGES } from "#kernel/language.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { pressBelow } from "#slack/render/act/offer.message.ts";
import { openMatterBlocks } from "#slack/render/answer/open-matter.blocks.ts";
import { button, type Message } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { talkMessage, toMessage, whereItStandsMessage } from "./explained.message.ts";
import { calendarOfferMessage, managingMessage } from "./managing.message.ts";
import { offerToPlanMessage } from "./plan-offer.ts";

type Asked = UtteranceOf<"wish.asked">;

/** Some times at which questions are often welcome. */
const QUESTION_TIMES = ["08:00", "12:00", "16:00"] as const;

const REMINDER_TIMES = ["08:00", "15:00"] as const;

/** Renders the offer of what a wish asks for, or the question for what it does not say, with buttons. */
export function askedWishMessage(asked: Asked, reader: Reader): Message {
  const rendered = RENDERERS[asked.wish](asked, reader);
  const { text, blocks } = asked.again ? pressBelow(rendered, reader) : rendered;
  return { text, blocks: [...blocks, ...(asked.open ? openMatterBlocks(asked.open, reader) : [])] };
}

/** How each of these is said. */
const RENDERERS: Readonly<Record<Asked["wish"], (asked: Asked, reader: Reader) => Message>> = {
  plan_visit: offerToPlanMessage,
  leave: (asked, reader) => toMessage(reader.say("wish.ask.leave"), leaveButtons(asked, reader)),
  question_time: (_, reader) => toMessage(reader.say("wish.ask.question_time"), questionTimeButtons(reader)),
  language: (_, reader) => {
    const buttons = LANGUAGES.map((to) => button("wish.language", { to }, reader.say(`common.language.${to}`)));
    return toMessage(reader.say("wish.ask.language"), buttons);
  },
  note: (_, reader) =>
    toMessage(reader.say("wish.ask.note"), [button("notebook.write", {}, reader.say("wish.button.note"))]),
  no_questions: (_, reader) => toMessage(reader.say("wish.no_questions"), []),
  no_notebook: (_, reader) => toMessage(reader.say("wish.no_notebook"), []),
  manage: managingMessage,
  add_person: (_, reader) =>
    toMessage(reader.say("wish.add_person"), [button("people.show", {}, reader.say("people.button.show"))]),
  calendar: calendarOfferMessage,
  send_page: (_, reader) =>
    toMessage(reader.say("wish.ask.send_page"), [button("digest.ask", {}, reader.say("wish.button.send_page"))]),
  only_coordinator: talkMessage,
  talk: talkMessage,
  change_mentor: talkMessage,
  cannot: talkMessage,
  no_drafts: whereItStandsMessage,
  my_data: whereItStandsMessage,
  delete_words: whereItStandsMessage,
  share: whereItStandsMessage,
  commitments: whereItStandsMessage,
  remind_of: (_, reader) => toMessage(reader.say("wish.ask.remind_of"), []),
  remind_at: (asked, reader) => toMessage(reader.say("wish.ask.remind_at"), reminderButtons(asked, reader)),
  nothing_to_undo: (_, reader) => toMessage(reader.say("wish.nothing_to_undo"), []),
};

function questionTimeButtons(reader: Reader): readonly Button[] {
  const times = QUESTION_TIMES.map((at) =>
    button("wish.question_time", { at }, reader.time(Temporal.PlainTime.from(at))),
  );
  return [...times, button("home.settings", {}, reader.say("wish.button.other_time"))];
}

/** Tomorrow and the coming Monday, in the morning and in the afternoon. */
function reminderButtons({ today, reminder }: Asked, reader: Reader): readonly Button[] {
  if (!reminder) return [];
  const days = [today.add({ days: 1 }), today.add({ days: 8 - today.dayOfWeek })];
  return days
    .filter((day, index) => index === 0 || !day.equals(days[0] ?? day))
    .flatMap((day) =>
      REMINDER_TIMES.map((at) => {
        const values = { day: reader.day(day), time: reader.time(Temporal.PlainTime.from(at)) };
        return button("wish.remind", { reminder, on: day.toString(), at }, reader.say("wish.button.remind", values));
      }),
    );
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
