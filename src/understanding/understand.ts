import { openingOf } from "./answers/opening-of.ts";
import { progressionOf } from "./answers/progression.ts";
import { readDay, readMinutes, readModality, readTime, readYesNo } from "./answers/read-answer.ts";
import { isThanks, readWent, saysAnother, takesBack } from "./answers/read-attitude.ts";
import { readCorrection } from "./answers/read-correction.ts";
import { readIntent, saysNotNow, wantsToLog } from "./answers/read-intent.ts";
import { type Prepared, prepare } from "./clauses/prepare.ts";
import { setScene } from "./clauses/set-scene.ts";
import { withoutTakenBack } from "./clauses/taken-back.ts";
import { fold } from "./fold/fold.ts";
import type { Reading, UnderstandingContext } from "./reading.ts";
import { possibleRisk } from "./risk/possible-risk.ts";
import { readAccount } from "./slots/read-account.ts";
import { readReason } from "./slots/read-reason.ts";
import { type Answers, MAX_ACCOUNT_LENGTH, type Understanding } from "./understanding.ts";

/**
 * The port: one text in, all that is understood of it out. Called once for a message and outside any transaction, since
 * an implementation may take seconds. It throws only when `signal` aborts it.
 */
export type Understand = (text: string, context: UnderstandingContext, signal: AbortSignal) => Promise<Understanding>;

/** The rules of the language packs: no network, no clock, the same words give the same value. */
export const understand: Understand = async (text, context, signal) => {
  signal.throwIfAborted();
  return understandByRules(text, context);
};

/** The same at once, in time that grows with the text. Never throws. */
export function understandByRules(text: string, context: UnderstandingContext): Understanding {
  const risk = possibleRisk(fold(text));
  const read = text.length > MAX_ACCOUNT_LENGTH ? "" : text;
  const whole = prepare(read, context);
  const kept = withoutTakenBack(read);
  const left = kept === read ? whole : prepare(read, context, kept);
  const account = readAccount(whole);
  const correction = readCorrection(left);
  const opening = openingOf(read, account);
  const intent = readIntent(whole.folded, context.language);
  return {
    text,
    language: whole.language,
    ...(intent && { intent }),
    notNow: saysNotNow(whole.folded),
    wantsToLog: wantsToLog(whole.folded, context.language),
    account,
    correction,
    answer: readAnswers(whole, left, correction),
    takesBack: takesBack(read),
    ...(opening !== undefined && { opening }),
    thanks: isThanks(read),
    progression: progressionOf(whole, context.language),
    ...(risk && { risk }),
    names: whole.mentions.map(({ start, end, ids, sure }) => ({ quote: whole.folded.cut(start, end), ids, sure })),
  };
}

function readAnswers(whole: Prepared, left: Prepared, correction: Reading): Answers {
  const time = readTime(whole.folded);
  const minutes = readMinutes(whole.folded);
  const modality = readModality(left);
  const yesNo = readYesNo(whole);
  const outcome = readWent(whole.text, correction, yesNo);
  const reason = readReason(setScene(whole, { answering: true }));
  return {
    day: { past: readDay(left, "past"), future: readDay(left, "future") },
    ...(time && { time }),
    ...(minutes && { minutes }),
    ...(modality && { modality }),
    ...(outcome && { outcome }),
    ...(reason && { reason }),
    ...(yesNo !== undefined && { yesNo }),
    another: saysAnother(whole.text),
  };
}
