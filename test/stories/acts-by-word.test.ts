import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { isAskedAndAnswers } from "./asked-and-answered.ts";
import { account, answerTo, logs } from "./tell.ts";

const QUIET = ["U0ANA", "U0ROSA", "U0JULIO"];

const visits = (story: Story) =>
  story.rows(
    "select status, to_char(starts_at at time zone 'America/Lima', 'MM-DD HH24:MI') as at from delivery.visit order by starts_at, status",
  );
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));

describe.each<Transport>(["socket", "http"])("what is asked for in words, over %s", (transport) => {
  const open = (times: Readonly<Record<string, readonly string[]>>) =>
    openStory({ transport, acquainted: true, quiet: QUIET, visits: times });

  test("a visit is moved once the button that says so is pressed, and not before", async () => {
    await using story = await open({ U0ROSA: ["2026-11-24T09:00"] });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    expect(await writes(ana, "pásala al jueves 26 a las 10")).toMatch(
      /^¿Muevo la visita con Rosa del martes 24 de noviembre, 09:00, al jueves 26 de noviembre, 10:00\?/,
    );
    expect(await visits(story)).toEqual([{ status: "planned", at: "11-24 09:00" }]);
    accepted(await ana.presses(reads("act.button.move")));
    await ana.hears(/^La visita con Rosa pasa al jueves 26 de noviembre, 10:00\./);
    await rosa.hears(/jueves 26 de noviembre/);
    const moved = [
      { status: "rescheduled", at: "11-24 09:00" },
      { status: "planned", at: "11-26 10:00" },
    ];
    expect(await visits(story)).toEqual(moved);

    // What is not said stays as it is; the form has it, too.
    expect(await writes(rosa, "¿Podemos mover la visita con Ana al viernes 27?")).toMatch(
      /al viernes 27 de noviembre, 10:00\?/,
    );
    accepted(await rosa.presses(reads("act.button.choose")));
    await rosa.isShown(says("visit.move.title"));
    accepted(await rosa.submits());
    await ana.hears(/viernes 27 de noviembre/);
    expect((await visits(story)).at(-1)).toEqual({ status: "planned", at: "11-27 10:00" });
    expect(await writes(rosa, "mover la visita")).toMatch(/viernes 27/);
    accepted(await rosa.presses(reads("act.button.dismiss")));
    await rosa.hears(says("act.dismissed"));
    expect((await visits(story)).at(-1)).toEqual({ status: "planned", at: "11-27 10:00" });
  });

  test("of several visits it is asked which, by name or day fewer; of none it is said so", async () => {
    await using story = await open({ U0ROSA: ["2026-11-24T09:00"], U0JULIO: ["2026-11-25T09:00"] });
    const ana = story.person("U0ANA");
    expect(await writes(ana, "cancela la visita")).toMatch(
      /^¿Cuál de estas visitas suspendemos\?[\s\S]*Con Rosa[\s\S]*Con Julio/,
    );
    expect(await writes(ana, "No podré ir el miércoles")).toMatch(/^La visita con Julio es el miércoles 25/);
    expect(await writes(ana, "cancela la visita con Rosa")).toMatch(/^La visita con Rosa es el martes 24/);
    accepted(await ana.presses(reads("act.button.cancel")));
    await ana.isShown(says("visit.cancel.title"));
    accepted(await ana.submits({ reason: "official_duty" }));
    await story.person("U0ROSA").hears(/no se realizará/);
    await ana.hears(/^Suspendida: la visita con Rosa/);
    expect(await writes(ana, "cancela la visita con Rosa")).toMatch(/^No encuentro ninguna visita planeada con Rosa\./);
  });

  test("a visit becomes a call, nobody was there, and another was entered by mistake", async () => {
    await using story = await open({ U0ROSA: ["2026-11-24T09:00"], U0JULIO: ["2026-11-17T09:00"] });
    const ana = story.person("U0ANA");
    expect(await writes(ana, "será una llamada")).toMatch(/^¿Anoto que la visita con Rosa .* es por teléfono\?/);
    accepted(await ana.presses(reads("act.button.convert")));
    await ana.hears(/La visita con Rosa .*, 09:00, será por teléfono/);
    expect(await writes(ana, "no llegó")).toMatch(/^¿Anoto que Julio no estuvo en la visita del martes 17/);
    accepted(await ana.presses(reads("act.button.miss")));
    await story.comesTo([{ status: "no_show" }, { status: "planned" }], () =>
      story.rows("select status from delivery.visit order by starts_at"),
    );
    expect(await writes(ana, "la puse por error")).toMatch(/^¿La visita con Rosa .* se anotó por error\?/);
    accepted(await ana.presses(reads("act.button.void")));
    await story.comesTo([{ status: "no_show" }, { status: "voided" }], () =>
      story.rows("select status from delivery.visit order by starts_at"),
    );
  });

  test("a principal says how they remember a record, and lets go what was agreed", async () => {
    await using story = await open({ U0ROSA: ["2026-11-17T09:00"] });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer", "Rosa visitará dos aulas el lunes."));
    await rosa.hears(/Ana compartió las notas/);
    const reviews = () =>
      story.rows(
        "select confirmed_at is not null as so, disputed_at is not null as otherwise from content.session_review",
      );
    expect(await writes(rosa, "Así lo recuerdo")).toMatch(/^¿Anoto en el registro del martes 17/);
    expect(await reviews()).toEqual([]);
    accepted(await rosa.presses(reads("act.button.confirmed")));
    await rosa.hears(/^Quedó anotado en el registro del martes 17 de noviembre: usted lo recuerda así\./);
    expect(await reviews()).toEqual([{ so: true, otherwise: false }]);
    expect(await writes(rosa, "no lo recuerdo así")).toMatch(/^¿Anoto en el registro .* no lo recuerda así\?/);
    accepted(await rosa.presses(reads("act.button.disputed")));
    await rosa.hears(/usted no lo recuerda así\. Solo Ana y usted lo ven\./);
    expect(await reviews()).toEqual([{ so: false, otherwise: true }]);

    expect(await writes(rosa, "ya cumplí el compromiso")).toMatch(
      /^¿Anoto este compromiso como cumplido\? «.*dos aulas/,
    );
    accepted(await rosa.presses(reads("act.button.done")));
    await story.comesTo([{ status: "done" }], () => story.rows("select status from delivery.commitment"));
    expect(await writes(rosa, "dejemos el compromiso")).toMatch(says("act.none.commitment"));
  });

  test("what was saved is put right or withdrawn by the form that is offered, and is no note", async () => {
    await using story = await open({});
    const ana = story.person("U0ANA");
    await logs(ana, account("Rosa", "ayer"));
    const when = "me equivoqué, la visita fue el lunes no el martes";
    expect(await writes(ana, when)).toMatch(/^¿Corrijo el registro de la visita a Rosa del martes 17.*lunes 16/);
    for (const words of ["quiero corregir las notas de Rosa", "quita eso de que la reunión con los padres fue difícil"])
      expect(await writes(ana, words)).toMatch(/^¿Qué corregimos en el registro de la visita a Rosa del martes 17/);
    expect(await writes(ana, "todo eso que puse de Rosa era de Julio, no de Rosa")).toMatch(/^¿Retiramos las notas/);
    expect(await writes(ana, "ya le llevé el formato a julio")).not.toMatch(/cuaderno de campo/);
    expect(await story.rows("select from own.notebook_entry")).toEqual([]);
    expect(await writes(ana, "retira las notas de Rosa")).toMatch(/^¿Retiramos las notas de la visita a Rosa/);
    accepted(await ana.presses(says("session.amend.part.void")));
    await ana.isShown(says("session.void.title"));
    accepted(await ana.submits());
    await story.comesTo([{ gone: true }], () =>
      story.rows("select voided_at is not null as gone from delivery.session"),
    );
    expect(await writes(ana, "Conviene llevarle libros la próxima vez")).toMatch(
      says("notebook.kept.about", { principal: "Rosa" }),
    );
    accepted(await ana.presses(reads("notebook.button.delete")));
    await ana.isShown(says("notebook.deleted"));
  });

  test("an answer is no longer shared, and the mentor hears nothing of it", async () => {
    await using story = await openStory({ transport, acquainted: true });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    expect(await writes(rosa, "deja de compartir mi respuesta")).toMatch(says("act.none.answer"));
    await isAskedAndAnswers(story, ana, rosa);
    accepted(await rosa.presses(reads("reflection.share.share", { mentor: "Ana" })));
    await ana.hears(/Rosa compartió con usted una reflexión/);
    expect(await writes(rosa, "ya no quiero compartir mi respuesta con Ana")).toMatch(
      /^¿Dejo de compartir con Ana esta respuesta\? «Cuando Carmen pidió mostrar su clase\.»/,
    );
    const heard = ana.heard().length;
    accepted(await rosa.presses(reads("act.button.unshare")));
    await rosa.hears(/^Ana ya no puede leer esa respuesta\./);
    expect(await story.rows("select from content.shared_reflection")).toEqual([]);
    expect(ana.heard()).toHaveLength(heard);
  });

  test("words that may answer a question of a draft belong to the draft", async () => {
    await using story = await open({ U0ROSA: ["2026-11-17T09:00", "2026-11-24T09:00"] });
    const ana = story.person("U0ANA");
    accepted(await ana.says("Visité a Rosa ayer de 9 a 10."));
    await ana.hears(/¿Qué trajo Rosa/);
    await writes(ana, "no llegó");
    expect(ana.heard().join("\n")).not.toMatch(/¿Anoto que/);
  });
});

test("and in English", async () => {
  const times = { U0ROSA: ["2026-11-24T09:00"] };
  await using story = await openStory({ acquainted: true, quiet: QUIET, visits: times, english: ["U0ANA"] });
  const ana = story.person("U0ANA");
  expect(await writes(ana, "Could you move it to Thursday the 26th at 10?")).toMatch(
    /^Shall I move the visit with Rosa from Tuesday,? .*24.*, 09:00, to Thursday,? .*26.*, 10:00\?/,
  );
  accepted(await ana.presses(/^Yes, move it$/));
  await ana.hears(/^The visit with Rosa is now on Thursday/);
  expect((await visits(story)).at(-1)).toEqual({ status: "planned", at: "11-26 10:00" });
});
