import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPage } from "#rehearsal/build-page.ts";
import { createPageHandler } from "#rehearsal/serve-page.ts";

let builds = "";
let url = "";
let close = () => {};

beforeAll(async () => {
  builds = await mkdtemp(join(tmpdir(), "fieldbook-page-"));
  await buildPage(builds);
  const page = await createPageHandler(builds);
  const server = createServer(async (request, response) => {
    if (!(await page(request, response))) response.writeHead(404).end("not the page");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});
afterAll(async () => {
  close();
  await rm(builds, { recursive: true, force: true });
});

test("the page comes whole from this server, and may fetch nothing from elsewhere", async () => {
  const home = await fetch(`${url}/rehearsal`);
  const html = await home.text();
  expect(new URL(home.url).pathname).toBe("/rehearsal/");
  expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(home.headers.get("content-security-policy")).toMatch(/^default-src 'self';/);
  expect(home.headers.get("cache-control")).toBe("no-cache");
  const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? "");
  expect(parts.map((path) => path.split(".").at(-1)).sort()).toEqual(["css", "js", "svg"]);
  for (const path of parts) {
    const part = await fetch(new URL(path, url));
    expect(part.status, path).toBe(200);
    expect(part.headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(part.headers.get("content-type"), path).toMatch(/^(text\/css|text\/javascript|image\/svg\+xml)/);
  }
});

test("what is not the page is left to others", async () => {
  for (const path of ["/rehearsal/state", "/rehearsal/assets/../../package.json", "/healthz"]) {
    expect(await (await fetch(url + path)).text(), path).toBe("not the page");
  }
  expect((await fetch(`${url}/rehearsal/`, { method: "POST" })).status).toBe(404);
});

test("a build of the same sources is left alone", async () => {
  const [build = "none"] = await readdir(builds);
  await writeFile(join(builds, build, "mark.css"), "");
  await buildPage(builds);
  expect(await readdir(builds)).toEqual([build]);
  expect(await readdir(join(builds, build))).toContain("mark.css");
});

test("one of other sources is not served: a sentence says how the page is built", async () => {
  const empty = await mkdtemp(join(builds, "of-other-sources-"));
  await mkdir(join(empty, "0123456789abcdef"));
  await expect(createPageHandler(empty)).rejects.toMatchObject({
    name: "PageNotBuiltError",
    message: expect.stringMatching(/not built for this version. Run `npm ci`/),
  });
});
