import { describe, expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Transport } from "#test/support/story.ts";

describe.each<Transport>(["socket", "http"])("a mentor logs a visit by conversation, over %s", (transport) => {
  test("from a planned visit to a record that only the two of them can read", async () => {
    await using story = await openStory({ transport });
    const ana = story.person("U0ANA");
    const rosa = story.person("U0ROSA");

    // One message and two taps.
    accepted(await ana.types("/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases antes del 27, yo le enviaré la ficha de observación."));
    const card = await ana.hears(/Borrador: visita a Rosa, martes 17 de noviembre/);
    expect(Shown.text(card)).toContain("75 min");
    accepted(await ana.presses(/Currículo y enseñanza/));
    await ana.hears(/✓ Currículo y enseñanza/);
    accepted(await ana.presses(/^Guardar$/));
    await ana.hears(/Guardado\. Rosa ya puede leerlo/);

    await rosa.hears(/Ana compartió las notas de su visita del martes 17 de noviembre/);
    accepted(await rosa.presses(/^Leer$/));
    expect(Shown.text(await rosa.isShown(/Notas de la visita/))).toContain("Los docentes ya comparten sus planes");
    accepted(await rosa.presses(/^Comentar$/, "modal"));
    await rosa.isShown(/Su comentario/);
    accepted(await rosa.submits({ comment: "Gracias. La reunión fue menos difícil de lo que pensaba." }));
    await ana.hears(/Rosa comentó sus notas/);

    const { rows } = await story.database.owner.query("select outcome, duration_min, modality from delivery.session");
    expect(rows).toEqual([{ outcome: "held_as_planned", duration_min: 75, modality: "in_person" }]);
  });
});
