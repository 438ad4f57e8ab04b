import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ROOT, sourceFiles } from "#test/support/source-files.ts";

/** Each planted file breaks one rule, and only that one. */
const PLANTED: readonly (readonly [path: string, rule: string, text: string])[] = [
  ["src/default-export.ts", "style/noDefaultExport", "export default function greet() {}"],
  ["src/barrel.ts", "performance/noBarrelFile", 'export { tidy } from "./tidy.ts";'],
  ["src/any.ts", "suspicious/noExplicitAny", "export const read = (value: any) => String(value);"],
  ["src/sure.ts", "style/noNonNullAssertion", "export const first = (all: string[]) => all.at(0)!;"],
  ["src/loud.ts", "suspicious/noConsole", 'console.log("Rosa");'],
  ["src/planVisit.ts", "style/useFilenamingConvention", "export const kept = 1;"],
  [
    "src/ring.ts",
    "suspicious/noImportCycles",
    'import type { Round } from "#src/round.ts"; export type Ring = Round[];',
  ],
  ["src/round.ts", "suspicious/noImportCycles", 'import type { Ring } from "./ring.ts"; export type Round = Ring[];'],
  ["src/borrowed.ts", "correctness/noUndeclaredDependencies", 'import "pg-protocol";'],
  ["src/dev-only.ts", "correctness/noUndeclaredDependencies", 'import "vitest";'],
  ["src/type.ts", "style/useImportType", 'import { Tidy } from "./tidy.ts"; export type Shelf = Tidy[];'],
  ["src/slack/env.ts", "style/noProcessEnv", "export const port = process.env.PORT;"],
  ["src/builtin.ts", "style/useNodejsImportProtocol", 'import "crypto";'],
  ["src/floating.ts", "nursery/noFloatingPromises", "const save = async () => 1; export const go = () => { save(); };"],
  ["src/callback.ts", "nursery/noMisusedPromises", "[1].forEach(async () => { await Promise.resolve(); });"],
  ["src/date.ts", "plugin", "export const now = new Date();"],
  ["src/date-now.ts", "plugin", "export const now = () => Date.now();"],
  ["src/date-handed-on.ts", "plugin", "export const clock = { now: Date.now };"],
  ["src/temporal.ts", "plugin", 'export const now = Temporal.Now.zonedDateTimeISO("UTC");'],
  ["src/performance.ts", "plugin", "export const now = performance.now();"],
  ["src/opens.ts", "plugin", "export const open = (db: { transaction(): number }) => db.transaction();"],
  [
    "src/mentoring/visit/find-visit.ts",
    "plugin",
    "export const find = (tx: { sql: { one(): number } }) => tx.sql.one();",
  ],
  ["src/cli/version.ts", "plugin", "export const read = (db: { kysely: { one(): number } }) => db.kysely.one();"],
  [
    "src/mentoring/visit/told.store.ts",
    "plugin",
    "export const tell = (notify: (to: string) => Promise<void>) => notify('Rosa');",
  ],
  [
    "src/mentoring/visit/withdrawn.store.ts",
    "plugin",
    "export const tell = (withdrawNotices: (about: string) => Promise<void>) => withdrawNotices('a visit');",
  ],
  ["test/later.test.ts", "suspicious/noSkippedTests", 'import { it } from "vitest"; it.skip("waits", () => {});'],
];

/** What looks similar and is allowed, each for its own reason. */
const CLEAN: readonly (readonly [path: string, text: string])[] = [
  [
    "src/tidy.ts",
    'import { sep } from "node:path"; export type Tidy = { at: Date }; export const epoch = new Date(0) && sep;',
  ],
  ["src/kernel/clock.ts", "export const now = () => Temporal.Now.instant();"],
  ["src/db/transaction.ts", "export const open = (db: { transaction(): number }) => db.transaction();"],
  ["src/config.ts", "export const port = process.env.PORT;"],
  ["src/visit/plan-visit.store.ts", 'import "pg"; export const waits = async () => { await Promise.resolve(); };'],
  ["src/mentoring/visit/visit.store.ts", "export const find = (tx: { sql: { one(): number } }) => tx.sql.one();"],
  ["src/db/version.ts", "export const read = (db: { kysely: { one(): number } }) => db.kysely.one();"],
  ["src/outbox/claim.ts", "export const claim = (tx: { sql: { one(): number } }) => tx.sql.one();"],
  ["src/mentoring/visit/tell-visit.ts", "export const tell = (notify: () => Promise<void>) => notify();"],
  ["test/tidy.test.ts", 'import { it } from "vitest"; it("reads the clock", () => void Date.now());'],
  ["vite.config.ts", 'import { defineConfig } from "vite"; export default defineConfig({});'],
];

const report = z.object({
  summary: z.object({ unchanged: z.number() }),
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

const lint = (folder: string, ...rules: readonly string[]) => {
  const biome = join(ROOT, "node_modules", ".bin", "biome");
  const options = ["lint", ...rules, "--reporter=json", "--max-diagnostics=none", "."];
  return report.parse(
    JSON.parse(spawnSync(biome, options, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 }).stdout),
  );
};

describe("the linter", () => {
  const house = mkdtempSync(join(tmpdir(), "fieldbook-lint-"));
  afterAll(() => rmSync(house, { recursive: true }));
  for (const name of ["biome.json", ".biome", "package.json"]) {
    cpSync(join(ROOT, name), join(house, name), { recursive: true });
  }
  for (const [path, text] of [...PLANTED.map(([path, , text]) => [path, text] as const), ...CLEAN]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${text}\n`);
  }
  const { diagnostics } = lint(house);
  const foundIn = (path: string) =>
    diagnostics.filter((one) => one.location.path === path).map((one) => one.category.replace("lint/", ""));

  it.each(PLANTED)("finds what is planted in %s: %s", (path, rule) => {
    expect(new Set(foundIn(path))).toEqual(new Set([rule]));
  });

  it.each(CLEAN)("lets %s pass", (path) => {
    expect(foundIn(path)).toEqual([]);
  });

  it("looks at every file of the house", () => {
    const files = sourceFiles("{src,test,bench,manifests}/**/*.{ts,tsx}");
    expect(files.length).toBeGreaterThan(120);
    // Which files these are does not depend on the rules, so one that costs little is enough.
    expect(lint(ROOT, "--only=suspicious/noDebugger").summary.unchanged).toBeGreaterThanOrEqual(files.length);
  });
});
