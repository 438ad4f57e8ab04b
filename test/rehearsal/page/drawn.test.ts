import { expect, test } from "vitest";
import { DRAWN_BLOCKS, DRAWN_ELEMENTS } from "#rehearsal/page/blocks/drawn.ts";
import { everything } from "#test/slack/everything.ts";
import type { Shape, Words } from "#test/slack/nouns.ts";

const WORDS: Words = {
  mentor: "Ana",
  principal: "Rosa",
  other: "Luis",
  coordinator: "Elena",
  text: "Un texto",
  short: "ayer",
};
const SHAPE: Shape = {
  language: "es",
  pairs: 2,
  due: 2,
  entries: 2,
  filled: [true],
  notHeld: false,
  roles: ["mentor", "principal", "coordinator"],
};

type Part = { readonly type: string; readonly elements?: readonly Part[]; readonly accessory?: Part; element?: Part };

/** The types of Block Kit in what is shown: of blocks, of the elements that can be used, and of what context holds. */
function typesIn(shown: readonly { readonly blocks?: readonly unknown[] }[]) {
  const blocks = shown.flatMap(({ blocks = [] }) => blocks) as readonly Part[];
  const within = (...types: string[]) => blocks.filter(({ type }) => types.includes(type));
  const elements = blocks
    .flatMap(({ accessory, element }) => [accessory, element])
    .filter((part) => part !== undefined);
  const typesOf = (parts: readonly Part[]) => [...new Set(parts.map(({ type }) => type))].sort();
  return {
    blocks: typesOf(blocks),
    elements: typesOf([...elements, ...within("actions").flatMap(({ elements = [] }) => elements)]),
    context: typesOf(within("context").flatMap(({ elements = [] }) => elements)),
  };
}

test("the page draws every block and element that Fieldbook sends, and no other", () => {
  const shown = (["en", "es"] as const).flatMap((language) => everything(WORDS, { ...SHAPE, language }));
  expect(shown.length).toBeGreaterThan(150);
  expect(typesIn(shown.map((one) => one.shown))).toEqual({
    blocks: DRAWN_BLOCKS.toSorted(),
    elements: DRAWN_ELEMENTS.toSorted(),
    context: ["mrkdwn"],
  });
});

test("a picture that Fieldbook came to send would be seen (a planted fault)", () => {
  const image = { type: "image", image_url: "https://a.example/b.png", alt_text: "b" };
  expect(typesIn([{ blocks: [image, { type: "context", elements: [image] }] }])).toEqual({
    blocks: ["context", "image"],
    elements: [],
    context: ["image"],
  });
});
