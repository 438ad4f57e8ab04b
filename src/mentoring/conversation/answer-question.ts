import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { type AskedQuestion, type OwnQuestion, tryParseAskedQuestion } from "#mentoring/own-question-shape.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findMyLastQuestion } from "#outbox/mine.ts";
import type { AskedDays } from "#understanding/answers/parse-asked-days.ts";
import { asksWhatComesAfter, goesOnFromQuestion } from "#understanding/answers/parse-question-signs.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { findNamedPeople, type NamedPeople } from "./find-named-people.ts";
import { readAskedDays, readOwnQuestion } from "./read-own-question.ts";

type Message = { readonly id: string; readonly said: MessageUnderstanding; readonly isAnswered?: boolean };

/** For how long a question can be gone on from: "and Rosa?". */
const GOES_ON_FOR = { minutes: 10 };
/** A longer message says more than whom else a question is about. */
const MAX_FOLLOW_UP = 60;

/**
 * Answers a question about its author's own data. The notice says what was asked, about whom and which days; nothing of
 * the message is kept, and what stands open stays open. Returns false for any other message, and while something stands
 * open also where it is not sure that this is a question.
 */
export async function answerQuestionByWord(
  tx: PersonTx,
  me: Person,
  { id: arrival, said, isAnswered }: Message,
  isSomethingOpen: boolean,
  now: Temporal.Instant,
): Promise<boolean> {
  if (isAnswered) return false;
  const asked = (await goOn(tx, me, said, isSomethingOpen, now)) ?? (await ask(tx, me, said, isSomethingOpen, now));
  if (!asked) return false;
  await notify(tx, tx.personId, { kind: "question.answered", arrival, ...asked }, now);
  return true;
}

async function ask(
  tx: PersonTx,
  me: Person,
  said: MessageUnderstanding,
  isSomethingOpen: boolean,
  now: Temporal.Instant,
): Promise<AskedQuestion | undefined> {
  const question = readOwnQuestion(said, isSomethingOpen);
  if (!question) return undefined;
  const named = await findNamedPeople(tx, said);
  // Nobody asks what Fieldbook can do of somebody: "how is Rosa doing?" reads much like it.
  const isOfSomebody = question === "capabilities" && (named.people.length > 0 || named.elsewhere);
  const isAfter = question === "next_visit" && named.people.length > 0 && asksWhatComesAfter(named.masked);
  return {
    ...toAsked(isOfSomebody ? "confided" : question, named, readAskedDays(said, question, todayOf(me, now))),
    ...(isAfter && { after: 1 as const }),
  };
}

/**
 * Reads "and Rosa?" as the last question again, about somebody else or about other days. While something stands open, it
 * is one only with a question mark.
 */
async function goOn(
  tx: PersonTx,
  me: Person,
  said: MessageUnderstanding,
  isSomethingOpen: boolean,
  now: Temporal.Instant,
): Promise<AskedQuestion | undefined> {
  if (said.text.length > MAX_FOLLOW_UP || said.actWish || (isSomethingOpen && !said.text.includes("?")))
    return undefined;
  const last = tryParseAskedQuestion(await findMyLastQuestion(tx, now.subtract(GOES_ON_FOR)));
  if (!last) return undefined;
  const named = await findNamedPeople(tx, said);
  const days = readAskedDays(said, last.question, todayOf(me, now));
  if (!goesOnFromQuestion(named.masked, days !== undefined)) return undefined;
  const before = { people: last.people ?? [], elsewhere: false };
  return {
    ...(days ? {} : { ...(last.from && { from: last.from }), ...(last.to && { to: last.to }) }),
    ...toAsked(last.question, named.people.length > 0 || named.elsewhere ? named : before, days),
  };
}

function toAsked(
  question: OwnQuestion,
  { people, elsewhere }: Pick<NamedPeople, "people" | "elsewhere">,
  days: AskedDays | undefined,
): AskedQuestion {
  return {
    question,
    ...(people.length > 0 && { people: [...people] }),
    ...(elsewhere && { elsewhere: 1 as const }),
    ...(days && { from: days.from.toString() }),
    ...(days?.to && { to: days.to.toString() }),
  };
}

const todayOf = ({ zone }: Person, now: Temporal.Instant) => now.toZonedDateTimeISO(zone).toPlainDate();
