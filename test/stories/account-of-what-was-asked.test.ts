import { describe, expect, test } from "vitest";
import { reads } from "#test/support/reads.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";
import { answerTo } from "./tell.ts";

const ASKED = "2026-11-18T10:31";
const visits = { U0ROSA: ["2026-11-18T09:00"] };

describe.each<Transport>(["socket", "http"])("right after the question how a visit went, over %s", (transport) => {
  test.each([
    ["es", "bien, una hora, vimos el plan lector", /Rosa[\s\S]*plan lector/],
    ["en", "fine, one hour, we looked at the reading plan", /Rosa[\s\S]*reading plan/],
  ])("its account needs no name and no day (%s)", async (language, text, draft) => {
    const english = language === "en" ? ["U0ANA"] : [];
    await using story = await openStory({ transport, acquainted: true, english, visits });
    const ana = story.person("U0ANA");
    await story.becomes(ASKED);
    await ana.hears(/Rosa/);
    accepted(await ana.says(text));
    await ana.hears(draft);
    await story.comesTo([{ status: "held" }], () => story.rows("select status from delivery.visit"));
    expect(await story.rows("select from own.unplaced")).toEqual([]);
  });
});

test.each([
  ["sí", /^¿Cómo fue la visita a Rosa .*\*Se realizó\*/s, "held"],
  ["no se pudo, hubo paro", /^Borrador: visita a Rosa, miércoles 18[\s\S]*No se realizó[\s\S]*[Pp]aro/, "cancelled"],
])("it can be said in a word or two: %s", async (text, hears, status) => {
  await using story = await openStory({ acquainted: true, visits });
  const ana = story.person("U0ANA");
  await story.becomes(ASKED);
  await ana.hears(/^¿Cómo fue la visita a Rosa/);
  accepted(await ana.says(text));
  await ana.hears(hears);
  await story.comesTo([{ status }], () => story.rows("select status from delivery.visit"));
});

test("another person, another day, a question and a wish are not of that visit", async () => {
  await using story = await openStory({ acquainted: true, visits });
  const ana = story.person("U0ANA");
  await story.becomes(ASKED);
  await ana.hears(/^¿Cómo fue la visita a Rosa/);
  expect(await answerTo(ana, () => ana.says("¿cuándo es mi próxima visita?"))).not.toMatch(/Borrador/);
  accepted(await ana.says("Ayer con Julio, una hora, presencial, todo bien"));
  await ana.hears(/^Borrador: visita a Julio/);
  await expect(ana.finds(reads("session.outcome.held_as_planned"))).resolves.toBeDefined();
  expect(await story.rows("select status from delivery.visit")).toEqual([{ status: "planned" }]);
});
