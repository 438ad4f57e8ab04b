import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMrkdwn, escapePlainText, formatQuote } from "#slack/render/mrkdwn.ts";

/** Embeddings, overrides and isolates: each turns the direction of whatever follows it. */
const TURNING = [..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"];
const turned = fc
  .array(fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom(...TURNING)), { minLength: 1 })
  .map((parts) => parts.join(""));
const turnsIn = (text: string) => TURNING.filter((character) => text.includes(character));

describe("what people write cannot turn the direction of what stands beside it", () => {
  it.each(TURNING.map((character) => [character.codePointAt(0)?.toString(16), character]))("U+%s", (_, character) => {
    for (const drawn of [escapeMrkdwn, escapePlainText]) expect(turnsIn(drawn(`Rosa ${character}avlis`))).toEqual([]);
    expect(turnsIn(formatQuote(`Rosa ${character}avlis`))).toEqual([]);
  });

  it("in whatever company it comes", async () => {
    await fc.assert(
      fc.asyncProperty(turned, async (text) => {
        expect(turnsIn(escapeMrkdwn(text) + escapePlainText(text))).toEqual([]);
      }),
    );
  });

  it("and a quotation that is written from right to left is isolated by us, with one pair and no more", () => {
    const drawn = formatQuote("سلام \u2067 دنیا \u202e");
    expect(drawn).toMatch(/^_“\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069”_$/);
  });
});

describe("a quotation keeps to its length as Slack counts it", () => {
  it.each([
    ["&".repeat(140), `_“${"&amp;".repeat(27)}…”_`],
    ["a".repeat(141), `_“${"a".repeat(139)}…”_`],
    [`${"a".repeat(130)} & b`, `_“${"a".repeat(130)} &amp; b”_`],
  ])("%s", (text, drawn) => {
    expect(formatQuote(text, 140)).toBe(drawn);
  });
});

describe("an address or an emoji in what people write", () => {
  it.each([
    ["https://docs.example.org/d/1_a_b?x=1&y=2", "<https://docs.example.org/d/1_a_b?x=1&amp;y=2>"],
    ["ficha_modelo (https://a.example/1), ya.", "fichaˍmodelo (<https://a.example/1>), ya."],
    [":pulgar_arriba: *bien*", ":pulgar_arriba: ∗bien∗"],
    ["<https://a.example|Banco>", "&lt;<https://a.example>|Banco&gt;"],
    ["https://a.example/una-direcci…", "https://a.example/una-direcci…"],
    [":_a_:", ":ˍaˍ:"],
    ["> https://a.example", "\u2060&gt; <https://a.example>"],
  ])("%s", (written, drawn) => {
    expect(escapeMrkdwn(written)).toBe(drawn);
  });

  it("never shows another address than the one it leads to, and no other markup", async () => {
    const part = fc.constantFrom(
      "https://a.example/",
      "x_y",
      "*",
      "_",
      "<",
      ">",
      "|",
      ":",
      "a",
      " ",
      "!here",
      "@U0ANA",
      "…",
      "&",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const drawn = escapeMrkdwn(parts.join(""));
        for (const [link] of drawn.matchAll(/<[^>]*>?/g)) expect(link).toMatch(/^<https?:\/\/[^|<>\s]+>$/);
      }),
    );
  });
});
