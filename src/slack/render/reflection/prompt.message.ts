import type { ReflectionThread } from "#mentoring/reflection/thread.ts";
import type { EmergencyLine } from "#mentoring/safeguarding/question-gate.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { escapeMrkdwn, escapePlainText } from "#slack/render/mrkdwn.ts";
import type { Reader } from "#slack/render/reader.ts";

export type ReflectiveQuestionParts = {
  readonly thread: ReflectionThread;
  readonly question: string;
  readonly mentor: string;
  readonly visitDay: string;
  readonly emergency?: EmergencyLine;
};

/**
 * Renders the message that asks a reflective question about a visit, with four buttons. It contains no private content.
 */
export function reflectiveQuestionMessage(
  { thread, question, mentor, visitDay, emergency }: ReflectiveQuestionParts,
  reader: Reader,
): Message {
  const about = { day: visitDay, mentor };
  const payload = { thread: thread.id };
  const press = (
    name: "reflection.answer" | "reflection.another" | "reflection.later" | "reflection.skip",
    text: string,
  ) => button(name, payload, text);
  return {
    text: escapePlainText(question),
    blocks: [
      sectionBlock(`${reader.mark("reflection.about", about)}\n*${escapeMrkdwn(question)}*`),
      contextBlock(
        reader.say("reflection.who_sees"),
        ...(emergency ? [reader.say(`safeguarding.emergency.${emergency}`)] : []),
      ),
      actionsBlock(
        press("reflection.answer", reader.say("reflection.button.answer")),
        press("reflection.another", reader.say("reflection.button.another")),
        press("reflection.later", reader.say("reflection.button.later")),
        press("reflection.skip", reader.say("reflection.button.skip")),
      ),
    ],
  };
}

/**
 * Renders the message that lets the principal choose which of several recent visits to reflect on. The reflective
 * question is sent after the choice.
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
    blocks: [sectionBlock(`*${ask}*`), contextBlock(reader.say("reflection.who_sees")), actionsBlock(...choose)],
  };
}

/** Renders the reminder of an unanswered reflective question. */
export function questionReminderMessage(
  thread: ReflectionThread,
  visitDay: string,
  lastDay: string,
  reader: Reader,
): Message {
  const values = { visit_day: visitDay, day: lastDay };
  const answer = button("reflection.answer", { thread: thread.id }, reader.say("reflection.button.answer"));
  const skip = button("reflection.skip", { thread: thread.id }, reader.say("reflection.button.skip"));
  return {
    text: reader.say("reflection.nudge", values),
    blocks: [sectionBlock(reader.mark("reflection.nudge", values)), actionsBlock(answer, skip)],
  };
}
