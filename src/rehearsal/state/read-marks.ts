import type { ChangeNotifier } from "./changes.ts";
import type { Messages } from "./messages.ts";

/** How far each conversation has been read, to count the unread messages. */
export type ReadMarks = {
  /** Counts the unread messages from the app. */
  countUnread(channel: string): number;
  markRead(channel: string): void;
};

export function createReadMarks(messages: Messages, changes: ChangeNotifier): ReadMarks {
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
