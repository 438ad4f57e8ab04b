import { runWithin } from "#kernel/within.ts";
import type { RouteHandler } from "./server.ts";

export type ReadinessChecks = Readonly<Record<string, () => Promise<boolean> | boolean>>;

/**
 * Creates the health routes. `/healthz` returns 200 while the process runs. `/readyz` runs every check and returns 200,
 * or 503 with the result of each check.
 */
export function createHealthHandler(checks: ReadinessChecks): RouteHandler {
  return async (request, response) => {
    const path = request.url?.split("?")[0];
    if (path === "/healthz") {
      response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
      return true;
    }
    if (path !== "/readyz") return false;
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await well(check)] as const),
    );
    const ok = results.every(([, result]) => result);
    response
      .writeHead(ok ? 200 : 503, { "content-type": "application/json" })
      .end(JSON.stringify({ ok, ...Object.fromEntries(results) }));
    return true;
  };
}

/** A check that takes longer has failed: whoever asks for the health does not wait longer either. */
const CHECK_WITHIN_MS = 5_000;

async function well(check: () => Promise<boolean> | boolean): Promise<boolean> {
  try {
    return await runWithin(CHECK_WITHIN_MS, async () => check());
  } catch {
    return false;
  }
}
