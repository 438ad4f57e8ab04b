import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "#test/support/source-files.ts";

/** Folders in which a file is named after its counterpart elsewhere, and why that does not mislead. */
const ELSEWHERE = {
  "src/understanding/language/": "each language has the same tables, named after the reader of each",
  "src/rehearsal/": "another program, Slack's side of the wire: it names what Slack names",
} as const;

/** Names that stand twice in the rest of the tree, and why. */
const TWICE: Readonly<Record<string, string>> = {
  "migrate.ts": "a command's file has the command's name",
  "examine.ts": "a command's file has the command's name",
  "command.ts": "the commands of the terminal, and a slash command at the door",
  "port.ts": "what each of the two queues asks of others",
  "say.ts": "the door makes a phrase; words writes it",
};

describe("the names of files", () => {
  const paths = sourceFiles("src/**/*.{ts,tsx}").map(({ path }) => path);

  it("are unique in the tree, but for those with a reason", () => {
    expect(paths.length).toBeGreaterThan(500);
    const twice = namedTwice(paths);
    expect(Object.entries(twice).filter(([name]) => !(name in TWICE))).toEqual([]);
    expect(Object.keys(TWICE).filter((name) => !(name in twice))).toEqual([]);
  });

  it("are found when they are not (a planted fault)", () => {
    const planted = ["src/inbox/deliver.ts", "src/slack/deliver.ts", "src/rehearsal/human/deliver.ts", "src/main.ts"];
    expect(namedTwice(planted)).toEqual({ "deliver.ts": ["src/inbox/deliver.ts", "src/slack/deliver.ts"] });
  });
});

describe("a store", () => {
  const stores = sourceFiles("src/**/*.store.ts");
  const holdsSql = ({ text }: SourceFile) => /\bsql\b|\bselect /.test(text);

  it("contains SQL: what contains none and is called so decides something", () => {
    expect(stores.length).toBeGreaterThan(30);
    expect(stores.filter((store) => !holdsSql(store)).map(({ path }) => path)).toEqual([]);
  });

  it("is found when it contains none (a planted fault)", () => {
    expect(
      holdsSql({ path: "", text: 'import { findVisit } from "./visit.store.ts"; export const find = findVisit;' }),
    ).toBe(false);
  });

  it("may not call functions that exist under the names by which the linter knows them", () => {
    const [grit] = sourceFiles(".biome/store.grit");
    const refused = [...(grit?.text.matchAll(/`(\w+)\(/g) ?? [])].map(([, name]) => name);
    expect(refused.length).toBeGreaterThan(4);
    const texts = sourceFiles("src/**/*.ts").map(({ text }) => text);
    const isThere = (name: string | undefined) =>
      texts.some(
        (text) => text.includes(`export async function ${name}(`) || text.includes(`export function ${name}(`),
      );
    expect(refused.filter((name) => !isThere(name))).toEqual([]);
  });
});

/** By name, the paths of the files that share it. */
function namedTwice(paths: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const own = paths.filter((path) => !Object.keys(ELSEWHERE).some((folder) => path.startsWith(folder)));
  const byName = Object.groupBy(own, (path) => path.slice(path.lastIndexOf("/") + 1));
  return Object.fromEntries(
    Object.entries(byName).flatMap(([name, same = []]) => (same.length > 1 ? [[name, same] as const] : [])),
  );
}
