import { describe, expect, it } from "vitest";
import { createReader } from "#slack/render/reader.ts";
import { formatReplacements } from "#slack/render/replacements.ts";

const inEnglish = createReader({ language: "en", zone: "Europe/London" });
const inSpanish = createReader({ language: "es", zone: "America/Lima" });

describe("what replaces names", () => {
  it("is quoted, each once", () => {
    const replacements = ["a pupil, grade 5", "[phone number]", "a pupil, grade 5"];
    expect(formatReplacements(replacements, inEnglish)).toBe("“a pupil, grade 5” and “[phone number]”");
    expect(formatReplacements(["una alumna", "otra persona"], inSpanish)).toBe("“una alumna” y “otra persona”");
  });

  it("is no more than six, each as long as a line has room for", () => {
    const listed = formatReplacements(["a", "b", "c", "d", "e", "x".repeat(60), "g"], inEnglish);
    expect(listed).toMatch(/^“a”, “b”, “c”, “d”, “e”,? and “x{39}…”$/u);
  });
});
