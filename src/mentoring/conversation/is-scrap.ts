import { parseOpenReply } from "#understanding/answers/parse-open-reply.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { UtteranceAct } from "#understanding/utterance/kinds.ts";

type Said = Pick<MessageUnderstanding, "text" | "answer" | "utterance" | "intent" | "names" | "wishDetails">;

/** A longer message says more than a yes or a no. */
const MAX_LENGTH = 40;
/** From this probability on, a message is an answer by its kind alone. */
const LIKELY = 0.75;
const BARE: readonly (UtteranceAct | undefined)[] = ["yes", "no", "none"];

/**
 * Whether a message only says yes or no to something, or chooses, and names nothing. Where nothing stands open it says
 * nothing. A pure function.
 */
export function isScrap({ text, answer, utterance, intent, names, wishDetails }: Said): boolean {
  const { day, time } = wishDetails ?? {};
  if (text.length > MAX_LENGTH || names.length > 0 || (day ?? time) || (intent !== undefined && intent !== "none"))
    return false;
  const { stance } = parseOpenReply(normalizeText(text));
  const isBare = answer.yesNo !== undefined || answer.ordinal !== undefined || intent === "none";
  const isAnswer = utterance.kind === "answer" && BARE.includes(utterance.act) && utterance.probability >= LIKELY;
  return isBare || isAnswer || stance === "agrees" || stance === "acknowledges";
}

/** Whether a scrap wants something done, and is not only an acknowledgement that expects no answer: "ok, do it". */
export const wantsItDone = (said: Said & Pick<MessageUnderstanding, "thanks">): boolean =>
  !said.thanks && isScrap(said) && parseOpenReply(normalizeText(said.text)).stance === "agrees";
