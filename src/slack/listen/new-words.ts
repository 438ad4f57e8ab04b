/**
 * The subtypes of Slack's message events that are processed because they contain new text by a person, each with an
 * explanation. Events without a subtype are processed too; all other subtypes are ignored.
 */
const HEARD: Readonly<Record<string, string>> = {
  file_share: "words beside a picture or a recording",
  thread_broadcast: "a reply in a thread that is also sent to the conversation",
  me_message: "words sent with /me",
};

/** The subtypes of message events that occur in direct conversations and are ignored, each with the reason. */
export const IGNORED_MESSAGE_SUBTYPES: Readonly<Record<string, string>> = {
  message_changed: "an edit, which is followed (`edits.ts`)",
  message_deleted: "nothing is undone by it; its author is told what stays (`edits.ts`)",
  message_replied: "Slack's note that a thread has a reply; the reply arrives by itself",
  bot_message: "no person wrote it",
  assistant_app_thread: "Slack opens a thread with an app; nobody has written yet",
  ephemeral_message: "shown to one person by an app",
  tombstone: "the place of a deleted message",
};

/** Whether a message event is a person's new text in a direct conversation. */
export function isNewUserText(event: {
  readonly subtype?: string | undefined;
  readonly channel_type: string;
  readonly bot_id?: unknown;
}): boolean {
  if (event.channel_type !== "im" || event.bot_id !== undefined) return false;
  return event.subtype === undefined || Object.hasOwn(HEARD, event.subtype);
}
