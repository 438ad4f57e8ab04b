import { describe, expect, it } from "vitest";
import { SLASH_SUBCOMMANDS } from "#mentoring/door/command.ts";
import { commandsHinted, commandsNamed, faultsOfHelp, unlikeTable } from "#test/support/command-rules.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { CATALOGUES } from "#words/catalogue.ts";

const { en, es } = CATALOGUES;
const HELP = "help";

describe("the commands behind /fieldbook", () => {
  it("are all in the help of some role, in every language, and no text names another", () => {
    expect(SLASH_SUBCOMMANDS.length).toBeGreaterThan(5);
    expect(faultsOfHelp(CATALOGUES, SLASH_SUBCOMMANDS)).toEqual([]);
  });

  it("are what the usage hint in each manifest offers, with help", () => {
    const hints = sourceFiles("manifests/slack*.json").map(({ path, text }) => [path, hintIn(text)] as const);
    expect(hints).toHaveLength(2);
    expect(
      hints.flatMap(([path, hint]) => unlikeTable(path, commandsHinted(hint), [...SLASH_SUBCOMMANDS, HELP])),
    ).toEqual([]);
  });

  it("are the only ones that the documents name", () => {
    const documents = sourceFiles("README.md", "docs/*.md", "src/README.md");
    const named = documents.flatMap(({ text }) => commandsNamed(text));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((command) => ![...SLASH_SUBCOMMANDS, HELP].includes(command))).toEqual([]);
  });
});

describe("a planted fault is found", () => {
  const without = (text: string) => text.replaceAll("/fieldbook reflect", "/fieldbook think");

  it("a command that the help forgets, and one that does not exist", () => {
    const planted = { en, es: { ...es, "common.help.principal": without(es["common.help.principal"]) } };
    expect(faultsOfHelp(planted, SLASH_SUBCOMMANDS)).toEqual([
      "the help in es does not name reflect",
      "the help in es names think",
      expect.stringMatching(/^es common\.help\.principal: visit think .*, not visit reflect /),
    ]);
  });

  it("a command that one language's help gives to another role", () => {
    const moved = `${es["common.help.coordinator"]}\n*/fieldbook note*`;
    expect(faultsOfHelp({ en, es: { ...es, "common.help.coordinator": moved } }, SLASH_SUBCOMMANDS)).toEqual([
      "es common.help.coordinator: digest settings note, not digest settings",
    ]);
  });

  it("a command that the table lost, outside the help too", () => {
    const lost = SLASH_SUBCOMMANDS.filter((command) => command !== "pause");
    const faults = faultsOfHelp(CATALOGUES, lost);
    expect(faults).toContain("the help in en names pause");
    expect(faults).toContain("es home.pause.on names pause");
  });

  it("a hint that lacks one and has another", () => {
    expect(unlikeTable("it", commandsHinted("log | think | help"), ["log", "note", HELP])).toEqual([
      "it does not name note",
      "it names think",
    ]);
  });

  it("a path or a program is no command", () => {
    expect(commandsNamed("`/fieldbook digest`, /opt/fieldbook now, npm run fieldbook -- doctor, /log-session")).toEqual(
      ["digest", "log"],
    );
  });
});

function hintIn(manifest: string): string {
  const { features } = JSON.parse(manifest);
  const found = features.slash_commands.find(({ command }: { command: string }) => command === "/fieldbook");
  return found.usage_hint;
}
