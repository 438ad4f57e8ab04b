/**
 * Why a person could not be reached, in neutral words, if the cause lies with their account and not with what was sent.
 * `account_closed`: their account was closed. `no_account`: no account with their e-mail address can be written to.
 * `takes_no_messages`: their conversation takes no messages. `unknown`: messages are refused for a reason that is not
 * known.
 */
export type UnreachedReason = "account_closed" | "no_account" | "takes_no_messages" | "unknown";
