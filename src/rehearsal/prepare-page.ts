import { buildPage } from "./build-page.ts";

/**
 * This script, which builds the rehearsal's page, is run by `npm ci`. Without development dependencies it does nothing:
 * there is no bundler to build the page, and the rehearsal, which would show it, is not available.
 */
const hasBundler = await import("vite").then(
  () => true,
  () => false,
);
if (hasBundler) await buildPage();
