import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { listCoordinatorNames } from "#mentoring/people/coordinator-names.store.ts";
import { type Answer, type AnswerLine, type AnswerPhrase, createAnswerPhrase, NONE } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { namesIn } from "./answer-when-met.ts";
import { namesOf } from "./name-others.ts";

const SHOWN = 8;

/** "Who is my mentor?": whom the reader accompanies, who accompanies them, and who coordinates. */
export async function answerWhoIs(at: AnswerContext): Promise<Answer> {
  const { tx, me, pairs, isNarrowed } = at;
  const names = await listCoordinatorNames(tx);
  const coordinators = names.length > 0 ? [createAnswerPhrase("answer.who.coordinators", { names })] : [];
  if (at.scope === "programme") return answerOfProgramme(at, coordinators);
  const mentored = pairs.filter(({ mentor }) => mentor.id === me.id);
  const accompanied = pairs.filter(({ principal }) => principal.id === me.id);
  const titles = [
    ...(mentored.length > 0 ? [createAnswerPhrase("answer.who.mentor", namesOf(mentored, at))] : []),
    ...(accompanied.length > 0 ? [createAnswerPhrase("answer.who.principal", namesOf(accompanied, at))] : []),
  ];
  const [title = createAnswerPhrase("answer.who.nobody"), ...also] = titles;
  const lines = pairs.slice(0, SHOWN).map((pair) => describeOther(pair, at));
  return { title, lines: [...also, ...lines, ...(isNarrowed ? [] : coordinators)], pages: [] };
}

function describeOther(pair: Pair, { me, now }: AnswerContext): AnswerLine {
  const { name, school } = getOtherPerson(pair, me.id);
  const values = { name, school: school || NONE };
  return { ...sayWithStart("line", values, pair, now), opens: { to: "relation", pair: pair.id } };
}

/** Says since when a pair is one: the day, or of another year the year alone. */
function sayWithStart(
  form: "line" | "pair",
  values: Readonly<Record<string, string>>,
  { startsOn }: Pair,
  now: Temporal.Instant,
): AnswerPhrase {
  const isThisYear = startsOn.year === now.toZonedDateTimeISO("UTC").year;
  return isThisYear
    ? createAnswerPhrase(`answer.who.${form}`, { ...values, day: startsOn })
    : createAnswerPhrase(`answer.who.${form}.year`, { ...values, year: String(startsOn.year) });
}

/** What a coordinator hears: who accompanies the people whom the question names, or how many take part. */
function answerOfProgramme(
  { pairs: all, isNarrowed, now }: AnswerContext,
  coordinators: readonly AnswerPhrase[],
): Answer {
  const pages = [{ to: "people" as const }];
  if (isNarrowed) {
    if (all.length === 0) return { title: createAnswerPhrase("answer.who.none"), lines: coordinators, pages };
    const [first, ...others] = all.slice(0, SHOWN).map((pair) => sayWithStart("pair", namesIn(pair), pair, now));
    return { title: first ?? createAnswerPhrase("answer.who.none"), lines: others, pages };
  }
  const count = (side: "mentor" | "principal") => new Set(all.map((pair) => pair[side].id)).size;
  const counts = { mentors: count("mentor"), principals: count("principal") };
  return { title: createAnswerPhrase("answer.who.programme", counts), lines: coordinators, pages };
}
