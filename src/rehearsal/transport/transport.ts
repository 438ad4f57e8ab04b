/** Something Slack hands to the app. */
export type Parcel = {
  readonly kind: "event" | "command" | "interaction";
  readonly body: Readonly<Record<string, unknown>>;
};

/** Which attempt after the first this is, and what went wrong with the one before. */
export type Retry = { readonly attempt: number; readonly reason: string };

export type Reply =
  | { readonly kind: "acked"; readonly payload: unknown }
  /** `final`: the app asked not to be tried again. */
  | { readonly kind: "unanswered"; readonly reason: string; readonly final: boolean };

/** The way from Slack to the app: a socket the app opened, or a POST to its address. */
export type Transport = {
  connected(): boolean;
  send(parcel: Parcel, retry?: Retry): Promise<Reply>;
};

export function unanswered(reason: string): Reply {
  return { kind: "unanswered", reason, final: false };
}
