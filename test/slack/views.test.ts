import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Message } from "#slack/render/blocks.ts";
import { faultsOf, skeletonOf } from "./check-shown.ts";
import { everything } from "./everything.ts";
import type { Shape, Words } from "./nouns.ts";

/** What people may be called and may write, and what would be markup if it were let. */
const NASTY = [
  "<!channel>",
  "<!here|ayuda>",
  "<@U0ANA>",
  "<#C0|sala>",
  "<https://a.example|haga clic>",
  "*",
  "_x_",
  "~x~",
  "`x`",
  "```x```",
  "&lt;",
  "&amp;",
  "> ",
  "\n> x",
  "\u202e",
  "\u2066",
  "سلام",
  "أهلا",
  "\u200b",
  "\u200d",
  "👩‍🏫",
  ":tada:",
  "*negrita* _cursiva_",
];
const nasty = fc.constantFrom(...NASTY);
const letters = fc.stringMatching(/^[A-Za-zÁ-ú ]{1,30}$/);
const name = fc
  .oneof(
    letters,
    fc.tuple(letters, nasty, letters).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }),
  )
  .map((text) => (text.trim() === "" ? "Rosa" : text));
const text = fc.oneof(
  fc.array(fc.oneof(letters, nasty), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 500 }),
  fc.constantFrom(
    "&".repeat(6_000),
    "ñ".repeat(6_000),
    "x y ".repeat(1_500),
    "👩‍🏫".repeat(700),
    "<!channel>".repeat(600),
  ),
);
const words: fc.Arbitrary<Words> = fc.record({
  mentor: name,
  principal: name,
  other: name,
  coordinator: name,
  text,
  short: name,
});
const shape: fc.Arbitrary<Shape> = fc.record({
  language: fc.constantFrom("en", "es"),
  pairs: fc.constantFrom(0, 1, 2, 7, 40, 101),
  due: fc.constantFrom(0, 1, 5, 20),
  entries: fc.constantFrom(0, 1, 30),
  filled: fc.array(fc.boolean(), { minLength: 1, maxLength: 13 }),
  notHeld: fc.boolean(),
  roles: fc.subarray(["principal", "mentor", "companion", "coordinator", "admin"] as const, { minLength: 1 }),
});

describe("everything the bot can draw", () => {
  test("is taken by Slack, has its words in the notification, and is heard when it is pressed", () => {
    void fc.assert(
      fc.property(words, shape, (said, shaped) => {
        const faults = everything(said, shaped).flatMap(({ name, shown }) =>
          faultsOf(shown).map((fault) => `${name}: ${fault}`),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test("is built the same whatever people are called and write: none of it becomes markup", () => {
    const plain = (value: string) => value.replace(/[^A-Za-zÁ-ú0-9 \n]/gu, "x");
    // A cell of a list and a field of a form are trimmed when they are read.
    const modest = fc.tuple(letters, nasty, letters).map((parts) => parts.join("").trim());
    const written: fc.Arbitrary<Words> = fc.record({
      mentor: modest,
      principal: modest,
      other: modest,
      coordinator: modest,
      text: modest,
      short: modest,
    });
    void fc.assert(
      fc.property(written, shape, (said, shaped) => {
        const twin = Object.fromEntries(Object.entries(said).map(([key, value]) => [key, plain(value)])) as Words;
        const [drawn, drawnTwin] = [everything(said, shaped), everything(twin, shaped)];
        const differs = drawn.flatMap(({ name, shown }, index) => {
          const other = drawnTwin[index];
          const [here, there] = [skeletonOf(shown), other ? skeletonOf(other.shown) : []];
          return JSON.stringify(here) === JSON.stringify(there)
            ? []
            : [
                {
                  name,
                  here: here.filter((line, at) => line !== there[at]),
                  there: there.filter((line, at) => line !== here[at]),
                },
              ];
        });
        expect(differs).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test("there is much of it, in both languages", () => {
    const few: Words = {
      mentor: "Ana",
      principal: "Rosa",
      other: "Luis",
      coordinator: "Elena",
      text: "Un texto",
      short: "ayer",
    };
    const drawn = everything(few, {
      language: "es",
      pairs: 2,
      due: 2,
      entries: 2,
      filled: [true],
      notHeld: false,
      roles: ["mentor"],
    });
    expect(drawn.length).toBeGreaterThan(80);
    expect(drawn.flatMap(({ name, shown }) => ("type" in shown || widestRow(shown) <= 4 ? [] : [name]))).toEqual([]);
    expect(drawn.filter(({ shown }) => faultsOf(shown).length > 0)).toEqual([]);
  });
});

/** The most that one row of a message offers; more than four do not fit a phone. */
const widestRow = ({ blocks }: Message) =>
  Math.max(0, ...blocks.map((block) => (block.type === "actions" ? block.elements.length : 0)));

describe("the check finds what is wrong", () => {
  const button = (action_id: string, value?: string) => ({
    type: "actions" as const,
    elements: [
      { type: "button" as const, action_id, text: { type: "plain_text" as const, text: "x" }, ...(value && { value }) },
    ],
  });
  test("a message without words, one that is too long, a button that nobody hears, a value nobody can read", () => {
    expect(faultsOf({ text: " ", blocks: [] })).toEqual(["no fallback text"]);
    expect(faultsOf({ text: "x".repeat(4_001), blocks: [] })).toHaveLength(1);
    expect(faultsOf({ text: "x", blocks: [button("nobody.knows")] })).toEqual(["nobody hears nobody.knows"]);
    expect(faultsOf({ text: "x", blocks: [button("session.save", "{no")] })).toEqual(["unreadable: {no"]);
    expect(skeletonOf({ text: "*a*", blocks: [] })).not.toEqual(skeletonOf({ text: "a", blocks: [] }));
  });
});
