import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "#test/support/source-files.ts";

/** Where the notation is defined that stands for a word of any script. */
const NOTATION = "src/understanding/pattern/pattern.ts";
const files = sourceFiles("src/understanding/**/*.ts").filter(({ path }) => path !== NOTATION);

describe("a letter is a letter of any script", () => {
  it("in every pattern over what people write", () => {
    expect(files.flatMap(asciiLetters)).toEqual([]);
  });

  it("was looked for in the whole folder", () => {
    expect(files.length).toBeGreaterThan(50);
  });
});

describe("a planted pattern that knows ASCII alone is found", () => {
  it.each([
    String.raw`const A = /\bhola\b/;`,
    String.raw`const A = /^\W*si/u;`,
    String.raw`const A = createPhrasePattern${"`"}trabaj\w+${"`"};`,
    String.raw`const A = new RegExp("\\bhola", "u");`,
    "const A = /[a-z]+/u;",
    "const A = /[^A-Za-z]/u;",
  ])("%s", (text) => {
    expect(asciiLetters({ path: "src/understanding/a.ts", text })).toHaveLength(1);
  });

  it("not one that knows all", () => {
    const text = String.raw`/** The \b of JavaScript. */ const A = createAlternativesPattern${"`"}\<\p{L}+W*[^W]\d\>${"`"};`;
    expect(asciiLetters({ path: "src/understanding/a.ts", text })).toEqual([]);
  });
});

function asciiLetters({ path, text }: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return code
    .split("\n")
    .filter((line) => /\\[bBwW]|a-z/.test(line))
    .map((line) => `${path}: ${line.trim()}`);
}
