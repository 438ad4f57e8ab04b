import { describe, expect, it } from "vitest";
import { createErrorReference, newId } from "#kernel/id.ts";

describe("an id", () => {
  it("is a UUID of the seventh kind", () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("never comes twice, and sorts in the order in which it was made, also within one millisecond", () => {
    const ids = Array.from({ length: 5_000 }, () => newId());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(0, 13))).size).toBeLessThan(ids.length);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe("a reference", () => {
  it("can be read out on the phone: four characters, none that is mistaken for another", () => {
    const references = Array.from({ length: 5_000 }, () => createErrorReference());
    for (const reference of references) expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}$/);
    // A million references: among five thousand some twelve are double.
    expect(new Set(references).size).toBeGreaterThan(4_900);
  });

  it("uses every character of its alphabet", () => {
    const used = new Set(Array.from({ length: 2_000 }, () => createErrorReference()).join(""));
    expect(used.size).toBe(32);
  });
});
