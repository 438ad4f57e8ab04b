import type { Mount } from "./server.ts";

/** What has to be well before Fieldbook can serve, by name. */
export type Checks = Readonly<Record<string, () => Promise<boolean> | boolean>>;

/** `/healthz`: the process answers. `/readyz`: everything it needs answers too; 503 names what does not. */
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
