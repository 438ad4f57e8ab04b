import type { PersonId } from "#kernel/id.ts";
import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import type { OwnQuestion } from "#mentoring/own-question-shape.ts";
import { listActivePairs, listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, isInPair, type Pair } from "#mentoring/pair/pair.ts";
import { listPeopleById } from "#mentoring/people/person.store.ts";
import { NONE } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { nameOther } from "./name-others.ts";
import { readQuestionAs } from "./question-of-reader.ts";

type Gathered = AnswerContext & { readonly question: ReturnType<typeof readQuestionAs>["question"] };

/** What was written in a pair stays its principal's when it has ended. */
const ALSO_OF_ENDED: readonly OwnQuestion[] = ["commitments", "past_sessions"];

/** Finds what a question means for its reader, and the pairs that it is about. */
export async function gatherAnswerContext(
  describing: DescriptionContext,
  asked: NoticeOf<"question.answered">,
): Promise<Gathered> {
  const { tx, me } = describing;
  const { people, from, to } = asked;
  const all = await listMyPairsWithEnded(tx);
  const active = all.filter(({ endedAt }) => !endedAt);
  const isMine = (id: PersonId) => all.some((pair) => getOtherPerson(pair, me.id).id === id);
  const named = people && (people.some(isMine) ? ("in_own_pairs" as const) : ("others" as const));
  const { question, scope } = readQuestionAs(asked.question, {
    roles: me.roles,
    hasPairs: active.length > 0,
    ...(named && { named }),
  });
  const own = ALSO_OF_ENDED.some((each) => each === question) ? all : active;
  const candidates = scope === "programme" ? await listActivePairs(tx) : own;
  const pairs = people ? narrow(candidates, people) : candidates;
  return {
    ...describing,
    asked,
    question,
    scope,
    pairs,
    isNarrowed: people !== undefined,
    whom: people ? await nameThem(describing, scope === "own" ? pairs : [], people) : NONE,
    ...(from && { days: { from: Temporal.PlainDate.from(from), ...(to && { to: Temporal.PlainDate.from(to) }) } }),
  };
}

/** The pairs in which those are who are named: if two of them are a pair, that one. */
function narrow(pairs: readonly Pair[], people: readonly PersonId[]): readonly Pair[] {
  const both = pairs.filter(({ mentor, principal }) => people.includes(mentor.id) && people.includes(principal.id));
  return both.length > 0 ? both : pairs.filter((pair) => people.some((id) => isInPair(pair, id)));
}

async function nameThem({ tx, me }: DescriptionContext, own: readonly Pair[], people: readonly PersonId[]) {
  if (own.length > 0) return own.map((pair) => nameOther(pair, me, own));
  const found = await listPeopleById(tx, people);
  return people.flatMap((id) => found.get(id)?.name ?? []);
}
