import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES } from "#kernel/language.ts";
import { type SourceFile, sourceFiles } from "#test/support/source-files.ts";
import {
  badManners,
  halfPlurals,
  missingKeys,
  unlikeCalls,
  unlikeMessages,
  unsaidKeys,
} from "#test/support/word-rules.ts";
import { CATALOGUES } from "#words/catalogue.ts";

const keys = Object.keys(CATALOGUES.en);
const source = sourceFiles("src/**/*.{ts,tsx}");

describe("everything Fieldbook says", () => {
  it("is said in every language", () => {
    expect(Object.keys(CATALOGUES)).toEqual([...LANGUAGES]);
    expect(keys.length).toBeGreaterThan(60);
    expect(missingKeys(CATALOGUES)).toEqual([]);
  });

  it("stands in one file of its language, and that file is in the catalogue", () => {
    for (const locale of LANGUAGES) {
      const written = sourceFiles(`src/words/${locale}/*.json`).flatMap(keysIn);
      expect(written.toSorted()).toEqual(Object.keys(CATALOGUES[locale]).toSorted());
    }
  });

  it("takes the same values in every language", () => {
    expect(unlikeMessages(CATALOGUES)).toEqual([]);
  });

  it("is said with the values it takes", () => {
    expect(unlikeCalls(CATALOGUES.en, source)).toEqual([]);
  });

  it("is somewhere said", () => {
    expect(unsaidKeys(keys, source)).toEqual([]);
  });

  it.each(LANGUAGES)("has every plural form (%s)", (locale) => {
    expect(halfPlurals(locale, CATALOGUES[locale])).toEqual([]);
  });

  it.each(LANGUAGES)("is said with manners (%s)", (locale) => {
    expect(badManners(locale, CATALOGUES[locale])).toEqual([]);
  });
});

describe("a planted fault is found", () => {
  it("a key that a language lacks", () => {
    expect(missingKeys({ en: { yes: "Yes" }, es: { no: "No" } })).toEqual(["en lacks no", "es lacks yes"]);
  });

  it("a value that a language forgot, or a case that it does not know", () => {
    const en = { moved: "Moved to {day} by {name}", how: "{how, select, call {by phone} other {in person}}" };
    const es = { moved: "Cambiada al {day}", how: "{how, select, other {en persona}}" };
    expect(unlikeMessages({ en, es })).toEqual([
      "es moved: day, not day name",
      "es how: how(other), not how(call|other)",
    ]);
    expect(unlikeMessages({ en, es: { ...en, moved: "{name} la cambió al {day}" } })).toEqual([]);
  });

  it("a message that is said with other values than it takes", () => {
    const text = 'reader.mark("moved", { day, by: name }); say("moved"); find("moved"); say("moved", { ...all });';
    expect(unlikeCalls({ moved: "Moved to {day} by {name}" }, [{ path: "src/a.ts", text } as SourceFile])).toEqual([
      "src/a.ts: moved lacks {name}, does not take {by}",
      "src/a.ts: moved lacks {day}, lacks {name}",
    ]);
  });

  it("a plural without a form that the language needs, also inside another choice", () => {
    const visits = "{how, select, other {{count, plural, one {# visit} other {# visits}}}}";
    expect(halfPlurals("en", { visits })).toEqual([]);
    expect(halfPlurals("es", { visits })).toEqual([]);
    expect(halfPlurals("ru", { visits })).toEqual(["visits: {count} lacks many", "visits: {count} lacks few"]);
    expect(halfPlurals("en", { visits: "{count, plural, other {# visits}}" })).toEqual(["visits: {count} lacks one"]);
  });

  it("a message that is none", () => {
    expect(() => badManners("en", { broken: "Moved to {day" })).toThrow();
  });

  it.each([
    ["en", "Saved!", "an exclamation mark"],
    ["es", "¡Guardado.", "an exclamation mark"],
    ["en", "Saved.  Rosa can read it.", "a space too many"],
    ["en", "Saved. ", "a space too many"],
    ["en", "{name} has two Overdue commitments", '"overdue"'],
    ["en", "{count, plural, one {A mentee} other {# mentees}}", '"mentee*"'],
    ["es", "Aquí puedes verlo", '"puedes"'],
    ["es", "Está en tu cuaderno", '"tu"'],
    ["es", "Tú decides", '"tú"'],
    ["es", "¿Qué escribiste?", '"escribiste"'],
  ])("%s: %s", (language, message, fault) => {
    expect(badManners(language, { said: message })).toEqual([`said: ${fault}`]);
  });

  it.each([
    ["en", "Franking underscores that {missed} is only the name of a value."],
    ["es", "Usted puede verlo; la maestra actúa y toma su té."],
  ])("and what only looks like one is not (%s)", (language, message) => {
    expect(badManners(language, { said: message })).toEqual([]);
  });

  it("a key that nothing says", () => {
    const text = "say(locale, 'visit.planned'); say(locale, `visit.modality.${modality}`); `${noun}.title`";
    const said = ["visit.planned", "visit.modality.call"];
    expect(unsaidKeys([...said, "visit.moved", "visit.title"], [{ path: "src/a.ts", text }])).toEqual([
      "visit.moved",
      "visit.title",
    ]);
  });
});

function keysIn(file: SourceFile): readonly string[] {
  return Object.keys(z.record(z.string(), z.string()).parse(JSON.parse(file.text)));
}
