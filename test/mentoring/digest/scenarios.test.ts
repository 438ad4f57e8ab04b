import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asPerson } from "#db/as.ts";
import { newId, type PairId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import { previewDigest } from "#mentoring/digest/preview-digest.ts";
import { insertPair } from "#mentoring/pair/pair.store.ts";
import { parseWeekName, type Week } from "#mentoring/week.ts";
import { digestMessage } from "#slack/render/digest/digest.message.ts";
import { createReader } from "#slack/render/reader.ts";
import { type Cast, type CastPair, castOf, type Member, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { enterHelp, verifyHelp } from "#test/support/help.ts";
import { insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";
import { insertCrowd, insertHeld, insertThread } from "./crowd.ts";

let database: TestDatabase;
let cast: Cast;
beforeEach(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterEach(() => database[Symbol.asyncDispose]());

/** Everything on a coordinator's page of a week, as she reads it on the Monday after. */
async function page(reader: Member, name: string, language: Language = "en"): Promise<string> {
  const week = parseWeekName(name) as Week;
  const monday = week.endsOn.add({ days: 1 }).toZonedDateTime({ timeZone: "America/Lima", plainTime: "08:00" });
  const digest = await previewDigest(database.db, cast.workspaceId, reader.personId, week, monday.toInstant());
  const { text, blocks } = digestMessage(digest, createReader({ language, zone: "America/Lima" }));
  const said = blocks.flatMap((block) => (block.type === "section" && block.text ? [block.text.text] : []));
  return [text, ...said].join("\n").replaceAll("*", "");
}

describe("school holidays", () => {
  beforeEach(async () => {
    // Ten days of break, from Monday 23 November to Wednesday 2 December.
    for (let past = 0; past < 10; past++) {
      const day_on = Temporal.PlainDate.from("2026-11-23").add({ days: past });
      await insertRow(database.owner, "delivery.calendar_day", {
        workspace_id: cast.workspaceId,
        day_on,
        kind: "break",
        name: "Vacaciones",
      });
    }
  });

  it("make the page one line, which names the next", async () => {
    await insertHeld(database, cast.pairs.anaAndRosa, onDay(4, "09:00"));
    expect(await page(cast.elena, "2026-W48")).toBe(
      Array(2).fill("School break: nothing to decide this week. Next digest Monday 7 December.").join("\n"),
    );
    expect(await page(cast.elena, "2026-W48", "es")).toContain(
      "Vacaciones escolares: nada que decidir esta semana. El próximo resumen llega el lunes 7 de diciembre.",
    );
    expect(await page(cast.elena, "2026-W47")).toContain("1 planned, 1 held");
    expect(await page(cast.elena, "2026-W49")).toContain("no visit was due");
  });

  it("are in no lag: a visit on the last day, logged on the first day back, was logged one school day later", async () => {
    for (const pair of await insertCrowd(database, cast, 5))
      await insertHeld(database, pair, onDay(4, "09:00"), onDay(17, "08:00"));
    expect(await page(cast.elena, "2026-W49")).toContain(
      "half of this week’s records within 1 school day, nine in ten within 1 school day",
    );
  });

  it("are in no gap: twelve school days of silence stay twelve", async () => {
    await insertHeld(database, cast.pairs.anaAndRosa, onDay(-14, "09:00"));
    await insertHeld(database, cast.pairs.pedroAndLuis, onDay(-24, "09:00"));
    const back = await page(cast.elena, "2026-W49");
    expect(back).toContain("Luis Huamán: no contact recorded for 22 school days");
    expect(back).toContain("Rosa Quispe: no contact recorded for 16 school days");
    expect(await page(cast.elena, "2026-W47")).not.toContain("Rosa Quispe: no contact");
  });
});

describe("a mentor who is also coordinator", () => {
  /** Of twelve principals Marta mentors three: Carmen and two more. */
  async function twelve(): Promise<{ others: CastPair[]; own: CastPair[] }> {
    const { anaAndRosa, pedroAndLuis, martaAndCarmen } = cast.pairs;
    const others = [anaAndRosa, pedroAndLuis, ...(await insertCrowd(database, cast, 7))];
    return { others, own: [martaAndCarmen, ...(await insertCrowd(database, cast, 2, { mentor: cast.marta }))] };
  }

  it("reads figures without her own pairs", async () => {
    const { others, own } = await twelve();
    for (const pair of [...others.slice(0, 7), ...own]) await insertHeld(database, pair, onDay(1, "09:00"));
    for (const pair of others.slice(7)) await insertVisit(database, pair, onDay(1, "09:00"));
    const hers = await page(cast.marta, "2026-W47");
    expect(hers).toContain("9 planned, 7 held (78%)");
    expect(await page(cast.elena, "2026-W47")).toContain("12 planned, 10 held (83%)");
  });

  it("and none at all when too few others are in them, so that nothing can be told by leaving hers out", async () => {
    const { anaAndRosa, pedroAndLuis, martaAndCarmen } = cast.pairs;
    const others = [anaAndRosa, pedroAndLuis, ...(await insertCrowd(database, cast, 2))];
    for (const pair of [...others, martaAndCarmen]) {
      await insertHeld(database, pair, onDay(1, "09:00"));
      await insertVisit(database, pair, onDay(10, "09:00"));
    }
    await enterHelp(database.db, cast.elena, { now: onDay(0, "09:00") });
    await verifyHelp(database.db, cast.elena, onDay(0, "09:00"));
    expect(await page(cast.marta, "2026-W47")).toBe(
      Array(2).fill("Week of Monday 16 November, Sierra Norte: nobody to call.").join("\n"),
    );
    expect(await page(cast.elena, "2026-W47")).toContain("5 planned, 5 held (100%)");
  });

  it("cannot pair herself with a principal", async () => {
    const herself = {
      id: newId<PairId>(),
      principalId: cast.rosa.personId,
      mentorId: cast.marta.personId,
      role: "second" as const,
      startsOn: Temporal.PlainDate.from("2026-11-16"),
    };
    await expect(asPerson(database.db, cast.marta, (tx) => insertPair(tx, herself, onDay(0, "09:00")))).rejects.toThrow(
      /row-level security/,
    );
  });
});

describe("a small cell", () => {
  it("is hidden with another, so that the total less the rest says neither", async () => {
    for (const [region, size] of [
      ["Costa", 4],
      ["Selva", 6],
      ["Sierra", 9],
      ["Altiplano", 8],
    ] as const) {
      for (const pair of await insertCrowd(database, cast, size, { region }))
        await insertHeld(database, pair, onDay(1, "09:00"));
    }
    const shown = await page(cast.elena, "2026-W47");
    expect(shown).toContain("27 planned");
    expect(shown).toContain("Planned by region: Altiplano 8 and Sierra 9; the others are too few to show.");
    expect(shown).not.toMatch(/Costa|Selva/);
  });

  it("cannot be told from last week's page: one answer more or less looks the same", async () => {
    const crowd = await insertCrowd(database, cast, 24);
    for (const [week, answers] of [
      [0, 13],
      [7, 14],
    ] as const) {
      for (const [index, pair] of crowd.entries()) {
        const offeredAt = onDay(week + 1, "16:00");
        const started = index < answers ? { started_at: onDay(week + 2, "16:00") } : {};
        const ended = { declined_at: onDay(week + 3, "16:00") };
        await insertThread(database, pair, { offeredAt, ...started, ...ended });
      }
    }
    const questions = async (week: string) =>
      (await page(cast.elena, week)).split("\n").filter((line) => line.includes("were offered"));
    expect(await questions("2026-W47")).toEqual([
      "20–29 were offered one · 10–19 answered · the rest is too few to show",
    ]);
    expect(await questions("2026-W48")).toEqual(await questions("2026-W47"));
  });
});
