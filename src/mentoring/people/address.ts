export const SURFACES = ["slack", "teams"] as const;
export type Surface = (typeof SURFACES)[number];

/** An organisation's account on a surface: a Slack team, a Teams tenant. Text that only the surface reads. */
export type Account = { readonly surface: Surface; readonly account: string };

/** Where a person is in an account. Text that only the surface reads. */
export type Address = Account & {
  readonly user: string;
  /** The conversation in which they are spoken to, once it is known. */
  readonly conversation?: string;
};
