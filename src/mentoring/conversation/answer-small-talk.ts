import type { PersonTx } from "#db/as.ts";
import type { SaidLine } from "#mentoring/line-shapes.ts";
import { notify } from "#mentoring/notice.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";
import type { UnderstoodMessage } from "./understood-message.ts";

/** From this probability on, a message is nothing but small talk. */
const LIKELY = 0.6;
/** A longer message says more. */
const MAX_LENGTH = 80;

/** Emoji, with what joins and colours them. */
const ONLY_EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+$/u;

const LINES: { readonly [Act in UtteranceAct]?: SaidLine } = {
  thanks: "thanks",
  greeting: "greeting",
  goodbye: "goodbye",
};
/** An "ok" or an emoji may answer what stands open; where nothing does, nobody expects an answer to it. */
const NEEDS_NO_ANSWER: ReadonlySet<UtteranceAct> = new Set(["acknowledgement", "emoji", "joke"]);

/**
 * Answers small talk with one short line, once in an hour, or with nothing. Returns false for anything else, and while
 * something stands open also for what may answer it. What stands open stays open.
 */
export async function answerSmallTalk(
  tx: PersonTx,
  { said, isAnswered }: UnderstoodMessage,
  isSomethingOpen: boolean,
  now: Temporal.Instant,
): Promise<boolean> {
  const act = smallTalkOf(said);
  if (!act || isAnswered) return false;
  const says = LINES[act];
  if (!says) return !isSomethingOpen && NEEDS_NO_ANSWER.has(act);
  const hour = now.toString().slice(0, "2026-11-16T09".length);
  await notify(tx, tx.personId, { kind: "line.said", says, arrival: hour }, now);
  return true;
}

function smallTalkOf({ text, thanks, utterance }: MessageUnderstanding): UtteranceAct | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  if (thanks) return "thanks";
  if (ONLY_EMOJI.test(text)) return "emoji";
  const { kind, kindProbability, act } = utterance;
  const isSmallTalk = kind === "small_talk" && kindProbability >= LIKELY && act !== "emoji";
  return isSmallTalk ? act : undefined;
}
