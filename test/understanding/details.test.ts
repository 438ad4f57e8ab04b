import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const PRINCIPALS = [
  { id: "rosa", name: "Rosa Quispe" },
  { id: "tom", name: "Tom Reed" },
];

function detailsOf(text: string, language: Language): Record<string, unknown> {
  const today = Temporal.PlainDate.from("2026-11-18");
  const { account } = understandMessageByRules(text, { today, language, dayFirst: true, principals: PRINCIPALS });
  const found = Object.entries(account.details ?? {});
  for (const [, { quote }] of found) for (const words of quote.split(" … ")) expect(text).toContain(words);
  return Object.fromEntries(found.map(([name, { value }]) => [name, value]));
}

describe("what nobody is asked is read where it is said", () => {
  it.each([
    [
      "es",
      "Visité a Rosa ayer de 9 a 10:15 en su escuela con su subdirectora. Recorrimos las aulas y observamos juntas una clase. El objetivo era revisar el PAT. Dos horas de viaje.",
      {
        activities: ["classroom_walk", "joint_observation"],
        objective: "revisar el PAT",
        participants: ["deputy"],
        place: "principal_school",
        travel: 120,
      },
    ],
    [
      "es",
      "Hablé con Rosa por teléfono 30 min ayer porque no había internet. Sobre todo la escuché.",
      { modalityReason: "connectivity", stance: "emotional_support" },
    ],
    [
      "es",
      "Estuve con Rosa en mi oficina ayer, una hora. Revisamos los resultados de las pruebas y armamos el cronograma. La capacité en el SIAGIE. Demoré 40 minutos en llegar.",
      { activities: ["data_review", "planning"], stance: "training", place: "mentor_school", travel: 40 },
    ],
    [
      "es",
      "Visité a Rosa ayer. Le propuse hablar de las reuniones. También participó la docente de quinto.",
      { requestSource: "mentor", participants: ["teacher"] },
    ],
    [
      "en",
      "Met Rosa yesterday 9 to 10 at her school, the deputy joined. We walked through the classrooms and looked at the attendance data. 45 minutes' drive each way. The aim was to plan the term.",
      {
        activities: ["classroom_walk", "data_review"],
        objective: "to plan the term",
        participants: ["deputy"],
        place: "principal_school",
        travel: 45,
      },
    ],
    [
      "en",
      "Zoom with Tom yesterday, 45 min, because of the snow. I coached him on the staff meeting. We role-played the conversation with the parent.",
      { activities: ["role_play"], stance: "coaching", modalityReason: "transport_weather" },
    ],
    [
      "en",
      "Met Tom yesterday for an hour at the district office. Tom asked about the budget. We went through the budget together.",
      { place: "neutral", requestSource: "principal", activities: ["document_review"] },
    ],
    ["es", "V 60 Rosa mar / objetivo: ver el techo / trajo: el piso", { objective: "ver el techo" }],
  ] as const)("(%s) %s", (language, text, details) => {
    expect(detailsOf(text, language)).toEqual(details);
  });

  it.each([
    [
      "es",
      "Visité a Rosa ayer de 9 a 10. Quería hablar de cómo trabajar con los docentes. Ella observará dos clases antes del 27.",
    ],
    ["es", "Visité a Rosa ayer. No observamos ninguna clase."],
    ["es", "No hubo visita con Rosa ayer porque no había internet en la escuela."],
    ["en", "Met Rosa yesterday, 9 to 10. She'll walk through the classrooms next week and sit in on two lessons."],
    ["en", "Met Rosa yesterday. The internet is bad there, and the parents are worried."],
  ] as const)("and nothing else (%s): %s", (language, text) => {
    expect(detailsOf(text, language)).toEqual({});
  });

  it("is not certain where two are named", () => {
    const today = Temporal.PlainDate.from("2026-11-18");
    const text = "Visité a Rosa ayer. La capacité en el SIAGIE y la asesoré con el presupuesto.";
    const { account } = understandMessageByRules(text, {
      today,
      language: "es",
      dayFirst: true,
      principals: PRINCIPALS,
    });
    expect(account.details?.stance).toMatchObject({ sure: false });
  });
});
