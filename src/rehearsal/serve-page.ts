import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { findBuiltPage, PAGE_BUILDS_FOLDER } from "./built-page.ts";

/**
 * Serves a request for the page or one of its files. Resolves to false, with nothing written, if the request is for
 * something else.
 */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const HOME = "/rehearsal/";
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".map": "application/json",
};
/**
 * The security headers of the page. The Content Security Policy allows scripts, fonts, images and requests from this
 * server only.
 */
const SAFETY = {
  "content-security-policy":
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/**
 * Reads the rehearsal's page, as `npm ci` has built it, into memory and returns its handler for `/rehearsal/`. Throws
 * PageNotBuiltError.
 */
export async function createPageHandler(builds = PAGE_BUILDS_FOLDER): Promise<PageHandler> {
  const files = await readFiles(await findBuiltPage(builds));
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === HOME.slice(0, -1)) {
      response.writeHead(308, { location: HOME }).end();
      return true;
    }
    const file = files.get(pathname);
    if (!file) return false;
    response.writeHead(200, file.headers).end(request.method === "HEAD" ? undefined : file.content);
    return true;
  };
}

type ServedFile = { readonly content: Buffer; readonly headers: Readonly<Record<string, string | number>> };

/** Reads the built files into a map by URL path, so that a request can reach no other file. */
async function readFiles(built: string): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = await readdir(built, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, ServedFile]> => {
        const name = relative(built, path).split(sep).join("/");
        return [HOME + (name === "index.html" ? "" : name), servedFile(name, await readFile(path))];
      }),
    ),
  );
}

function servedFile(name: string, content: Buffer): ServedFile {
  return {
    content,
    headers: {
      ...SAFETY,
      "content-type": CONTENT_TYPES[extname(name)] ?? "application/octet-stream",
      "content-length": content.length,
      // The names of all files except `index.html` contain a hash of their content, so browsers may cache them for
      // ever; `index.html` is revalidated at each request.
      "cache-control": name === "index.html" ? "no-cache" : "public, max-age=31536000, immutable",
    },
  };
}
