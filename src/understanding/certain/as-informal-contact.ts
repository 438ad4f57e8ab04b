import type { ExtractedVisitValues, Passage } from "#understanding/extracted-values.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { asCertainAccount } from "./certain-account.ts";

/** Fewer words of a passage tell nothing of what the two spoke about. */
const MIN_WORDS = 3;

/** Takes a message for the account of a chance contact, if it tells of one. Nothing is asked of such a contact. */
export function asInformalContact(said: MessageUnderstanding): MessageUnderstanding | undefined {
  const { account, text } = said;
  const { contactType, notHeldReason: _, ...rest } = account;
  if (!contactType || /[?¿]/u.test(text)) return undefined;
  const { quote, minutes = account.minutes, modality = account.modality } = contactType;
  return {
    ...asCertainAccount(said),
    account: {
      ...rest,
      ...readLine(said, quote),
      contactType,
      // Whoever was met was met: the words that tell of it leave no doubt of that.
      outcome: { value: "held_as_planned", quote, sure: true },
      ...(minutes && { minutes: { ...minutes, sure: true } }),
      ...(modality && { modality: { ...modality, sure: modality.sure || modality.quote === quote } }),
    },
  };
}

/** What was spoken about, if no field took it, is likely what the principal brought: its one line is not to be lost. */
function readLine({ account, passages }: MessageUnderstanding, quote: string): Pick<ExtractedVisitValues, "request"> {
  const { request, working, challenge, principalCommitments, mentorCommitments } = account;
  const texts = [request, working, challenge, ...principalCommitments, ...mentorCommitments];
  const line = passages.find((passage) => tellsSomething(passage) && !passage.words.includes(quote))?.words;
  if (line === undefined || texts.some((text) => text !== undefined)) return {};
  return { request: { value: line, quote: line, sure: false } };
}

function tellsSomething({ words, commitment }: Passage): boolean {
  return !commitment && (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MIN_WORDS;
}
