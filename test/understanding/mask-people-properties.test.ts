import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#kernel/language.ts";
import { maskPeople } from "#understanding/names/mask-people.ts";

/** Names, and what may stand around them, glued in any order. */
const PARTS =
  `Luz|luz|Quispe|Josué|josue|la alumna|el alumno|los alumnos|mamá de|"|“|”|(|)|5.º B|5°B|4B|Mrs|Mr.|Sr.|don|doña
X|Y.|Z|teacher|student|the|a|her mother|called|se llama|name is|Will|will|May|in|en|de la|de|y|and|'s|’s|987654321|DNI 71234567
a@b.co|<mailto:a@b.co|a@b.co>|<@U1>|:smile:|https://x.y/Luz|born on 12/03/2015|J.M.|K.|O'Neal|MARIA|IS HERE|colegio|San|School
Park|Hope|Grace's|Principal|directora|, la directora|, the head|Visité a|met with|12|vda.|uncle|Emily R|Al-Sayed|Jean-Baptiste
someone|una persona|[nombre]|[name]|😀|e\u0301|ﬁ|ﷺ|漢字`.split(/[|\n]/);
const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(" ", " ", "", ", ", ". ", "\n")), { maxLength: 30 })
    .map((parts) => parts.flat().join("")),
);
const contexts = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  known: fc.constantFrom([], ["Ana Torres"], ["Luz Quispe", "Ana Torres"]),
});

describe("whatever is written", () => {
  it("is masked once and for all: masking the result changes nothing", () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const { text: masked } = maskPeople(text, context);
        expect(maskPeople(masked, context).text).toBe(masked);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is the text with its passages replaced, each where it says", () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const result = maskPeople(text, context);
        const parts: string[] = [];
        let from = 0;
        for (const passage of result.masked) {
          expect(passage.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(passage.start, passage.end)).toBe(passage.text);
          parts.push(text.slice(from, passage.start), passage.as);
          from = passage.end;
        }
        expect([...parts, text.slice(from)].join("")).toBe(result.text);
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes time in proportion to its length", () => {
    const account =
      "Met Rosa. Tommy B. in 4B cried. Mrs Okafor, the head, called 07700 900123. La mamá de Luz, Juana, vino. ";
    const units = [
      account,
      "Luz de la ",
      "Luz, ",
      "9 ",
      "9-",
      "la mamá de Luz, ",
      "los alumnos Luz y ",
      '"Luz" ',
      "Luz 5.º ",
      "a@",
    ];
    for (const unit of units) {
      const [short = 0, long = 0] = [10_000, 40_000].map((length) => timeOf(unit.repeat(length / unit.length)));
      expect(long, unit).toBeLessThan(10 * Math.max(20, short));
    }
  });
});

/** In milliseconds of this thread alone. */
function timeOf(text: string): number {
  const before = process.threadCpuUsage();
  maskPeople(text, { language: "es", known: ["Rosa Quispe", "Ana Torres"] });
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
