import { setTimeout as pause } from "node:timers/promises";
import { type ServerProgram, startServer } from "./servers/start-server.ts";

/** Milliseconds from the start of the process until it says that it is ready for everything. */
export async function measureStart(program: ServerProgram): Promise<number> {
  const start = performance.now();
  await using server = await startServer(program);
  while ((await fetch(`${server.url}/readyz`)).status !== 200) await pause(5);
  return performance.now() - start;
}
