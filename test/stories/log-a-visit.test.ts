import { describe, expect, test } from "vitest";
import { asDigest, asPerson } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { tablesThatSay, unsealedColumns } from "#test/support/sealed-columns.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type Transport } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const TOLD =
  "Visité a Julio hoy de 8:30 a 10 en su escuela. Quería conversar sobre la convivencia. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Él observará dos clases antes del 27, yo le enviaré la ficha de observación.";

describe.each<Transport>(["socket", "http"])("a visit from its plan to its comment, over %s", (transport) => {
  test("planned, agreed, held, told in free words, corrected in plain words, edited, saved, read, commented", async () => {
    await using story = await openStory({ transport });
    const ana = story.person("U0ANA");
    const julio = story.person("U0JULIO");

    await ana.opensHome();
    accepted(await ana.presses(/^Planificar una visita$/, "home"));
    await ana.isShown(/Planificar una visita/);
    accepted(
      await ana.submits({
        pair: await pairWith(story, "U0JULIO"),
        on: "2026-11-19",
        at: "14:00",
        minutes: "60",
        modality: "in_person",
        purpose: "Convivencia",
      }),
    );
    await julio.hears(/Ana planificó una visita con usted: jueves 19 de noviembre, 14:00/);
    accepted(await julio.presses(/^Me parece bien$/));
    await ana.hears(/Julio está de acuerdo: jueves 19 de noviembre, 14:00/);

    story.clock.turnTo(Temporal.Instant.from("2026-11-19T22:00:00Z"));
    accepted(await ana.types(`/log-session ${TOLD.replace("Julio hoy de 8:30 a 10", "Julio hoy de 14 a 15:30")}`));
    const card = await ana.hears(/Borrador: visita a Julio, jueves 19 de noviembre/);
    expect(Shown.text(card)).toContain("90 min");
    expect(Shown.text(card)).toContain("Quería conversar sobre la convivencia");

    accepted(await ana.says("no, fue el miércoles"));
    await ana.hears(/Cambiado: miércoles 18 de noviembre/);
    accepted(await ana.says("perdón, fue hoy"));
    await ana.hears(/Cambiado: jueves 19 de noviembre/);

    accepted(await ana.presses(/^Editar$/));
    await ana.isShown(/Editar el borrador/);
    accepted(
      await ana.submits({
        working: "Los docentes ya comparten sus planes y se visitan.",
        mentor: "Enviar la ficha (27 de noviembre)",
      }),
    );
    await ana.hears(/Cambiado: .*Compromisos/);
    accepted(await ana.presses(/Clima escolar|Trabajo en equipo|Currículo y enseñanza/));
    await ana.hears(/✓/);
    accepted(await ana.presses(SAVE));
    await ana.hears(/Guardado\. .*Julio podrá leerlo/);
    accepted(await ana.says("Preguntar antes de aconsejar"));
    await ana.hears(/Quedó en su cuaderno de campo/);

    await ana.leavesItSaved();
    await julio.hears(/Ana compartió las notas de su visita del jueves 19 de noviembre/);
    accepted(await julio.presses(/^Leer$/));
    const notes = Shown.text(await julio.isShown(/Notas de la visita/));
    expect(notes).toContain("Los docentes ya comparten sus planes y se visitan.");
    expect(notes).not.toContain("Preguntar antes de aconsejar");
    accepted(await julio.presses(/^Comentar$/, "modal"));
    await julio.isShown(/Su comentario/);
    accepted(
      await julio.submits({
        comment: "Gracias. La reunión fue menos difícil de lo que pensaba. Mi celular: 987654321",
      }),
    );
    const sent = Shown.text(await julio.isShown(/Enviado\. Así lo lee Ana: .* \(“\[teléfono\]”\)/));
    expect(sent).toContain("menos difícil de lo que pensaba. Mi celular: [teléfono]");
    await ana.hears(/Julio comentó sus notas del jueves 19 de noviembre/);
    accepted(await ana.presses(/^Leer$/));
    expect(Shown.text(await ana.isShown(/Comentarios/))).toContain("menos difícil de lo que pensaba");

    await expectRows(story);
    await expectWall(story);
  });
});

async function pairWith({ database }: Story, principal: string): Promise<string> {
  const { rows } = await database.owner.query(
    "select p.id from delivery.pair p join delivery.person r on r.id = p.principal_id join delivery.person m on m.id = p.mentor_id where r.id = (select person_id from machine.address where user_ref = $1) and m.id = (select person_id from machine.address where user_ref = 'U0ANA')",
    [principal],
  );
  return rows[0].id;
}

/** One record, each part in its room, and the visit knows what became of it. */
async function expectRows({ database: { owner } }: Story) {
  const rowsOf = async (query: string) => (await owner.query(query)).rows;
  expect(
    await rowsOf("select outcome, duration_min, modality, session_type, time_known from delivery.session"),
  ).toEqual([
    {
      outcome: "held_as_planned",
      duration_min: 90,
      modality: "in_person",
      session_type: "school_visit",
      time_known: true,
    },
  ]);
  expect(
    await rowsOf(
      "select v.status, v.confirmed_at is not null as agreed from delivery.visit v join delivery.session s on s.visit_id = v.id",
    ),
  ).toEqual([{ status: "held", agreed: true }]);
  expect(await rowsOf("select owner, due_on::text from delivery.commitment order by owner")).toEqual([
    { owner: "mentor", due_on: "2026-11-27" },
    { owner: "principal", due_on: "2026-11-27" },
  ]);
  const counts =
    await rowsOf(`select (select count(*)::int from content.session_text) as texts, (select count(*)::int from content.session_comment) as comments,
    (select count(*)::int from content.session_review where seen_at is not null) as seen, (select count(*)::int from own.notebook_entry where session_id is not null) as notes,
    (select count(*)::int from delivery.session_focus) as focus, (select count(*)::int from own.dialogue where closed_as = 'saved') as saved`);
  expect(counts).toEqual([{ texts: 1, comments: 1, seen: 1, notes: 1, focus: 1, saved: 1 }]);
}

/** No word stands open anywhere, and nobody but the two of them reaches one. */
async function expectWall({ database, workspaceId }: Story) {
  expect(await unsealedColumns(database.owner)).toEqual([]);
  for (const word of ["convivencia y", "menos difícil", "Preguntar antes", "observará", "ficha"])
    expect(await tablesThatSay(database.owner, word)).toEqual([]);

  const { rows } = await database.owner.query("select person_id, user_ref from machine.address");
  const idOf = (slackUser: string) => rows.find((row) => row.user_ref === slackUser)?.person_id as PersonId;
  const seenBy = (slackUser: string) =>
    asPerson(database.db, { workspaceId, personId: idOf(slackUser) }, async (tx) => ({
      sessions: (await tx.sql.selectFrom("delivery.session").select("id").execute()).length,
      texts: (await tx.sql.selectFrom("content.session_text").select("session_id").execute()).length,
      comments: (await tx.sql.selectFrom("content.session_comment").select("id").execute()).length,
      commitments: (await tx.sql.selectFrom("content.commitment_text").select("commitment_id").execute()).length,
      notes: (await tx.sql.selectFrom("own.notebook_entry").select("id").execute()).length,
    }));
  expect(await seenBy("U0ANA")).toEqual({ sessions: 1, texts: 1, comments: 1, commitments: 2, notes: 1 });
  expect(await seenBy("U0JULIO")).toEqual({ sessions: 1, texts: 1, comments: 1, commitments: 2, notes: 0 });
  expect(await seenBy("U0PEDRO")).toEqual({ sessions: 0, texts: 0, comments: 0, commitments: 0, notes: 0 });
  expect(await seenBy("U0ROSA")).toEqual({ sessions: 0, texts: 0, comments: 0, commitments: 0, notes: 0 });
  expect(await seenBy("U0ELENA")).toEqual({ sessions: 1, texts: 0, comments: 0, commitments: 0, notes: 0 });
  const digest = asDigest(database.db, workspaceId, (tx) =>
    tx.sql.selectFrom("content.session_text").select("session_id").execute(),
  );
  await expect(digest).rejects.toThrow(/permission denied/);
}
