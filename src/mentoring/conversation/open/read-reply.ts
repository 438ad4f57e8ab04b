import { beginsWithYes, type OpenReply, parseOpenReply, saysItLacks } from "#understanding/answers/parse-open-reply.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { createOptionalProperty } from "#understanding/optional-property.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";

/** A short message, read as the answer to whatever Fieldbook asked last. */
export type ShortReply = {
  readonly says?: "yes" | "no";
  /** Whether it says nothing but that yes or no. */
  readonly isBare: boolean;
  /** Whether it may only say that it was read: "ok". That agrees to a visit, but is no consent. */
  readonly isOnlyOk: boolean;
  /** Whether it puts off without deciding: "not now". */
  readonly isNotNow: boolean;
  /** Which of those that are listed it chooses by its place. */
  readonly ordinal?: NonNullable<MessageUnderstanding["answer"]["ordinal"]>;
  /** The day that it names, as one to come and as one that is over, and the time. */
  readonly ahead?: Temporal.PlainDate;
  readonly past?: Temporal.PlainDate;
  /** Whether it chooses one of those that are listed, such as by saying of which day the visit is: "Tuesday's". */
  readonly isChoice: boolean;
  readonly time?: Temporal.PlainTime;
  readonly minutes?: number;
  /** Whether it may propose another day or time, in whatever form: "could we do Friday at 10?" */
  readonly isProposal: boolean;
  /** Whether it is a question or a request, which is no choice. */
  readonly isRequest: boolean;
  /** Whether it begins by saying that it is not done yet: "no, she still has to try it". */
  readonly saysItLacks: boolean;
  /** Whether it begins with a yes and goes on: "yes, move it". */
  readonly beginsWithYes: boolean;
} & Pick<OpenReply, "commitment" | "sharing">;

type Said = Pick<
  MessageUnderstanding,
  | "text"
  | "answer"
  | "utterance"
  | "intent"
  | "notNow"
  | "opensLog"
  | "callsForHelp"
  | "restWish"
  | "draftWish"
  | "recordWish"
  | "actWish"
  | "takesBack"
  | "corrects"
  | "wishDetails"
>;

/** A longer message says more than an answer. */
const MAX_LENGTH = 90;
/** How probable a yes or a no must be by the classifier alone. */
const SURE = 0.75;
/** Phrases that end or save a draft may answer yes and no as well: "listo", "confirmo", "cancel". */
const MAY_ANSWER: readonly (MessageUnderstanding["intent"] | undefined)[] = [
  undefined,
  "none",
  "save",
  "later",
  "cancel",
];
/** From this probability on, a wish for something else is one, whatever day or refusal it names. */
const IS_WISH = 0.5;
/** "On", "a las": more words than these say something besides. */
const MAX_AROUND_WHEN = 3;
/** What asks for another day of the visit that was proposed. */
const PROPOSES: readonly (UtteranceAct | undefined)[] = ["move_visit", "plan_visit", "question_time"];

/** Wishes for something that no question offers. */
const OTHERS: readonly (UtteranceAct | undefined)[] = [
  ...(["log", "note", "remind_me", "pause", "leave", "language", "stop_questions", "start_questions", "undo"] as const),
  ...(["take_back", "amend", "delete_words", "talk_to_someone", "change_mentor", "my_data", "calendar"] as const),
  ...(["add_person", "remove_person", "begin_pair", "end_pair", "send_page"] as const),
  ...(["no_show", "void_visit", "change_to_call"] as const),
];

/** Reads a message as such an answer; undefined if it is longer, or something that is understood by itself. */
export function readShortReply(said: Said, today: Temporal.PlainDate): ShortReply | undefined {
  const { text, answer, utterance } = said;
  if (text.length > MAX_LENGTH || isSomethingElse(said)) return undefined;
  const isQuestion = text.includes("?");
  const folded = normalizeText(text);
  const { commitment, sharing, ...of } = parseOpenReply(folded);
  const stance = of.stance ?? parseOpenReply(normalizeText(withoutDay(said))).stance;
  const isBare = answer.yesNo !== undefined || stance === "agrees" || stance === "acknowledges";
  const isOtherWish = utterance.kind === "wish" && OTHERS.includes(utterance.act) && utterance.probability >= IS_WISH;
  if (isOtherWish && !isBare && !commitment && !sharing) return undefined;
  const says = isQuestion ? undefined : (saysByWords(said, stance) ?? saysByKind(said) ?? saysInstead(said));
  const proposes = isProposal(said);
  return {
    ...(commitment && { commitment }),
    ...(sharing && { sharing }),
    ...(says && { says }),
    ...readValues(said, today),
    isChoice: said.wishDetails?.of !== undefined || (utterance.act === "choice" && utterance.probability >= IS_WISH),
    isBare,
    isOnlyOk: stance === "acknowledges" || !/[\p{L}\p{N}]/u.test(text),
    isNotNow: said.notNow || said.intent === "later",
    isProposal: proposes || says === "no" || utterance.kind === "answer" || utterance.kind === "correction",
    isRequest: isQuestion || proposes,
    saysItLacks: !isQuestion && saysItLacks(folded),
    beginsWithYes: !isQuestion && beginsWithYes(folded),
  };
}

/** Whether it is understood by itself: an account, a phrase of a draft, or a wish that names what it is about. */
function isSomethingElse(said: Said): boolean {
  // "Rosa, not Julio" may choose one of those who are listed.
  if (said.corrects && said.corrects.kind !== "person") return true;
  const { callsForHelp, restWish, draftWish, recordWish, actWish, opensLog, intent } = said;
  const isPhrase = callsForHelp || (restWish ?? draftWish ?? recordWish) !== undefined || !MAY_ANSWER.includes(intent);
  const isOtherWish = actWish !== undefined && said.answer.yesNo === undefined && !movesIt(said);
  return isPhrase || (opensLog && !isOnlyWhen(said)) || isOtherWish;
}

/** Whether it wishes that what was spoken of be on another day or at another time, and names nothing else: "move it to Friday". */
export function movesIt({ actWish }: Pick<Said, "actWish">): boolean {
  if (actWish?.act !== "move" || actWish.saysVisit || actWish.of) return false;
  const { principals, names, toDay, toTime } = actWish;
  return principals.length + names.length === 0 && (toDay ?? toTime) !== undefined;
}

const ONLY_NUMBER = [1, 2, 3, 4, 5] as const;

const isProposal = ({ utterance, actWish }: Said) =>
  actWish?.act === "move" || (utterance.kind === "wish" && PROPOSES.includes(utterance.act));

function readValues(said: Said, today: Temporal.PlainDate) {
  const { day, time, ordinal, ...answer } = said.answer;
  const [last, minutes] = [toValue(day.past), toValue(answer.minutes)];
  const next = (isProposal(said) ? dayWished(said) : undefined) ?? toValue(day.future);
  const ahead = next && Temporal.PlainDate.compare(next, today) >= 0 ? next : undefined;
  const past = last && Temporal.PlainDate.compare(last, today) <= 0 ? last : undefined;
  return {
    ...createOptionalProperty("ordinal", ordinal ?? ONLY_NUMBER.find((number) => String(number) === said.text.trim())),
    ...(ahead && { ahead }),
    ...(past && { past }),
    ...(time && { time: time.value }),
    ...(minutes !== undefined && { minutes }),
  };
}

/** Of two days that are named the one that is wished: "I have a meeting on Friday, could it be Thursday?" */
function dayWished({ wishDetails }: Said): Temporal.PlainDate | undefined {
  return (wishDetails?.move?.to ?? wishDetails?.day)?.future;
}

/** Whether it says nothing but a day and a time, which tell of a visit where nothing else was asked: "Friday at 10". */
function isOnlyWhen(said: Said): boolean {
  const left = normalizeText(withoutDay(said)).text.split(/[^\p{L}\p{N}]+/u);
  return left.filter((word) => word !== "").length <= MAX_AROUND_WHEN;
}

/** "No, Thursday" and "sorry, at ten": what was asked is not to be, and something else is. */
function saysInstead({ takesBack, answer: { day, time } }: Said): "no" | undefined {
  return takesBack && (toValue(day.future) ?? time) !== undefined ? "no" : undefined;
}

/** The text without the day and the time that it names: "Monday works". */
function withoutDay({ text, answer: { day, time } }: Said): string {
  const quotes = [day.future, day.past, time].flatMap((each) => (each && "quote" in each ? [each.quote] : []));
  return quotes.reduce((left, quote) => left.replace(quote, " "), text);
}

function saysByWords({ answer, intent }: Said, stance: OpenReply["stance"]) {
  if (answer.yesNo !== undefined) return answer.yesNo ? "yes" : "no";
  if (stance) return stance === "declines" ? "no" : "yes";
  return intent === "none" || intent === "cancel" ? "no" : undefined;
}

function saysByKind({ utterance: { kind, act, probability } }: Said): "yes" | "no" | undefined {
  if (kind !== "answer" || probability < SURE) return undefined;
  if (act === "yes") return "yes";
  return act === "no" || act === "none" ? "no" : undefined;
}

const toValue = <Value>(answer: { readonly value: Value } | { readonly unreadable: string } | undefined) =>
  answer && "value" in answer ? answer.value : undefined;
