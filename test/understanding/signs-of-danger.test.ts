import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { sourceFiles } from "#test/support/source-files.ts";
import { findSignsOfDanger } from "#understanding/risk/find-signs-of-danger.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const sentences = z.strictObject({
  child: z.array(z.string()),
  self: z.array(z.string()),
  violence: z.array(z.string()),
  handled: z.array(z.string()),
  nothing: z.array(z.string()),
});

describe.each(LANGUAGES)("what may be a danger to someone (%s)", (language) => {
  const kept = read(language);

  it("has enough sentences of every kind", () => {
    for (const kind of Object.values(kept)) expect(kind.length).toBeGreaterThanOrEqual(6);
  });

  it.each(kept.child)("a child or another may be at risk: %s", (text) => {
    expect(possibleRisk(text)).toBe("child");
  });

  it.each(kept.self)("the one who writes may be: %s", (text) => {
    expect(possibleRisk(text)).toBe("self");
  });

  it.each(kept.violence)("violence, harassment or corruption: %s", (text) => {
    expect(possibleRisk(text)).toBe("violence");
  });

  it.each(kept.handled)("it is handled: %s", (text) => {
    expect(possibleRisk(text)).toBe("handled");
  });

  it.each(kept.nothing)("an ordinary day: %s", (text) => {
    expect(possibleRisk(text)).toBeUndefined();
  });

  it("is heard in capitals, without accents, in the middle of a long account and beside an everyday word", () => {
    const [text = ""] = kept.self;
    const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
    expect(possibleRisk(text.toUpperCase())).toBe("self");
    expect(possibleRisk(plain)).toBe("self");
    expect(possibleRisk(`${kept.nothing.join(" ")} ${text} ${kept.nothing.join(" ")}`)).toBe("self");
  });

  it("is heard in one breath with anything ordinary: no everyday word takes it away, and never the author's own", () => {
    const missed = (raising: readonly string[]) => {
      const inOneBreath = kept.nothing.flatMap((day) => raising.map((text) => `${day.replace(/\.$/, "")}, ${text}`));
      return inOneBreath.filter((text) => possibleRisk(text) === undefined).length / inOneBreath.length;
    };
    expect(missed(kept.self)).toBe(0);
    expect(missed([...kept.child, ...kept.violence])).toBeLessThan(0.2);
  });

  it("is heard in words that are said again and again", () => {
    for (const text of kept.self) expect(possibleRisk(`${text}, `.repeat(40)), text).toBe("self");
  });

  it("is heard from a person whose own language is another", () => {
    const today = Temporal.PlainDate.from("2026-11-18");
    for (const other of LANGUAGES) {
      const context = { today, language: other, dayFirst: true, principals: [] };
      expect(understandMessageByRules(kept.self[0] ?? "", context).examination.danger?.kind).toBe("self");
    }
  });
});

describe("accounts of ordinary visits", () => {
  const accounts = sourceFiles("test/cases/reader/*/*.json").map(({ path, text }) => ({
    language: path.includes("/es/") ? ("es" as const) : ("en" as const),
    account: z.object({ account: z.string() }).parse(JSON.parse(text)).account,
  }));

  it("hardly ever raise it: at most one in thirty", () => {
    const raised = accounts.filter(({ account }) => possibleRisk(account));
    expect(accounts.length).toBeGreaterThan(100);
    expect(raised.length).toBeLessThanOrEqual(accounts.length / 30);
  });
});

describe("the author comes first", () => {
  it("where the words show more than one", () => {
    expect(possibleRisk("A father threatened me. I don't want to live anymore.")).toBe("self");
    expect(possibleRisk("A girl told me her uncle hits her and he threatened me too.")).toBe("child");
  });
});

describe("the sentences that carry the author's own danger", () => {
  const carried = (text: string) =>
    findSignsOfDanger(text, "en")?.sentences.map(({ start, end }) => text.slice(start, end).trim());

  it("are quoted as they were written, and nothing beside them is", () => {
    const text =
      "Visité a Rosa el martes. “Ya no quiero seguir viviendo” – eso pensé anoche… El plan quedó listo. I CAN’T GO ON.";
    expect(carried(text)).toEqual(["“Ya no quiero seguir viviendo” – eso pensé anoche…", "I CAN’T GO ON."]);
  });

  it("are the clauses of a long sentence without full stops", () => {
    const text =
      "fui a ver a rosa el martes de nueve a diez y vimos los horarios de primaria que ya casi están pero anoche pensé en serio en quitarme la vida y después quedamos en que ella arma el rol de aulas para el viernes";
    expect(carried(text)).toEqual(["pero anoche pensé en serio en quitarme la vida"]);
  });
});

function read(language: Language) {
  const [file] = sourceFiles(`test/cases/possible-risk/${language}.json`);
  return sentences.parse(JSON.parse(file?.text ?? "{}"));
}

const possibleRisk = (text: string) => findSignsOfDanger(text, "en")?.kind;
