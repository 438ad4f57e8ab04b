import { accessSync, constants } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, test } from "vitest";

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

let browser: Promise<Browser | null> | undefined;
afterAll(async () => {
  const opened = await browser;
  browser = undefined;
  await opened?.close();
});

/**
 * A test in a fresh browser page, skipped with the reason where there is no Chromium.
 * It fails when the page throws or writes an error to its console, whatever else went well.
 */
export function pageTest(name: string, run: (page: Page) => Promise<void>, options: PageTestOptions = {}): void {
  const { timeout, width = 1280, height = 800, scheme = "light", mayReport } = options;
  test(name, timeout === undefined ? {} : { timeout }, async ({ skip }) => {
    if (options.skipped) return skip(options.skipped);
    browser ??= openChromium();
    const opened = await browser;
    if (!opened) return skip(WITHOUT);
    await using context = await opened.newContext({ viewport: { width, height }, colorScheme: scheme });
    // Shorter than a test may take, so that a failure says what was waited for.
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    const failure = await run(page).then(
      () => undefined,
      (reason: unknown) => ({ reason }),
    );
    const unforeseen = faults.filter((fault) => !mayReport?.test(fault));
    if (unforeseen.length > 0)
      throw new Error(`the page reported: ${unforeseen.join("; ")}`, { cause: failure?.reason });
    if (failure) throw failure.reason;
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
