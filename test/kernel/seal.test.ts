import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSealKey, deriveSecret, SealBrokenError, type SealKey, seal, toSealKey, unseal } from "#kernel/seal.ts";

const words = fc.string({ unit: "grapheme", maxLength: 400 });
const place = fc.string({ minLength: 1, maxLength: 60 });
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => toSealKey(Buffer.from(bytes)));
const distinct = fc.uniqueArray(key, { minLength: 2, maxLength: 2, selector: ({ id }) => id });

describe("a sealed text", () => {
  it("opens in its place with its key, whatever was written", () => {
    fc.assert(
      fc.property(key, place, words, (one, where, text) => unseal([one], where, seal([one], where, text)) === text),
    );
  });

  it("says which key opens it, and nothing else that a reader could use", () => {
    fc.assert(
      fc.property(key, place, words, (one, where, text) => {
        const sealed = seal([one], where, text);
        expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[A-Za-z0-9_-]{38,}$/);
        expect(sealed.split(".")[1]).toBe(one.id);
        if (text.length > 3) expect(sealed).not.toContain(text);
      }),
    );
  });

  it("looks different every time, so that two equal texts cannot be told to be equal", () => {
    const one = createSealKey();
    const sealed = Array.from({ length: 200 }, () => seal([one], "here", "yes"));
    expect(new Set(sealed).size).toBe(200);
  });

  it("opens nowhere else", () => {
    fc.assert(
      fc.property(
        key,
        fc.uniqueArray(place, { minLength: 2, maxLength: 2 }),
        words,
        (one, [here = "", there = ""], text) => {
          expect(() => unseal([one], there, seal([one], here, text))).toThrow(SealBrokenError);
        },
      ),
    );
  });

  it("opens with no other key, not even one that bears its name", () => {
    fc.assert(
      fc.property(distinct, words, ([mine, theirs], text) => {
        const sealed = seal([mine as SealKey], "here", text);
        expect(() => unseal([theirs as SealKey], "here", sealed)).toThrow(SealBrokenError);
        const impostor = { id: (mine as SealKey).id, bytes: (theirs as SealKey).bytes };
        expect(() => unseal([impostor], "here", sealed)).toThrow(SealBrokenError);
      }),
    );
  });

  it("stays open when a new key comes first in the ring, and new texts take the new one", () => {
    fc.assert(
      fc.property(distinct, words, ([older, newer], text) => {
        const ring = [newer as SealKey, older as SealKey] as const;
        expect(unseal(ring, "here", seal([older as SealKey], "here", text))).toBe(text);
        expect(seal(ring, "here", text).split(".")[1]).toBe((newer as SealKey).id);
      }),
    );
  });

  it("notices any byte that was changed", () => {
    fc.assert(
      fc.property(key, words, fc.nat(), fc.integer({ min: 1, max: 255 }), (one, text, at, by) => {
        const [version, id, body = ""] = seal([one], "here", text).split(".");
        const bytes = Buffer.from(body, "base64url");
        bytes.writeUInt8(bytes.readUInt8(at % bytes.length) ^ by, at % bytes.length);
        expect(() => unseal([one], "here", `${version}.${id}.${bytes.toString("base64url")}`)).toThrow(SealBrokenError);
      }),
    );
  });

  it.each(["", "v1", "v1..", "v2.00000000.AAAA", "hello", "v1.%ID%.", "v1.%ID%.AAAA", `v1.%ID%.${"A".repeat(36)}`])(
    "is not what was never sealed: %j",
    (text) => {
      const one = createSealKey();
      expect(() => unseal([one], "here", text.replace("%ID%", one.id))).toThrow(SealBrokenError);
    },
  );

  it("is never quoted by the error that it does not open", () => {
    const sealed = seal([createSealKey()], "here", "Rosa Quispe");
    const open = () => unseal([createSealKey()], "here", sealed);
    expect(open).toThrow(/^no key [0-9a-f]{8} opens here$/);
  });
});

describe("a key", () => {
  it("has 256 bits, and is named after them", () => {
    const one = createSealKey();
    expect(one.bytes).toHaveLength(32);
    expect(toSealKey(one.bytes)).toEqual(one);
    expect(createSealKey().id).not.toBe(one.id);
    for (const length of [0, 16, 31, 33]) expect(() => toSealKey(Buffer.alloc(length))).toThrow(RangeError);
  });

  it("gives each purpose a secret of its own, always the same, from which it cannot be told", () => {
    fc.assert(
      fc.property(
        distinct,
        fc.uniqueArray(place, { minLength: 2, maxLength: 2 }),
        ([one, other], [here = "", there = ""]) => {
          const secret = deriveSecret(one as SealKey, here);
          expect(secret).toMatch(/^[A-Za-z0-9_-]{32}$/);
          expect(deriveSecret(one as SealKey, here)).toBe(secret);
          expect(deriveSecret(one as SealKey, there)).not.toBe(secret);
          expect(deriveSecret(other as SealKey, here)).not.toBe(secret);
        },
      ),
    );
  });
});
