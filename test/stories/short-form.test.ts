import { describe, expect, test } from "vitest";
import { accepted, openStory } from "#test/support/story.ts";
import { answerTo, SAVE } from "./tell.ts";

const QUIET = { quiet: ["U0ANA"], acquainted: true } as const;
const SAVED = "select modality, duration_min, outcome, started_at::date::text as on from delivery.session";

describe.each([
  {
    transport: "socket",
    language: "es",
    form: "V 60 Rosa mar / trajo: el techo / funciona: los maestros comparten / cuesta: la reunión de padres / hará: observar dos clases antes del 27 / haré: mandarle la ficha / próxima: 3 dic",
    card: /^Borrador: visita a Rosa, martes 17 de noviembre[\s\S]*el techo[\s\S]*los maestros comparten[\s\S]*observar dos clases[\s\S]*mandarle la ficha/,
    word: "plantilla",
    template: /```V 60 Rosa mar\ntrajo: …[\s\S]*V\*? visita presencial/,
    save: SAVE,
    saved: /^Guardado\./,
  },
  {
    transport: "http",
    language: "en",
    form: "V 60 Rosa Tue\nbrought: the roof\nworks: teachers share plans\nhard: parents' evening\nshe will: sit in on two lessons before the 27th\nI will: send her the sheet\nnext: 3 Dec",
    card: /^Draft: visit with Rosa, Tuesday 17 November[\s\S]*the roof[\s\S]*teachers share plans[\s\S]*sit in on two lessons[\s\S]*send her the sheet/,
    word: "template",
    template: /```V 60 Rosa Tue\nbrought: …[\s\S]*V\*? visit in person/,
    save: /^Save and share with /,
    saved: /^Saved\./,
  },
] as const)("the short form over $transport in $language", ({ transport, language, ...told }) => {
  const openIn = () => openStory({ transport, english: language === "en" ? ["U0ANA"] : [], ...QUIET });

  test("is one message and one tap", async () => {
    await using story = await openIn();
    const ana = story.person("U0ANA");
    accepted(await ana.says(told.form));
    await ana.hears(told.card);
    expect(ana.state.messages.filter(({ from }) => from === "bot")).toHaveLength(1);
    accepted(await ana.presses(told.save));
    await ana.hears(told.saved);
    expect(await story.rows(SAVED)).toEqual([
      { modality: "in_person", duration_min: 60, outcome: "held_as_planned", on: "2026-11-17" },
    ]);
  });

  test("is shown to copy, in the help and by its name, while a draft is open too", async () => {
    await using story = await openIn();
    const ana = story.person("U0ANA");
    for (const command of ["/fieldbook help", `/fieldbook ${told.word}`]) {
      const before = ana.state.messages.length;
      accepted(await ana.types(command));
      const said = await ana.sees((state) => state.messages.slice(before).find(({ ephemeral }) => ephemeral));
      expect(said.text).toMatch(told.template);
    }
    expect(await answerTo(ana, () => ana.says(told.word))).toMatch(told.template);
    accepted(await ana.says(told.form.replace(/Rosa \w+/, "Rosa")));
    await ana.hears(told.card);
    const before = await story.rows("select turn from own.dialogue");
    expect(await answerTo(ana, () => ana.says(told.word))).toMatch(told.template);
    expect(await story.rows("select turn from own.dialogue")).toEqual(before);
  });
});

test("a form that names nobody asks whose visit it was, and nothing more", async () => {
  await using story = await openStory(QUIET);
  const ana = story.person("U0ANA");
  accepted(await ana.says("V 60\ntrajo: el techo\nfunciona: los maestros comparten"));
  await ana.hears(/Qué visita|Con quién|A quién/);
  accepted(await ana.presses(/Rosa/, "message"));
  await ana.hears(/^Borrador: visita a Rosa, martes 17 de noviembre[\s\S]*Guardar y compartir/);
});

test("what was not held is noted by its letter", async () => {
  await using story = await openStory(QUIET);
  const ana = story.person("U0ANA");
  accepted(await ana.says("N Rosa mar / motivo: paro de transportistas"));
  await ana.hears(/^Borrador: visita a Rosa, martes 17 de noviembre[\s\S]*Registrar que no se realizó/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/^Guardado|^Registrado|no se realizó/);
  expect(await story.rows("select outcome from delivery.session")).toEqual([{ outcome: "not_held" }]);
  expect(await story.rows("select reason from delivery.session_not_held")).toEqual([{ reason: "strike_security" }]);
});

test("a principal logs no visits, and is shown no form", async () => {
  await using story = await openStory({ quiet: ["U0ROSA"], acquainted: true });
  const rosa = story.person("U0ROSA");
  expect(await answerTo(rosa, () => rosa.says("plantilla"))).toMatch(/Solo mentoras y mentores/);
});
