/**
 * What the chat platform says of a user, for the decision whether their e-mail address may identify a person of the
 * list. Only a `member` is identified by it: an active full member of the organisation's own account.
 */
export type ChatUserKind =
  | "member"
  /** A user with limited access, such as a guest in Slack. Mentors often are guests. */
  | "guest"
  /** A member whose e-mail address the chat platform has not confirmed to be theirs. */
  | "unconfirmed"
  | "bot"
  /** A user whose home is another organisation's account, for example in a shared channel. */
  | "foreign"
  | "deleted";

/** A user of the chat platform whose e-mail address may be that of a person in the list. */
export type ChatUser = { readonly kind: ChatUserKind; readonly email: string };
