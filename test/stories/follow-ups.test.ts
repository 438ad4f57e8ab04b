import { describe, expect, test } from "vitest";
import { says } from "#test/support/reads.ts";
import { openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { answerTo } from "./tell.ts";

const QUIET = ["U0ANA", "U0ROSA", "U0JULIO"];
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));
const visits = (story: Story) =>
  story.rows(
    "select status, to_char(starts_at at time zone 'America/Lima', 'MM-DD HH24:MI') as at from delivery.visit where status in ('planned', 'confirmed') order by starts_at",
  );

describe.each<Transport>(["socket", "http"])("a visit is named by its day, or was spoken of, over %s", (transport) => {
  const open = (times: Readonly<Record<string, readonly string[]>>) =>
    openStory({ transport, acquainted: true, quiet: QUIET, visits: times });

  test("it is moved from the one day to the other, and not to where it is already", async () => {
    await using story = await open({ U0ROSA: ["2026-11-27T08:30"], U0JULIO: ["2026-11-24T09:00"] });
    const ana = story.person("U0ANA");
    expect(await writes(ana, "pasa la visita de Rosa del 27 al lunes 23 a las 10")).toMatch(
      /^¿Muevo la visita con Rosa del viernes 27 de noviembre, 08:30, al lunes 23 de noviembre, 10:00\?/,
    );
    expect(await writes(ana, "¿podemos cambiar el 27 por el 26?")).toMatch(
      /^¿Muevo la visita con Rosa del viernes 27 de noviembre, 08:30, al jueves 26 de noviembre, 08:30\?/,
    );
    expect(await writes(ana, "pasa la visita con Rosa al 27 a las 8:30")).toMatch(
      /^La visita con Rosa ya está para el viernes 27 de noviembre, 08:30\./,
    );
    await writes(ana, "visita a Rosa el lunes 23 a las 10");
    await writes(ana, "sí");
    const again = await writes(ana, "pasa la visita con Rosa al lunes 23 a las 10");
    expect(again).toMatch(/^Ya tiene una visita con Rosa el lunes 23 de noviembre, 10:00\./);
    expect(again).toMatch(/La visita con Rosa es el viernes 27 de noviembre, 08:30\./);
    expect(again).not.toMatch(/Muevo/);
  });

  test("what is said next is said of the same visit, with the same person", async () => {
    await using story = await open({ U0ROSA: ["2026-11-27T08:30"], U0JULIO: ["2026-11-24T09:00"] });
    const ana = story.person("U0ANA");
    expect(await writes(ana, "¿cuándo es mi próxima visita con Rosa?")).toMatch(/viernes 27/);
    expect(await writes(ana, "mejor pásala al jueves a la misma hora")).toMatch(
      /^¿Muevo la visita con Rosa del viernes 27 de noviembre, 08:30, al jueves 19 de noviembre, 08:30\?/,
    );
    expect(await writes(ana, "pásala al miércoles 25")).toMatch(/al miércoles 25 de noviembre, 08:30\?/);
    expect(await writes(ana, "sí")).toMatch(/^La visita con Rosa pasa al miércoles 25 de noviembre, 08:30/);
    expect(await visits(story)).toEqual([
      { status: "planned", at: "11-24 09:00" },
      { status: "planned", at: "11-25 08:30" },
    ]);
    expect(await writes(ana, "cancélala")).toMatch(/^La visita con Rosa es el miércoles 25/);
    expect(await writes(ana, "sí, cancélala")).toMatch(/^Para eso use el botón\.[\s\S]*La visita con Rosa/);
    expect(await writes(ana, "quiero visitar a Julio el jueves 26 a las 10")).toMatch(/^¿Le propongo a Julio/);
    expect(await writes(ana, "mejor pásala al viernes 27 a la misma hora")).toMatch(
      /^¿Le propongo a Julio una visita el viernes 27 de noviembre, 10:00\?/,
    );
  });

  test("a day that was said is kept until it is said which visit is meant", async () => {
    await using story = await open({ U0ROSA: ["2026-11-24T09:00"], U0JULIO: ["2026-11-25T10:00"] });
    const ana = story.person("U0ANA");
    expect(await writes(ana, "pasa la visita al viernes 27")).toMatch(
      /^¿Cuál de estas visitas muevo al viernes 27 de noviembre, a la misma hora\?/,
    );
    expect(await writes(ana, "la de Julio")).toMatch(/^La visita con Julio pasa al viernes 27 de noviembre, 10:00/);
    expect(await writes(ana, "mueve la visita a las 11")).toMatch(/^¿Cuál de estas visitas muevo a las 11:00/);
    expect(await writes(ana, "ninguna de esas")).toMatch(says("act.dismissed"));
    expect(await writes(ana, "mueve la visita al lunes 30")).toMatch(/^¿Cuál de estas visitas muevo al lunes 30/);
    expect(await writes(ana, "la del martes")).toMatch(/^La visita con Rosa pasa al lunes 30 de noviembre, 09:00/);
  });
});

describe("whoever is asked about a proposed day", () => {
  const proposed = async (second: string) => {
    const story = await openStory({ acquainted: true, quiet: QUIET, visits: { U0ROSA: [second] } });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await writes(ana, "visita a Rosa el viernes a las 9");
    await writes(ana, "sí");
    await rosa.hears(/^Ana planificó una visita con usted: viernes 20/);
    return { story, rosa, [Symbol.asyncDispose]: () => story[Symbol.asyncDispose]() };
  };

  test.each(["acepto la visita del viernes", "si, el viernes me viene bien"])("agrees: %s", async (text) => {
    await using at = await proposed("2026-11-30T09:00");
    expect(await writes(at.rosa, text)).toMatch(/^Acordada: viernes 20/);
  });

  test.each([
    ["mejor otro dia, el viernes tengo reunion en la UGEL, puede ser el jueves?", "jueves 19 de noviembre, 09:00"],
    ["me viene mejor el jueves 26 a las 10", "jueves 26 de noviembre, 10:00"],
    ["¿puede ser el jueves?", "jueves 19 de noviembre, 09:00"],
    ["mejor pásala al lunes 23", "lunes 23 de noviembre, 09:00"],
  ])("proposes another: %s", async (text, when) => {
    await using at = await proposed("2026-11-30T09:00");
    expect(await writes(at.rosa, text)).toContain(`del viernes 20 de noviembre, 09:00, al ${when}?`);
  });
});

test("in English: from one day to another, and the one that was spoken of", async () => {
  const visits = { U0ROSA: ["2026-11-20T09:00"], U0JULIO: ["2026-11-24T09:00"] };
  await using story = await openStory({ acquainted: true, quiet: QUIET, visits, english: ["U0ANA"] });
  const ana = story.person("U0ANA");
  expect(await writes(ana, "move Friday's visit with Rosa to Monday at 10")).toMatch(
    /^Shall I move the visit with Rosa from Friday.* to Monday.*10:00\?/,
  );
  expect(await writes(ana, "could we do Thursday instead?")).toMatch(/visit with Rosa from Friday.* to Thursday/);
  expect(await writes(ana, "can we change the 24th for the 26th?")).toMatch(/^Shall I move the visit with Julio.* 26/);
  expect(await writes(ana, "cancel the visit")).toMatch(/visit with Julio/);
  expect(await writes(ana, "yes, cancel it")).toMatch(/visit with Julio/);
  expect(await writes(ana, "move my visit to next Monday")).toMatch(/^Which|Julio/);
});
