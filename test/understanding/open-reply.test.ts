import { describe, expect, it } from "vitest";
import { parseOpenReply } from "#understanding/answers/parse-open-reply.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";

const read = (text: string) => parseOpenReply(normalizeText(text));

describe("how a short text answers", () => {
  it.each(
    [
      [
        "sí, me parece bien",
        "dale",
        "me queda bien",
        "claro que sí",
        "acepto",
        "con mucho gusto",
        "sí, claro, gracias",
      ],
      [
        "that works",
        "works for me",
        "sounds good",
        "fine by me",
        "go ahead",
        "yes please",
        "I'd be happy to",
        "absolutely",
      ],
    ].flat(),
  )("agrees: %s", (text) => {
    expect(read(text).stance).toBe("agrees");
  });

  it.each(["ok", "listo", "perfecto, gracias", "vale", "great", "noted", "fine"])(
    "may only acknowledge: %s",
    (text) => {
      expect(read(text).stance).toBe("acknowledges");
    },
  );

  it.each(
    [
      [
        "no puedo ese día",
        "ese día no puedo, tengo reunión en la UGEL",
        "no me queda bien",
        "esta vez no",
        "déjelo así",
      ],
      ["I can't that day", "sorry, I can't make it", "that doesn't work for me", "not this time", "no thanks"],
    ].flat(),
  )("refuses: %s", (text) => {
    expect(read(text).stance).toBe("declines");
  });

  it.each(
    [
      ["si puedo voy el martes", "no puedo creer lo que logró", "me parece que los docentes ya comparten sus planes"],
      [
        "the works in the school go on",
        "I can't believe how well it went",
        "they said that it works because of the new plan",
      ],
    ].flat(),
  )("does neither: %s", (text) => {
    expect(read(text).stance).toBeUndefined();
  });

  it.each([
    ["ya lo hice", "done"],
    ["hecho", "done"],
    ["it's done", "done"],
    ["cambió un poco", "changed"],
    ["lo dejamos", "dropped"],
    ["we let it go", "dropped"],
    ["todavía no", "open"],
    ["not yet", "open"],
  ] as const)("says what became of a commitment: %s", (text, commitment) => {
    expect(read(text).commitment).toBe(commitment);
  });

  it.each([
    ["compártalo con Ana", "share"],
    ["yes, share it with Ana please", "share"],
    ["solo para mí", "keep"],
    ["no lo comparta", "keep"],
    ["don't share it", "keep"],
    ["keep it private", "keep"],
  ] as const)("says what to do with an answer: %s", (text, sharing) => {
    expect(read(text).sharing).toBe(sharing);
  });

  it("says nothing of a longer text", () => {
    expect(read(`no puedo ese día ${"porque tengo una reunión ".repeat(4)}`)).toEqual({});
  });
});
