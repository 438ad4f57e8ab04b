import type { MissingValue } from "#mentoring/session/dialogue/draft.ts";
import { listMissingValues } from "#mentoring/session/dialogue/missing-values.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { actionsBlock, type Block, contextBlock, sectionBlock } from "#slack/render/blocks.ts";
import type { Reader } from "#slack/render/reader.ts";
import { createAnswerButtons } from "./answers.ts";
import { formatLoggingQuestion } from "./question.ts";

/** A question of the card: that for the way of meeting and that for the length are one, if both are missing. */
type CardQuestion = MissingValue | "how";

/** Lists what the card asks for, in the order of the card; nothing that the mentor skipped. */
export function listCardQuestions({ state: { draft, skipped } }: DialogueView): CardQuestion[] {
  const missing = listMissingValues(draft).filter((value) => !skipped.includes(value));
  const isHow = missing.includes("minutes") && missing.includes("modality");
  return missing.flatMap((value): CardQuestion[] => {
    if (!isHow || (value !== "minutes" && value !== "modality")) return [value];
    return value === "minutes" ? ["how"] : [];
  });
}

/** Renders all that is missing at once: each question in its shortest form, with its buttons. */
export function missingBlocks(view: DialogueView, reader: Reader): Block[] {
  const questions = listCardQuestions(view);
  if (questions.length === 0) return [];
  const isFirst = view.state.answered.length === 0 && view.state.account.length === 0;
  return [
    ...questions.flatMap((ask) => {
      const buttons = createAnswerButtons(ask, view, reader);
      return [
        sectionBlock(`*${formatLoggingQuestion(ask, view, reader, "mark")}*`),
        ...(buttons.length > 0 ? [actionsBlock(...buttons)] : []),
      ];
    }),
    contextBlock(
      reader.say(questions.length > 1 ? "session.ask.together" : "session.ask.other"),
      ...(isFirst ? [reader.say("session.ask.controls")] : []),
    ),
  ];
}

/** Formats what is asked as one text, for a notification. */
export function formatCardQuestions(view: DialogueView, reader: Reader): string {
  return listCardQuestions(view)
    .map((ask) => formatLoggingQuestion(ask, view, reader, "say"))
    .join(" ");
}
