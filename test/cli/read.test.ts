import { describe, expect, it } from "vitest";
import type { CommandContext } from "#src/cli/command.ts";
import { readCommand } from "#src/cli/read.ts";

/** Runs the command on an input, and returns its exit code and what it printed. */
async function run(args: readonly string[], input: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const context = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    readInput: async () => input,
  } as unknown as CommandContext;
  return { code: await readCommand.run(args, context), out, err };
}

const OPTIONS = ["--language", "es", "--zone", "America/Lima", "--now", "2026-11-18T17:30"];
const PEOPLE = ["--people", "Rosa Quispe;Julio Chávez"];

describe("the command that reads a message", () => {
  it("prints the values of an account, with the words they were read from", async () => {
    const { code, out } = await run(
      [...OPTIONS, ...PEOPLE],
      "Ayer estuve con Rosa en su escuela una hora y cuarto. Los padres no vienen. Quedó en llamarlos.",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? "")).toMatchObject({
      kind: "account",
      with: ["Rosa Quispe"],
      held_on: "2026-11-17",
      duration_minutes: 75,
      outcome: "held_as_planned",
      not_held_reason: null,
      quotes: { held_on: "Ayer", duration_minutes: "una hora y cuarto" },
    });
  });

  it("says of a question what is asked, and reads no values", async () => {
    const { out } = await run([...OPTIONS, ...PEOPLE], "¿cuándo es mi próxima visita?");
    expect(JSON.parse(out[0] ?? "")).toMatchObject({
      kind: "question",
      act: "next_visit",
      held_on: null,
      rest: [],
    });
  });

  it("reads one message a line", async () => {
    const line = { text: "gracias", language: "es", zone: "America/Lima", now: "2026-11-18T17:30", people: [] };
    const lines = ["a", "b"].map((id) => JSON.stringify({ id, ...line }));
    const { code, out } = await run(["--jsonl"], lines.join("\n"));
    expect(code).toBe(0);
    expect(out.map((each) => JSON.parse(each).id)).toEqual(["a", "b"]);
  });

  it("reads no line if one cannot be read, and names it", async () => {
    const { code, out, err } = await run(["--jsonl"], '{"id":1}\nnothing');
    expect([code, out]).toEqual([1, []]);
    expect(err[0]).toContain("Line 1, 2");
  });

  it.each([
    [["--zone", "Lima"], "--zone"],
    [["--now", "yesterday"], "--now"],
    [["--language", "fr"], "--language"],
  ])("refuses what it does not know: %s", async (changed, named) => {
    await expect(run([...OPTIONS, ...changed], "gracias")).rejects.toThrow(named);
  });
});
