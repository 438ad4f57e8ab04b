import { buildPage } from "./build-page.ts";

/** Run by `npm ci`. Without development packages there is nothing that builds the page, and nothing that shows it. */
const hasBundler = await import("vite").then(
  () => true,
  () => false,
);
if (hasBundler) await buildPage();
