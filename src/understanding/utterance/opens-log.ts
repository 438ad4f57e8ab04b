import { accountProbability } from "./account-probability.ts";
import type { Utterance } from "./classify-utterance.ts";
import type { UtteranceKind } from "./kinds.ts";

/** From this probability on, a message is an account, whatever words it uses. */
const IS_ACCOUNT = 0.6;

/**
 * From this probability on, a message is of another kind although it says whom, when or how long, as an account does.
 * Questions and wishes often do; what is said of one's own day may be an account all the same.
 */
const IS_OTHER: Readonly<Record<Exclude<UtteranceKind, "account">, number>> = {
  question: 0.7,
  wish: 0.7,
  answer: 0.85,
  correction: 0.85,
  small_talk: 0.85,
  distress: 0.85,
  other: 0.85,
};

/**
 * Whether a message opens a log: it is an account, in whatever words, or it asks to log one. `byWords`: whether the rules
 * find in it what an account has. A question, a wish and a plan have that too, and open none.
 */
export function opensLog(utterance: Utterance, byWords: boolean): boolean {
  if (accountProbability(utterance) >= IS_ACCOUNT) return true;
  return byWords && !isOfAnotherKind(utterance);
}

function isOfAnotherKind({ kind, act, kindProbability }: Utterance): boolean {
  return kind !== "account" && act !== "log" && kindProbability >= IS_OTHER[kind];
}
