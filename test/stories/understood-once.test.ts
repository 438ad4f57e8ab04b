import { describe, expect, test } from "vitest";
import { accepted, openStory } from "#test/support/story.ts";
import { understandMessage as byRules, type UnderstandMessage } from "#understanding/understand.ts";

/** The rules, with every text they were given. */
function counting(): { readonly texts: string[]; readonly understand: UnderstandMessage } {
  const texts: string[] = [];
  return {
    texts,
    understand(text, context, signal) {
      texts.push(text);
      return byRules(text, context, signal);
    },
  };
}

const TOLD =
  "Visité a Julio hoy de 8:30 a 10 en su escuela. Quería conversar sobre la convivencia. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Él observará dos clases antes del 27, yo le enviaré la ficha de observación.";

describe("what a mentor writes", () => {
  test("is understood once, whether it opens a log or corrects one", async () => {
    const { texts, understand } = counting();
    await using story = await openStory({ understand });
    const ana = story.person("U0ANA");
    story.clock.turnTo(Temporal.Instant.from("2026-11-19T22:00:00Z"));
    accepted(await ana.types(`/log-session ${TOLD}`));
    await ana.hears(/Borrador: visita a Julio, jueves 19 de noviembre/);
    accepted(await ana.says("no, fue el miércoles"));
    await ana.hears(/Cambiado: miércoles 18 de noviembre/);
    expect(texts).toEqual([TOLD, "no, fue el miércoles"]);
  });
});
