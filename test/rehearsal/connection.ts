import { WebClient } from "@slack/web-api";
import { WebSocket } from "ws";
import { z } from "zod";
import { APP } from "./rig.ts";

const envelope = z.looseObject({
  type: z.string(),
  envelope_id: z.string().optional(),
  retry_attempt: z.number().optional(),
  retry_reason: z.string().optional(),
  reason: z.string().optional(),
  payload: z
    .looseObject({
      event_id: z.string().optional(),
      event: z
        .looseObject({ type: z.string(), ts: z.string().optional(), client_msg_id: z.string().optional() })
        .optional(),
    })
    .optional(),
});
export type Envelope = z.infer<typeof envelope>;

export type Connection = Disposable & {
  readonly received: readonly Envelope[];
  /** Resolves when the `count`th frame, the hello included, has come. */
  have(count: number): Promise<readonly Envelope[]>;
};

/** A Socket Mode connection without Bolt, which acknowledges only what it is told to. */
export async function connect(apiUrl: string, acks: (envelope: Envelope) => boolean): Promise<Connection> {
  const client = new WebClient(APP.appToken, { slackApiUrl: apiUrl });
  const { url } = await client.apps.connections.open({});
  const socket = new WebSocket(url ?? "");
  const received: Envelope[] = [];
  let wake = () => {};
  socket.on("message", (data) => {
    const frame = envelope.parse(JSON.parse(String(data)));
    received.push(frame);
    if (frame.envelope_id && acks(frame)) socket.send(JSON.stringify({ envelope_id: frame.envelope_id }));
    wake();
  });
  const have = async (count: number) => {
    while (received.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return received;
  };
  await have(1);
  return { received, have, [Symbol.dispose]: () => socket.terminate() };
}
