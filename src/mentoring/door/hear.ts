import type { InboxMessage, MessageTextId } from "#inbox/inbox-message.ts";
import type { InboxMessageHandler, InterpretedMessage } from "#inbox/port.ts";
import { type AttachmentKind, answerAttachment } from "#mentoring/conversation/answer-attachment.ts";
import { handleChatMessage } from "#mentoring/conversation/handle-chat-message.ts";
import { type FreeTextCommand, handleCommandText } from "#mentoring/conversation/handle-command-text.ts";
import { handleOwnDanger } from "#mentoring/conversation/handle-own-danger.ts";
import type { UnderstoodMessage } from "#mentoring/conversation/understood-message.ts";
import { notify } from "#mentoring/notice.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { answerDanger } from "#mentoring/safeguarding/answer-danger.ts";
import { findAlarm } from "#mentoring/safeguarding/find-alarm.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import { type ExaminationContext, examine } from "#understanding/examine.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { type UnderstandMessage, understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { answerByWord } from "./by-word/answer-by-word.ts";

type Context = { readonly me: Person; readonly writer: UnderstandingContext & ExaminationContext };

/** The kind of a stored incoming text: a chat message, or the text after a subcommand of `/fieldbook`. */
export type FreeTextKind = "message" | AttachmentKind | `command.${FreeTextCommand}`;

const COMMAND_OF: Readonly<Record<string, FreeTextCommand>> = {
  "command.log": "log",
  "command.note": "note",
} satisfies Record<Exclude<FreeTextKind, "message" | AttachmentKind>, FreeTextCommand>;

/**
 * Creates the port through which the inbox worker understands stored free text and acts on it. `recognise`, supplied by
 * the code of the chat platform, identifies the sender of a text whose chat address is not stored yet.
 */
export function createFreeTextHandler(
  understand: UnderstandMessage,
  recognise: InboxMessageHandler<never, never>["recognise"],
  bank: QuestionBank,
): InboxMessageHandler<Context, MessageUnderstanding> {
  return {
    recognise,
    async gather(tx, now) {
      const me = await findPerson(tx, tx.personId);
      return me && { me, writer: await gatherUnderstandingContext(tx, me, now) };
    },
    // A text that tells of danger is understood by the rules alone, whatever else may be used to understand others.
    understand: async (text, { writer }, signal) =>
      findAlarm([examine(text, writer)]) ? understandMessageByRules(text, writer) : understand(text, writer, signal),
    takesWaiting: (said) => said.opensLog,
    // Every message and every command with words passes here, so danger is answered before anything else is done.
    async act(tx, { context: { me }, held, arrival, ...said }, now) {
      if (await answerAttachment(tx, { kind: arrival.kind, id: said.id }, now)) return ALONE;
      const command = commandOf(arrival);
      const danger = findAlarm([said.meaning.examination]);
      if (danger === "self") return handleOwnDanger(tx, me, command, toMessage(said), now).then(() => ALONE);
      if (danger) await answerDanger(tx, me, { kind: danger, arrival: said.id }, now);
      const message = { ...toMessage(said), isAnswered: danger !== undefined };
      if (command) {
        await handleCommandText(tx, me, command, message, now);
        return ALONE;
      }
      if (await answerByWord({ tx, me, now, bank, arrival: message.id, words: {} }, message)) return ALONE;
      const heard = await handleChatMessage(tx, me, message, held.map(toMessage), now);
      return heard.kind === "placed" ? { ...heard, held: heard.held.map(({ id }) => id as MessageTextId) } : heard;
    },
    isAnsweredAlone: ({ examination }) => findAlarm([examination]) !== undefined,
    async answerAlone(tx, { id, meaning }, { me }, now) {
      const danger = findAlarm([meaning.examination]);
      if (danger) await answerDanger(tx, me, { kind: danger, arrival: id }, now);
    },
    excuse: (tx, author, { utteranceId, replyTo }, reference, now) =>
      notify(replyTo ? { ...tx, replyTo } : tx, author, { kind: "words.failed", arrival: utteranceId, reference }, now),
  };
}

/** A message that was acted on, and no other with it. */
const ALONE = { kind: "placed", held: [] } as const;

const commandOf = ({ kind }: InboxMessage): FreeTextCommand | undefined => COMMAND_OF[kind];

const toMessage = ({ id, meaning, writtenAt }: InterpretedMessage<MessageUnderstanding>): UnderstoodMessage => ({
  id,
  said: meaning,
  writtenAt,
});
