import type { InboxMessage, MessageTextId } from "#inbox/inbox-message.ts";
import type { InboxMessageHandler, InterpretedMessage } from "#inbox/port.ts";
import { handleChatMessage, type UnderstoodMessage } from "#mentoring/conversation/handle-chat-message.ts";
import { type FreeTextCommand, handleCommandText } from "#mentoring/conversation/handle-command-text.ts";
import { notify } from "#mentoring/notice.ts";
import { findPerson } from "#mentoring/people/person.store.ts";
import type { Person } from "#mentoring/people/person.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import type { UnderstandMessage } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

type Context = { readonly me: Person; readonly writer: UnderstandingContext };

/** The kind of a stored incoming text: a chat message, or the text after a subcommand of `/fieldbook`. */
export type FreeTextKind = "message" | `command.${FreeTextCommand}`;

const COMMAND_OF: Readonly<Record<string, FreeTextCommand>> = {
  "command.log": "log",
  "command.note": "note",
} satisfies Record<Exclude<FreeTextKind, "message">, FreeTextCommand>;

/**
 * Creates the port through which the inbox worker understands stored free text and acts on it. `recognise`, supplied by
 * the code of the chat platform, identifies the sender of a text whose chat address is not stored yet.
 */
export function createFreeTextHandler(
  understand: UnderstandMessage,
  recognise: InboxMessageHandler<never, never>["recognise"],
): InboxMessageHandler<Context, MessageUnderstanding> {
  return {
    recognise,
    async gather(tx, now) {
      const me = await findPerson(tx, tx.personId);
      return me && { me, writer: await gatherUnderstandingContext(tx, me, now) };
    },
    understand: (text, { writer }, signal) => understand(text, writer, signal),
    takesWaiting: ({ wantsToLog }) => wantsToLog,
    async act(tx, { context: { me }, held, arrival, ...said }, now) {
      const command = commandOf(arrival);
      if (command) {
        await handleCommandText(tx, me, command, toMessage(said), now);
        return { kind: "placed", held: [] };
      }
      const heard = await handleChatMessage(tx, me, toMessage(said), held.map(toMessage), now);
      return heard.kind === "placed" ? { ...heard, held: heard.held.map(({ id }) => id as MessageTextId) } : heard;
    },
    excuse: (tx, author, { utteranceId }, reference, now) =>
      notify(tx, author, { kind: "words.failed", arrival: utteranceId, reference }, now),
  };
}

const commandOf = ({ kind }: InboxMessage): FreeTextCommand | undefined => COMMAND_OF[kind];

const toMessage = ({ id, meaning, writtenAt }: InterpretedMessage<MessageUnderstanding>): UnderstoodMessage => ({
  id,
  said: meaning,
  writtenAt,
});
