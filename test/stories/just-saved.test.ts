import { describe, expect, test } from "vitest";
import { surely } from "#test/mentoring/session/dialogue-cases.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { answerTo, SAVE } from "./tell.ts";

/** What is only likely changes with what the classifiers have learned. */
const understand = async (...message: Parameters<typeof understandMessageByRules>) =>
  surely(understandMessageByRules(...message));

const ES = {
  account:
    "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre los padres que no vienen. Nada acordado esta vez.",
  draft: /Borrador: visita a Rosa/,
  save: SAVE,
  saved: /Guardado\. Visita a Rosa, martes 17 de noviembre\./,
  end: "espera me equivoque, la visita a Rosa termino a las 10",
  asked: /¿Corrijo el registro de la visita a Rosa del martes 17.*martes 17 de noviembre, 09:00–10:00, 60 min/,
  yes: "sí",
  corrected: /Corregido: el registro de la visita a Rosa, martes 17 de noviembre/,
  move: "corrige: lo de los padres es lo que cuesta, no lo que trajo",
  moves: /“.*padres que no vienen” en Lo que cuesta/,
  button: /^Sí, corregirlo$/,
  replace: "lo que cuesta es la puntualidad, no los padres",
  form: /¿Qué corregimos en el registro/,
  other: "ay no, está mal, fueron tres aulas y no dos",
  kept: /Quedó en su cuaderno/,
};
const EN = {
  account:
    "/log-session I visited Rosa yesterday from 9 to 10:15 at her school. She wanted to talk about the parents who do not come. Nothing agreed this time.",
  draft: /Draft: visit with Rosa/,
  save: /^Save/,
  saved: /Saved\. Visit with Rosa, Tuesday 17 November\./,
  end: "wait, we finished at ten actually",
  asked: /Shall I correct the record of the visit with Rosa.*60 min/,
  yes: "yes",
  corrected: /Corrected: the record of the visit with Rosa/,
  move: "correction: the bit about the parents is what's hard, not what she brought",
  moves: /parents who do not come” under What is hard/,
  button: /^Yes, correct it$/,
  replace: "what's hard is punctuality, not the parents",
  form: /What (?:shall|should) (?:we|I) correct/,
  other: "oh wait thats wrong, it was three classrooms not two",
  kept: /Kept in your notebook/,
};

describe.each([
  ["socket", "es", ES],
  ["http", "en", EN],
] as const)("a correction right after saving, over %s in %s", (transport, language, told) => {
  test("is put in, and one word or button corrects the record; it is no note", async () => {
    const english = language === "en" ? ["U0ANA"] : [];
    await using story = await openStory({ transport, english, quiet: ["U0ANA"], acquainted: true, understand });
    const ana = story.person("U0ANA");
    const says = (text: string) => answerTo(ana, async () => accepted(await ana.says(text)));
    accepted(await ana.types(told.account));
    await ana.hears(told.draft);
    accepted(await ana.presses(told.save));
    await ana.hears(told.saved);
    await ana.leavesItSaved();

    expect(await says(told.end)).toMatch(told.asked);
    expect(await says(told.yes)).toMatch(told.corrected);
    expect(await story.rows("select duration_min as minutes from delivery.session")).toEqual([{ minutes: 60 }]);

    expect(await says(told.move)).toMatch(told.moves);
    accepted(await ana.presses(told.button));
    const moved = "select field, reason from content.session_amendment order by field";
    await story.comesTo(
      [
        { field: "challenge", reason: "mistaken" },
        { field: "minutes", reason: "mistaken" },
        { field: "request", reason: "mistaken" },
      ],
      () => story.rows(moved),
    );
    expect(await says(told.replace)).toMatch(told.form);
    expect(await story.rows("select from own.notebook_entry")).toEqual([]);
    expect(await story.rows("select from own.unplaced")).toEqual([]);
  });

  test("that names nothing of the record is kept as a note, and the form is offered besides", async () => {
    const english = language === "en" ? ["U0ANA"] : [];
    await using story = await openStory({ transport, english, quiet: ["U0ANA"], acquainted: true, understand });
    const ana = story.person("U0ANA");
    accepted(await ana.types(told.account));
    await ana.hears(told.draft);
    accepted(await ana.presses(told.save));
    await ana.hears(told.saved);
    await ana.leavesItSaved();
    accepted(await ana.says(told.other));
    await ana.hears(told.kept);
    await ana.hears(told.form);
    expect(await story.rows("select from own.notebook_entry")).toHaveLength(1);
  });
});
