import { expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const ACCOUNT =
  "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Nada acordado esta vez.";

test("a saved record is put right by who logged it, the principal reads it as it stands, and what was there leaves only a hash", async () => {
  await using story = await openStory();
  const ana = story.person("U0ANA");
  const rosa = story.person("U0ROSA");
  accepted(await ana.types(ACCOUNT));
  await ana.hears(/Borrador: visita a Rosa/);
  accepted(await ana.presses(/Currículo y enseñanza/));
  await ana.hears(/✓ Currículo y enseñanza/);
  accepted(await ana.presses(SAVE));
  await ana.hears(/Guardado: visita a Rosa/);

  accepted(await ana.presses(/^Leer$/));
  await ana.isShown(/Notas de la visita/);
  accepted(await ana.presses(/^Corregir$/, "modal"));
  await ana.isShown(/Corregir el registro/);
  const refused = await ana.submits({ minutes: "0", working: "x".repeat(501) });
  expect(refused).toMatchObject({ ok: false, errors: { minutes: /./, working: /./ } });
  accepted(await ana.submits({ minutes: "60", working: "Dos docentes comparten sus planes." }));
  expect(Shown.text(await ana.isShown(/Dos docentes comparten sus planes/))).toContain("60 min");

  await ana.leavesItSaved();
  await rosa.hears(/Ana compartió las notas/);
  accepted(await rosa.presses(/^Leer$/));
  const seen = Shown.text(await rosa.isShown(/Notas de la visita/));
  expect(seen).toContain("Dos docentes comparten sus planes.");
  expect(seen).not.toContain("Los docentes ya comparten");
  expect(seen).not.toMatch(/Corregir/);

  const { rows } = await story.database.owner.query(
    "select field, old_hash, new_hash from content.session_amendment order by field",
  );
  expect(rows.map((row) => row.field)).toEqual(["minutes", "working"]);
  expect(JSON.stringify(rows)).not.toContain("planes");
  const { rows: session } = await story.database.owner.query("select status, duration_min from delivery.session");
  expect(session).toEqual([{ status: "amended", duration_min: 60 }]);
});
