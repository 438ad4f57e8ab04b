import { describe, expect, test } from "vitest";
import { says } from "#test/support/reads.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { answerTo, SAVE } from "./tell.ts";

const ES = {
  account:
    "/log-session Visité a Rosa ayer de 9 a 10 en su escuela. Quería conversar sobre los padres. Le voy a mandar un formato y ella lo prueba con dos profes.",
  mine: /Usted hará\* · _“mandar un formato”_/,
  theirs: /Rosa hará\* · _“lo prueba con dos profes”_/,
  save: SAVE,
  saved: /^Guardado\./,
  done: "ya le mandé el formato a Rosa, cumplido",
  asked: /¿Anoto este compromiso como cumplido\? «mandar un formato»/,
  no: "no, no lo cumpli entero. falta que ella lo pruebe",
  stays: says("act.dismissed"),
};
const EN = {
  account:
    "/log-session I visited Rosa yesterday from 9 to 10 at her school. She wanted to talk about the parents. I will send her a template and she tries it with two teachers.",
  mine: /You will\* · _“send her a template”_/,
  theirs: /Rosa will\* · _“tries it with two teachers”_/,
  save: /^Save/,
  saved: /^Saved\./,
  done: "my commitment is done",
  asked: /“send her a template”|«send her a template»/,
  no: "no, she still has to try it",
  stays: /It stays as it is\./,
};

describe.each([
  ["socket", "es", ES],
  ["http", "en", EN],
] as const)("what each will do, over %s in %s", (transport, language, told) => {
  test("is read from one sentence, and a no to whether it is done is no note", async () => {
    const english = language === "en" ? ["U0ANA"] : [];
    await using story = await openStory({ transport, english, quiet: ["U0ANA", "U0ROSA"], acquainted: true });
    const ana = story.person("U0ANA");
    const writes = (text: string) => answerTo(ana, async () => accepted(await ana.says(text)));
    accepted(await ana.types(told.account));
    await ana.hears(told.mine);
    await ana.hears(told.theirs);
    accepted(await ana.presses(told.save));
    await ana.hears(told.saved);
    await ana.leavesItSaved();
    expect(await writes(told.done)).toMatch(told.asked);
    expect(await writes(told.no)).toMatch(told.stays);
    expect(await story.rows("select from own.notebook_entry")).toEqual([]);
    expect(await story.rows("select from delivery.commitment where status <> 'open'")).toEqual([]);
  });
});
