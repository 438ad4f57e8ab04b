import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { formatMessage } from "#words/say.ts";
import { SAVE } from "./tell.ts";

const COMPLETE =
  "/log-session Visité a Rosa ayer de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases, yo le enviaré la ficha.";

const FIRST_OF_DECEMBER = { day: "martes 1 de diciembre", time: "09:00" };
const UNLOGGED = { day: "martes 17 de noviembre", mentor: "Ana Quispe", principal: "Rosa Huamán" };

let story: Story;
let ana: StoryPerson;
let rosa: StoryPerson;
let elena: StoryPerson;
let pedro: StoryPerson;
beforeAll(async () => {
  story = await openStory({ quiet: ["U0ANA", "U0PEDRO"] });
  [ana, rosa, elena, pedro] = [
    story.person("U0ANA"),
    story.person("U0ROSA"),
    story.person("U0ELENA"),
    story.person("U0PEDRO"),
  ];
});
afterAll(() => story[Symbol.asyncDispose]());

/** Home as it is drawn after this was done. */
async function home(person: StoryPerson, words: RegExp): Promise<string> {
  await story.slack.human.home({ as: person.id });
  return Shown.text(
    await person.sees((state) => (state.home && words.test(Shown.text(state.home)) ? state.home : undefined)),
  );
}

/** The line that only they see, newest. */
const whispered = (person: StoryPerson, words: RegExp) =>
  person.sees((state) => state.messages.findLast(({ ephemeral, text }) => ephemeral && words.test(text)));

describe("Home", () => {
  test("of a mentor: what waits, what is next, and doors", async () => {
    const shown = await home(ana, says("home.waiting"));
    expect(shown).toContain(
      formatMessage("es", "home.waiting.log", {
        principal: "Rosa Huamán",
        day: "martes 17 de noviembre",
        time: "09:00",
      }),
    );
    expect(shown).toContain(
      formatMessage("es", "home.next.visit", { other: "Julio Chávez", day: "jueves 19 de noviembre", time: "08:30" }),
    );
    for (const key of ["common.button.log", "common.button.note", "home.button.notebook", "visit.button.plan"] as const)
      expect(shown).toContain(formatMessage("es", key));
    expect(shown).not.toMatch(/Pedro|Teófila/);
  });

  test("of a principal: the visit ahead and the notes, and nothing to log", async () => {
    const shown = await home(rosa, says("home.next"));
    expect(shown).toContain(formatMessage("es", "home.next.visit", { other: "Ana Quispe", ...FIRST_OF_DECEMBER }));
    expect(shown).toContain(formatMessage("es", "home.notes.nothing"));
    expect(shown).not.toContain(formatMessage("es", "common.button.log"));
  });

  test("of the coordinator: logistics, and nothing anyone wrote, before and after a record is saved", async () => {
    expect(await home(elena, says("home.coordinator.week"))).toMatch(says("digest.news.line", UNLOGGED));
    accepted(await ana.types(COMPLETE));
    await ana.hears(/Borrador: visita a Rosa/);
    expect(await home(ana, /Borrador: visita a|Hay un borrador abierto/)).toContain(
      formatMessage("es", "home.button.continue"),
    );
    accepted(await ana.presses(/^Currículo y enseñanza$/));
    await ana.hears(/✓ Currículo/);
    accepted(await ana.presses(SAVE));
    await ana.hears(/^Guardado/);
    await ana.leavesItSaved();
    const after = await home(elena, /1 realizada/);
    expect(after).toMatch(/1 registrada/);
    expect(after).not.toMatch(/matemática|Currículo|docentes/);
    expect(after).not.toMatch(says("digest.news.line", UNLOGGED));
    expect(await home(rosa, says("home.notes.line", { day: "martes 17 de noviembre", other: "Ana Quispe" }))).toContain(
      formatMessage("es", "session.button.read"),
    );
  });

  test("the draft on Home goes on where it stood", async () => {
    accepted(await ana.types("/log-session Visité a Maribel ayer"));
    await ana.hears(/¿Cuánto conversaron/);
    const asked = () => ana.state.messages.filter(({ from }) => from === "bot").length;
    const before = asked();
    await home(ana, /Borrador: visita a|Hay un borrador abierto/);
    accepted(await ana.presses(reads("home.button.continue"), "home"));
    await ana.sees(() => asked() > before || undefined);
    accepted(await ana.says("cancelar"));
    await ana.hears(says("session.discarded"));
  });
});

describe("settings", () => {
  test("another language speaks in the next message, on Home and in the forms; nobody else's changes", async () => {
    accepted(await pedro.types("/fieldbook settings"));
    await pedro.isShown(says("home.settings.title"));
    accepted(await pedro.submits({ language: "en" }));
    expect(await home(pedro, /Wednesday 18 November/)).toMatch(/Waiting for you/);
    accepted(await pedro.types("/log-session"));
    await pedro.hears(/Which visit would you like to log\?/);
    accepted(await pedro.says("cancel"));
    await pedro.hears(/The draft is discarded/);
    expect(await home(ana, /miércoles 18 de noviembre/)).not.toMatch(/Waiting/);
  });

  test("another zone of the list moves the times one reads, and none but those of the list can be chosen", async () => {
    accepted(await pedro.types("/fieldbook settings"));
    await pedro.isShown(/Settings/);
    expect(await pedro.submits({ zone: "Lima" })).toEqual({
      ok: false,
      errors: { zone: "Please complete this required field." },
    });
    accepted(await pedro.submits({ zone: "Europe/Madrid" }));
    expect(await home(pedro, /Europe\/Madrid/)).toContain(
      formatMessage("en", "home.next.visit", { other: "Yolanda Sánchez", day: "Friday 20 November", time: "16:00" }),
    );
  });

  test("a pause until a day needs a day that comes; on and off again by the command", async () => {
    accepted(await elena.types("/fieldbook settings"));
    await elena.isShown(says("home.settings.title"));
    expect(await elena.submits({ pause: "until" })).toMatchObject({
      ok: false,
      errors: { until: formatMessage("es", "home.error.pause_until") },
    });
    expect(await elena.submits({ pause: "until", until: "2026-11-18" })).toMatchObject({ ok: false });
    accepted(await elena.submits({ pause: "until", until: "2026-11-30" }));
    expect(await home(elena, /lunes 30 de noviembre/)).toMatch(/En pausa/);
    accepted(await elena.types("/fieldbook pause"));
    await whispered(elena, says("home.pause.off"));
    accepted(await elena.types("/fieldbook PAUSE"));
    await whispered(elena, /^En pausa/);
    const { rows } = await story.database.owner.query(
      "select paused_at is not null as paused from own.setting s join delivery.person p on p.id = s.person_id where p.id = (select person_id from machine.address where user_ref = 'U0ELENA')",
    );
    expect(rows).toEqual([{ paused: true }]);
    accepted(await elena.types("/fieldbook pause"));
    await whispered(elena, says("home.pause.off"));
  });

  test("a pause by the command shows on Home at once, and so does its end", async () => {
    const isPaused = ({ home: shown }: typeof elena.state) => shown && /En pausa/.test(Shown.text(shown));
    await elena.opensHome();
    accepted(await elena.types("/fieldbook pause"));
    await elena.sees((state) => isPaused(state) || undefined);
    accepted(await elena.types("/fieldbook pause"));
    await elena.sees((state) => !isPaused(state) || undefined);
  });
});

describe("/fieldbook", () => {
  test.each(["/fieldbook", "/fieldbook help", "/fieldbook quésesto", "/log-session help"])(
    "%s says what can be done, by role",
    async (line) => {
      const seen = ana.state.messages.length;
      accepted(await ana.types(line));
      const answer = await ana.sees((state) => state.messages.slice(seen).find(({ ephemeral }) => ephemeral));
      expect(answer.text).toContain(formatMessage("es", "common.help.mentor"));
      expect(answer.text).not.toContain(formatMessage("es", "common.help.coordinator"));
    },
  );

  test('help in the chat comes with buttons, and "what is next" is answered', async () => {
    accepted(await rosa.says("ayuda"));
    const help = await rosa.hears(says("common.help"));
    expect(Shown.text(help)).not.toContain(formatMessage("es", "common.button.log"));
    accepted(await rosa.presses(reads("common.button.next")));
    await whispered(rosa, /martes 1 de diciembre/);
  });

  test("note keeps a line, with words at once and without by a form; a principal has no notebook", async () => {
    accepted(await ana.types("/fieldbook note Preguntar antes de aconsejar"));
    await ana.hears(says("session.noted"));
    accepted(await ana.types("/fieldbook note"));
    await ana.isShown(says("session.note.title"));
    accepted(await ana.submits({ note: "Otra línea, *sin* adornos" }));
    await story.slack.human.home({ as: ana.id });
    accepted(await ana.presses(reads("home.button.notebook"), "home"));
    const notebook = Shown.text(await ana.isShown(/Otra línea/));
    expect(notebook).toMatch(/Otra línea[\s\S]*Preguntar antes de aconsejar/);
    accepted(await rosa.types("/fieldbook note Una línea"));
    await rosa.hears(says("common.not_a_mentor"));
    const { rows } = await story.database.owner.query("select count(*)::int as n from own.notebook_entry");
    expect(rows).toEqual([{ n: 2 }]);
  });
});
