import { LANGUAGES } from "#kernel/language.ts";
import { readAccount } from "./account/account-reading.ts";
import { asksToRemove } from "./answers/asks-to-remove.ts";
import { classifyReflectiveAnswer } from "./answers/classify-reflective-answer.ts";
import { extractOpeningSentences } from "./answers/extract-opening-sentences.ts";
import { parseActWish } from "./answers/parse-act-wish.ts";
import {
  asksForEach,
  parseDayAnswer,
  parseDurationAnswer,
  parseModalityAnswer,
  parseTimeAnswer,
  parseYesNoAnswer,
} from "./answers/parse-answer.ts";
import { parseOrdinalChoice, parseOwnerCorrection } from "./answers/parse-choice.ts";
import { parseCorrection } from "./answers/parse-correction.ts";
import { parseDraftWish } from "./answers/parse-draft-wish.ts";
import { isNotNowReply, parseIntent, wantsToLogVisit } from "./answers/parse-intent.ts";
import {
  isOnlyThanks,
  mentionsAnotherSession,
  parseOutcomeAnswer,
  startsWithRetraction,
} from "./answers/parse-outcome-answer.ts";
import { parseRecordWish } from "./answers/parse-record-wish.ts";
import { parseRestWish } from "./answers/parse-rest-wish.ts";
import { readStatedCorrection } from "./answers/read-stated-correction.ts";
import { readCertainAccount } from "./certain/read-certain-account.ts";
import { analyseText } from "./clauses/analyse-text.ts";
import { type PreparedText, prepareText } from "./clauses/prepare-text.ts";
import { withoutRepairedWords } from "./clauses/without-repaired-words.ts";
import { withoutRetractedWords } from "./clauses/without-retracted-words.ts";
import { type Examination, examine } from "./examine.ts";
import type { ExtractedVisitValues, UnderstandingContext, WhoIsMeant } from "./extracted-values.ts";
import { findTimes } from "./facts/find-times.ts";
import { isWrittenInSupportedScript } from "./language/detect-language.ts";
import { isCapitalAt } from "./names/find-possible-name.ts";
import { createOptionalProperty } from "./optional-property.ts";
import { isCallForHelp } from "./risk/find-direct-cries.ts";
import { MAX_ANALYSED_CHARACTERS, type MessageUnderstanding, type PossibleAnswersInMessage } from "./understanding.ts";
import { classifyUtterance, type Utterance } from "./utterance/classify-utterance.ts";
import { opensLog } from "./utterance/opens-log.ts";
import { combineValues } from "./values/combine-values.ts";
import { extractPassages } from "./values/extract-passages.ts";
import {
  extractValuesByClauseTopic,
  extractVisitValues,
  type ValuesByClauseTopic,
} from "./values/extract-visit-values.ts";
import { extractWhoIsMeant } from "./values/extract-who.ts";
import { keepValuesAbout, preparePassagesAbout } from "./values/keep-passages-about.ts";
import { listPassages } from "./values/list-passages.ts";
import { tellsOfVisit } from "./values/tells-of-visit.ts";
import { readPossibleWish } from "./wishes/read-wish-details.ts";

/**
 * The interface for interpreting free text, which implementations other than these rules can also provide. It is called
 * once per message and outside any transaction, because an implementation may take seconds. It throws only if `signal`
 * aborts it.
 */
export type UnderstandMessage = (
  text: string,
  context: UnderstandingContext,
  signal: AbortSignal,
) => Promise<MessageUnderstanding>;

/**
 * Understands a message without a model. The result is deterministic; no network or clock is used.
 */
export const understandMessage: UnderstandMessage = async (text, context, signal) => {
  signal.throwIfAborted();
  return understandMessageByRules(text, context);
};

/**
 * Understands a message by the rules of the language packs and the classifiers beside them, synchronously and in linear
 * time. It never throws.
 */
export function understandMessageByRules(message: string, context: UnderstandingContext): MessageUnderstanding {
  const examination = examineMessage(message, context);
  const { text, addressed } = examination;
  // Where something is masked, the names that stand for mentions are found again like any others.
  const whole = withoutRepairedWords(
    prepareText(examination.shareable, context, examination.shareable === text ? { addressed } : {}),
  );
  const isRead = text.length <= MAX_ANALYSED_CHARACTERS && isWrittenInSupportedScript(whole.folded);
  const readable = isRead ? whole : prepareText("", context);
  // Whom the text is about is read from the words as written: the name of somebody who is not known is masked in
  // `whole`, and the writer is asked whom they mean by it.
  const written =
    isRead && text !== whole.text ? withoutRepairedWords(prepareText(text, context, { addressed })) : readable;
  const callsForHelp = isCallForHelp(written.folded.text);
  const utterance = classifyUtterance(written);
  const said = {
    text,
    examination,
    language: isRead ? whole.language : context.language,
    utterance,
    ...read(readable, extractWhoIsMeant(analyseText(written)), utterance),
    ...(callsForHelp && { intent: "help" as const }),
    callsForHelp,
    ...createOptionalProperty("draftWish", parseDraftWish(written)),
    ...createOptionalProperty("actWish", parseActWish(written)),
    ...createOptionalProperty("wishDetails", readPossibleWish(written, utterance)),
    ...createOptionalProperty("recordWish", parseRecordWish(written.folded)),
    // The wish to be called can be taken for a sign of danger, and is then not in what another person may read.
    ...createOptionalProperty("restWish", parseRestWish(written.folded)),
    // What an answer is does not depend on whom it names, and nobody else reads it.
    progression: classifyReflectiveAnswer(text === whole.text ? whole : prepareText(text, context), context.language),
    mayName: listPossibleNames(whole),
    names: whole.mentions.map(({ start, end, ids, sure }) => ({ quote: whole.folded.cut(start, end), ids, sure })),
  };
  return readCertainAccount(said, readable, written);
}

/** The names of principals, and the words with a capital that may be one, each with the ids of whom it may mean. */
function listPossibleNames({ mentions, doubtful, folded }: PreparedText): (readonly string[])[] {
  const names = mentions.filter(({ other }) => !other);
  const words = doubtful.filter(({ start, other }) => !other && isCapitalAt(start, folded));
  return [...names, ...words].map(({ ids }) => ids);
}

/** Without a list of everyone the writer knows, these are the principals and the writer. */
function examineMessage(text: string, context: UnderstandingContext): Examination {
  const { language, known, principals, mentorName, people } = context;
  const schools = context.schools ?? principals.flatMap(({ school }) => school ?? []);
  const named = [...principals.map(({ name }) => name), ...(mentorName ? [mentorName] : [])];
  return examine(text, { language, known: known ?? named, schools, ...(people && { people }) });
}

type Readings = Omit<
  MessageUnderstanding,
  | "text"
  | "examination"
  | "language"
  | "progression"
  | "callsForHelp"
  | "utterance"
  | "names"
  | "mayName"
  | "draftWish"
  | "actWish"
  | "wishDetails"
  | "recordWish"
  | "restWish"
>;

function read(whole: PreparedText, who: WhoIsMeant, utterance: Utterance): Readings {
  const { text, folded, context } = whole;
  const [left, analysis] = [withoutRetractedWords(whole), analyseText(whole)];
  const topicValues = extractValuesByClauseTopic(analysis);
  const own = preparePassagesAbout(who, whole);
  const read = extractVisitValues(analysis, { who, topicValues });
  const rules = own ? keepValuesAbout(extractVisitValues(analyseText(own), { who }), read, text) : read;
  const reading = readAccount(own ?? whole);
  const account = combineValues(rules, reading, own ?? whole, text);
  const known = own ? { who } : { who, topicValues: left === whole ? topicValues : undefined };
  const correction = parseCorrection(own ? withoutRetractedWords(own) : left, known);
  const wantsToLog = wantsToLogVisit(folded, context.language) || tellsOfVisit(text, account);
  return {
    ...createOptionalProperty("intent", parseIntent(folded, context.language)),
    notNow: isNotNowReply(folded),
    wantsToLog,
    opensLog: opensLog(utterance, wantsToLog),
    account,
    passages: listPassages(whole, own ? readAccount(whole) : reading, account, extractPassages(analysis, rules)),
    correction,
    ...createOptionalProperty("corrects", readStatedCorrection(whole, correction.startsAt)),
    answer: readAnswers(whole, left, correction, topicValues),
    takesBack: startsWithRetraction(text),
    ...createOptionalProperty("opening", extractOpeningSentences(text, account)),
    thanks: isOnlyThanks(text),
  };
}

function readAnswers(
  whole: PreparedText,
  left: PreparedText,
  correction: ExtractedVisitValues,
  topicValues: ValuesByClauseTopic,
): PossibleAnswersInMessage {
  const yesNo = parseYesNoAnswer(whole);
  const times = LANGUAGES.flatMap((language) => findTimes(whole.folded.text, language));
  return {
    day: { past: parseDayAnswer(left, "past"), future: parseDayAnswer(left, "future") },
    ...createOptionalProperty("time", parseTimeAnswer(whole.folded, times)),
    ...createOptionalProperty("minutes", parseDurationAnswer(whole.folded, times)),
    ...createOptionalProperty("modality", parseModalityAnswer(left)),
    ...createOptionalProperty("outcome", parseOutcomeAnswer(whole.text, correction, yesNo)),
    ...createOptionalProperty("reason", topicValues.reason),
    ...createOptionalProperty("yesNo", yesNo),
    ...createOptionalProperty("ordinal", parseOrdinalChoice(whole.folded)),
    ...createOptionalProperty("owner", parseOwnerCorrection(whole.folded, left.folded)),
    each: asksForEach(whole),
    remove: asksToRemove(whole.folded),
    another: mentionsAnotherSession(whole.text),
  };
}
