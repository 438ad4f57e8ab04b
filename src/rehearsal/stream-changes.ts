import type { ServerResponse } from "node:http";
import type { ChangeNotifier } from "./state/changes.ts";

/** Streams server-sent events to the rehearsal's page: one `changed` event for each batch of simultaneous changes. */
export function streamChanges(changes: ChangeNotifier, response: ServerResponse, signal: AbortSignal) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": a comment, so that the page knows it is connected\n\n");
  let announced = false;
  const stop = changes.listen(() => {
    if (announced) return;
    announced = true;
    setImmediate(() => {
      announced = false;
      response.write("event: changed\ndata: {}\n\n");
    });
  });
  const end = () => response.end();
  signal.addEventListener("abort", end, { once: true });
  response.once("close", () => {
    stop();
    signal.removeEventListener("abort", end);
  });
}
