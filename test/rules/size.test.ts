import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "#test/support/source-files.ts";
import { functionsOf } from "#test/support/syntax.ts";

const FILE_LINES = { src: 200, test: 300 } as const;
const FUNCTION_LINES = 40;

/** Tables of data may be as long as what they list. Each says why it is one. */
const TABLES: Readonly<Record<string, string>> = {
  "src/db/schema.ts": "one type per table of the database, nothing that runs",
  "src/understanding/language/en/given-names.ts": "given names of many countries, nothing that runs",
  "src/understanding/language/en/account-lexicon.ts": "words and phrases by concept, nothing that runs",
  "src/understanding/language/es/account-lexicon.ts": "words and phrases by concept, nothing that runs",
  "src/understanding/language/en/danger-lexicon.ts": "words and phrases by concept, nothing that runs",
  "src/understanding/language/es/danger-lexicon.ts": "words and phrases by concept, nothing that runs",
  "src/understanding/language/en/message-lexicon.ts": "words and phrases by concept, nothing that runs",
  "src/understanding/language/es/message-lexicon.ts": "words and phrases by concept, nothing that runs",
  "src/understanding/language/en/common-words.ts": "frequent words, nothing that runs",
  "src/understanding/language/es/common-words.ts": "frequent words, nothing that runs",
  "src/understanding/language/en/gazetteer.ts": "names of places, nothing that runs",
  "src/understanding/language/es/gazetteer.ts": "names of places, nothing that runs",
};

type Measured = { readonly what: string; readonly lines: number; readonly limit: number };

const source = sourceFiles("src/**/*.{ts,tsx,css}");
const tests = sourceFiles("{test,bench,manifests}/**/*.ts");
const files = [
  ...source.map((file) => sized(file, FILE_LINES.src)),
  ...tests.map((file) => sized(file, FILE_LINES.test)),
];
const functions = source.filter((file) => !file.path.endsWith(".css")).flatMap(functionsIn);

describe("a room is small enough to see from the door", () => {
  it("in every file", () => {
    expect(files.filter(isTooLong)).toEqual([]);
  });

  it("in every function of src", () => {
    expect(functions.filter(isTooLong)).toEqual([]);
  });

  it("and only a table of data is excused, if it still stands and still is long", () => {
    const needless = Object.keys(TABLES).filter((path) => {
      const table = source.find((file) => file.path === path);
      return !table || linesOf(table) <= FILE_LINES.src;
    });
    expect(needless).toEqual([]);
  });

  it("was measured in a whole house", () => {
    expect(source.length).toBeGreaterThan(100);
    expect(functions.length).toBeGreaterThan(300);
    process.stdout.write(`${largest("files", files)}\n${largest("functions", functions)}\n`);
  });
});

describe("a planted room that is too large is found", () => {
  const long = (lines: number) => Array.from({ length: lines }, () => "  act();").join("\n");

  it("a file of 201 lines, not one of 200", () => {
    expect(isTooLong(sized({ path: "src/long.ts", text: `${long(201)}\n` }, FILE_LINES.src))).toBe(true);
    expect(isTooLong(sized({ path: "src/long.ts", text: `${long(200)}\n` }, FILE_LINES.src))).toBe(false);
  });

  it.each([
    ["a function", (body: string) => `export function tell() {\n${body}\n}`, "tell"],
    ["an arrow", (body: string) => `export const tell = () => {\n${body}\n};`, "tell"],
    ["a method", (body: string) => `class Teller {\n  tell() {\n${body}\n  }\n}`, "tell"],
    ["a property", (body: string) => `export const teller = {\n  tell: async function () {\n${body}\n  },\n};`, "tell"],
    ["one without a name", (body: string) => `\nlisten(() => {\n${body}\n});`, "line 2"],
  ])("%s of 41 lines, not one of 40", (_kind, write, name) => {
    const inFile = (lines: number) => functionsIn({ path: "src/a.ts", text: write(long(lines - 2)) }).filter(isTooLong);
    expect(inFile(41)).toEqual([{ what: `src/a.ts ${name}`, lines: 41, limit: FUNCTION_LINES }]);
    expect(inFile(40)).toEqual([]);
  });
});

function sized(file: SourceFile, limit: number): Measured {
  return { what: file.path, lines: linesOf(file), limit: TABLES[file.path] ? Number.POSITIVE_INFINITY : limit };
}

function functionsIn(file: SourceFile): readonly Measured[] {
  return functionsOf(file).map(({ name, lines }) => ({ what: `${file.path} ${name}`, lines, limit: FUNCTION_LINES }));
}

function isTooLong({ lines, limit }: Measured): boolean {
  return lines > limit;
}

function linesOf({ text }: SourceFile): number {
  return text.trimEnd().split("\n").length;
}

function largest(kind: string, all: readonly Measured[]): string {
  const ten = all.toSorted((a, b) => b.lines - a.lines).slice(0, 10);
  return [`The ten largest ${kind}:`, ...ten.map(({ what, lines }) => `${String(lines).padStart(5)}  ${what}`)].join(
    "\n",
  );
}
