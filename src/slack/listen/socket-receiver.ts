import { setTimeout as pause } from "node:timers/promises";
import type { AckFn, App, Receiver, ReceiverEvent } from "@slack/bolt";
import { SocketModeClient } from "@slack/socket-mode";
import type { Log } from "#kernel/log.ts";
import { SocketNotOpenedError } from "#slack/install/app-token.ts";
import { createBoltLogger } from "./bolt-logger.ts";

export type SocketOptions = { readonly appToken: string; readonly apiUrl?: string; readonly log: Log };

/** A message that Slack sends over Socket Mode: its payload, and the function that acknowledges it. */
type Envelope = {
  readonly body: ReceiverEvent["body"];
  readonly ack: (response?: unknown) => Promise<void>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
};

/**
 * The timeout of the request that asks Slack for the URL of a connection (`REQUEST`), and that of waiting for Slack's
 * first message on a new connection (`GREETING`).
 */
const REQUEST_TIMEOUT_MS = 10_000;
const GREETING_TIMEOUT_MS = 20_000;
/**
 * The delays before the attempts to connect again; the last one repeats. After Slack refused the token, the longest
 * delay applies.
 */
const RECONNECT_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000] as const;
const LONGEST_RECONNECT_MS = 60_000;

/**
 * A Socket Mode receiver that acknowledges a payload only after its effects are committed. Bolt's own receiver
 * acknowledges events before any listener runs, so an event whose processing fails would be lost; here Slack redelivers
 * it.
 */
export class DurableSocketReceiver implements Receiver {
  readonly client: SocketModeClient;
  readonly #log: Log;
  readonly #stopping = new AbortController();
  #connected = false;
  #reconnecting = false;

  constructor({ appToken, apiUrl, log }: SocketOptions) {
    this.#log = log;
    const clientOptions = {
      ...(apiUrl && { slackApiUrl: apiUrl }),
      timeout: REQUEST_TIMEOUT_MS,
      retryConfig: { retries: 0 },
    };
    this.client = new SocketModeClient({
      appToken,
      logger: createBoltLogger(log),
      clientOptions,
      autoReconnectEnabled: false,
    });
    this.client.on("connected", () => (this.#connected = true));
    this.client.on("disconnected", () => (this.#connected = false));
  }

  /** Whether the connection stands now; the events alone would say so for a while after it broke. */
  get connected(): boolean {
    return this.#connected && this.client.websocket?.isActive() === true;
  }

  init(app: App): void {
    this.client.on("slack_event", (envelope: Envelope) => this.#receive(app, envelope));
  }

  /**
   * Connects to Slack. Throws {@link SocketNotOpenedError} if Slack refuses the token; if Slack does not respond, tries
   * again in the background until {@link stop}.
   */
  async start(): Promise<void> {
    const failure = await this.#connect();
    if (failure?.kind === "refused") throw failure;
    if (failure) this.#report(failure);
    this.client.on("disconnected", () => void this.#reconnect());
    if (!this.#connected) void this.#reconnect();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.client.disconnect();
  }

  async #connect(): Promise<SocketNotOpenedError | undefined> {
    const late = setTimeout(() => void this.client.disconnect(), GREETING_TIMEOUT_MS);
    try {
      await this.client.start();
      return undefined;
    } catch (error) {
      return new SocketNotOpenedError(error);
    } finally {
      clearTimeout(late);
    }
  }

  async #reconnect(): Promise<void> {
    if (this.#reconnecting) return;
    this.#reconnecting = true;
    const { signal } = this.#stopping;
    let waitMs: number = RECONNECT_MS[0];
    for (let attempt = 1; !this.#connected && !signal.aborted; attempt++) {
      await pause(waitMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
      const failure = await this.#connect();
      if (failure && !signal.aborted) this.#report(failure);
      waitMs = (failure?.kind === "refused" ? undefined : RECONNECT_MS[attempt]) ?? LONGEST_RECONNECT_MS;
    }
    // `stop` may have been called while the connection was being opened.
    if (signal.aborted && this.#connected) await this.client.disconnect();
    this.#reconnecting = false;
  }

  #report({ kind, reason }: SocketNotOpenedError): void {
    this.#log.error({ event: "socket.not_opened", kind, reason }, "No Socket Mode connection; it is tried again.");
  }

  async #receive(app: App, envelope: Envelope): Promise<void> {
    const answer: { given: boolean; response?: unknown } = { given: false };
    // Bolt may acknowledge early and twice, so the acknowledgement is held back: the first response is kept and sent at
    // the end.
    const ack: AckFn<unknown> = async (response) => {
      if (answer.given) return;
      answer.given = true;
      answer.response = response;
    };
    try {
      await app.processEvent({ body: envelope.body, ack, ...retryOf(envelope) });
      if (answer.given) await envelope.ack(answer.response);
    } catch (error) {
      this.#log.error(
        { event: "arrival.not_acknowledged", err: error },
        "Payload not acknowledged; Slack redelivers an event.",
      );
    }
  }
}

function retryOf({ retry_num, retry_reason }: Envelope): Pick<ReceiverEvent, "retryNum" | "retryReason"> {
  return {
    ...(retry_num !== undefined && { retryNum: retry_num }),
    ...(retry_reason !== undefined && { retryReason: retry_reason }),
  };
}
