/** One payload that Slack delivers to the app. */
export type AppPayload = {
  readonly kind: "event" | "command" | "interaction";
  readonly body: Readonly<Record<string, unknown>>;
};

/** The number of a retry, and why the previous attempt failed, as Slack sends them with a redelivered event. */
export type RetryInfo = { readonly attempt: number; readonly reason: string };

export type AppResponse =
  | { readonly kind: "acked"; readonly payload: unknown }
  /**
   * The app did not acknowledge the payload. If `final` is true, it asked for no further retry (with the header
   * `x-slack-no-retry`).
   */
  | { readonly kind: "unanswered"; readonly reason: string; readonly final: boolean };

/** How Slack's payloads reach the app: over a WebSocket that the app opened, or as POST requests to its URL. */
export type AppTransport = {
  connected(): boolean;
  send(parcel: AppPayload, retry?: RetryInfo): Promise<AppResponse>;
};

export function unansweredResponse(reason: string): AppResponse {
  return { kind: "unanswered", reason, final: false };
}
