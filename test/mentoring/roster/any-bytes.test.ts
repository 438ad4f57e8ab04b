import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asMachine } from "#db/as.ts";
import { ensureInstallation } from "#mentoring/installation/ensure-installation.ts";
import { parseCalendarFile } from "#mentoring/roster/calendar-csv.ts";
import { checkRoster } from "#mentoring/roster/check-roster.ts";
import type { CsvFile } from "#mentoring/roster/decode-text.ts";
import { importRoster } from "#mentoring/roster/import-roster.ts";
import { EMPTY_STORED_ROSTER, parseRoster } from "#mentoring/roster/roster.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { ROOT } from "#test/support/source-files.ts";
import { ACCOUNT, CALENDAR, PAIRS, PEOPLE, USERS, VISITS } from "./files.ts";
import { countRows } from "./row-counts.ts";

const NOW = Temporal.Instant.from("2026-11-16T13:00:00Z");
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Anything at all, or a header with anything below it. */
function anyFile(name: string, header: string): fc.Arbitrary<CsvFile> {
  const cells = fc.string({
    unit: fc.constantFrom("a", "é", ",", '"', ";", "\n", "\r", "@", ".", "0", "2", "-", ":", "T", "Z", "\0", "�", "="),
  });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 200 }).map(bytesOf),
    cells.map((text) => bytesOf(`${header}\n${text}`)),
  );
  return bytes.map((content) => ({ name, bytes: content }));
}

/** A sample with a few of its bytes changed, cut out or doubled: mostly still readable. */
function damaged(file: CsvFile): fc.Arbitrary<CsvFile> {
  const blow = fc.record({ at: fc.nat(file.bytes.length - 1), cut: fc.nat(2), put: fc.uint8Array({ maxLength: 2 }) });
  const blows = fc.oneof(fc.constant([]), fc.array(blow, { maxLength: 2 }));
  return blows
    .map((all) =>
      all.reduce(
        (bytes, { at, cut, put }) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]),
        Buffer.from(file.bytes),
      ),
    )
    .map((bytes) => ({ name: file.name, bytes }));
}

describe("whatever bytes are given", () => {
  it("a roster is read and checked without a throw, and every problem has a place", () => {
    fc.assert(
      fc.property(
        anyFile("people.csv", PEOPLE),
        anyFile("pairs.csv", PAIRS),
        anyFile("visits.csv", VISITS),
        (people, pairs, visits) => {
          const checked = checkRoster(
            parseRoster({ users: USERS, people, pairs, visits }),
            EMPTY_STORED_ROSTER,
            ACCOUNT,
          );
          if (checked.kind === "sound") return;
          expect(checked.problems.length).toBeGreaterThan(0);
          for (const problem of checked.problems) {
            expect(problem.line).toBeGreaterThan(0);
            expect(problem.reason).toMatch(/^[^\n\r\0]+$/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("a calendar is read without a throw", () => {
    fc.assert(
      fc.property(anyFile("calendar.csv", CALENDAR), (file) => {
        expect(parseCalendarFile(file)).toHaveProperty("problems");
      }),
      { numRuns: 500 },
    );
  });
});

describe("a damaged roster", () => {
  let database: TestDatabase;
  let samples: Record<"people" | "pairs" | "visits", CsvFile>;
  let teams = 0;

  beforeAll(async () => {
    database = await openTestDatabase();
    const sample = async (name: string) => ({ name, bytes: await readFile(join(ROOT, "samples", "peru", name)) });
    samples = {
      people: await sample("people.csv"),
      pairs: await sample("pairs.csv"),
      visits: await sample("visits.csv"),
    };
  });
  afterAll(() => database[Symbol.asyncDispose]());

  function openWorkspace() {
    const { db } = database;
    const of = { ...toSlackAccount(`T0BYTES${++teams}`), name: "Bytes", now: NOW };
    return asMachine(db, (tx) => ensureInstallation(tx, db.keys, of));
  }

  it("is brought in whole, as counted, or leaves no row behind", async () => {
    const seen = { sound: 0, refused: 0, unconfirmed: 0 };
    const files = fc.record({
      people: damaged(samples.people),
      pairs: damaged(samples.pairs),
      visits: damaged(samples.visits),
    });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const { workspaceId, surface, account } = await openWorkspace();
        const roster = parseRoster({ users: USERS, ...given });
        const imported = await importRoster(database.db, workspaceId, { surface, account }, roster, NOW);
        seen[imported.kind] += 1;
        const counts = imported.kind === "sound" ? imported.counts : undefined;
        expect(await countRows(database, workspaceId)).toMatchObject({
          person: counts?.people.added ?? 0,
          pair: counts?.pairs.added ?? 0,
          visit: counts?.visits.added ?? 0,
          programme: counts ? 1 : 0,
        });
      }),
      { numRuns: 60 },
    );
    // The property says something only if both ends were reached.
    expect(Math.min(seen.sound, seen.refused)).toBeGreaterThan(3);
  });
});
