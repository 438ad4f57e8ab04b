export const SURFACES = ["slack", "teams"] as const;
export type Surface = (typeof SURFACES)[number];

/** An organisation's account on a surface: a Slack team or a Teams tenant. Opaque to the domain. */
export type Account = { readonly surface: Surface; readonly account: string };

/** A person's user in an account. Opaque to the domain. */
export type Address = Account & {
  readonly user: string;
  /** Their conversation with Fieldbook, once it is known. */
  readonly conversation?: string;
};
