import { describe, expect, test } from "vitest";
import { accepted, openStory } from "#test/support/story.ts";
import { SAVE } from "./tell.ts";

const QUIET = { quiet: ["U0ANA"], acquainted: true } as const;
const SAVED = `select participant_roles, modality_reason, travel_min, location_kind, stance_main, activities, request_source,
  session_objective is not null as has_objective
  from delivery.session join delivery.session_focus on session_focus.session_id = session.id
  join content.session_text on session_text.session_id = session.id`;
const COMMITMENT = `select kind, cue is not null as has_cue from delivery.commitment
  join content.commitment_text on commitment_id = commitment.id`;
const NOTHING = {
  participant_roles: null,
  modality_reason: null,
  travel_min: null,
  location_kind: null,
  stance_main: null,
  activities: null,
  request_source: null,
  has_objective: false,
};

describe.each([
  {
    transport: "socket",
    language: "es",
    plain: "Ayer conversé con Rosa de 9 a 10, presencial. Los docentes ya comparten sus planes.",
    tells:
      "Visité a Rosa ayer de 9 a 10 en su escuela con su subdirectora. Recorrimos las aulas. El objetivo era revisar el PAT. Los docentes ya comparten sus planes. Dos horas de viaje. Ella observará dos clases cuando vuelvan de vacaciones.",
    card: /\*Objetivo\* · _“revisar el PAT”_[\s\S]*\*Qué hicieron\* · Recorrido por las aulas · _“Recorrimos las aulas”_[\s\S]*\*Quiénes más participaron\* · Subdirección[\s\S]*\*Dónde\* · En su escuela[\s\S]*\*Minutos de viaje\* · 120 min/,
    kind: /observará dos clases cuando vuelvan de vacaciones”_ · pedagógico/,
    draft: /^Borrador: visita a Rosa/,
    details: /^Más detalles$/,
    form: /Nada de esto es necesario/,
    changed: /Cambiado: Su manera de acompañar, Minutos de viaje\./,
    save: SAVE,
    saved: /^Guardado\./,
    read: /^Leer$/,
    notes:
      /\*Qué hicieron\* · Recorrido por las aulas[\s\S]*\*Su manera de acompañar\* · Coaching[\s\S]*\*Minutos de viaje\* · 90 min/,
    amend: /^Los detalles$/,
    why: /Corregir el registro/,
    moved: /Dónde\* · En otro lugar/,
  },
  {
    transport: "http",
    language: "en",
    plain: "Spoke with Rosa yesterday from 9 to 10, in person. Teachers share their plans now.",
    tells:
      "Met Rosa yesterday 9 to 10 at her school, the deputy joined. We walked through the classrooms. The aim was to plan the term. Teachers share their plans now. 2 hours' drive. She'll sit in on two lessons after the break.",
    card: /\*Objective\* · _“to plan the term”_[\s\S]*\*What you did\* · Classroom walk[\s\S]*\*Who else took part\* · Deputy[\s\S]*\*Where\* · At their school[\s\S]*\*Minutes of travel\* · 120 min/,
    kind: /sit in on two lessons after the break”_ · teaching and learning/,
    draft: /^Draft: visit with Rosa/,
    details: /^More details$/,
    form: /None of this is needed/,
    changed: /Changed: How you worked, Minutes of travel\./,
    save: /^Save and share with /,
    saved: /^Saved\./,
    read: /^Read$/,
    notes: /\*What you did\* · Classroom walk[\s\S]*\*How you worked\* · Coaching[\s\S]*\*Minutes of travel\* · 90 min/,
    amend: /^The details$/,
    why: /Put the record right/,
    moved: /Where\* · Somewhere else/,
  },
] as const)("what nobody is asked, over $transport in $language", ({ transport, language, ...told }) => {
  const english = language === "en" ? ["U0ANA"] : [];

  test("stands nowhere if it was not said", async () => {
    await using story = await openStory({ transport, english, ...QUIET });
    const ana = story.person("U0ANA");
    accepted(await ana.says(told.plain));
    await ana.hears(told.draft);
    accepted(await ana.presses(told.save));
    await ana.hears(told.saved);
    expect(await story.rows(SAVED)).toEqual([NOTHING]);
  });

  test("is read where it is said, with its words, put right in a form, and saved", async () => {
    await using story = await openStory({ transport, english, ...QUIET });
    const ana = story.person("U0ANA");
    accepted(await ana.says(told.tells));
    await ana.hears(told.card);
    await ana.hears(told.kind);
    accepted(await ana.presses(told.details, "message"));
    await ana.isShown(told.form);
    accepted(await ana.submits({ stance: "coaching", travel: "90" }));
    await ana.hears(told.changed);
    accepted(await ana.presses(told.save));
    await ana.hears(told.saved);
    expect(await story.rows(SAVED)).toEqual([
      {
        participant_roles: ["principal", "mentor", "deputy"],
        modality_reason: null,
        travel_min: 90,
        location_kind: "principal_school",
        stance_main: "coaching",
        activities: ["classroom_walk"],
        request_source: null,
        has_objective: true,
      },
    ]);
    expect(await story.rows(COMMITMENT)).toEqual([{ kind: "pedagogical", has_cue: true }]);
    accepted(await ana.presses(told.read, "message"));
    await ana.isShown(told.notes);
    accepted(await ana.picks(told.amend, "modal"));
    await ana.isShown(told.why);
    accepted(await ana.submits({ place: "neutral", stance: "none" }));
    await ana.isShown(told.moved);
    expect(await story.rows(SAVED)).toMatchObject([
      { location_kind: "neutral", stance_main: null, travel_min: 90, has_objective: true },
    ]);
    expect(await story.rows("select field from content.session_amendment order by field")).toEqual([
      { field: "place" },
      { field: "stance" },
    ]);
  });
});
