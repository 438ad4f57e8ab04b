import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { environmentOf, MAIN } from "./instance.ts";

test("a database that goes away while Fieldbook begins is named in a sentence, and the start ends with 1", async () => {
  await using server = createServer((socket) => void socket.once("data", () => socket.destroy())).listen(
    0,
    "127.0.0.1",
  );
  await once(server, "listening");
  const ownerUrl = `postgres://fieldbook@127.0.0.1:${(server.address() as AddressInfo).port}/fieldbook`;
  const child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(),
    env: environmentOf({ ownerUrl, apiUrl: "http://127.0.0.1:1/" }),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(said).toMatch(/^The database went away \(.+\)\. Start again when it answers\.\n$/);
  expect(code).toBe(1);
});
