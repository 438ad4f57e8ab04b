import { buildPage } from "#rehearsal/build-page.ts";
import { createPageHandler as openBuilt, type PageHandler } from "#rehearsal/serve-page.ts";

/** The page of these sources: built by `npm ci`, and again here once a source has changed. */
export async function openPage(): Promise<PageHandler> {
  await buildPage();
  return openBuilt();
}
