/** One payload that Slack delivers to the app. */
export type Parcel = {
  readonly kind: "event" | "command" | "interaction";
  readonly body: Readonly<Record<string, unknown>>;
};

/** The number of the retry, and why the previous attempt failed. */
export type Retry = { readonly attempt: number; readonly reason: string };

export type Reply =
  | { readonly kind: "acked"; readonly payload: unknown }
  /** The app did not acknowledge. `final`: it asked for no further retry (`x-slack-no-retry`). */
  | { readonly kind: "unanswered"; readonly reason: string; readonly final: boolean };

/** The transport from Slack to the app: a WebSocket that the app opened, or POST requests to its URL. */
export type Transport = {
  connected(): boolean;
  send(parcel: Parcel, retry?: Retry): Promise<Reply>;
};

export function unanswered(reason: string): Reply {
  return { kind: "unanswered", reason, final: false };
}
