import { accessSync, constants } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { test } from "vitest";

const PATHS = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"];
const WITHOUT =
  "skipped: no Chromium found. Pages are tested in a real one: install Debian's `chromium`, or name another in CHROMIUM_PATH.";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium of this machine, or null when it has none; nothing is ever downloaded. */
async function openChromium(): Promise<Browser | null> {
  const executablePath = PATHS.find((path) => path !== undefined && isProgram(path));
  return executablePath ? await chromium.launch({ executablePath, args: ARGUMENTS }) : null;
}

export type PageTestOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** What the page may write to its console in this test. */
  readonly mayReport?: RegExp;
  /** In milliseconds, for a long story; else what every test may take. */
  readonly timeout?: number;
  /** Why it is not run today; undefined when it is. */
  readonly skipped?: string | undefined;
};

/**
 * One browser and one page for all tests of this worker: opening a page costs three times what going to another address
 * costs. Every test has a server of its own, and so an origin of its own. The browser ends with the worker, whose pipe
 * it reads.
 */
let opening: Promise<Page | null> | undefined;

async function openPage(): Promise<Page | null> {
  const browser = await openChromium();
  const page = await browser?.newPage();
  // Shorter than a test may take, so that a failure says what was waited for.
  page?.setDefaultTimeout(10_000);
  return page ?? null;
}

/**
 * A test in a browser page that shows nothing yet, skipped with the reason where there is no Chromium.
 * It fails when the page throws or writes an error to its console, whatever else went well.
 */
export function pageTest(name: string, run: (page: Page) => Promise<void>, options: PageTestOptions = {}): void {
  const { timeout, width = 1280, height = 800, scheme = "light", mayReport } = options;
  test(name, timeout === undefined ? {} : { timeout }, async ({ skip }) => {
    if (options.skipped) return skip(options.skipped);
    opening ??= openPage();
    const page = await opening;
    if (!page) return skip(WITHOUT);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "no-preference" });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    const failure = await run(page).then(
      () => undefined,
      (reason: unknown) => ({ reason }),
    );
    await leave(page, failure !== undefined);
    const unforeseen = faults.filter((fault) => !mayReport?.test(fault));
    if (unforeseen.length > 0)
      throw new Error(`the page reported: ${unforeseen.join("; ")}`, { cause: failure?.reason });
    if (failure) throw failure.reason;
  });
}

/** Nothing of a test reaches the next one; after a failure that gets a page of its own. */
async function leave(page: Page, hasFailed: boolean): Promise<void> {
  page.removeAllListeners();
  if (hasFailed) {
    opening = undefined;
    return page.context().browser()?.close();
  }
  await page.goto("about:blank");
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
