import { describe, expect, it } from "vitest";
import { ask } from "./desk.ts";

const examining = (args: readonly string[], input: string) =>
  ask(["examine", ...args], undefined, { readInput: async () => input });

describe("examine", () => {
  it("prints risk, replacements and the text with them, and opens no database", async () => {
    const { code, out, err } = await examining(
      ["--language", "es"],
      "La alumna Luz Mamani, DNI 71234567, ya no viene.",
    );
    expect([code, err]).toEqual([0, ""]);
    const found = JSON.parse(out);
    expect(found.risk).toBe("none");
    expect(found.text).not.toMatch(/Luz|Mamani|71234567/);
    expect(found.masked.map(({ text }: { text: string }) => text).join(" ")).toMatch(/Luz Mamani.*71234567/);
  });

  it("says whose danger it is", async () => {
    expect(JSON.parse((await examining(["--language", "es"], "ya no quiero seguir viviendo")).out).risk).toBe("self");
    expect(JSON.parse((await examining(["--language", "en"], "A quiet week.")).out)).toEqual({
      risk: "none",
      masked: [],
      text: "A quiet week.",
    });
  });

  it("reads one text a line, each with its id", async () => {
    const lines = [
      { id: "a", text: "I do not want to live any more", language: "en" },
      { id: "b", text: "Semana tranquila", language: "es" },
    ];
    const { code, out } = await examining(["--jsonl"], `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => JSON.parse(line))).toMatchObject([
      { id: "a", risk: "self" },
      { id: "b", risk: "none" },
    ]);
  });

  it("examines no line if one cannot be read, and says which", async () => {
    const { code, out, err } = await examining(["--jsonl"], '{"id":1,"text":"x","language":"en"}\nnot json\n');
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Line 2");
  });

  it("needs a language that it knows", async () => {
    expect(await examining([], "x")).toMatchObject({ code: 2, err: expect.stringContaining("--language") });
    expect(await examining(["--language", "xx"], "x")).toMatchObject({ code: 2 });
  });
});
