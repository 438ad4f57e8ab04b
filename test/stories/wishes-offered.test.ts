import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { understandAsWishes } from "#test/support/wishing.ts";
import { answerTo } from "./tell.ts";

const QUIET = ["U0ANA", "U0ROSA", "U0JULIO", "U0ELENA"];
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));

/** What the classifier may not know yet. */
const understand = understandAsWishes({
  "me viene bien la visita del martes": "confirm_visit",
  "corre mi cita de Rosa para el jueves 26 a eso de las 10:00": "move_visit",
  "quiero hablar con alguien del programa": "talk_to_someone",
  "prefiero otro mentor": "change_mentor",
  "dónde quedan mis datos": "my_data",
  "muéstrame lo que tengo a medias": "show_draft",
  "dale otro mentor a Rosa": "change_mentor",
  "ya no acompañará Ana a Rosa": "end_pair",
  "empareja a Julio": "begin_pair",
  "agrega a María Ruiz": "add_person",
  "el 8 de diciembre es feriado": "calendar",
  "mándame la página": "send_page",
  "cambia de día la visita de Rosa": "move_visit",
  "olvida eso último": "undo",
  "me vas a tener que esperar hasta el lunes con las preguntas": "pause",
});

describe.each<Transport>(["socket", "http"])("what touches others is offered, over %s", (transport) => {
  const open = (visits: Readonly<Record<string, readonly string[]>> = {}) =>
    openStory({ transport, acquainted: true, quiet: QUIET, visits, understand });

  test("a visit is agreed to, moved and, once proposed, called off, each by its button", async () => {
    await using story = await open({ U0ROSA: ["2026-11-24T09:00"] });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    expect(await writes(ana, "corre mi cita de Rosa para el jueves 26 a eso de las 10:00")).toMatch(
      /^¿Muevo la visita con Rosa del martes 24 de noviembre, 09:00, al jueves 26 de noviembre, 10:00\?/,
    );
    expect(await writes(rosa, "me viene bien la visita del martes")).toMatch(
      /^¿Le digo a Ana que la visita del martes 24 de noviembre, 09:00, le parece bien\?/,
    );
    accepted(await rosa.presses(reads("visit.button.confirm")));
    await story.comesTo([{ status: "confirmed" }], () => story.rows("select status from delivery.visit"));
    await writes(ana, "visita a Julio mañana a las 9");
    accepted(await ana.presses(/^Proponer a Julio/));
    await ana.hears(/^Planificada con Julio/);
    expect(await writes(ana, "olvida eso último")).toMatch(/^La visita con Julio es el jueves 19/);
  });

  test("the coordinator hears that somebody wishes to talk, once it is pressed, and not what about", async () => {
    await using story = await open();
    const [rosa, elena] = [story.person("U0ROSA"), story.person("U0ELENA")];
    expect(await writes(rosa, "quiero hablar con alguien del programa")).toMatch(/^Puede hablar con quien coordina: /);
    expect(await writes(rosa, "prefiero otro mentor")).toMatch(/en privado/);
    expect(await story.rows("select from machine.outbox where kind = 'talk.asked'")).toEqual([]);
    accepted(await rosa.presses(reads("wish.button.talk")));
    await rosa.hears(/^Le digo a .* que usted quiere hablar/);
    await elena.hears(/quiere hablar con usted\. De qué, no lo dijo aquí\./);
    expect(await writes(rosa, "dónde quedan mis datos")).toMatch(says("wish.my_data"));
    expect(await writes(rosa, "agrega a María Ruiz")).toMatch(/^Eso lo hace quien coordina: /);
  });

  test("a coordinator opens the form of what she wishes by one button", async () => {
    await using story = await open({ U0ROSA: ["2026-11-24T09:00"] });
    const elena = story.person("U0ELENA");
    const opens = async (text: string, label: RegExp, title: RegExp) => {
      await writes(elena, text);
      accepted(await elena.presses(label));
      await elena.isShown(title);
    };
    await opens("dale otro mentor a Rosa", /^Abrir: otro mentor para Rosa$/, says("people.mentor.title"));
    await opens("ya no acompañará Ana a Rosa", /^Abrir: terminar Ana y Rosa$/, says("people.end.title"));
    await opens(
      "el 8 de diciembre es feriado",
      /^Abrir: martes 8 de diciembre en el calendario$/,
      says("calendar.title"),
    );
    await opens("cambia de día la visita de Rosa", /^Abrir: visitas de Ana y Rosa$/, /martes 24 de noviembre/);
    await opens("empareja a Julio", /^Abrir: nuevo acompañamiento de Julio/, /Julio/);
    expect(await writes(elena, "agrega a María Ruiz")).toMatch(says("wish.add_person"));
    expect(await writes(elena, "mándame la página")).toMatch(says("wish.ask.send_page"));
    accepted(await elena.presses(reads("wish.button.send_page")));
    await elena.hears(/^Semana del lunes 16 de noviembre/);
  });

  test("a wish while a draft asks is done, and the draft goes on where it was", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    accepted(await ana.says("Visité a Rosa ayer de 9 a 10."));
    await ana.hears(/¿Qué trajo Rosa/);
    const said = await writes(ana, "me vas a tener que esperar hasta el lunes con las preguntas");
    expect(said).toMatch(/^En pausa hasta el lunes 23 de noviembre/);
    expect(said).toMatch(/Su borrador sobre Rosa sigue abierto[\s\S]*¿Qué trajo Rosa/);
    expect(await writes(ana, "en persona")).not.toMatch(says("common.not_understood"));
    expect(await writes(ana, "muéstrame lo que tengo a medias")).toMatch(/Rosa/);
  });
});
