import { describe, expect, test } from "vitest";
import { understandingAs } from "#test/support/asked-as.ts";
import { says } from "#test/support/reads.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { answerTo, listening } from "./tell.ts";

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
} as const;

const asks = (person: StoryPerson, text: keyof typeof ASKED) => answerTo(person, () => person.says(text));

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
    expect(await asks(elena, "¿Qué quedó pendiente?")).toMatch(/^No hay compromisos anotados\./);
  });

  test("a question is answered while a draft is open, and the draft goes on with its own question", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says("Visité a Rosa ayer en su escuela, conversamos del plan lector."));
    await ana.hears(/¿Cómo fue la visita a Rosa|¿Cuánto conversaron|¿Cómo fue/);
    const before = await story.rows("select turn, version from own.dialogue");
    const heard = listening(ana);
    expect(await asks(ana, "¿Cuándo es mi próxima visita?")).toMatch(
      /^Su próxima visita es con Rosa[\s\S]*Seguimos donde estábamos:/,
    );
    expect(await story.rows("select turn, version from own.dialogue")).toEqual(before);
    expect(heard()).toHaveLength(1);
    expect(await story.rows("select 1 from own.notebook_entry")).toEqual([]);
  });
});
