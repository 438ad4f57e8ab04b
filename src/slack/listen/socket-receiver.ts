import type { AckFn, App, Receiver, ReceiverEvent } from "@slack/bolt";
import { SocketModeClient } from "@slack/socket-mode";
import type { Log } from "#kernel/log.ts";
import { createBoltLogger } from "./bolt-logger.ts";

export type SocketOptions = { readonly appToken: string; readonly apiUrl?: string; readonly log: Log };

/** A Socket Mode message: its payload and its acknowledgement. */
type Envelope = {
  readonly body: ReceiverEvent["body"];
  readonly ack: (response?: unknown) => Promise<void>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
};

/**
 * A Socket Mode receiver that acknowledges an envelope after its work is committed. Bolt's own receiver acknowledges
 * events before any listener runs, so a failing write would lose the event; here Slack redelivers it.
 */
export class DurableSocketReceiver implements Receiver {
  readonly client: SocketModeClient;
  readonly #log: Log;
  #connected = false;

  constructor({ appToken, apiUrl, log }: SocketOptions) {
    this.#log = log;
    // Separate options: with those of the Web API clients every write would be retried a hundred times.
    const clientOptions = { ...(apiUrl && { slackApiUrl: apiUrl }) };
    this.client = new SocketModeClient({ appToken, logger: createBoltLogger(log), clientOptions });
    this.client.on("connected", () => (this.#connected = true));
    this.client.on("disconnected", () => (this.#connected = false));
    this.client.on("reconnecting", () => (this.#connected = false));
  }

  get connected(): boolean {
    return this.#connected;
  }

  init(app: App): void {
    this.client.on("slack_event", (envelope: Envelope) => this.#receive(app, envelope));
  }

  async start(): Promise<void> {
    await this.client.start();
  }

  async stop(): Promise<void> {
    await this.client.disconnect();
  }

  async #receive(app: App, envelope: Envelope): Promise<void> {
    const answer: { given: boolean; response?: unknown } = { given: false };
    // Bolt acknowledges early and perhaps twice; the first response is kept and sent at the end.
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
