import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";

const PRINCIPALS = [
  { id: "rosa", name: "Rosa Huamán" },
  { id: "julio", name: "Julio Chávez" },
];

const read = (account: string, language: Language) =>
  understandMessageByRules(account, {
    today: Temporal.PlainDate.from("2026-11-18"),
    language,
    dayFirst: true,
    principals: PRINCIPALS,
    mentorName: "Ana Quispe",
  });

/**
 * Where what an account says stands: its texts are values or passages, and what somebody may have promised is a likely
 * commitment or a passage.
 */
function whereIn(account: string, language: Language) {
  const { account: values, passages } = read(account, language);
  const { request, working, challenge, principalCommitments, mentorCommitments } = values;
  const commitments = [...principalCommitments, ...mentorCommitments];
  return {
    texts: [
      ...[request, working, challenge].flatMap((value) => value?.quote ?? []),
      ...passages.map(({ words }) => words),
    ],
    promised: [
      ...commitments.filter(({ sure }) => !sure).map(({ value }) => value.text),
      ...passages.flatMap(({ commitment }) => commitment?.text ?? []),
    ],
    sure: commitments.filter(({ sure }) => sure).map(({ value }) => value.text),
  };
}

type Account = { readonly text: string; readonly likely?: readonly string[]; readonly rest?: readonly string[] };

const ES: readonly Account[] = [
  {
    text: "Visité a Rosa ayer de 9 a 10 en su escuela. La subdirectora armará el rol para el viernes; ella hablará con la DEMUNA.",
    likely: ["hablará con la DEMUNA"],
    rest: ["La subdirectora armará el rol para el viernes"],
  },
  {
    text: "Hola, buenos días. Estuve con Rosa el lunes una hora en su escuela. La coordinadora es nueva. Ella revisará los planes antes del viernes. Muchas gracias.",
    likely: ["revisará los planes"],
    rest: ["La coordinadora es nueva"],
  },
  {
    text: "Ayer con Rosa, 50 min, en su oficina. Los padres trajeron una carta. Rosa observará dos clases, yo le enviaré la ficha.",
    rest: ["Los padres trajeron una carta"],
  },
  { text: "Llamé a Rosa por teléfono ayer, 40 minutos. Le cuesta delegar. Ella observará dos clases antes del 27." },
  {
    text: "Visité a Rosa ayer de 9 a 10 en su escuela. Una madre vino a la oficina. Quería quejarse de las tareas.",
    rest: ["Una madre vino a la oficina", "Quería quejarse de las tareas"],
  },
  {
    text: "Hoy con Rosa 40 min en su escuela. Un docente renunció. Él entregará las notas el lunes. El techo gotea.",
    likely: ["entregará las notas"],
    rest: ["Un docente renunció", "El techo gotea"],
  },
  {
    text: "Quiero registrar una visita. Visité a Rosa ayer de 9 a 10 en su escuela. El especialista de la UGEL no vino.",
    rest: ["El especialista de la UGEL no vino"],
  },
  {
    text: "Visité a Rosa ayer de 9 a 10 en su escuela. Yo busco el registro de asistencia. Bajaron las tardanzas.",
    likely: ["busco el registro de asistencia"],
  },
  {
    text: "Visité a Rosa ayer de 9 a 10 en su escuela. Julio armará el rol para el viernes; ella hablará con la DEMUNA.",
  },
  {
    text: "Visité a Rosa ayer de 9 a 10 en su escuela. Los docentes ya comparten sus planes. La reunión con los padres fue difícil. Nada acordado esta vez.",
  },
  {
    text: "Visita a Rosa\nFecha: 17/11/2026\nModalidad: presencial\nLogros: los docentes comparten sus planes\nEl comedor sigue cerrado.",
    rest: ["El comedor sigue cerrado"],
  },
  {
    text: "ayer visite a Rosa d 2 a 3 en su escuela x lo del quiosco, le cuesta delegar",
    rest: ["x lo del quiosco"],
  },
  {
    text: "Visité a Rosa ayer de 9 a 10 en su escuela junto con la especialista de la UGEL.",
    rest: ["junto con la especialista de la UGEL"],
  },
];

const EN: readonly Account[] = [
  {
    text: "I visited Rosa yesterday from 9 to 10 at her school. The deputy will draw up the rota by Friday; she will talk to the child protection office.",
    likely: ["talk to the child protection office"],
    rest: ["The deputy will draw up the rota by Friday"],
  },
  {
    text: "Hi there. Met Rosa on Monday for an hour at her school. The deputy is new. She'll review the plans before Friday. Many thanks.",
    likely: ["review the plans"],
    rest: ["The deputy is new"],
  },
  {
    text: "Met Rosa yesterday, 50 min, at her office. The parents brought a letter. Rosa will sit in on two lessons, I'll send her the sheet.",
    rest: ["The parents brought a letter"],
  },
  {
    text: "I called Rosa yesterday, 40 minutes. She finds it hard to delegate. She'll sit in on two lessons before the 27th.",
  },
  {
    text: "I met Rosa yesterday from 9 to 10 at her school. A parent came in. She wanted to complain about homework.",
    rest: ["A parent came in", "She wanted to complain about homework"],
  },
  {
    text: "Met Rosa today for 40 min at her school. A teacher resigned. He'll hand in the marks on Monday. The roof leaks.",
    likely: ["hand in the marks"],
    rest: ["A teacher resigned", "The roof leaks"],
  },
  {
    text: "I'd like to log a visit. I visited Rosa yesterday from 9 to 10 at her school. The math coach never showed up.",
    rest: ["The math coach never showed up"],
  },
  {
    text: "I visited Rosa yesterday from 9 to 10 at her school. We went over the evacuation plan. Lateness is down.",
    rest: ["We went over the evacuation plan"],
  },
  {
    text: "I met Rosa yesterday at her school for an hour. The secretary was off sick. She will move the assembly to Tuesdays.",
    likely: ["move the assembly to Tuesdays"],
    rest: ["The secretary was off sick"],
  },
  {
    text: "Met Rosa yesterday 9 to 10 at her school. Teachers share their plans now; the parents' evening was hard. Nothing agreed this time.",
  },
  {
    text: "Visit report\nRosa, 17 November 2026, 9:00-10:00\nFormat: in person\nWorking: teachers share their plans\nThe canteen is still closed.",
    rest: ["The canteen is still closed"],
  },
  { text: "saw Rosa yesterday 9-10 at her school re the newsletter", rest: ["re the newsletter"] },
  { text: "Met Rosa yesterday 9-10 at her school, wants a garden", rest: ["wants a garden"] },
  { text: "Met Rosa about noon yesterday, for about an hour, by phone." },
];

describe.each([
  ["es", ES],
  ["en", EN],
] as const)("what an account says besides its values (%s)", (language, accounts) => {
  test.each(accounts.map((each) => [each.text, each] as const))("%s", (text, { likely = [], rest = [] }) => {
    const { texts, promised, sure } = whereIn(text, language);
    for (const words of rest) expect(texts.some((each) => each.includes(words))).toBe(true);
    for (const words of likely) {
      expect(promised.some((each) => each.includes(words))).toBe(true);
      expect(sure).not.toContain(words);
    }
  });
});

test("a passage is verbatim, and shows of people who are not here only what replaces them", () => {
  const written =
    "Visité a Rosa ayer de 9 a 10 en su escuela. La mamá de Luz Mamani de 5.º B llegó a las 8. Su número es 987654321.";
  const { passages, examination } = read(written, "es");
  expect(passages.length).toBeGreaterThan(1);
  for (const { words } of passages) expect(examination.shareable).toContain(words);
  expect(JSON.stringify(passages)).not.toMatch(/Luz|Mamani|987654321/);
});

test("what the writer says of their own danger is no passage", () => {
  const { passages, examination } = read(
    "Visité a Rosa ayer de 9 a 10 en su escuela. El techo gotea. Anoche pensé en serio en quitarme la vida.",
    "es",
  );
  expect(examination.danger?.kind).toBe("self");
  expect(passages.map(({ words }) => words)).toEqual(["El techo gotea"]);
});

test("a passage says whom it is about, so that it is not shown with another's record", () => {
  const about = (text: string) =>
    Object.fromEntries(read(text, "es").passages.map(({ words, about }) => [words, about]));
  expect(
    about("Visité a Rosa ayer de 9 a 10 en su escuela. El techo gotea. Julio ya tiene su plan. Le salió bien largo."),
  ).toEqual({
    "El techo gotea": ["rosa"],
    "Julio ya tiene su plan": ["julio"],
    "Le salió bien largo": ["julio"],
  });
  expect(about("El techo gotea mucho. Julio armará el rol.")).toEqual({
    "El techo gotea mucho": undefined,
    "Julio armará el rol": ["julio"],
  });
});
