export const CHAT_PLATFORMS = ["slack", "teams"] as const;
export type ChatPlatform = (typeof CHAT_PLATFORMS)[number];

/**
 * An organisation's account on a chat platform: a Slack team or a Teams tenant. The domain does not interpret its id.
 */
export type ChatAccount = { readonly surface: ChatPlatform; readonly account: string };

/**
 * A person's chat address: their user id within an account of a chat platform. The domain does not interpret the id.
 */
export type ChatAddress = ChatAccount & {
  readonly user: string;
  /** The id of the person's direct conversation with Fieldbook, once it is known. */
  readonly conversation?: string;
};
