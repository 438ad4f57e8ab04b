import { describe, expect, it } from "vitest";
import { sourceFiles } from "#test/support/source-files.ts";

const [manual] = sourceFiles("docs/operate.md");
const source = sourceFiles("src/**/*.ts");

describe("the events of the log", () => {
  it("are those that docs/operate.md lists", () => {
    expect(eventsIn(source.map(({ text }) => text).join("\n"))).toEqual(listedIn(manual?.text ?? ""));
  });

  it("were looked for in all of src", () => {
    expect(source.length).toBeGreaterThan(300);
    expect(listedIn(manual?.text ?? "").length).toBeGreaterThan(25);
  });
});

describe("a planted fault is found", () => {
  it("an event that is not listed, and a listed one that is gone", () => {
    const code =
      'log.info({ event: "notice.sent", notice: id }, "Sent.");\nlog.warn({ event: "notice.lost" }, "Lost.");';
    const table = "| `event` | Means |\n| --- | --- |\n| `notice.sent` | sent |\n| `notice.late` | late |\n";
    expect(eventsIn(code)).toEqual(["notice.lost", "notice.sent"]);
    expect(listedIn(table)).toEqual(["notice.late", "notice.sent"]);
  });
});

/** kernel/log.ts makes the compiler ask for an `event` in every line, so each one stands in the code as a literal. */
function eventsIn(code: string): readonly string[] {
  return sorted(code.matchAll(/\bevent: "([a-z_]+\.[a-z_]+)"/g));
}

/** The first column of the table. */
function listedIn(text: string): readonly string[] {
  return sorted(text.matchAll(/^\| `([a-z_]+\.[a-z_]+)` +\|/gm));
}

function sorted(matches: Iterable<RegExpMatchArray>): readonly string[] {
  return [...new Set([...matches].map(([, event = ""]) => event))].sort();
}
