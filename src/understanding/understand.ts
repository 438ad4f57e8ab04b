import { LANGUAGES } from "#kernel/language.ts";
import { classifyReflectiveAnswer } from "./answers/classify-reflective-answer.ts";
import {
  readDayAnswer,
  readDurationAnswer,
  readModalityAnswer,
  readTimeAnswer,
  readYesNoAnswer,
} from "./answers/read-answer.ts";
import { isThanks, mentionsAnotherSession, readOutcomeAnswer, startsWithRetraction } from "./answers/read-attitude.ts";
import { readCorrection } from "./answers/read-correction.ts";
import { readIntent, saysNotNow, wantsToLog } from "./answers/read-intent.ts";
import { readOpeningSentences } from "./answers/read-opening-sentences.ts";
import { analyseText } from "./clauses/analyse-text.ts";
import { type PreparedText, prepareText } from "./clauses/prepare-text.ts";
import { blankWithdrawnWords } from "./clauses/withdrawn-words.ts";
import { findTimes } from "./facts/find-times.ts";
import { isInSupportedScript } from "./language/detect-language.ts";
import { optionalKey } from "./optional-key.ts";
import type { UnderstandingContext, VisitReading } from "./reading.ts";
import { possibleRisk } from "./risk/possible-risk.ts";
import { MAX_ANALYSED_CHARACTERS, type PossibleAnswers, type Understanding } from "./understanding.ts";
import { readTopicValues, readVisitValues, type TopicValues } from "./values/read-visit-account.ts";

/**
 * The interface for interpreting free text, which implementations other than these rules can also provide. It is called
 * once per message and outside any transaction, because an implementation may take seconds. It throws only if `signal`
 * aborts it.
 */
export type Understand = (text: string, context: UnderstandingContext, signal: AbortSignal) => Promise<Understanding>;

/**
 * Understands a message by the rules of the language packs. The result is deterministic; no network or clock is used.
 */
export const understand: Understand = async (text, context, signal) => {
  signal.throwIfAborted();
  return understandByRules(text, context);
};

/** Understands a message by the rules of the language packs, synchronously and in linear time. It never throws. */
export function understandByRules(text: string, context: UnderstandingContext): Understanding {
  const whole = prepareText(text, context);
  const isRead = text.length <= MAX_ANALYSED_CHARACTERS && isInSupportedScript(whole.folded);
  return {
    text,
    language: isRead ? whole.language : context.language,
    ...read(isRead ? whole : prepareText("", context)),
    progression: classifyReflectiveAnswer(whole, context.language),
    ...optionalKey("risk", possibleRisk(whole.folded)),
    names: whole.mentions.map(({ start, end, ids, sure }) => ({ quote: whole.folded.cut(start, end), ids, sure })),
  };
}

function read(whole: PreparedText): Omit<Understanding, "text" | "language" | "progression" | "risk" | "names"> {
  const { text, folded, context } = whole;
  const kept = blankWithdrawnWords(text);
  const left = kept === text ? whole : prepareText(text, context, kept);
  const analysis = analyseText(whole);
  const topicValues = readTopicValues(analysis);
  const account = readVisitValues(analysis, topicValues);
  const correction = readCorrection(left, left === whole ? topicValues : undefined);
  return {
    ...optionalKey("intent", readIntent(folded, context.language)),
    notNow: saysNotNow(folded),
    wantsToLog: wantsToLog(folded, context.language),
    account,
    correction,
    answer: readAnswers(whole, left, correction, topicValues),
    takesBack: startsWithRetraction(text),
    ...optionalKey("opening", readOpeningSentences(text, account)),
    thanks: isThanks(text),
  };
}

function readAnswers(
  whole: PreparedText,
  left: PreparedText,
  correction: VisitReading,
  topicValues: TopicValues,
): PossibleAnswers {
  const yesNo = readYesNoAnswer(whole);
  const times = LANGUAGES.flatMap((language) => findTimes(whole.folded.text, language));
  return {
    day: { past: readDayAnswer(left, "past"), future: readDayAnswer(left, "future") },
    ...optionalKey("time", readTimeAnswer(whole.folded, times)),
    ...optionalKey("minutes", readDurationAnswer(whole.folded, times)),
    ...optionalKey("modality", readModalityAnswer(left)),
    ...optionalKey("outcome", readOutcomeAnswer(whole.text, correction, yesNo)),
    ...optionalKey("reason", topicValues.reason),
    ...optionalKey("yesNo", yesNo),
    another: mentionsAnotherSession(whole.text),
  };
}
