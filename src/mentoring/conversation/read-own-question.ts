import { OWN_QUESTIONS, type OwnQuestion } from "#mentoring/own-question-shape.ts";
import { type AskedDays, parseAskedDays } from "#understanding/answers/parse-asked-days.ts";
import {
  asksForSchoolDays,
  beginsAsQuestion,
  formOfQuestion,
  namesSubjectOfQuestion,
  parseCertainQuestion,
} from "#understanding/answers/parse-question-signs.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceKind } from "#understanding/utterance/kinds.ts";

type Said = Pick<
  MessageUnderstanding,
  "text" | "utterance" | "intent" | "wantsToLog" | "callsForHelp" | "actWish" | "answer" | "names"
>;

/**
 * How sure it must be that a message is a question, by its form: more so where it may be meant for what stands open. What
 * somebody thinks of a visit may begin like a question: "When Carmen asked to show her class".
 */
const SURE = {
  mark: { open: 0.5, nothing: 0.4 },
  words: { open: 0.9, nothing: 0.5 },
  none: { open: Number.POSITIVE_INFINITY, nothing: 0.9 },
} as const;
/** How sure it must be that somebody asks what Fieldbook cannot know. */
const SURE_OF_OTHER = 0.6;

/**
 * Reads which question about its author's own data a message is, by its words and by whether something stands open that it
 * may be meant for. A pure function.
 */
export function readOwnQuestion(said: Said, isSomethingOpen: boolean): OwnQuestion | undefined {
  const { kind, act, probability, kindProbability } = said.utterance;
  if (said.callsForHelp || said.actWish || (said.wantsToLog && !isSomethingOpen)) return undefined;
  const folded = normalizeText(said.text).text;
  const form = formOfQuestion(folded);
  // A word that asks for the help is what it says.
  if (said.intent === "help" && form === "none") return undefined;
  const isShort = folded.length <= MAX_LENGTH;
  const isAboutSchool = isShort && asksForSchoolDays(folded);
  if (isAboutSchool && kind !== "account" && form === "mark") return "school_days";
  const certain = isShort && NOT_ASKED.every((each) => each !== kind) ? parseCertainQuestion(folded) : undefined;
  if (certain && (form === "mark" || (form === "words" && !isSomethingOpen))) return certain;
  // What somebody thinks of a visit, or what a principal brought, may be a question too: "Why did I not do it before?"
  if (isSomethingOpen && !isOwn(said, folded)) return undefined;
  // "How many days do I have to log?"
  if (isSomethingOpen && form === "mark" && act === "log" && beginsAsQuestion(folded)) return "other_question";
  const isSure = kindProbability >= SURE[form][isSomethingOpen ? "open" : "nothing"];
  if (kind !== "question" || !isSure) return undefined;
  if (isAboutSchool) return "school_days";
  if (certain) return certain;
  const question = OWN_QUESTIONS.find((each) => each === act);
  return question === "other_question" && probability < SURE_OF_OTHER ? undefined : question;
}

/** What is one of these asks nothing, whatever words it has. */
const NOT_ASKED: readonly UtteranceKind[] = ["account", "distress"];
/** What is longer says more than whether there is school. */
const MAX_LENGTH = 120;

const isOwn = ({ names }: Said, folded: string) => names.length > 0 || namesSubjectOfQuestion(folded);

const AHEAD: readonly OwnQuestion[] = ["next_visit", "school_days", "why_asked"];

/** Reads which days a question is about: a span of days, or a single one. */
export function readAskedDays(
  said: Pick<Said, "text" | "answer">,
  question: OwnQuestion,
  today: Temporal.PlainDate,
): AskedDays | undefined {
  const towards = AHEAD.includes(question) ? "future" : "past";
  const span = parseAskedDays(normalizeText(said.text).text, today, towards);
  if (span) return span;
  const { past, future } = said.answer.day;
  const [first, second] = towards === "past" ? [past, future] : [future, past];
  const day = dayOf(first) ?? dayOf(second);
  return day && { from: day, to: day };
}

function dayOf(answer: Said["answer"]["day"]["past"]): Temporal.PlainDate | undefined {
  return answer && "value" in answer ? answer.value : undefined;
}
