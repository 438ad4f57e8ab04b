import { describe, expect, it } from "vitest";
import { lintQuestionWording } from "#mentoring/reflection/lint/lint-question.ts";

type Planted = readonly [rule: number, fault: string, text: string];

const PLANTED_EN: readonly Planted[] = [
  [1, "no_single_question", "Tell me about the visit."],
  [1, "no_single_question", "What stayed with you? What else?"],
  [1, "no_single_question", "What stayed with you? Take your time."],
  [1, "several_questions", "What happened, how did you feel and what will you do?"],
  [1, "several_questions", "Which moment stayed with you and why?"],
  [1, "several_questions", "What did the teachers say, or did you leave before the end?"],
  [1, "several_questions", "Thinking back to the visit, what stayed with you and who else noticed?"],
  [
    1,
    "too_long",
    "Thinking back to the visit and to all that you and your mentor spoke about on that long morning, which one of those moments has stayed with you most?",
  ],
  [2, "not_open", "Did the visit help you?"],
  [2, "not_open", "Thinking back to the visit, was it useful?"],
  [2, "not_open", "When you look at the notebooks, do you see a pattern?"],
  [2, "asks_for_number", "How many lessons did you observe?"],
  [2, "asks_for_number", "Looking back, how well did it go?"],
  [3, "single_answer", "What was the main reason for the change?"],
  [4, "abstract", "How would you describe your leadership?"],
  [4, "abstract", "What do you notice when you reflect on your practice?"],
  [4, "therapy", "How does that connect to your childhood?"],
  [4, "therapy", "How did the meeting make you feel, deep down?"],
  [5, "advice", "Have you thought of asking the deputy?"],
  [5, "advice", "Could you delegate more?"],
  [5, "advice", "What about asking the deputy?"],
  [5, "advice", "Don't you think teachers need more time?"],
  [5, "advice", "What do you need so that you should not be late?"],
  [6, "verdict", "What made you do such a good job?"],
  [6, "verdict", "Which lessons were only half planned?"],
  [6, "verdict", "What could improve your meetings?"],
  [6, "verdict", "What is still weak in the plan?"],
  [6, "evaluation", "How would you rate the visit on a scale of ten?"],
  [6, "evaluation", "What does your performance this month show?"],
  [7, "presumes", "What is behind your problem with the parents?"],
  [7, "presumes", "What stopped you on the day?"],
  [7, "presumes", "What might explain that the teachers resisted?"],
  [7, "presumes", "What went wrong in the meeting?"],
  [8, "long_task", "What happened, step by step?"],
  [8, "long_task", "What are three reasons for the change?"],
  [9, "asks_for_name", "Which teacher came late this week?"],
  [9, "asks_for_name", "Who is the pupil you were worried about?"],
  [10, "why_person", "Why didn't you observe classes?"],
  [10, "why_person", "Why do the teachers arrive late on Mondays?"],
  [11, "decorated", "What stayed with you from the visit! Which moment?"],
  [11, "decorated", "What stayed with you from the visit 🙂?"],
  [11, "familiar", "What would help your mentees?"],
  [11, "familiar", "I feel how hard this is, so what would help?"],
  [12, "compliance", "Have you completed the observation sheet?"],
  [12, "compliance", "What have you achieved since the visit?"],
  [12, "compliance", "What happened, at least one thing, with the plan?"],
];

const PLANTED_ES: readonly Planted[] = [
  [1, "no_single_question", "Cuénteme de la visita."],
  [1, "no_single_question", "Qué momento se le quedó más presente?"],
  [1, "no_single_question", "¿Qué se le quedó? ¿Qué más?"],
  [1, "several_questions", "¿Qué pasó, cómo se sintió y qué hará?"],
  [1, "several_questions", "Pensando en la visita, ¿qué momento recuerda y por qué?"],
  [
    1,
    "too_long",
    "Pensando en la visita y en todo lo que usted y su mentora conversaron en esa larga mañana de lluvia, ¿qué momento entre los muchos que hubo ese día se le quedó más presente?",
  ],
  [2, "not_open", "¿Le sirvió la visita?"],
  [2, "not_open", "Pensando en la visita, ¿fue útil?"],
  [2, "asks_for_number", "¿Cuántas clases observó?"],
  [2, "asks_for_number", "Mirando atrás, ¿qué tan útil fue?"],
  [3, "single_answer", "¿Cuál fue la razón del cambio?"],
  [4, "abstract", "¿Cómo describiría su liderazgo?"],
  [4, "abstract", "¿Qué nota en su práctica?"],
  [4, "therapy", "¿Cómo se conecta eso con su infancia?"],
  [4, "therapy", "¿Qué emociones le hizo sentir la reunión?"],
  [5, "advice", "¿Ha pensado en pedírselo a la subdirectora?"],
  [5, "advice", "¿Podría delegar más?"],
  [5, "advice", "¿Qué tal si conversa con la subdirectora?"],
  [5, "advice", "¿No cree que los docentes necesitan más tiempo?"],
  [6, "verdict", "¿Qué le permitió hacer tan buen trabajo?"],
  [6, "verdict", "¿Qué debería cambiar en las reuniones?"],
  [6, "verdict", "¿Qué sesiones tenían solo la mitad planificada?"],
  [6, "verdict", "¿Qué le ayudaría a mejorar su horario?"],
  [6, "evaluation", "¿Qué puntaje le pondría a la visita?"],
  [6, "evaluation", "¿Qué muestra su desempeño de este mes?"],
  [7, "presumes", "¿Qué hay detrás de sus problemas con los padres?"],
  [7, "presumes", "¿Qué le impidió entrar al aula?"],
  [7, "presumes", "¿Qué salió mal en la reunión?"],
  [8, "long_task", "¿Qué pasó, paso a paso?"],
  [8, "long_task", "¿Qué tres razones ve para el cambio?"],
  [9, "asks_for_name", "¿Qué docente llegó tarde esta semana?"],
  [9, "asks_for_name", "¿Quién de sus docentes se opone?"],
  [10, "why_person", "¿Por qué no observó clases?"],
  [10, "why_person", "¿Por qué llegan tarde los lunes?"],
  [11, "decorated", "¡Qué visita! ¿Qué momento se le quedó?"],
  [11, "familiar", "¿Qué momento recuerdas más?"],
  [11, "familiar", "¿Qué hiciste en la reunión?"],
  [11, "familiar", "¿Qué pasó en tu escuela?"],
  [12, "compliance", "¿Ya ha cumplido el compromiso?"],
  [12, "compliance", "¿Qué ha logrado desde la visita?"],
];

describe("a planted fault is found", () => {
  it.each(PLANTED_EN)("rule %i, %s: %s", (rule, fault, text) => {
    expect(lintQuestionWording(text, "en")).toContainEqual(expect.objectContaining({ rule, fault }));
  });

  it.each(PLANTED_ES)("rule %i, %s: %s", (rule, fault, text) => {
    expect(lintQuestionWording(text, "es")).toContainEqual(expect.objectContaining({ rule, fault }));
  });

  it("in both languages, for each of the twelve rules", () => {
    const all = Array.from({ length: 12 }, (_, index) => index + 1);
    for (const planted of [PLANTED_EN, PLANTED_ES]) {
      expect([...new Set(planted.map(([rule]) => rule))].toSorted((a, b) => a - b)).toEqual(all);
    }
  });

  it("and says what to do about it, in a sentence", () => {
    const findings = [...PLANTED_EN.flatMap(([, , text]) => lintQuestionWording(text, "en"))];
    for (const { says } of findings) expect(says).toMatch(/^[A-Z].*\.$/);
  });

  it("of which only the one about a single answer may be left as it is", () => {
    const advisory = PLANTED_EN.flatMap(([, , text]) => lintQuestionWording(text, "en")).filter((one) => one.advisory);
    expect(new Set(advisory.map((one) => one.rule))).toEqual(new Set([3]));
  });
});

describe("a good question passes", () => {
  it.each([
    "What might explain the difference between the plan and what happened?",
    "Where did your last five working days go?",
    "Which routines run well without you?",
    "Thinking back to {visit_day}'s visit, which moment has stayed with you most?",
    "Thinking back to Tuesday 17 November's visit with Ana, which moment has stayed with you most?",
    "When you look at pupils' work from grade 4, what patterns stand out to you?",
    "What, if anything, have you seen change in classrooms?",
    "Which idea of good leadership was guiding you there?",
    "Why is the timetable made in this way?",
    "When in an ordinary week would that fit?",
    "Who else would need to know for this to happen?",
    "Which pupils or groups might benefit least from the way this works today?",
  ])("%s", (text) => {
    expect(lintQuestionWording(text, "en")).toEqual([]);
  });

  it.each([
    "Pensando en la visita del martes 17 de noviembre, ¿qué momento se le quedó más presente?",
    "¿Qué le gustaría que Ana mire con más atención en la próxima visita?",
    "¿Cómo contaría esta misma situación una docente que piensa distinto a usted?",
    "¿De dónde viene esta forma de hacer la matrícula en su escuela?",
    "¿Qué idea de lo que es dirigir bien estaba detrás de esa decisión?",
    "¿Cómo se conecta la norma con lo que hacen sus docentes todos los días?",
    "¿Por qué se hace así el horario?",
    "¿Qué existe hoy en su escuela que hace un año no existía?",
  ])("%s", (text) => {
    expect(lintQuestionWording(text, "es")).toEqual([]);
  });
});
