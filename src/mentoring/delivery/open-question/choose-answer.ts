import type { PersonId } from "#kernel/id.ts";
import type { ShortReply } from "#mentoring/conversation/open/read-reply.ts";
import { isInPair } from "#mentoring/pair/pair.ts";
import type { Choice, OpenQuestion, Press } from "./open-question.ts";

/** What a short message says to a question that stands open. */
export type ChosenAnswer =
  | { readonly kind: "press"; readonly question: OpenQuestion; readonly press: Press }
  /** The question is shown again, with those of its choices that can be meant: the button says or asks more. */
  | { readonly kind: "again"; readonly question: OpenQuestion; readonly choices: readonly Choice[] }
  | { readonly kind: "set_aside"; readonly question: OpenQuestion }
  /** It is not done yet, and stays as it is. */
  | { readonly kind: "stays"; readonly question: OpenQuestion }
  /** Another day or time is offered; without one it is asked whether the visit is moved or called off. */
  | {
      readonly kind: "another_day";
      readonly question: OpenQuestion;
      readonly on?: Temporal.PlainDate;
      readonly at?: Temporal.PlainTime;
    }
  /** Several questions stand open that it can answer, or it is not clear that it answers the one. */
  | { readonly kind: "unclear"; readonly says: "yes" | "no"; readonly questions: readonly OpenQuestion[] };

/** Whom a message names. `elsewhere`: somebody of whom its author may know nothing. */
export type Named = { readonly people: readonly PersonId[]; readonly elsewhere: boolean };

/** Questions that came within this time of each other stand open side by side. */
const SIDE_BY_SIDE = { minutes: 30 };

/**
 * Chooses which of the open questions, the latest first, a short message answers, and how. The latest comes before those
 * of an earlier time; of questions side by side that it can answer, none is chosen. What replies to something that its
 * reader wrote comes before whatever else was said until then.
 */
export function chooseAnswer(
  questions: readonly OpenQuestion[],
  reply: ShortReply,
  named: Named,
): ChosenAnswer | undefined {
  const all = questions.flatMap((question) => answerOf(question, reply, named) ?? []);
  // The day of one of them is not proposed for another.
  const ofItsDay = all.filter(({ kind }) => kind !== "another_day");
  const isOfOne =
    reply.ahead !== undefined && (ofItsDay.length > 0 || chooseAmong(questions, reply, named) !== undefined);
  const answers = isOfOne ? ofItsDay : all;
  const [latest = chooseAmong(questions, reply, named), ...earlier] = answers;
  if (!latest || latest.kind === "unclear" || latest.question.matter.what === "reply") return latest;
  const since = latest.question.said.at.subtract(SIDE_BY_SIDE);
  const besides = earlier.flatMap((each) =>
    each.kind !== "unclear" && Temporal.Instant.compare(each.question.said.at, since) >= 0 ? [each.question] : [],
  );
  const others = besides.filter(({ matter }) => matter.what !== "reply");
  return others.length > 0
    ? { kind: "unclear", says: reply.says ?? "yes", questions: [latest.question, ...others] }
    : latest;
}

/** A day or a name alone chooses among several visits that wait for an answer. */
function chooseAmong(questions: readonly OpenQuestion[], reply: ShortReply, named: Named): ChosenAnswer | undefined {
  const waiting = questions.filter(({ matter }) => matter.what === "proposal" || matter.what === "closed_day");
  const meant = waiting.filter(({ choices }) => pick(choices, reply, named)?.length === 1);
  const [only, ...more] = meant;
  const isChoice = waiting.length > 1 && more.length === 0 && reply.says === undefined && !reply.isRequest;
  return only && isChoice ? choose(only, only.choices) : undefined;
}

/** What a message says to one question; undefined if it does not answer it. */
export function answerOf(question: OpenQuestion, reply: ShortReply, named: Named): ChosenAnswer | undefined {
  const { choices, isEither, needsYes, matter, no } = question;
  if (matter.what === "commitment" && reply.commitment) return ofCommitment(question, reply.commitment, choices);
  if (reply.saysItLacks && reply.says !== "yes" && asksWhetherDone(question)) return ofNo(question);
  // Whatever else is said of a visit belongs to its record.
  if ((matter.what === "went" || matter.what === "late") && !reply.isBare) return undefined;
  if (isEither) return ofSharing(question, reply);
  const picked = pick(choices, reply, named);
  if (picked?.length === 0 && !mayMove(question, reply, named)) return undefined;
  const moved = mayMove(question, reply, named) ? anotherDay(question, reply) : undefined;
  if (moved) return moved;
  if (reply.isNotNow) return no === "set_aside" ? { kind: "set_aside", question } : undefined;
  if (needsYes && reply.isOnlyOk) return { kind: "unclear", says: "yes", questions: [question] };
  const among = picked ?? choices;
  if (saysYes(question, reply)) return among.length > 0 ? choose(question, among) : undefined;
  const isChoice = picked !== undefined && choices.length > 1 && !reply.isRequest;
  if (isChoice) return choose(question, picked);
  return reply.says === "no" ? ofNo(question) : undefined;
}

/** Whether the question is if something that was agreed is done, or left: "no, she still has to try it" answers that. */
const asksWhetherDone = ({ matter, said: { notice } }: OpenQuestion) =>
  matter.what === "commitment" ||
  (notice.kind === "act.offered" && (notice.act === "done" || notice.act === "dropped"));

const saysYes = ({ matter }: OpenQuestion, { says, beginsWithYes }: ShortReply) =>
  says === "yes" || (beginsWithYes && says === undefined && matter.what === "reply");

function choose(question: OpenQuestion, among: readonly Choice[]): ChosenAnswer {
  const [only, ...more] = among;
  return only?.press && more.length === 0
    ? { kind: "press", question, press: only.press }
    : { kind: "again", question, choices: among };
}

function ofNo(question: OpenQuestion): ChosenAnswer | undefined {
  const { no } = question;
  if (no === undefined) return undefined;
  return typeof no === "object" ? { kind: "press", question, press: no } : { kind: no, question };
}

function ofCommitment(
  question: OpenQuestion,
  as: NonNullable<ShortReply["commitment"]>,
  [choice]: readonly Choice[],
): ChosenAnswer | undefined {
  if (as === "open") return { kind: "stays", question };
  return (
    choice?.press && { kind: "press", question, press: { ...choice.press, payload: { ...choice.press.payload, as } } }
  );
}

/** A bare yes could mean either to keep the answer or to share it. */
function ofSharing(question: OpenQuestion, { sharing, says }: ShortReply): ChosenAnswer | undefined {
  const share = question.choices[0]?.press;
  if (share && sharing === "share") return { kind: "press", question, press: share };
  if (share && sharing === "keep") return { kind: "press", question, press: { ...share, action: "reflection.keep" } };
  return says ? { kind: "again", question, choices: question.choices } : undefined;
}

/** The choices that a message names by place, person or day; undefined if it names none of these. */
function pick(
  choices: readonly Choice[],
  { ordinal, ahead, past, time, isChoice }: ShortReply,
  { people, elsewhere }: Named,
): readonly Choice[] | undefined {
  if (elsewhere) return [];
  if (ordinal !== undefined) {
    const chosen = ordinal === "last" ? choices.at(-1) : choices[ordinal - 1];
    return chosen ? [chosen] : [];
  }
  const isDated = (ahead ?? past) !== undefined && choices.some(({ on }) => on !== undefined);
  const isTimed = time !== undefined && isChoice && choices.some(({ at }) => at !== undefined);
  if (people.length === 0 && !isDated && !isTimed) return undefined;
  const isMeant = ({ other, on, at }: Choice) =>
    (!isTimed || at?.equals(time) === true) &&
    (people.length === 0 || (other !== undefined && people.includes(other))) &&
    (!isDated || [ahead, past].some((day) => day !== undefined && on?.equals(day)));
  return choices.filter(isMeant);
}

function mayMove({ matter }: OpenQuestion, reply: ShortReply, { people, elsewhere }: Named): boolean {
  if (matter.what !== "proposal" && matter.what !== "closed_day") return false;
  const isOfPair = !elsewhere && people.every((id) => matter.visits.some(({ pair }) => isInPair(pair, id)));
  return isOfPair && reply.isProposal && (reply.ahead ?? reply.time) !== undefined;
}

/** The day and time that a message says instead of those of the visit, each as it was if it does not say it. */
function anotherDay(question: OpenQuestion, { ahead, time }: ShortReply): ChosenAnswer | undefined {
  const [asked] = "visits" in question.matter ? question.matter.visits : [];
  if (!asked) return undefined;
  const { visit, pair } = asked;
  const was = visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDateTime();
  const [on, at] = [ahead ?? was.toPlainDate(), time ?? was.toPlainTime()];
  const isSame = on.toPlainDateTime(at).equals(was);
  return isSame ? undefined : { kind: "another_day", question, on, at };
}
