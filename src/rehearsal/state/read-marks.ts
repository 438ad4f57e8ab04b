import type { ChangeNotifier } from "./changes.ts";
import type { MessageStore } from "./messages.ts";

/** How far each person has read their conversation, to count the unread messages. */
export type ReadMarks = {
  /** Counts the messages from the app that the person has not read. */
  countUnread(channel: string): number;
  markRead(channel: string): void;
};

export function createReadMarks(messages: MessageStore, changes: ChangeNotifier): ReadMarks {
  const readTo = new Map<string, string>();
  const unread = (channel: string) =>
    messages.list(channel).filter(({ from, ts }) => from === "bot" && ts > (readTo.get(channel) ?? ""));
  return {
    countUnread: (channel) => unread(channel).length,
    markRead(channel) {
      const newest = unread(channel).at(-1);
      if (!newest) return;
      readTo.set(channel, newest.ts);
      changes.happened();
    },
  };
}
