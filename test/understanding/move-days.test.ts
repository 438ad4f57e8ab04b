import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { parseActWish } from "#understanding/answers/parse-act-wish.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import { readWishDetails } from "#understanding/wishes/read-wish-details.ts";

/** Wednesday. */
const today = Temporal.PlainDate.from("2026-11-18");
const principals = [{ id: "rosa", name: "Rosa Huamán" }];
const prepare = (text: string, language: Language) =>
  prepareText(text, { today, language, dayFirst: true, known: ["Rosa Huamán"], principals });

/** "of > to", each a day of November. */
type Named = { readonly future?: Temporal.PlainDate | undefined } | undefined;
const days = (of: Named, to: Named) => `${of?.future?.day ?? "?"} > ${to?.future?.day ?? "?"}`;

describe("from which day to which a visit is to be moved", () => {
  test.each<[Language, string, string]>([
    ["es", "pasa la visita de Rosa del 27 al lunes 23 a las 10", "27 > 23"],
    ["es", "pasa la visita con Rosa al lunes 23 a las 10", "? > 23"],
    ["es", "en vez del jueves, el viernes", "19 > 20"],
    ["es", "que sea el viernes en lugar del 27", "27 > 20"],
    ["es", "¿podemos cambiar el 27 por el 24?", "27 > 24"],
    ["es", "la visita del jueves pásela al viernes", "19 > 20"],
    ["en", "move Friday's visit with Rosa to Monday at 10", "20 > 23"],
    ["en", "can we change the 27th for the 24th?", "27 > 24"],
    ["en", "could we swap Thursday for Friday?", "19 > 20"],
    ["en", "Friday instead of Thursday", "19 > 20"],
  ])("%s: %s", (language, text, expected) => {
    const wish = parseActWish(prepare(text, language));
    expect(wish?.act).toBe("move");
    expect(days(wish?.of, wish?.toDay)).toBe(expected);
  });

  test.each<[Language, string, string]>([
    ["es", "pásala al lunes, no al martes", "24 > 23"],
    ["es", "pásala al lunes o al martes", "? > 23"],
    ["en", "move it to Monday or Tuesday", "? > 23"],
  ])("is read where more is said, too; %s: %s", (language, text, expected) => {
    const { move } = readWishDetails(prepare(text, language));
    expect(days(move?.from, move?.to)).toBe(expected);
  });

  test("a day that may be named for another reason is told from one that is surely the visit's", () => {
    const read = (text: string) => readWishDetails(prepare(text, "es")).move;
    const doubted = read("mejor otro día, el viernes tengo reunión, ¿puede ser el jueves?");
    expect([days(doubted?.from, doubted?.to), doubted?.isFromSure]).toEqual(["20 > 19", false]);
    expect(read("no puedo el del viernes, mejor el jueves")?.isFromSure).toBe(true);
    expect(read("¿puede ser el jueves?")).toBeUndefined();
  });
});
