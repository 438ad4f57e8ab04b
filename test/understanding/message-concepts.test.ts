import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { conceptFinderOf } from "#understanding/utterance/message-concepts.ts";

const conceptsIn = (language: Language, message: string) =>
  new Set(conceptFinderOf(language)(message.split(" ")).flat());

describe("what the words of a message mean", () => {
  it.each<[Language, string, readonly string[]]>([
    ["es", "cuando me toca visita otra vez", ["when", "next", "visit"]],
    ["es", "lo del jueves ya no va", ["weekday", "cancel"]],
    ["es", "pasemosla para otro dia", ["move"]],
    ["es", "quien mas lee esto", ["reads", "who"]],
    ["es", "a quien tengo abandonado este mes", ["whom", "not_seen", "period"]],
    ["en", "when am i seeing her next", ["when", "next"]],
    ["en", "could you push it back a week", ["move", "can_you"]],
    ["en", "who else gets to read this", ["reads", "who"]],
    ["en", "she never turned up and i waited", ["no_show"]],
  ])("%s: %s", (language, message, concepts) => {
    expect([...conceptsIn(language, message)]).toEqual(expect.arrayContaining([...concepts]));
  });

  it.each<[Language, string, string]>([
    ["es", "kuando me toka bisita", "cuando me toca visita"],
    ["es", "xq m preguntas eso", "porque me preguntas eso"],
    ["es", "canbie la vicita d oy", "cambie la visita de hoy"],
    ["en", "cn u cansel the vist", "can you cancel the visit"],
    ["en", "dont wanna anser that", "don't want answer that"],
    ["en", "wen mi c har nex", "when me see her next"],
  ])("%s: the same, however they are spelt: %s", (language, message, usual) => {
    const found = conceptsIn(language, message);
    expect(found.size).toBeGreaterThan(1);
    expect(conceptsIn(language, usual)).toEqual(found);
  });

  it.each<[Language, string]>([
    ["es", "zarzuela xilofono"],
    ["en", "xylophone zarzuela"],
  ])("%s: nothing, where no word is known: %s", (language, message) => {
    expect(conceptsIn(language, message).size).toBe(0);
  });
});
