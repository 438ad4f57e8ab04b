import { describe, expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const ACCOUNT =
  "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases antes del 27, yo le enviaré la ficha de observación.";

describe.each<Transport>(["socket", "http"])("the story of one visit to its end, over %s", (transport) => {
  test("the question comes at the principal's hour, is answered in private, and shared only when she says so", async () => {
    await using story = await openStory({ transport });
    const ana = story.person("U0ANA");
    const rosa = story.person("U0ROSA");
    const elena = story.person("U0ELENA");

    accepted(await ana.types(ACCOUNT));
    await ana.hears(/Borrador: visita a Rosa/);
    accepted(await ana.presses(/Currículo y enseñanza/));
    await ana.hears(/✓ Currículo y enseñanza/);
    accepted(await ana.presses(SAVE));
    await ana.hears(/^Guardado\./);
    await ana.leavesItSaved();

    // Before the first thing she hears, what this is; and she chooses.
    await rosa.hears(/Sus respuestas son suyas/);
    await rosa.hears(/Ana compartió las notas/);
    accepted(await rosa.presses(/Sí, pregúnteme/));
    await rosa.hears(/Puede cambiarlo en sus ajustes/);

    await story.becomes("2026-11-18T15:30");
    await story.becomes("2026-11-18T16:01");
    const prompt = await rosa.hears(/Solo usted ve su respuesta/);
    expect(Shown.text(prompt)).toMatch(/Sobre la visita del martes 17 de noviembre con Ana/);

    accepted(await rosa.presses(/Responder en privado/));
    await rosa.isShown(/Su respuesta/);
    accepted(
      await rosa.submits({ answer: "Cuando Carmen pidió mostrar su clase, porque antes nadie quería que la vieran." }),
    );
    const next = await rosa.isShown(/Usted escribió/);
    if (next.submit) accepted(await rosa.submits({ more: "Que se sintió acompañada por sus colegas." }));
    const choice = Shown.text(await rosa.isShown(/¿Lo guarda para usted, o lo comparte con Ana\?/));
    // Carmen is nobody whom Ana would expect to read of here, so Rosa sees before she chooses what Ana would read.
    expect(choice).toMatch(/Usted escribió:.*Cuando Carmen pidió.*se lee así.*Cuando una persona pidió/s);
    const before = await story.database.owner.query("select count(*)::int as n from content.shared_reflection");
    expect(before.rows[0]).toEqual({ n: 0 });
    accepted(await rosa.presses(/Compartir con Ana/, "modal"));
    await rosa.isShown(/Compartida con Ana/);
    // Each answer by itself: the other one stays hers.
    const copies = await story.database.owner.query("select count(*)::int as n from content.shared_reflection");
    expect(copies.rows[0]).toEqual({ n: 1 });

    await ana.hears(/Rosa compartió con usted una reflexión/);
    accepted(await ana.presses(/^Leer$/));
    expect(Shown.text(await ana.isShown(/Compartido con usted/))).toMatch(
      /qué momento se le quedó|\?[\s\S]*Cuando una persona pidió mostrar su clase/,
    );

    await story.becomes("2026-11-23T08:01");
    const digest = await elena.hears(/Semana del lunes 16 de noviembre, Sierra Norte/);
    expect(Shown.text(digest)).not.toMatch(/pidió|matemática/);
  });
});
