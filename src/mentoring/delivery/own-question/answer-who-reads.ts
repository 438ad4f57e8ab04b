import type { Pair } from "#mentoring/pair/pair.ts";
import { listCoordinatorNames } from "#mentoring/people/coordinator-names.store.ts";
import { listMyReflections } from "#mentoring/reflection/reflection.store.ts";
import { type Answer, type AnswerPhrase, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { namesOf } from "./name-others.ts";

const MAX_REFLECTIONS = 200;

/** "Who reads this?": what of the reader's writing is read by whom, by name, and what a coordinator sees. */
export async function answerWhoReads(at: AnswerContext): Promise<Answer> {
  const { me, pairs } = at;
  const mentored = pairs.filter(({ mentor }) => mentor.id === me.id);
  const accompanied = pairs.filter(({ principal }) => principal.id === me.id);
  return {
    title: createAnswerPhrase("answer.reads.title"),
    lines: [
      ...(me.roles.includes("mentor") ? ofMentor(mentored, at) : []),
      ...(me.roles.includes("principal") ? await ofPrincipal(accompanied, at) : []),
      ...(await ofCoordinators(at)),
    ],
    aside: createAnswerPhrase("answer.reads.chat"),
    pages: [{ to: "promise" }, ...(accompanied.length > 0 ? [{ to: "reflections" as const }] : [])],
  };
}

function ofMentor(pairs: readonly Pair[], at: AnswerContext): AnswerPhrase[] {
  return [
    createAnswerPhrase("answer.reads.draft"),
    ...(pairs.length > 0 ? [createAnswerPhrase("answer.reads.records", namesOf(pairs, at))] : []),
    createAnswerPhrase("answer.reads.notebook"),
  ];
}

async function ofPrincipal(pairs: readonly Pair[], at: AnswerContext): Promise<AnswerPhrase[]> {
  const answers = await listMyReflections(at.tx, MAX_REFLECTIONS);
  const shared = pairs.filter(({ id }) => answers.some(({ sharedWith }) => sharedWith.includes(id)));
  return [
    createAnswerPhrase("answer.reads.reflections"),
    shared.length > 0
      ? createAnswerPhrase("answer.reads.shared", namesOf(shared, at))
      : createAnswerPhrase("answer.reads.nothing_shared"),
    ...(pairs.length > 0 ? [createAnswerPhrase("answer.reads.principal_records", namesOf(pairs, at))] : []),
  ];
}

async function ofCoordinators({ tx, me }: AnswerContext): Promise<AnswerPhrase[]> {
  if (me.roles.includes("coordinator")) return [createAnswerPhrase("answer.reads.own_coordinator")];
  const names = await listCoordinatorNames(tx);
  return names.length > 0
    ? [createAnswerPhrase("answer.reads.coordinator", { names, count: names.length })]
    : [createAnswerPhrase("answer.reads.coordinator.nobody")];
}
