import type { PairId, ReflectionId, ReflectionThreadId, VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { ReflectionThread } from "#mentoring/reflection/thread.ts";
import type { Reader } from "#slack/render/reader.ts";
import {
  answerQuestionView,
  followUpQuestionView,
  reflectionChoiceView,
} from "#slack/render/reflection/answer.view.ts";
import { myReflectionsView } from "#slack/render/reflection/mine.view.ts";
import { earlierAnswersView, editReflectionView, ownAnswerView } from "#slack/render/reflection/own-answer.view.ts";
import { questionReminderMessage, reflectiveQuestionMessage } from "#slack/render/reflection/prompt.message.ts";
import { questionFrequencyMessage } from "#slack/render/reflection/rhythm.message.ts";
import { sharedReflectionMessage } from "#slack/render/reflection/shared-reflection.message.ts";
import { sharedReflectionView } from "#slack/render/reflection/shared-reflection.view.ts";
import type { Drawn } from "./drawn.ts";
import { DAY, NOW, uuid, visitOf, type Words } from "./nouns.ts";

/** Every message and view of reflections. */
export function reflections({ text, principal }: Words, pair: Pair, reader: Reader): Drawn[] {
  const id = uuid(800) as ReflectionThreadId;
  const thread: ReflectionThread = {
    id,
    pairId: pair.id,
    visitId: uuid(300) as VisitId,
    question: "q",
    passedOver: [],
    offeredAt: NOW,
    status: "offered",
  };
  const question = `${principal}: ${text}`.slice(0, 300);
  const written = {
    id: uuid(900) as ReflectionId,
    threadId: id,
    pairId: pair.id,
    question: "q",
    place: 1,
    text,
    writtenAt: NOW,
    editedAt: NOW,
    visitOn: DAY,
    sharedWith: [pair.id],
  };
  const shared = { id: written.id, pairId: pair.id, authorId: pair.principal.id, text, sharedAt: NOW, editedAt: NOW };
  const about = { thread, visit: visitOf(pair, 0, text), pair };
  const prompt = { ...about, kind: "reflection.question", question: [question] } as const;
  const answered = { ...thread, status: "completed" } as const;
  const from = { at: 7 };
  const others = Array.from({ length: 30 }, (_, index) => ({ ...pair, id: uuid(300 + index) as PairId }));
  return [
    { name: "how often", shown: questionFrequencyMessage({ kind: "reflection.rhythm" }, reader) },
    {
      name: "how often, chosen",
      shown: questionFrequencyMessage({ kind: "reflection.rhythm", chosen: "fewer" }, reader),
    },
    { name: "prompt", shown: reflectiveQuestionMessage(prompt, reader) },
    { name: "prompt put off", shown: reflectiveQuestionMessage({ ...prompt, chosen: { later: DAY } }, reader) },
    { name: "prompt without another", shown: reflectiveQuestionMessage({ ...prompt, chosen: "no_other" }, reader) },
    { name: "prompt answered", shown: reflectiveQuestionMessage({ ...prompt, thread: answered }, reader) },
    {
      name: "prompt while help is not verified",
      shown: reflectiveQuestionMessage({ ...prompt, emergency: "PE" }, reader),
    },
    { name: "nudge", shown: questionReminderMessage({ ...about, kind: "reflection.nudge", lastDay: DAY }, reader) },
    {
      name: "nudge, skipped",
      shown: questionReminderMessage(
        { ...about, kind: "reflection.nudge", lastDay: DAY, thread: { ...thread, status: "declined" } },
        reader,
      ),
    },
    {
      name: "answer",
      shown: answerQuestionView({ name: "reflection.answer", thread: id, pair: pair.id, question: [question] }, reader),
    },
    {
      name: "follow up",
      shown: followUpQuestionView(
        { name: "reflection.follow_up", thread: id, pair: pair.id, answer: text, question: [question] },
        reader,
      ),
    },
    ...[[pair], [{ ...pair, endedAt: NOW }], [pair, ...others]].flatMap((pairs) => {
      const answer = { reflection: written, question: [question], pairs, asShared: text };
      const many = `with ${pairs.length} pairs${pairs[0]?.endedAt ? ", ended" : ""}`;
      const list = { name: "reflection.find", at: 7, hasOlder: true } as const;
      return [
        {
          name: `share ${many}`,
          shown: reflectionChoiceView(
            { name: "reflection.choice", thread: id, answers: [answer, answer, answer], pair },
            reader,
          ),
        },
        { name: `mine ${many}`, shown: myReflectionsView({ ...list, answers: Array(10).fill(answer) }, reader) },
        {
          name: `found ${many}`,
          shown: myReflectionsView(
            { ...list, answers: Array(20).fill(answer), searched: { words: text.slice(0, 150), hasMore: true } },
            reader,
          ),
        },
        {
          name: `one ${many}`,
          shown: ownAnswerView({ name: "reflection.one", ...answer, hasEarlier: true, from }, reader),
        },
        {
          name: `edit ${many}`,
          shown: editReflectionView(
            { name: "reflection.edit", reflection: written, question: [question], mentors: pairs, from },
            reader,
          ),
        },
      ];
    }),
    {
      name: "earlier versions",
      shown: earlierAnswersView(
        {
          name: "reflection.earlier",
          reflection: written.id,
          from,
          earlier: Array(100).fill({ text, replacedAt: NOW }),
        },
        reader,
      ),
    },
    { name: "shared reflection", shown: sharedReflectionMessage([shared, shared], pair, reader) },
    {
      name: "what was shared",
      shown: sharedReflectionView(
        { name: "reflection.shared", answers: Array(3).fill({ shared, question: [question] }), pair },
        reader,
      ),
    },
  ];
}
