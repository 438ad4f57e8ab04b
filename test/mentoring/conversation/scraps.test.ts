import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { wishesToDelete } from "#mentoring/conversation/drop-unplaced-by-word.ts";
import { isScrap } from "#mentoring/conversation/is-scrap.ts";
import { goesOnFrom } from "#mentoring/conversation/unplaced-goes-on.ts";
import { understood } from "#test/support/understood.ts";

describe("what only answers, where nothing is asked", () => {
  test.each<[Language, string]>([
    ["es", "si"],
    ["es", "si si si dale"],
    ["es", "ok, hazlo"],
    ["es", "no"],
    ["es", "la primera"],
    ["en", "yes please"],
    ["en", "ok do it"],
    ["en", "none of them"],
  ])("says nothing (%s): %s", (language, text) => {
    expect(isScrap(understood(text, language))).toBe(true);
  });

  test.each<[Language, string]>([
    ["es", "sí, el viernes a las 10"],
    ["es", "El techo de la cancha sigue igual"],
    ["es", "sí, pero los padres no vinieron a la reunión"],
    ["en", "yes, and the roof is as it was"],
  ])("and what says more does not (%s): %s", (language, text) => {
    expect(isScrap(understood(text, language))).toBe(false);
  });
});

test.each<[Language, string, boolean]>([
  ["es", "borra ese", true],
  ["es", "borra eso", true],
  ["en", "delete that", true],
  ["es", "borra lo que escribí de los padres en la reunión del lunes", false],
  ["es", "El techo de la cancha sigue igual", false],
])("whether it is to be deleted (%s): %s", (language, text, expected) => {
  expect(wishesToDelete(understood(text, language))).toBe(expected);
});

test.each([
  ["El techo sigue igual", "y la pintura tampoco", true],
  ["El techo sigue igual,", "la pintura tampoco", true],
  ["The roof is as it was", "but the paint is new", true],
  ["El techo sigue igual", "Los padres piden otra hora", false],
  ["¿quién abre el sábado?", "yo traje las llaves", false],
])("messages in a row go on from each other or do not: %s / %s", (earlier, later, expected) => {
  expect(goesOnFrom(earlier, later)).toBe(expected);
});
