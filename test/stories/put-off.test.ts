import { expect, test } from "vitest";
import { says } from "#test/support/reads.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { answerTo } from "./tell.ts";

test("while a question of a draft is asked, what puts it off or is called no answer is stored nowhere", async () => {
  await using story = await openStory({ acquainted: true, quiet: ["U0ANA", "U0ROSA"] });
  const ana = story.person("U0ANA");
  accepted(await ana.types("/log-session Visité a Rosa ayer de 9 a 10 en su escuela."));
  await ana.hears(/^¿Qué trajo Rosa/);
  for (const words of [
    "ahora no, te cuento luego",
    "déjalo para después por favor",
    "se hizo, pero después les cuento",
  ])
    expect(await answerTo(ana, () => ana.says(words))).toMatch(says("session.paused"));
  accepted(await ana.says("Apoyo con la planificación"));
  await ana.hears(/Lo que trajo Rosa\* ·/);
  expect(await answerTo(ana, () => ana.says("no, borra eso, no era la respuesta"))).toMatch(/¿Qué trajo Rosa/);
});
