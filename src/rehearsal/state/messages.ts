import { type Clock, systemClock } from "#kernel/clock.ts";
import type { Block } from "#rehearsal/block-kit/walk-blocks.ts";
import type { ChangeNotifier } from "./changes.ts";
import { createTsGenerator } from "./ts.ts";

export type MessageMetadata = {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
};

/** The rich text block in which Slack's client wraps what a person types. */
export type ComposedBlock = {
  readonly type: "rich_text";
  readonly block_id: string;
  readonly elements: readonly unknown[];
};

export type Message = {
  readonly channel: string;
  readonly ts: string;
  /** The author: `"bot"`, or the id of the person. */
  readonly from: string;
  readonly text: string;
  /** The blocks of a message from the app; a message from a person has `composed` instead. */
  readonly blocks: readonly Block[];
  readonly composed: ComposedBlock | null;
  readonly metadata: MessageMetadata | null;
  readonly ephemeral: boolean;
  readonly clientMsgId: string | null;
  readonly editedTs: string | null;
  /** The first message of the thread to which this one is a reply. */
  readonly threadTs: string | null;
  readonly at: Temporal.Instant;
  /**
   * The real time at which the message was posted. A test can delay the history by some time; the message then appears
   * in the history that much later.
   */
  readonly acceptedAt: Temporal.Instant;
};

export type NewMessage = Pick<Message, "from" | "text"> &
  Partial<Pick<Message, "blocks" | "composed" | "metadata" | "ephemeral" | "clientMsgId" | "threadTs">>;
export type MessageEdit = Partial<Pick<Message, "text" | "blocks" | "composed" | "metadata">>;

export type MessageStore = {
  post(channel: string, draft: NewMessage): Message;
  edit(message: Message, edit: MessageEdit): Message;
  remove(message: Message): void;
  find(channel: string, ts: string): Message | undefined;
  /** Lists the messages of a conversation, oldest first. */
  list(channel: string): readonly Message[];
  nextTs(channel: string): string;
};

export function createMessageStore(clock: Clock, changes: ChangeNotifier): MessageStore {
  const conversations = new Map<string, readonly Message[]>();
  const nextTs = createTsGenerator(clock);
  const list = (channel: string) => conversations.get(channel) ?? [];
  const set = (channel: string, messages: readonly Message[]) => {
    conversations.set(channel, messages);
    changes.happened();
  };
  return {
    list,
    nextTs,
    find: (channel, ts) => list(channel).find((message) => message.ts === ts),
    post(channel, draft) {
      const [ts, at, acceptedAt] = [nextTs(channel), clock.now(), systemClock.now()];
      const message = { ...BLANK, ...draft, channel, ts, at, acceptedAt };
      set(channel, [...list(channel), message]);
      return message;
    },
    edit(message, edit) {
      const edited = { ...message, ...edit, editedTs: nextTs(message.channel) };
      set(
        message.channel,
        list(message.channel).map((one) => (one.ts === message.ts ? edited : one)),
      );
      return edited;
    },
    remove: ({ channel, ts }) =>
      set(
        channel,
        list(channel).filter((one) => one.ts !== ts),
      ),
  };
}

const BLANK = {
  blocks: [],
  composed: null,
  metadata: null,
  ephemeral: false,
  clientMsgId: null,
  editedTs: null,
  threadTs: null,
};
