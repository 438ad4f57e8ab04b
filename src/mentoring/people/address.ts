export const SURFACES = ["slack", "teams"] as const;
export type Surface = (typeof SURFACES)[number];

/**
 * An organisation's account on a chat platform: a Slack team or a Teams tenant. The domain does not interpret its id.
 */
export type Account = { readonly surface: Surface; readonly account: string };

/**
 * A person's chat address: their user id within an account of a chat platform. The domain does not interpret the id.
 */
export type Address = Account & {
  readonly user: string;
  /** The id of the person's direct conversation with Fieldbook, once it is known. */
  readonly conversation?: string;
};
