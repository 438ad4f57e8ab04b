import { describe, expect, it } from "vitest";
import { ENVIRONMENT_VARIABLES } from "#src/config.ts";
import { sourceFiles } from "#test/support/source-files.ts";

type Variable = { readonly name: string; readonly about: string };

const [example, config] = sourceFiles(".env.example", "src/config.ts");

describe("the environment", () => {
  it("is shown in .env.example as config.ts tells it", () => {
    expect(example?.text).toBe(exampleOf(ENVIRONMENT_VARIABLES));
  });

  it("is told whole: config.ts reads nothing that it does not name", () => {
    const named = ENVIRONMENT_VARIABLES.map(({ name }) => name);
    expect(named.length).toBeGreaterThanOrEqual(8);
    expect(new Set(variablesIn(config?.text ?? ""))).toEqual(new Set(named));
  });
});

describe("a planted fault is found", () => {
  const one = { name: "PORT", about: "The port (3000)." };

  it("a variable without its line, and one whose line says something else", () => {
    expect(exampleOf([one])).toBe("# The port (3000).\nPORT=\n");
    expect(exampleOf([one, { name: "LOG_LEVEL", about: "How much." }])).not.toBe(exampleOf([one]));
    expect(exampleOf([{ ...one, about: "A harbour." }])).not.toBe(exampleOf([one]));
  });

  it("a variable that is read without being named", () => {
    expect(variablesIn("z.object({ PORT: z.coerce.number(), SHADOW_PORT: z.string() })")).toEqual([
      "PORT",
      "SHADOW_PORT",
    ]);
    expect(variablesIn('{ name: "PORT", about: "…" }; const { HOST_NAME: host } = data; data.LOG_LEVEL')).toEqual([
      "PORT",
      "HOST_NAME",
      "LOG_LEVEL",
    ]);
  });
});

/** Nothing set: copying the example changes nothing until a value is filled in. */
function exampleOf(variables: readonly Variable[]): string {
  return variables.map(({ name, about }) => `# ${about}\n${name}=\n`).join("\n");
}

/** Names in capitals where one is declared, taken apart or read. */
function variablesIn(text: string): readonly string[] {
  const names = text.matchAll(/(?<=name: ")[A-Z_]+(?=")|\b[A-Z][A-Z_]+(?=:)|(?<=\.)[A-Z][A-Z_]+\b/g);
  return [...names].map(([name]) => name);
}
