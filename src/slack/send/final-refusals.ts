/**
 * What a final refusal of Slack's is about. `person`: Slack has no such active user. `conversation`: the conversation
 * with the person takes no messages. `message`: what was sent breaks a rule of Slack's, and would again. `thread`: the
 * message takes no replies. `history`: this conversation cannot be searched.
 */
export type RefusedSubject = "person" | "conversation" | "message" | "thread" | "history";

type FinalRefusals = Readonly<Record<string, RefusedSubject>>;

/** The methods with which a notice is sent and looked for. */
export type SendingMethod =
  | "chat.postMessage"
  | "chat.update"
  | "conversations.history"
  | "conversations.open"
  | "conversations.replies"
  | "users.lookupByEmail";

const NO_SUCH_PERSON: FinalRefusals = {
  user_disabled: "person",
  user_not_found: "person",
  user_not_in_team: "person",
  user_not_visible: "person",
};

const NO_SUCH_CONVERSATION: FinalRefusals = {
  channel_not_found: "conversation",
  is_archived: "conversation",
  not_in_channel: "conversation",
};

const TAKES_NO_MESSAGES: FinalRefusals = {
  ...NO_SUCH_CONVERSATION,
  // The app has no Messages tab, or a rule of the workspace lets it post nothing there.
  messages_tab_disabled: "conversation",
  restricted_action: "conversation",
};

/** The app was installed without the permission to read its own conversations. */
const MAY_NOT_SEARCH: FinalRefusals = { missing_scope: "history", not_allowed_token_type: "history" };

/** What Slack says of blocks, texts and metadata: the same message is refused however often it is sent. */
const MALFORMED: FinalRefusals = {
  invalid_arguments: "message",
  invalid_blocks: "message",
  invalid_blocks_format: "message",
  invalid_metadata_format: "message",
  invalid_metadata_schema: "message",
  metadata_too_large: "message",
  msg_blocks_too_long: "message",
  msg_too_long: "message",
  no_text: "message",
};

/**
 * The error codes of each method after which trying again cannot help, with what they are about. This list is complete
 * on purpose: a code that is not in it may pass (an administrator puts a setting right, a workspace finishes its move,
 * Slack invents a code), so what it refused waits.
 */
export const FINAL_REFUSALS: Readonly<Record<SendingMethod, FinalRefusals>> = {
  "chat.postMessage": {
    ...NO_SUCH_PERSON,
    ...TAKES_NO_MESSAGES,
    ...MALFORMED,
    cannot_reply_to_message: "thread",
    restricted_action_thread_locked: "thread",
    // The message to which it replies was deleted.
    thread_not_found: "thread",
  },
  "chat.update": {
    ...TAKES_NO_MESSAGES,
    ...MALFORMED,
    // The message was deleted, is of somebody else, or is too old to be changed.
    message_not_found: "message",
    cant_update_message: "message",
    edit_window_closed: "message",
  },
  "conversations.history": { ...NO_SUCH_CONVERSATION, ...MAY_NOT_SEARCH },
  "conversations.replies": { ...NO_SUCH_CONVERSATION, ...MAY_NOT_SEARCH, thread_not_found: "thread" },
  "conversations.open": {
    ...NO_SUCH_PERSON,
    ...NO_SUCH_CONVERSATION,
    users_not_found: "person",
    // The user is an app, or of another organisation with which no channel is shared.
    cannot_dm_bot: "person",
    invalid_user_combination: "person",
  },
  // Who has no account yet may get one: `open-channel.ts` defers their notices.
  "users.lookupByEmail": {},
};
