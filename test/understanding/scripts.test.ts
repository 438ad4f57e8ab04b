import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareText } from "#understanding/clauses/prepare-text.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { createOriginalTextPattern, createTextPattern, NAME_MASK_CHARACTERS } from "#understanding/pattern/pattern.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const CONTEXT: UnderstandingContext = {
  today: Temporal.PlainDate.from("2026-11-18"),
  language: "en",
  dayFirst: true,
  principals: [
    { id: "roza", name: "Роза Каримова" },
    { id: "maryam", name: "مريم رضایی" },
  ],
  mentorName: "Анна Петрова",
};

/** Languages that no pack reads yet: each sentence, what folding makes of it, and the principal it names. */
const UNREAD = [
  {
    language: "Russian",
    text: "Вчера Роза Каримова и я говорили с 9 до 10:15 о её школе.",
    folded: "вчера роза каримова и я говорили с 9 до 10:15 о ее школе.",
    name: "Роза Каримова",
    id: "roza",
  },
  {
    language: "Persian",
    text: "دیروز با مریم رضايي از ساعت ۹ تا ۱۰:۱۵ در مدرسه بودم؛ او می‌خواست كمك کنم.",
    folded: "دیروز با مریم رضایی از ساعت 9 تا 10:15 در مدرسه بودم  او می خواست کمک کنم.",
    name: "مریم رضايي",
    id: "maryam",
  },
] as const;

describe.each(UNREAD)("a sentence in $language", ({ text, folded, name, id }) => {
  const understood = understandMessageByRules(text, CONTEXT);

  it("keeps every letter, and its digits are ours", () => {
    expect(normalizeText(text).text).toBe(folded);
  });

  it("is cut exactly where a word is", () => {
    const plain = normalizeText(text);
    const words = [...plain.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
    expect(words.length).toBeGreaterThan(8);
    for (const { 0: word, index } of words)
      expect(normalizeText(plain.cut(index, index + word.length)).text).toBe(word);
    expect(plain.cut(0, plain.text.length)).toBe(text);
  });

  it("has its names found and masked", () => {
    expect(understood.names).toEqual([{ quote: name, ids: [id], sure: true }]);
    expect(prepareText(text, CONTEXT).named).toContain(NAME_MASK_CHARACTERS.principal.repeat(name.length));
  });

  it("is kept as it was written, and nothing more is understood of it", () => {
    const { text: kept, account, correction, answer, intent, wantsToLog, examination } = understood;
    expect(kept).toBe(text);
    for (const reading of [account, correction]) {
      expect(reading).toEqual({
        language: "en",
        who: { kind: "nobody" },
        principalCommitments: [],
        mentorCommitments: [],
        focusSuggestions: [],
        unreadable: [],
        details: {},
      });
    }
    expect(answer).toEqual({ day: {}, each: false, another: false, remove: false });
    expect([intent, wantsToLog, examination.danger]).toEqual([undefined, false, undefined]);
  });
});

describe("digits of any script", () => {
  it.each(["۱۵", "١٥", "१५", "１５", "๑๕", "𝟏𝟓"])("%s is 15", (digits) => {
    expect(normalizeText(digits).text).toBe("15");
    expect(understandMessageByRules(digits, CONTEXT).answer.minutes).toEqual({ value: 15, quote: digits, sure: true });
  });

  it("are quoted as they were written, also where one number replaces another", () => {
    const { correction } = understandMessageByRules("１５ instead of 75", CONTEXT);
    expect(correction.minutes).toEqual({ value: 15, quote: "１５", sure: true });
  });
});

describe("a letter with its accents", () => {
  it.each([
    ["Año, ÑANDÚ, e\u0301", "ano, nandu, e"],
    ["Ёлка, йод", "елка, йод"],
    ["Straße, Łódź", "straße, łodz"],
    ["कि", "कि"],
  ])("%s becomes %s", (text, plain) => {
    expect(normalizeText(text).text).toBe(plain);
  });
});

/** A sign that folding makes an apostrophe of, though Unicode calls it a letter. */
const APOSTROPHE = "\u02bc";

describe("whatever script a text is written in", () => {
  const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

  it("no letter is lost", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const letter of text.match(/\p{L}/gu) ?? []) {
          if (letter !== APOSTROPHE && /\p{L}/u.test(letter.normalize("NFKC")))
            expect(normalizeText(letter).text).toMatch(/\p{L}/u);
        }
        expect(normalizeText(text).text).not.toMatch(new RegExp(`[${Object.values(NAME_MASK_CHARACTERS).join("")}]`));
      }),
      { numRuns: 500 },
    );
  });

  it("folding leaves nothing beyond ASCII but letters, marks and digits, and no capital, as the patterns expect", () => {
    const unexpected = /[^\n -~\p{L}\p{M}\p{N}]|[A-Z]/u;
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalizeText(text).text).not.toMatch(unexpected);
      }),
      { numRuns: 500 },
    );
    const everyUnit = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).join(" ");
    expect(normalizeText(everyUnit).text).not.toMatch(unexpected);
  });

  it("a word ends in a folded text where it ends in the text", () => {
    const [folded, original] = [createTextPattern("\\<W+\\>", "g"), createOriginalTextPattern("\\<W+\\>", "g")];
    fc.assert(
      fc.property(texts, (text) => {
        const { text: plain } = normalizeText(text);
        expect(plain.match(folded)).toEqual(plain.match(original));
      }),
      { numRuns: 500 },
    );
  });

  it("every word is cut as it was written", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = normalizeText(text);
        for (const { 0: word, index } of folded.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          const written = folded.cut(index, index + word.length);
          expect(text).toContain(written);
          expect(normalizeText(written).text).toContain(word);
        }
      }),
      { numRuns: 500 },
    );
  });
});
