import { describe, expect, it } from "vitest";
import { exists, namedPaths } from "#test/support/named-paths.ts";
import { filePaths, sourceFiles } from "#test/support/source-files.ts";

const documents = sourceFiles("*.md", "docs/*.md", "src/**/*.md", "bench/*.md", "samples/*.md");
const files = filePaths();

describe("a path that a document names", () => {
  it("exists", () => {
    const missing = documents.flatMap((document) =>
      namedPaths(document)
        .filter((named) => !exists(named, files))
        .map((named) => `${document.path}: ${named}`),
    );
    expect(missing).toEqual([]);
  });

  it("was looked for in every document", () => {
    expect(documents.length).toBeGreaterThan(15);
    expect(documents.flatMap(namedPaths).length).toBeGreaterThan(100);
    expect(files.length).toBeGreaterThan(500);
  });
});

describe("a planted fault is found", () => {
  const missingIn = (text: string) =>
    namedPaths({ path: "docs/plan.md", text }).filter((named) => !exists(named, ["src/db/as.ts", "docs/operate.md"]));

  it("a file, a folder or a link to a file that does not exist", () => {
    expect(missingIn("See `db/as.ts`, `src/db/`, `as.ts` and [operating](operate.md#logs).")).toEqual([]);
    expect(missingIn("See `db/has.ts`, `src/bd/` and [operating](operat.md).")).toEqual([
      "db/has.ts",
      "src/bd/",
      "docs/operat.md",
    ]);
  });

  it("but not in a command, an address or an example", () => {
    expect(
      missingIn("`/fieldbook log`, `.fieldbook/key`, <https://example.org/a.md>\n```sh\ncat no/such.ts\n```\n"),
    ).toEqual([]);
  });
});
