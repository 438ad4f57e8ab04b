import { describe, expect, test } from "vitest";
import { understandingAs } from "#test/support/asked-as.ts";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { account, answerTo, listening, logs } from "./tell.ts";

const ASKED = {
  "¿Cuándo es mi próxima visita?": "question.next_visit",
  "¿Y cuándo veo a Julio?": "question.next_visit",
  "¿Cuándo veo a Carmen Rojas?": "question.next_visit",
  "¿Qué acordamos con Rosa?": "question.commitments",
  "¿Qué quedó pendiente?": "question.commitments",
  "¿Quién lee esto?": "question.who_reads",
  "¿Quién es mi mentora?": "question.who_is",
  "¿Con quiénes trabajo?": "question.who_is",
  "¿Quién acompaña a Rosa?": "question.who_is",
  "¿Qué sabes hacer?": "question.capabilities",
  "¿Cuándo vi a Rosa?": "question.past_sessions",
  "¿A quién no he visto este mes?": "question.not_seen",
  "¿Cuántas horas llevo este mes?": "question.hours",
  "¿Por qué me pregunta eso?": "question.why_asked",
  "¿Qué visitas me quedan por registrar?": "question.drafts",
  "¿Quién ganó el partido?": "question.other_question",
  "¿Quién no ha registrado?": "question.not_logged",
  "¿Quiénes no se han visto hace tres semanas?": "question.when_met",
  "¿A quién llamo?": "question.whom_to_call",
  "¿A quién no le llegan los mensajes?": "question.not_reached",
  "¿Cómo va Rosa?": "question.confided",
} as const;

const asks = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));

describe.each<Transport>(["socket", "http"])("questions about one's own data, over %s", (transport) => {
  const open = () =>
    openStory({
      transport,
      acquainted: true,
      quiet: ["U0ANA", "U0ROSA", "U0JULIO"],
      visits: { U0ROSA: ["2026-11-24T09:00"], U0JULIO: ["2026-11-25T10:00"] },
      understand: understandingAs(ASKED),
    });

  test("a mentor hears when, what, who and what for, and of nobody whom they may not know", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    expect(await asks(ana, "¿Cuándo es mi próxima visita?")).toMatch(
      /^Su próxima visita es con Rosa .*: martes 24 de noviembre, 09:00\.[\s\S]*Después, con Julio .*: miércoles 25/,
    );
    expect(await asks(ana, "¿Y cuándo veo a Julio?")).toMatch(/^Su próxima visita es con Julio .*: miércoles 25/);
    const elsewhere = await asks(ana, "¿Cuándo veo a Carmen Rojas?");
    expect(elsewhere).toMatch(/^De esa persona no tengo nada que usted pueda ver\. Sí puedo contarle de /);
    expect(elsewhere).not.toMatch(/noviembre/);
    expect(await asks(ana, "¿Qué acordamos con Rosa?")).toMatch(/^No hay compromisos anotados con Rosa\./);
    const reads = await asks(ana, "¿Quién lee esto?");
    expect(reads).toMatch(
      /Sus borradores: solo usted[\s\S]*también los leen? .*Rosa[\s\S]*Su cuaderno de campo: solo usted/,
    );
    expect(reads).toMatch(/Elena .*de la coordinación: ve si las visitas se realizan.*Nunca lo que se escribe/);
    expect(await asks(ana, "¿Con quiénes trabajo?")).toMatch(
      /^Usted acompaña a .*Rosa.*\.[\s\S]*Coordina el programa: Elena/,
    );
    expect(await asks(ana, "¿Qué sabes hacer?")).toMatch(says("answer.can.mentor"));
  });

  test("a principal hears the same of their own, and who reads their answers", async () => {
    await using story = await open();
    const rosa = story.person("U0ROSA");
    expect(await asks(rosa, "¿Cuándo es mi próxima visita?")).toMatch(/^Su próxima visita es con Ana .*martes 24/);
    expect(await asks(rosa, "¿Quién es mi mentora?")).toMatch(/^A usted le acompaña Ana\./);
    const reads = await asks(rosa, "¿Quién lee esto?");
    expect(reads).toMatch(/Sus reflexiones: solo usted[\s\S]*Ahora no tiene compartida ninguna[\s\S]*usted y Ana/);
    expect(await asks(rosa, "¿Qué sabes hacer?")).not.toMatch(says("answer.can.mentor"));
  });

  test("a coordinator hears who accompanies whom, and that they never see what is written", async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    expect(await asks(elena, "¿Quién acompaña a Rosa?")).toMatch(/^A Rosa .* le acompaña Ana/);
    expect(await asks(elena, "¿Quién lee esto?")).toMatch(says("answer.reads.own_coordinator"));
    expect(await asks(elena, "¿Qué quedó pendiente?")).toMatch(says("answer.confided.general"));
  });

  test('what was and was not; "y Julio?" asks the same of somebody else for ten minutes', async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    await logs(ana, account("Rosa", "hoy"));
    const past = await asks(ana, "¿Cuándo vi a Rosa?");
    expect(past).toMatch(/^La última vez fue con Rosa, el miércoles 18 de noviembre\.[\s\S]*60 min, en persona/);
    accepted(await ana.presses(reads("session.button.read")));
    await ana.isShown(/comparten sus planes/);
    expect(await asks(ana, "y Julio?")).toMatch(/^No encuentro ningún encuentro con Julio/);
    expect(await asks(ana, "¿Cuántas horas llevo este mes?")).toMatch(
      /^Hay un encuentro registrado desde el domingo 1 de noviembre: 1 h\./,
    );
    expect(await asks(ana, "y con Rosa?")).toMatch(/^Hay un encuentro registrado con Rosa desde el domingo 1/);
    expect(await asks(ana, "¿Y en octubre?")).toMatch(
      /^No hay encuentros registrados con Rosa del jueves 1 de octubre/,
    );
    // Whom they never met they have not last seen on some day.
    expect(await asks(ana, "¿A quién no he visto este mes?")).toMatch(/^Todavía no ha visto a .*Julio[^.]*\.\n/);
    story.clock.turnTo(story.clock.now().add({ minutes: 11 }));
    expect(await asks(ana, "y Rosa?")).not.toMatch(/^No ha visto/);
  });

  test("who comes after somebody, and between which days nobody was seen", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    expect(await asks(ana, "¿Con quién me toca después de Rosa?")).toMatch(
      /^Después de la visita con Rosa .*martes 24 .*le toca Julio .*: miércoles 25 de noviembre, 10:00\./,
    );
    expect(await asks(ana, "who do I see after Julio?")).toMatch(
      /^Después de la visita con Julio .*no hay ninguna otra/,
    );
    await logs(ana, account("Rosa", "ayer"));
    await story.becomes("2026-12-16T08:30");
    expect(await asks(ana, "¿A quién no he visto este mes?")).toMatch(
      /^Hay 5 personas a quienes no ha visto entre el martes 1 de diciembre y hoy\.[\s\S]*Rosa: la última vez fue el martes 17/,
    );
  });

  test("why it asks, what is to be logged, whether there is school, and what it cannot know", async () => {
    await using story = await open();
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    expect(await asks(ana, "¿Por qué me pregunta eso?")).toMatch(/^Después de cada visita le pregunto cómo fue/);
    expect(await asks(rosa, "¿Por qué me pregunta eso?")).toMatch(/^Después de una visita puedo hacerle una pregunta/);
    expect(await asks(ana, "¿Qué visitas me quedan por registrar?")).toMatch(says("answer.drafts.none"));
    expect(await asks(ana, "mañana hay clases?")).toMatch(/^El jueves 19 de noviembre hay clases\./);
    expect(await asks(rosa, "¿el sábado hay clases?")).toMatch(/^El sábado 21 de noviembre no hay clases/);
    expect(await asks(ana, "¿Quién ganó el partido?")).toMatch(/^Eso no lo sé[\s\S]*Quizá lo sepa Elena/);
  });

  test("a coordinator hears who has not logged or met, whom to call, and nothing that was confided", async () => {
    await using story = await open();
    const [ana, elena] = [story.person("U0ANA"), story.person("U0ELENA")];
    await logs(ana, account("Rosa", "hoy"));
    await story.becomes("2026-11-25T18:00");
    expect(await asks(elena, "¿Quién no ha registrado?")).toMatch(
      /^2 visitas desde el .*\n[\s\S]*Ana .* con .*: sin noticias/,
    );
    expect(await asks(elena, "¿Quiénes no se han visto hace tres semanas?")).toMatch(
      /desde el miércoles 4 de noviembre/,
    );
    expect(await asks(elena, "¿A quién llamo?")).toMatch(/Visitas sin noticias todavía/);
    expect(await asks(elena, "¿A quién no le llegan los mensajes?")).toMatch(says("answer.reached"));
    const confided = await asks(elena, "¿Cómo va Rosa?");
    expect(confided).toMatch(
      /^Lo que hablan Rosa .* y Ana .* queda entre[\s\S]*última vez el miércoles 18 de noviembre/,
    );
    expect(confided).not.toMatch(/planes|matemática|padres/);
    expect(await asks(elena, "¿Cuándo es mi próxima visita?")).toMatch(/visitas? planeadas?|No hay visitas/);
  });

  test("a question is answered while a draft is open, and the draft goes on with its own question", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says("Visité a Rosa ayer en su escuela, conversamos del plan lector."));
    await ana.hears(/¿Cómo fue la visita a Rosa|¿Cuánto conversaron|¿Cómo fue/);
    const before = await story.rows("select turn, version from own.dialogue");
    const heard = listening(ana);
    expect(await asks(ana, "¿Cuándo es mi próxima visita?")).toMatch(
      /^Su próxima visita es con Rosa[\s\S]*(?:Seguimos donde estábamos|Su borrador sobre Rosa sigue abierto)/,
    );
    expect(await story.rows("select turn, version from own.dialogue")).toEqual(before);
    expect(heard()).toHaveLength(1);
    expect(await story.rows("select 1 from own.notebook_entry")).toEqual([]);
  });
});
