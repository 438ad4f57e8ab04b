import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { environmentOf, MAIN } from "./instance.ts";

test.each([
  [
    "goes away",
    (socket: Socket) => void socket.once("data", () => socket.destroy()),
    /^The database went away \(.+\)\. Start again when it answers\.\n$/,
  ],
  [
    "accepts the connection and stays silent",
    (socket: Socket) => void socket.resume(),
    /^The host in DATABASE_URL does not answer as a PostgreSQL server in time/,
  ],
])(
  "a database that %s while Fieldbook begins is named in a sentence, and the start ends with 1",
  async (_, serve, sentence) => {
    await using server = createServer(serve).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const ownerUrl = `postgres://fieldbook@127.0.0.1:${port}/fieldbook?connect_timeout=1`;
    const child = spawn(process.execPath, [MAIN], {
      cwd: tmpdir(),
      env: environmentOf({ ownerUrl, apiUrl: "http://127.0.0.1:1/" }),
      stdio: ["ignore", "ignore", "pipe"],
    });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect(said).toMatch(sentence);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  },
);
