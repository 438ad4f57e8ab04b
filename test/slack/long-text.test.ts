import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFormValues } from "#slack/listen/read-values.ts";
import { longTextBlocks } from "#slack/render/long-text.ts";
import { createReader } from "#slack/render/reader.ts";
import { valuesOf } from "#test/support/shown.ts";

const reader = createReader({ language: "es", zone: "America/Lima" });
const ORIGIN = { teamId: "T0", botUserId: "U0BOT" };

const drawn = (text: string) => ({ blocks: longTextBlocks("note", "Nota", text, reader) });
const partsOf = (text: string) =>
  drawn(text).blocks.flatMap((block) =>
    block.type === "input" && block.element.type === "plain_text_input" ? [block.element.initial_value ?? ""] : [],
  );

const text = fc
  .array(fc.stringMatching(/^[a-zñ. ]{0,900}$/), { maxLength: 25 })
  .chain((lines) => fc.constantFrom("\n", "\n\n", " ", "", "😀").map((between) => lines.join(between)));

test("a text of any length fits its fields, and is the same text again when nothing of it was changed", () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(partsOf(written).every((part) => part.length <= 3000 && part.isWellFormed())).toBe(true);
      expect(parseFormValues(valuesOf(drawn(written), {}), ORIGIN).note ?? "").toBe(written);
    }),
  );
});

test("it is split where a paragraph ends, with room to write more in each field", () => {
  const paragraphs = Array.from({ length: 4 }, (_, index) => `${index} ${"palabra ".repeat(150)}fin.`);
  const parts = partsOf(paragraphs.join("\n\n"));
  expect(parts).toEqual([paragraphs.slice(0, 2).join("\n\n"), paragraphs.slice(2).join("\n\n")]);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(2500);
});

test("a part that is emptied is left out, and the others stay in their order", () => {
  const paragraphs = Array.from({ length: 3 }, (_, index) => `${index} ${"palabra ".repeat(300)}fin.`);
  const filled = { "note~2p": "" };
  const { note } = parseFormValues(valuesOf(drawn(paragraphs.join("\n\n")), filled), ORIGIN);
  expect(note).toBe([paragraphs[0], paragraphs[2]].join("\n\n"));
});
