import { buildPage } from "./build-page.ts";

/**
 * This script builds the rehearsal's page and is run by `npm ci`. If development dependencies are not installed it does
 * nothing: then there is no bundler, and no rehearsal can be started that would show the page.
 */
const hasBundler = await import("vite").then(
  () => true,
  () => false,
);
if (hasBundler) await buildPage();
