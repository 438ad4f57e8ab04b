import { LANGUAGES } from "#kernel/language.ts";
import { openingOf } from "./answers/opening-of.ts";
import { progressionOf } from "./answers/progression.ts";
import { readDay, readMinutes, readModality, readTime, readYesNo } from "./answers/read-answer.ts";
import { isThanks, mentionsAnotherSession, readWent, takesBack } from "./answers/read-attitude.ts";
import { readCorrection } from "./answers/read-correction.ts";
import { isNotNow, readIntent, wantsToLog } from "./answers/read-intent.ts";
import { type Prepared, prepare } from "./clauses/prepare.ts";
import { setScene } from "./clauses/set-scene.ts";
import { blankWithdrawn } from "./clauses/taken-back.ts";
import { findClocks } from "./facts/find-clocks.ts";
import { isInOurScript } from "./language/language-of.ts";
import { optionalKey } from "./optional-key.ts";
import type { Reading, UnderstandingContext } from "./reading.ts";
import { possibleRisk } from "./risk/possible-risk.ts";
import { readScene, readStorySlots, type Story } from "./slots/read-account.ts";
import { type Answers, MAX_ACCOUNT_LENGTH, type Understanding } from "./understanding.ts";

/**
 * The port of natural-language understanding. Called once per message and outside any transaction, because an
 * implementation may take seconds. It throws only if `signal` aborts it.
 */
export type Understand = (text: string, context: UnderstandingContext, signal: AbortSignal) => Promise<Understanding>;

/** Understands a message by the rules of the language packs: deterministic, without network or clock. */
export const understand: Understand = async (text, context, signal) => {
  signal.throwIfAborted();
  return understandByRules(text, context);
};

/** Understands a message by the rules of the language packs, synchronously and in linear time. Never throws. */
export function understandByRules(text: string, context: UnderstandingContext): Understanding {
  const whole = prepare(text, context);
  const isRead = text.length <= MAX_ACCOUNT_LENGTH && isInOurScript(whole.folded);
  return {
    text,
    language: isRead ? whole.language : context.language,
    ...read(isRead ? whole : prepare("", context)),
    progression: progressionOf(whole, context.language),
    ...optionalKey("risk", possibleRisk(whole.folded)),
    names: whole.mentions.map(({ start, end, ids, sure }) => ({ quote: whole.folded.cut(start, end), ids, sure })),
  };
}

function read(whole: Prepared): Omit<Understanding, "text" | "language" | "progression" | "risk" | "names"> {
  const { text, folded, context } = whole;
  const kept = blankWithdrawn(text);
  const left = kept === text ? whole : prepare(text, context, kept);
  const scene = setScene(whole);
  const story = readStorySlots(scene);
  const account = readScene(scene, story);
  const correction = readCorrection(left, left === whole ? story : undefined);
  return {
    ...optionalKey("intent", readIntent(folded, context.language)),
    notNow: isNotNow(folded),
    wantsToLog: wantsToLog(folded, context.language),
    account,
    correction,
    answer: readAnswers(whole, left, correction, story),
    takesBack: takesBack(text),
    ...optionalKey("opening", openingOf(text, account)),
    thanks: isThanks(text),
  };
}

function readAnswers(whole: Prepared, left: Prepared, correction: Reading, story: Story): Answers {
  const yesNo = readYesNo(whole);
  const clocks = LANGUAGES.flatMap((language) => findClocks(whole.folded.text, language));
  return {
    day: { past: readDay(left, "past"), future: readDay(left, "future") },
    ...optionalKey("time", readTime(whole.folded, clocks)),
    ...optionalKey("minutes", readMinutes(whole.folded, clocks)),
    ...optionalKey("modality", readModality(left)),
    ...optionalKey("outcome", readWent(whole.text, correction, yesNo)),
    ...optionalKey("reason", story.reason),
    ...optionalKey("yesNo", yesNo),
    another: mentionsAnotherSession(whole.text),
  };
}
