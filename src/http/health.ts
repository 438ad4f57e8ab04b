import type { Mount } from "./server.ts";

/** The readiness checks by name. */
export type Checks = Readonly<Record<string, () => Promise<boolean> | boolean>>;

/** `/healthz` answers while the process lives. `/readyz` runs every check; 503 names those that fail. */
export function healthMount(checks: Checks): Mount {
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

async function well(check: () => Promise<boolean> | boolean): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}
