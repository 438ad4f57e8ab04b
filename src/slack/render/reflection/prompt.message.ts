import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { ReflectionThread } from "#mentoring/reflection/thread.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { actionsBlock, type Block, button, contextBlock, type Message, sectionBlock } from "#slack/render/blocks.ts";
import { chosenBlock } from "#slack/render/chosen.ts";
import { escapeMrkdwn, escapePlainText } from "#slack/render/mrkdwn.ts";
import { firstName, type Reader } from "#slack/render/reader.ts";
import { formatQuestionWording, formatVisitDay } from "./worded.ts";

/**
 * Renders the message that asks a reflective question about a visit. It contains no private content. As long as the
 * question is open it has up to four buttons; then it says whether it was answered or skipped.
 */
export function reflectiveQuestionMessage(said: UtteranceOf<"reflection.question">, reader: Reader): Message {
  const { thread, visit, pair, emergency } = said;
  const question = formatQuestionWording(said.question, reader);
  const about = { day: formatVisitDay(visit, pair, reader), mentor: firstName(pair.mentor) };
  return {
    text: escapePlainText(question),
    blocks: [
      sectionBlock(`${reader.mark("reflection.about", about)}\n*${escapeMrkdwn(question)}*`),
      ...(settledBlocks(thread, reader) ?? [
        contextBlock(
          reader.say("reflection.who_sees"),
          ...(emergency ? [reader.say(`safeguarding.emergency.${emergency}`)] : []),
        ),
        ...openBlocks(said, reader),
      ]),
    ],
  };
}

/** The buttons of an open question. What its reader just chose is not offered again. */
function openBlocks({ thread, chosen }: UtteranceOf<"reflection.question">, reader: Reader): Block[] {
  const press = (
    name: "reflection.answer" | "reflection.another" | "reflection.later" | "reflection.skip",
    text: string,
  ) => button(name, { thread: thread.id }, text);
  const answer = press("reflection.answer", reader.say("reflection.button.answer"));
  const another = press("reflection.another", reader.say("reflection.button.another"));
  const later = press("reflection.later", reader.say("reflection.button.later"));
  const skip = press("reflection.skip", reader.say("reflection.button.skip"));
  if (!chosen) return [actionsBlock(answer, another, later, skip)];
  if (chosen === "no_other")
    return [sectionBlock(reader.say("reflection.nothing_else")), actionsBlock(answer, later, skip)];
  const until = reader.say("reflection.later", { day: reader.day(chosen.later) });
  return [chosenBlock(reader.say("reflection.button.later"), until), actionsBlock(answer, skip)];
}

/** What became of a question that is answered or skipped; undefined as long as it is open. */
function settledBlocks({ status }: ReflectionThread, reader: Reader): Block[] | undefined {
  if (status === "declined")
    return [chosenBlock(reader.say("reflection.button.skip"), reader.say("reflection.skipped"))];
  if (status !== "started" && status !== "completed") return undefined;
  return [
    chosenBlock(reader.say("reflection.answered")),
    actionsBlock(button("reflection.mine", {}, reader.say("reflection.mine"))),
  ];
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

/** Renders the reminder of an unanswered reflective question, or what became of the question since. */
export function questionReminderMessage(
  { thread, visit, pair, lastDay }: UtteranceOf<"reflection.nudge">,
  reader: Reader,
): Message {
  const visitDay = formatVisitDay(visit, pair, reader);
  const settled = settledBlocks(thread, reader);
  if (settled) {
    const about = { day: visitDay, mentor: firstName(pair.mentor) };
    return {
      text: reader.say("reflection.about", about),
      blocks: [sectionBlock(reader.mark("reflection.about", about)), ...settled],
    };
  }
  const values = { visit_day: visitDay, day: reader.day(lastDay) };
  const answer = button("reflection.answer", { thread: thread.id }, reader.say("reflection.button.answer"));
  const skip = button("reflection.skip", { thread: thread.id }, reader.say("reflection.button.skip"));
  return {
    text: reader.say("reflection.nudge", values),
    blocks: [sectionBlock(reader.mark("reflection.nudge", values)), actionsBlock(answer, skip)],
  };
}
