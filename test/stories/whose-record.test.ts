import { describe, expect, test } from "vitest";
import { accepted, openStory, type StoryPerson } from "#test/support/story.ts";
import { twoZonesAt } from "#test/support/two-zones.ts";
import { account } from "./tell.ts";

const openQuiet = () => openStory({ quiet: ["U0ANA", "U0PEDRO", "U0LUCIA"] });

/** What the card says first: who will read it, and why it is about them. */
const cardOf = (mentor: StoryPerson, principal: string) =>
  mentor.hears(new RegExp(`(?:Borrador: visita a|Draft: visit with) ${principal}`));

const ABOUT_MARIBEL =
  "Visité a Maribel el martes de 9 a 10 en su escuela. Le cuesta delegar en los docentes. Ella ya comparte sus planes con todos.";

describe("the words say whose record it is", () => {
  test.each(["held", "told"] as const)("an open draft rests when somebody else is told of (%s)", async (how) => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    if (how === "held") {
      await ana.opensHome();
      accepted(await ana.presses(/^Registrar esta visita$/, "home"));
      await ana.hears(/¿Qué trajo Rosa a la visita/);
      accepted(await ana.says("más tarde"));
    } else {
      accepted(await ana.types("/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela."));
      await ana.hears(/¿Qué trajo Rosa a la visita/);
    }
    accepted(how === "held" ? await ana.types(`/log-session ${ABOUT_MARIBEL}`) : await ana.says(ABOUT_MARIBEL));
    await ana.hears(/El borrador sobre Rosa queda aparte, tal como está/);
    await story.slack.human.settled();
    const { rows } = await story.database.owner.query(
      "select count(*) filter (where rested_at is null)::int as open, count(*) filter (where rested_at is not null)::int as resting from own.dialogue where closed_at is null",
    );
    expect(rows).toEqual([{ open: 1, resting: 1 }]);
  });

  test("a name that is nobody's is asked about, and no plan takes its place", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Visité a Teresa ayer de 9 a 10 en su escuela."));
    await ana.hears(/Con quién se reunió|Qué visita desea registrar/);
    accepted(await ana.says("saltar"));
    await ana.hears(/Antes de seguir necesito saber con quién se reunió/);
  });

  test("one who only may be meant is asked about, and a no or a yes answers", async () => {
    await using story = await openQuiet();
    const [pedro, lucia] = [story.person("U0PEDRO"), story.person("U0LUCIA")];
    accepted(await pedro.types("/log-session Visité a la subdirectora de Túpac Amaru ayer de 9 a 10."));
    await pedro.hears(/¿Se reunió con Óscar\? Usted escribió “Túpac Amaru”/);
    accepted(await pedro.says("no"));
    await pedro.hears(/^¿(?:Con quién se reunió|Qué visita desea registrar)\?/);
    accepted(await lucia.types("/log-session Conversé con el esposo de Carmen ayer de 9 a 10."));
    await lucia.hears(/¿Se reunió con Carmen\?/);
    accepted(await lucia.says("sí"));
    await lucia.hears(/¿(?:Cómo fue|De qué manera)/);
  });

  test("two who were visited together become one record each, each with what is theirs", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    accepted(
      await ana.types(
        "/log-session Ayer visité a Rosa y a Maribel de 9 a 10 en la UGEL. Rosa quiere ordenar el horario. Maribel teme a los padres.",
      ),
    );
    await ana.hears(/Escuché a Rosa y Maribel/);
    accepted(await ana.presses(/^Un registro para cada uno$/));
    await story.slack.human.settled();
    await ana.sees((state) => state.messages.some(({ text }) => /Rosa/.test(text)) || undefined);
    const { rows } = await story.database.owner.query(
      "select count(*)::int as drafts from own.dialogue where closed_at is null",
    );
    expect(rows).toEqual([{ drafts: 2 }]);
  });

  test("an answer that names another alone is asked about before it goes anywhere", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Visité a Rosa ayer de 9 a 10 en su escuela."));
    await ana.hears(/¿Qué trajo Rosa a la visita/);
    accepted(await ana.says("bien"));
    await ana.hears(/¿Qué trajo Rosa/);
    accepted(await ana.says("Maribel dijo que prefiere dejar los talleres"));
    await ana.hears(/¿De quién habla aquí\? Hasta ahora el borrador es sobre Rosa/);
    accepted(await ana.presses(/^Maribel$/));
    await ana.hears(/El borrador sobre Rosa queda aparte, tal como está/);
    await ana.hears(/¿Qué día se reunió con Maribel/);
  });

  test("what names another beside the draft's principal is asked about, and is the answer if it is theirs", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    accepted(await ana.types("/log-session Visité a Rosa ayer de 9 a 10 en su escuela."));
    await ana.hears(/¿Qué trajo Rosa a la visita/);
    accepted(await ana.says("bien"));
    await ana.hears(/¿Qué trajo Rosa/);
    accepted(await ana.says("Rosa quiere turnos de patio. El apuro de las actas es de Maribel"));
    await ana.hears(/¿De quién habla aquí\? Hasta ahora el borrador es sobre Rosa/);
    accepted(await ana.says("quite lo de Maribel"));
    await ana.hears(/No le entendí/);
    accepted(await ana.presses(/^Rosa$/));
    await ana.hears(/“Rosa quiere turnos de patio/);
    const { rows } = await story.database.owner.query("select count(*)::int as drafts from own.dialogue");
    expect(rows).toEqual([{ drafts: 1 }]);
  });

  test("who did not come is asked about and gets a draft of their own", async () => {
    const startsAt = Temporal.Instant.from("2026-11-18T14:00:00Z");
    await using story = await openStory({ quiet: ["U0DANIEL"], startsAt, beginning: twoZonesAt(startsAt) });
    const daniel = story.person("U0DANIEL");
    accepted(await daniel.types("/log-session I visited Denise yesterday from 9 to 10 at her school."));
    await daniel.hears(/What did Denise bring/);
    accepted(await daniel.types("/log-session Tom never came, gate locked, an hour on the road for nothing"));
    await daniel.hears(/Whom is this about\? So far the draft is about Denise/);
    accepted(await daniel.presses(/^Tom$/));
    await daniel.hears(/The draft about Denise waits/);
    await daniel.hears(/Tom/);
  });

  test("the card says first who will read it and why", async () => {
    await using story = await openQuiet();
    const ana = story.person("U0ANA");
    accepted(await ana.types(account("Maribel", "el martes")));
    await cardOf(ana, "Maribel");
    await ana.sees(
      (state) =>
        /\*Maribel podrá leer esto\*, porque usted escribió “Maribel”/.test(JSON.stringify(state.messages.at(-1))) ||
        undefined,
    );
  });
});
