import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { findDateOrder } from "#understanding/facts/date-order.ts";
import { resolveNumericDate } from "#understanding/facts/resolve-numeric-date.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const today = Temporal.PlainDate.from("2026-11-18");
type Order = UnderstandingContext["dayFirst"];

function read(dayFirst: Order, a: number, b: number, weekday?: number): string {
  const context = { today, language: "en", dayFirst, principals: [] } as const;
  const meaning = resolveNumericDate(context, a, b, { weekday });
  if (meaning === "unreadable") return meaning;
  const { other, sure } = meaning;
  const second = other && (other.past ?? other.future);
  return `${meaning.past ?? meaning.future}${sure ? "" : "?"}${second ? ` or ${second}` : ""}`;
}

describe("the order of day and month", () => {
  it.each<[Language, string, Order]>([
    ["en", "America/New_York", false],
    ["en", "US/Pacific", false],
    ["es", "America/Los_Angeles", true],
    ["en", "Europe/London", true],
    ["en", "America/Jamaica", true],
    ["en", "America/Toronto", "open"],
    ["en", "Asia/Manila", "open"],
    ["es", "America/Lima", true],
    ["es", "America/Puerto_Rico", "open"],
    ["en", "UTC", true],
  ])("of %s in %s: day first %s", (language, zone, order) => {
    expect(findDateOrder(language, zone)).toBe(order);
  });
});

describe("a date of two numbers", () => {
  it.each<[string, Order, number, number, number | undefined, string]>([
    ["is read in the writer's order, and keeps the other", true, 11, 12, undefined, "2026-12-11 or 2026-11-12"],
    ["month first", false, 11, 12, undefined, "2026-11-12 or 2026-12-11"],
    ["has one meaning if the other does not exist", false, 17, 11, undefined, "2026-11-17"],
    ["has one meaning if both are the same", "open", 11, 11, undefined, "2026-11-11"],
    ["is asked where the order is open, the nearer first", "open", 12, 11, undefined, "2026-11-12? or 2026-12-11"],
    ["is asked if it is far and the other near", false, 5, 12, undefined, "2027-05-12? or 2026-12-05"],
    ["is settled by a weekday that fits the own order", true, 11, 12, 5, "2026-12-11"],
    ["is asked if a weekday fits the other order", true, 11, 12, 4, "2026-11-12? or 2026-12-11"],
    ["is asked if a weekday fits neither", true, 11, 12, 7, "2026-12-11? or 2026-11-12"],
    ["does not exist", true, 31, 11, undefined, "unreadable"],
  ])("%s", (_, order, a, b, weekday, expected) => {
    expect(read(order, a, b, weekday)).toBe(expected);
  });
});

describe("the day of a visit that a date puts into the future", () => {
  const context: UnderstandingContext = {
    today,
    language: "en",
    dayFirst: true,
    principals: [{ id: "rosa", name: "Rosa Quispe" }],
  };

  it("is the one in the other order, to be asked, and no day to refuse", () => {
    const { account } = understandMessageByRules("Visited Rosa on 11/12, 45 minutes.", context);
    expect(account.on).toEqual({ value: Temporal.PlainDate.from("2026-11-12"), quote: "11/12", sure: false });
    expect(account.ahead).toBeUndefined();
  });

  it("is so too in the answer to the question", () => {
    const { answer } = understandMessageByRules("11/12", context);
    expect(answer.day.past).toMatchObject({ value: Temporal.PlainDate.from("2026-11-12"), sure: false });
    expect(answer.day.future).toMatchObject({ value: Temporal.PlainDate.from("2026-12-11"), sure: true });
  });
});
