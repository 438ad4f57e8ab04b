import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { account, answerTo, logs } from "./tell.ts";

const QUIET = ["U0ANA", "U0ROSA", "U0JULIO"];
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));
const visits = (story: Story) =>
  story.rows(
    "select status, to_char(starts_at at time zone 'America/Lima', 'MM-DD HH24:MI') as at from delivery.visit order by starts_at, status",
  );
const consents = (story: Story) =>
  story.rows(
    "select given_at is not null as yes, withdrawn_at is not null as no from delivery.consent where given_at is not null or withdrawn_at is not null",
  );

describe.each<Transport>(["socket", "http"])("yes and no in words, over %s", (transport) => {
  const open = (visits: Readonly<Record<string, readonly string[]>> = {}) =>
    openStory({ transport, acquainted: true, quiet: QUIET, visits });

  /** Ana proposes Rosa a visit, of which Rosa hears. */
  const proposes = async (story: Story) => {
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    expect(await writes(ana, "visita a Rosa mañana a las 9")).toMatch(/^¿Le propongo a Rosa una visita el jueves 19/);
    expect(await writes(ana, "sí")).toMatch(/^Planificada con Rosa: jueves 19 de noviembre, 09:00/);
    await rosa.hears(/^Ana planificó una visita con usted: jueves 19/);
    return [ana, rosa] as const;
  };

  test("agree to what was offered and to a day that was proposed, as their buttons do", async () => {
    await using story = await open();
    const [ana, rosa] = await proposes(story);
    expect(await visits(story)).toEqual([{ status: "planned", at: "11-19 09:00" }]);
    // The offer is answered, and a yes is meant for it no more.
    await ana.hears(says("act.answered"));
    await writes(ana, "sí");
    expect(await visits(story)).toHaveLength(1);
    expect(await writes(rosa, "sí, me parece bien")).toMatch(/^Acordada: jueves 19 de noviembre, 09:00\./);
    expect(await visits(story)).toEqual([{ status: "confirmed", at: "11-19 09:00" }]);
    await ana.hears(/Rosa/);
    await rosa.hears(/^Ana planificó .*\n[\s\S]*(?:Acordada|✓)/);
  });

  test("refuse a day, with another or without, and set an offer aside", async () => {
    await using story = await open();
    const [ana, rosa] = await proposes(story);
    expect(await writes(rosa, "no puedo ese día")).toMatch(
      /^La visita con Ana es el jueves 19 .*¿La suspendemos o la movemos\?/,
    );
    expect(await writes(rosa, "mejor el viernes a las 10")).toMatch(
      /^¿Muevo la visita con Ana del jueves 19 de noviembre, 09:00, al viernes 20 de noviembre, 10:00\?/,
    );
    expect(await writes(rosa, "no, déjelo así")).toMatch(says("act.dismissed"));
    expect(await writes(rosa, "no, mejor el lunes")).toMatch(/al lunes 23 de noviembre, 09:00\?/);
    expect(await visits(story)).toEqual([{ status: "planned", at: "11-19 09:00" }]);
    expect(await writes(rosa, "dale")).toMatch(/^La visita con Ana pasa al lunes 23 de noviembre, 09:00/);
    expect((await visits(story)).at(-1)).toEqual({ status: "planned", at: "11-23 09:00" });
    await ana.hears(/lunes 23/);
    expect(await writes(ana, "ok va")).toMatch(/^Acordada: lunes 23/);
  });

  test("choose among what was offered, by whom it is with and by its place", async () => {
    await using story = await open({ U0ROSA: ["2026-11-24T09:00"], U0JULIO: ["2026-11-25T09:00"] });
    const ana = story.person("U0ANA");
    expect(await writes(ana, "pasa la visita al viernes 27 a las 11")).toMatch(/^¿Cuál/);
    expect(await writes(ana, "la de Julio")).toMatch(/^La visita con Julio pasa al viernes 27 de noviembre, 11:00/);
    expect(await writes(ana, "cancela la visita")).toMatch(/^¿Cuál de estas visitas suspendemos\?/);
    expect(await writes(ana, "la segunda")).toMatch(/^Para eso use el botón\.[\s\S]*La visita con Julio/);
  });
});

describe("what a yes is not", () => {
  test("a consent, if it may only say that the promise was read; with a plain yes it is", async () => {
    await using story = await openStory({ visits: {} });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await story.becomes("2026-11-18T11:00");
    await logs(ana, account("Rosa", "ayer"));
    await rosa.hears(/Sus respuestas son suyas/);
    await rosa.hears(/^Ana compartió las notas/);
    const before = await consents(story);
    expect(await writes(rosa, "ok")).toMatch(says("act.press"));
    expect(await consents(story)).toEqual(before);
    expect(await writes(rosa, "sí, acepto")).toMatch(says("promise.accepted"));
    expect(await consents(story)).toEqual([...before, { yes: true, no: false }]);
  });

  test("certain, if two stand open side by side: each has its button then", async () => {
    await using story = await openStory({ acquainted: true, quiet: QUIET, visits: {} });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    for (const when of ["mañana a las 9", "el lunes a las 11"]) {
      await writes(ana, `visita a Rosa ${when}`);
      await writes(ana, "sí");
    }
    await rosa.hears(/lunes 23/);
    expect(await writes(rosa, "sí, de acuerdo")).toMatch(/^Hay varias preguntas abiertas/);
    expect((await visits(story)).map(({ status }) => status)).toEqual(["planned", "planned"]);
    expect(await writes(rosa, "el lunes sí")).toMatch(/^Acordada: lunes 23/);
    expect(await writes(rosa, "sí")).toMatch(/^Acordada: jueves 19/);
  });

  test("said of a visit that was called off meanwhile, of which it is told as a press is", async () => {
    await using story = await openStory({ acquainted: true, quiet: QUIET, visits: {} });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    expect(await writes(ana, "visita a Rosa mañana a las 9")).toMatch(/^¿Le propongo/);
    await writes(ana, "sí");
    await rosa.hears(/^Ana planificó una visita/);
    expect(await writes(rosa, "¿podría ser el viernes a las 10?")).toMatch(/al viernes 20 de noviembre, 10:00\?/);
    accepted(await ana.presses(reads("visit.button.cancel")));
    await ana.isShown(says("visit.cancel.title"));
    accepted(await ana.submits({ reason: "official_duty" }));
    await rosa.hears(/no se realizará/);
    await writes(rosa, "sí");
    expect(await visits(story)).toEqual([{ status: "cancelled", at: "11-19 09:00" }]);
  });
});
