import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import { digestOfMessages } from "#test/corpus/utterance-corpus.ts";
import { readAccount } from "#understanding/account/account-reading.ts";
import { LEARNED_MODELS } from "#understanding/classifier/learned-model-sources.ts";
import { decodeSparseModel, encodeSparseModel } from "#understanding/classifier/sparse-model.ts";
import { toTokens } from "#understanding/classifier/tokens.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { classifyUtterance } from "#understanding/utterance/classify-utterance.ts";

const CONTEXT: UnderstandingContext = {
  today: Temporal.PlainDate.from("2026-11-18"),
  language: "es",
  dayFirst: true,
  principals: [{ id: "rosa", name: "Rosa Quispe" }],
};
const prepare = (text: string, language: "es" | "en" = "es") => prepareText(text, { ...CONTEXT, language });
const read = (text: string) => readAccount(prepare(text));

/** Maximum bytes of the weights of a language, as they stand in the source. */
const MAX_WEIGHTS = 1.5 * 1024 * 1024;

describe.each(LANGUAGES)("the classifiers of messages (%s)", (language) => {
  const { learned, danger } = LANGUAGE_PACKS[language];

  it("were trained from the corpus and the code as they are: `npm run train -- messages`", () => {
    expect(learned.trainedOn).toBe(digestOfMessages(language));
  });

  it("have small weights, also with those of danger", () => {
    const bytes = LEARNED_MODELS.reduce((sum, name) => sum + learned[name].length, danger.model.weights.length);
    expect(bytes).toBeLessThan(MAX_WEIGHTS);
  });
});

describe("an account is cut into clauses", () => {
  it("that cover every word of any text, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const prepared = prepare(text);
        const tokens = toTokens(prepared, "es");
        const { clauses } = readAccount({ ...prepared, language: "es" });
        let at = 0;
        for (const { start, end } of clauses) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        expect(clauses.at(0)?.start).toBe(tokens.at(0)?.start);
        expect(clauses.at(-1)?.end).toBe(tokens.at(-1)?.end);
      }),
      { numRuns: 60 },
    );
  });

  it("also where nothing is punctuated", () => {
    const { clauses } = read(
      "ayer estuve con rosa en su escuela una hora los papás no vienen a las reuniones quedó en llamarlos uno por uno y yo le mando el formato",
    );
    const roles = clauses.map(({ role }) => role);
    expect(roles).toContain("visit");
    expect(roles).toContain("principal_commitment");
    expect(roles).toContain("mentor_commitment");
  });
});

describe("which of two days is which", () => {
  it("is known by what stands around them", () => {
    const { days } = read("Vi a Rosa el lunes 16 y quedamos para el miércoles 2 de diciembre a las 9.");
    expect(days.map(({ ofVisit, ofNext }) => (ofVisit > ofNext ? "visit" : "next"))).toEqual(["visit", "next"]);
  });
});

describe("a visit that did not take place", () => {
  it.each([
    "La visita del martes a Rosa quedó en nada: paro regional, vías bloqueadas, el colegio cerrado.",
    "Ayer no pude ir donde Rosa, hubo paro de transportistas.",
    "Fui donde Rosa y no había nadie, portón cerrado, me regresé.",
  ])("is not taken to have been held: %s", (text) => {
    expect(read(text).outcome?.value).toBe("not_held");
  });
});

describe("the kind of a message", () => {
  it.each([
    ["Esta mañana hablé por whatsapp con Rosa unos 20 minutos, quiere cambiar los horarios.", "account", undefined],
    ["¿cuándo es mi próxima visita?", "question", "next_visit"],
    ["¿quién más lee esto?", "question", "who_reads"],
    ["muévela al jueves a las 10", "wish", "move_visit"],
    ["gracias 🙏", "small_talk", "thanks"],
  ])("%s", (text, kind, act) => {
    const utterance = classifyUtterance(prepare(text));
    expect([utterance.kind, utterance.act]).toEqual([kind, act]);
  });

  it("never throws, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { probability, kindProbability } = classifyUtterance(prepare(text));
        expect(probability).toBeLessThanOrEqual(kindProbability + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a token", () => {
  it("of a name or a number says only that it is one", () => {
    const prepared = prepare("Rosa vio 24 clases");
    expect(toTokens(prepared, "es").map(({ word }) => word)).toEqual(["#name", "vio", "#2", "clases"]);
  });
});

describe("the weights of a model", () => {
  it("are the same after they were written and read", () => {
    const source = {
      classes: 3,
      temperature: 1,
      weights: new Map([
        [5, [1, 0, -1]],
        [70_000, [0, 0.5, 0]],
      ]),
    };
    const model = decodeSparseModel(encodeSparseModel(source));
    const probabilities = model.probabilities([{ weight: 1, hashes: new Set([5 << 12]) }]);
    expect(probabilities.map((each) => Math.round(each * 100))).toEqual([67, 24, 9]);
  });
});
