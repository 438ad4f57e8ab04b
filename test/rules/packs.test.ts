import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import { type SourceFile, sourceFiles } from "#test/support/source-files.ts";

const files = sourceFiles("src/understanding/**/*.ts");
const stages = files.filter(({ path }) => !path.startsWith("src/understanding/language/"));

describe("the stages of understanding", () => {
  it("name no language: its words are in its pack, where the compiler asks for them", () => {
    expect(stages.flatMap(languagesNamed)).toEqual([]);
  });

  it("were all looked at, and the packs were not", () => {
    expect(stages.length).toBeGreaterThan(40);
    expect(files.length - stages.length).toBeGreaterThan(2 * 15);
  });
});

describe("a planted language is found", () => {
  it.each([
    `const WORDS = { en: "yes", other: "si" };`,
    `const WORDS = {\n  es: "si",\n};`,
    `if (language === "en") return words;`,
    "const own = 'es';",
    `import { DAY_EXPRESSION_RULES_EN } from "#understanding/language/en/days.ts";`,
    "LANGUAGE_PACKS.es.days",
  ])("%s", (text) => {
    expect(languagesNamed({ path: "src/understanding/a.ts", text })).toHaveLength(1);
  });

  it("not a word that looks like one", () => {
    const text = `/** Spanish: "es:" begins. */ const then = times.end; // en: the tag\nconst types: readonly string[] = [];`;
    expect(languagesNamed({ path: "src/understanding/a.ts", text })).toEqual([]);
  });
});

/** The lines of code that name a language by its tag: as a value, a key, a property or a folder. */
function languagesNamed({ path, text }: SourceFile): string[] {
  const tag = `(?:${LANGUAGES.join("|")})`;
  const named = new RegExp(`["'\`]${tag}["'\`]|(?<![\\w?])${tag}\\??:|\\.${tag}\\b|/${tag}/`);
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<!:)\/\/.*$/gm, "");
  return code
    .split("\n")
    .filter((line) => named.test(line))
    .map((line) => `${path}: ${line.trim()}`);
}
