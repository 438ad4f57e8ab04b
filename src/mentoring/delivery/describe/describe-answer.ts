import {
  type DescriptionContext,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { type Answer, createAnswerPhrase } from "#mentoring/delivery/own-question/answer.ts";
import { answerCapabilities } from "#mentoring/delivery/own-question/answer-capabilities.ts";
import { answerCommitments } from "#mentoring/delivery/own-question/answer-commitments.ts";
import type { AnswerContext } from "#mentoring/delivery/own-question/answer-context.ts";
import { answerNextVisit } from "#mentoring/delivery/own-question/answer-next-visit.ts";
import { answerWhoIs } from "#mentoring/delivery/own-question/answer-who-is.ts";
import { answerWhoReads } from "#mentoring/delivery/own-question/answer-who-reads.ts";
import { findOpenMatter } from "#mentoring/delivery/own-question/find-open-matter.ts";
import { nameOther } from "#mentoring/delivery/own-question/name-others.ts";
import type { OwnQuestion } from "#mentoring/own-question-shape.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";

/** Builds the answer to a question about the reader's own data, from what they may read at this moment. */
export async function describeAnswer(
  describing: DescriptionContext,
  asked: NoticeOf<"question.answered">,
): Promise<NoticeDescription> {
  const { tx, me } = describing;
  const mine = await listMyPairs(tx);
  const pairs = asked.people ? mine.filter((pair) => asked.people?.includes(getOtherPerson(pair, me.id).id)) : mine;
  const at = { ...describing, asked, pairs, isNarrowed: asked.people !== undefined };
  const answer = isElsewhere(at) ? sayElsewhere(mine, at) : await ANSWERS[asked.question](at);
  const open = await findOpenMatter(describing);
  return describeAsUtterance({ kind: "question.answered", ...answer, ...(open && { open }) });
}

/** What is asked about the people of a pair. */
const ABOUT_PAIRS: readonly OwnQuestion[] = ["next_visit", "commitments", "who_is"];

/** Whether a question is about somebody of whom its author may know nothing. A coordinator knows everyone here. */
function isElsewhere({ asked: { question, people, elsewhere }, me, pairs }: AnswerContext): boolean {
  if (!ABOUT_PAIRS.includes(question)) return false;
  return elsewhere === 1 || (people !== undefined && pairs.length === 0 && !me.roles.includes("coordinator"));
}

function sayElsewhere(mine: readonly Pair[], { me }: AnswerContext): Answer {
  const names = mine.map((pair) => nameOther(pair, me, mine));
  const title =
    names.length > 0
      ? createAnswerPhrase("answer.elsewhere", { names })
      : createAnswerPhrase("answer.elsewhere.nobody");
  return { title, lines: [], pages: me.roles.includes("coordinator") ? [{ to: "people" }] : [{ to: "next" }] };
}

const ANSWERS: { readonly [Question in OwnQuestion]: (at: AnswerContext) => Promise<Answer> } = {
  next_visit: answerNextVisit,
  commitments: answerCommitments,
  who_reads: answerWhoReads,
  who_is: answerWhoIs,
  capabilities: answerCapabilities,
};
