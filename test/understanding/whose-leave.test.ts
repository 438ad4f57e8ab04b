import { describe, expect, it } from "vitest";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { speaksOfOneself, tellsOfOthersLeave } from "#understanding/wishes/whose-leave.ts";

const fold = (text: string) => normalizeText(text).text;

describe("whose leave a message tells of", () => {
  it.each([
    "Ana está enferma hasta el 30",
    "Ana Quispe esta con licencia hasta el 30 de noviembre",
    "anota que la mentora Ana no viene hasta el 30, está mal de salud",
    "no, la enferma es Ana, no yo",
    "me equivoqué, es Ana la que no estará",
    "Julio tiene licencia hasta el viernes",
    "Tom is off until Friday",
    "Ana's away next week",
    "Rosa is on leave until the 30th",
    "I hear Tom will be on sick leave until Friday",
    "no, it's Ana who is ill, not me",
    "Ana won't be in until Monday",
  ])("somebody else's: %s", (text) => expect(tellsOfOthersLeave(fold(text))).toBe(true));

  it.each([
    "estoy enferma hasta el 30",
    "no estaré hasta el 30, Ana ya sabe",
    "licencia hasta el viernes",
    "tengo licencia esta semana",
    "mi hija está enferma, no vengo hasta el viernes",
    "I'm off until Friday, Ana knows",
    "I will be away until Friday",
    "I won't be in until Monday",
    "my son is ill, I'm out until Friday",
    "off until Friday",
  ])("the writer's: %s", (text) => expect(tellsOfOthersLeave(fold(text))).toBe(false));

  it("is the writer's if they speak of themselves", () => {
    expect(speaksOfOneself(fold("licencia para Ana hasta el viernes"))).toBe(false);
    expect(speaksOfOneself(fold("salgo de licencia, Ana ya sabe"))).toBe(true);
    expect(speaksOfOneself(fold("I take leave until Friday, tell Ana"))).toBe(true);
  });
});
