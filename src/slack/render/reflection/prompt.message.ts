import type { Thread } from "#mentoring/reflection/thread.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actions, button, context, type Message, section } from "#slack/render/blocks.ts";
import { esc, toPlainText } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";

export type PromptParts = {
  readonly thread: Thread;
  readonly question: string;
  readonly mentor: string;
  readonly visitDay: string;
};

/** Renders a reflective question about a visit, with four buttons. It contains no private content. */
export function reflectiveQuestionMessage(
  { thread, question, mentor, visitDay }: PromptParts,
  reader: Reader,
): Message {
  const about = { day: visitDay, mentor };
  const payload = { thread: thread.id };
  const press = (
    name: "reflection.answer" | "reflection.another" | "reflection.later" | "reflection.skip",
    text: string,
  ) => button(name, payload, text);
  return {
    text: toPlainText(question),
    blocks: [
      section(`${reader.mark("reflection.about", about)}\n*${esc(question)}*`),
      context(reader.say("reflection.who_sees")),
      actions(
        press("reflection.answer", reader.say("reflection.button.answer")),
        press("reflection.another", reader.say("reflection.button.another")),
        press("reflection.later", reader.say("reflection.button.later")),
        press("reflection.skip", reader.say("reflection.button.skip")),
      ),
    ],
  };
}

/**
 * Renders the choice of which recent visit to reflect on, if there are several within a few days; the reflective
 * question follows it.
 */
export function chooseVisitMessage(
  visits: readonly { readonly visit: Visit; readonly day: string }[],
  reader: Reader,
): Message {
  const choose = visits.map(({ visit, day }) =>
    button("reflection.choose", { visit: visit.id }, reader.say("reflection.twice.choice", { day })),
  );
  const ask = reader.say("reflection.twice", { count: visits.length });
  return {
    text: ask,
    blocks: [section(`*${ask}*`), context(reader.say("reflection.who_sees")), actions(...choose)],
  };
}

/** Renders the reminder of an unanswered reflective question. */
export function questionReminderMessage(thread: Thread, visitDay: string, lastDay: string, reader: Reader): Message {
  const values = { visit_day: visitDay, day: lastDay };
  const answer = button("reflection.answer", { thread: thread.id }, reader.say("reflection.button.answer"));
  const skip = button("reflection.skip", { thread: thread.id }, reader.say("reflection.button.skip"));
  return {
    text: reader.say("reflection.nudge", values),
    blocks: [section(reader.mark("reflection.nudge", values)), actions(answer, skip)],
  };
}
