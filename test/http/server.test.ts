import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HttpLimits, type HttpServer, openHttpServer } from "#http/server.ts";
import { quietLog } from "#test/support/log.ts";

const LIMITS: HttpLimits = { keepAliveSeconds: 2, requestSeconds: 1 };

let server: HttpServer;
beforeEach(async () => {
  server = await openHttpServer({ port: 0, host: "127.0.0.1", mounts: [readAll], limits: LIMITS, log: quietLog });
});
afterEach(() => server[Symbol.asyncDispose]());

describe("a connection", () => {
  it("whose request does not arrive whole in time is closed, and so are many of them", async () => {
    const started = performance.now();
    const all = await Promise.all(Array.from({ length: 100 }, () => sendSlowly(server.port)));
    expect(all.every((answer) => answer.startsWith("HTTP/1.1 408"))).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("without a request is kept as long as the limit says, and says so", async () => {
    const answer = await new Promise<string | undefined>((resolve, reject) => {
      const sent = request({ port: server.port, host: "127.0.0.1", headers: { connection: "keep-alive" } }, (got) => {
        got.resume().once("end", () => resolve(got.headers["keep-alive"] as string | undefined));
      });
      sent.once("error", reject).end();
    });
    expect(answer).toBe("timeout=2");
  });
});

/** Reads the whole request before it answers. */
async function readAll(...[incoming, response]: Parameters<Parameters<typeof openHttpServer>[0]["mounts"][number]>) {
  await incoming.toArray().catch(() => undefined);
  response.end("read");
  return true;
}

/** Sends the head and the beginning of a body, and then nothing; resolves to what comes back, once it is closed. */
function sendSlowly(port: number): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1");
    socket.on("data", (data) => (answer += String(data)));
    socket.once("close", () => resolve(answer));
    socket.on("error", () => undefined);
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nbeginning");
  });
}
