import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { TemporalClient, temporalTypes } from "#db/time.ts";

let client: pg.Client;
beforeAll(async () => {
  client = new TemporalClient({ connectionString: inject("databaseUrl"), types: temporalTypes });
  await client.connect();
});
afterAll(() => client.end());

const ZONES = [
  "UTC",
  "America/Lima",
  "America/New_York",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Europe/Madrid",
  "Australia/Lord_Howe",
];

describe("an instant", () => {
  it("comes back as it went in, in whatever zone the server speaks", async () => {
    const between = fc.bigInt({ min: nanoseconds("0001-01-02T00:00Z"), max: nanoseconds("9999-12-30T00:00Z") });
    // PostgreSQL keeps microseconds.
    const instant = between.map((value) => Temporal.Instant.fromEpochNanoseconds((value / 1_000n) * 1_000n));
    await fc.assert(
      fc.asyncProperty(instant, fc.constantFrom(...ZONES), async (sent, zone) => {
        expect(await throughServer("timestamptz", sent, zone)).toEqual(sent);
      }),
    );
  });

  it.each([
    ["before 1970", "1969-12-31T23:59:59.999999Z"],
    ["to the microsecond", "2026-11-16T13:00:00.000001Z"],
    ["the first 1:30 of a night on which clocks go back", "2026-11-01T05:30:00Z"],
    ["the second 1:30 of that night", "2026-11-01T06:30:00Z"],
    ["the moment at which clocks go forward", "2026-03-08T07:00:00Z"],
    ["before zones had whole minutes", "1890-01-01T00:00:00Z"],
    ["the last of a year", "2026-12-31T23:59:59.999999Z"],
  ])("is kept exactly: %s", async (_, text) => {
    const sent = Temporal.Instant.from(text);
    for (const zone of ZONES) expect(await throughServer("timestamptz", sent, zone), zone).toEqual(sent);
  });

  it("is rounded to the microsecond, which is all that PostgreSQL keeps", async () => {
    const sent = Temporal.Instant.from("2026-11-16T13:00:00.123456789Z");
    expect(await throughServer("timestamptz", sent)).toEqual(Temporal.Instant.from("2026-11-16T13:00:00.123457Z"));
  });

  it("stays apart from its neighbour an hour later, though a clock on the wall shows both as 1:30", async () => {
    const [first, second] = ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"].map((text) => Temporal.Instant.from(text));
    const { rows } = await client.query("select $1::timestamptz < $2::timestamptz as before", [first, second]);
    expect(rows).toEqual([{ before: true }]);
  });
});

describe("a day and a time of day", () => {
  it("come back as they went in, whatever the zone", async () => {
    const day = fc
      .integer({ min: -700_000, max: 2_900_000 })
      .map((days) => Temporal.PlainDate.from("1970-01-01").add({ days }));
    const microsecond = fc.integer({ min: 0, max: 86_399_999_999 });
    const time = microsecond.map((value) => Temporal.PlainTime.from("00:00").add({ microseconds: value }));
    await fc.assert(
      fc.asyncProperty(day, time, fc.constantFrom(...ZONES), async (on, at, zone) => {
        expect(await throughServer("date", on, zone)).toEqual(on);
        expect(await throughServer("time", at, zone)).toEqual(at);
      }),
    );
  });

  it.each(["2024-02-29", "0001-01-01", "9999-12-31", "2026-11-16"])("%s is that day", async (text) => {
    expect(await throughServer("date", Temporal.PlainDate.from(text), "Pacific/Apia")).toEqual(
      Temporal.PlainDate.from(text),
    );
  });
});

describe("what Temporal has no word for", () => {
  it.each([
    ["timestamptz", "0044-03-15 12:00:00+00 BC"],
    ["timestamptz", "infinity"],
    ["timestamptz", "12026-11-16 00:00:00+00"],
    ["date", "0044-03-15 BC"],
    ["date", "-infinity"],
    ["time", "24:00:00"],
  ])("fails instead of being read as something else: %s %s", async (type, text) => {
    await expect(client.query(`select $1::${type} as value`, [text])).rejects.toThrow(RangeError);
  });

  it("is refused by the server in the other direction, too", async () => {
    await expect(throughServer("timestamptz", Temporal.Instant.from("-000043-03-15T12:00:00Z"))).rejects.toThrow(
      "-000043-03-15",
    );
  });

  it("includes dates as other servers may write them", async () => {
    await client.query("begin; set local datestyle = 'SQL, DMY'");
    await expect(client.query("select '2026-11-12'::date as value")).rejects.toThrow(RangeError);
    await client.query("rollback");
  });
});

describe("the rest", () => {
  it("is left as it is: null, text, numbers, lists", async () => {
    const { rows } = await client.query(
      "select $1::timestamptz as at, $2::text as text, $3::int as number, $4::text[] as list",
      [null, "2026-11-16", 7, ["a", "b"]],
    );
    expect(rows).toEqual([{ at: null, text: "2026-11-16", number: 7, list: ["a", "b"] }]);
  });

  it("counts in numbers", async () => {
    expect((await client.query("select count(*) from pg_class")).rows[0].count).toBeTypeOf("number");
  });
});

describe("the machine's own zone", () => {
  it.each(["America/Lima", "Pacific/Kiritimati", "America/New_York"])("plays no part: %s", (zone) => {
    const script = fileURLToPath(new URL("./fixtures/tell-times.ts", import.meta.url));
    const { stdout } = spawnSync(process.execPath, [script, inject("databaseUrl")], {
      encoding: "utf8",
      env: { ...process.env, TZ: zone },
    });
    expect(JSON.parse(stdout)).toEqual({
      zone,
      at: "2026-11-01T05:30:00Z",
      on: "2026-11-16",
      time: "16:00:00",
      epoch: 1_793_511_000,
    });
  });
});

function nanoseconds(text: string): bigint {
  return Temporal.Instant.from(text).epochNanoseconds;
}

async function throughServer(type: string, value: unknown, zone = "UTC"): Promise<unknown> {
  await client.query(`set timezone = '${zone}'`);
  const { rows } = await client.query(`select $1::${type} as value`, [value]);
  return rows[0].value;
}
