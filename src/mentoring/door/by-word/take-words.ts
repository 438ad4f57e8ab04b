import type { ShortReply } from "#mentoring/conversation/open/read-reply.ts";
import type { UnderstoodMessage } from "#mentoring/conversation/understood-message.ts";
import { keepWishedNote } from "#mentoring/conversation/wish/note-wish.ts";
import { remind } from "#mentoring/conversation/wish/remind-wish.ts";
import type { OpenQuestion } from "#mentoring/delivery/open-question/open-question.ts";
import type { RequestContext } from "#mentoring/door/member.ts";
import type { UtteranceKind } from "#understanding/utterance/kinds.ts";

/** What is one of these was not written to be kept or reminded of. */
const NO_WORDS: readonly UtteranceKind[] = ["question", "small_talk", "distress"];

/** Takes a message as the words that were asked for: those of a note, or what a reminder is about. */
export async function takeWords(
  { tx, me, now }: RequestContext,
  { id: arrival, said, writtenAt }: UnderstoodMessage,
  { said: { notice } }: OpenQuestion,
  reply: ShortReply,
): Promise<boolean> {
  const { wishDetails: details, utterance } = said;
  if (notice.kind !== "wish.asked" || !details || reply.says !== undefined || reply.isRequest) return false;
  if (NO_WORDS.includes(utterance.kind)) return false;
  const at = { tx, me, arrival, said, details, isDraftOpen: false, isQuestionAsked: false, writtenAt, now };
  switch (notice.wish) {
    case "note":
      await keepWishedNote(at);
      return true;
    case "remind_of":
      await remind(at);
      return true;
    default:
      return false;
  }
}
