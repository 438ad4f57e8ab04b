import { describe, expect, test } from "vitest";
import { RESOURCE_KINDS } from "#mentoring/safeguarding/resource.ts";
import { reads, says } from "#test/support/reads.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson } from "#test/support/story.ts";
import { account, logs } from "./tell.ts";

/** As it is in a programme that has just been made: nobody has entered anything. */
async function forget(story: Story): Promise<void> {
  await story.rows("delete from delivery.safeguarding_contact");
  await story.rows("delete from delivery.safeguarding_resource");
}

const ids = (story: Story) =>
  story.rows(
    "select id from delivery.safeguarding_contact where removed_at is null union all select id from delivery.safeguarding_resource where removed_at is null",
  );

async function addsContact(elena: StoryPerson, fields: Record<string, unknown>): Promise<void> {
  await elena.opensHome();
  accepted(await elena.presses(reads("contacts.button.add"), "home"));
  await elena.isShown(says("contacts.add.title"));
  accepted(await elena.submits(fields));
}

async function addsResource(elena: StoryPerson, fields: Record<string, unknown>): Promise<void> {
  await elena.opensHome();
  accepted(await elena.presses(reads("contacts.button.add_resource"), "home"));
  await elena.isShown(says("contacts.resource.title"));
  accepted(await elena.submits({ country: "PE", language: "es", ...fields }));
}

/** Their Home, once it reads so. */
async function home(person: StoryPerson, words: RegExp): Promise<string> {
  await person.opensHome();
  return person.sees(({ home: shown }) => {
    const text = shown ? Shown.text(shown) : "";
    return words.test(text) ? text : undefined;
  });
}

const gone = (person: StoryPerson) => person.sees((state) => (state.modals.length === 0 ? true : undefined));

describe("a new programme", () => {
  test("asks nothing before the coordinator has entered and verified whom to call; then it does", async () => {
    await using story = await openStory({ visits: { U0ROSA: ["2026-11-18T09:00", "2026-11-20T09:00"] } });
    await forget(story);
    const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
    await story.becomes("2026-11-18T10:05");
    await logs(ana, account("Rosa", "hoy"));
    expect(Shown.text(await rosa.hears(/Sus respuestas son suyas/))).toMatch(says("promise.questions_wait"));
    accepted(await rosa.presses(/Sí, pregúnteme/));
    await rosa.hears(says("promise.questions_wait"));
    await home(rosa, says("promise.questions_wait"));
    await story.becomes("2026-11-19T16:01");
    expect(rosa.heard().join()).not.toMatch(/Solo usted ve su respuesta/);

    await home(elena, /Español, Perú: todavía no se hacen preguntas\. Falta: contactos/);
    await addsContact(elena, { name: "Julia Ríos", phone: "+51 900 000 001", outside: "yes" });
    await gone(elena);
    await addsContact(elena, { name: "Óscar Medina", phone: "900 000 002", outside: "no" });
    await gone(elena);
    for (const kind of RESOURCE_KINDS) {
      await addsResource(elena, { kind, name: `Ayuda ${kind}`, how: "Llame al 105" });
      await gone(elena);
    }
    await elena.opensHome();
    accepted(await elena.presses(reads("contacts.button.verify"), "home"));
    await elena.isShown(says("contacts.form.entries"));
    const entries = (await ids(story)).map(({ id }) => String(id));
    accepted(await elena.submits({ entries, by: "María Soto, por teléfono" }));
    await gone(elena);
    const shown = await home(
      elena,
      /Julia Ríos, fuera de la línea de mando: verificado el jueves 19 de noviembre por María Soto/,
    );
    expect(shown).not.toMatch(/todavía no se hacen preguntas/);

    await story.becomes("2026-11-20T10:05");
    await logs(ana, account("Rosa", "hoy"));
    await story.becomes("2026-11-23T16:01");
    const prompt = Shown.text(await rosa.hears(/Solo usted ve su respuesta/));
    expect(prompt).not.toMatch(/105/);
  });
});

describe("the forms", () => {
  test("name what is wrong at its field, and a change that was verified at once stays verified", async () => {
    await using story = await openStory({ quiet: ["U0ELENA"] });
    await forget(story);
    const elena = story.person("U0ELENA");
    await elena.opensHome();
    accepted(await elena.presses(reads("contacts.button.add"), "home"));
    await elena.isShown(says("contacts.add.title"));
    expect(await elena.submits({ name: "Julia", phone: "su casa", outside: "no" })).toMatchObject({
      errors: { phone: expect.stringMatching(says("contacts.error.phone")) },
    });
    expect(await elena.submits({ name: "Julia", phone: "", outside: "no" })).toMatchObject({
      errors: { phone: expect.stringMatching(says("contacts.error.reach")) },
    });
    accepted(await elena.submits({ name: "Julia", phone: "900 000 001", outside: "no", by: "María Soto" }));
    await gone(elena);
    await home(elena, /Julia: verificado el .* por María Soto/);

    accepted(await elena.picks(/^Julia$/, "home"));
    await elena.isShown(says("contacts.form.by.changed"));
    accepted(await elena.submits({ phone: "900 000 009", outside: "no" }));
    await gone(elena);
    await home(elena, /Julia: sin verificar/);

    accepted(await elena.picks(/^Julia$/, "home"));
    await elena.isShown(says("contacts.form.by.changed"));
    accepted(await elena.presses(reads("contacts.button.remove"), "modal"));
    await elena.isShown(says("contacts.removed"));
    expect(await ids(story)).toEqual([]);
  });

  test("of a resource want a country, and a duty only where danger to a child is reported", async () => {
    await using story = await openStory({ quiet: ["U0ELENA"] });
    const elena = story.person("U0ELENA");
    await elena.opensHome();
    accepted(await elena.presses(reads("contacts.button.add_resource"), "home"));
    await elena.isShown(says("contacts.resource.title"));
    const filled = { country: "XX", language: "es", kind: "helpline", name: "Línea", how: "100", duty: "Avisar" };
    expect(await elena.submits(filled)).toMatchObject({
      errors: {
        country: expect.stringMatching(says("contacts.error.country")),
        duty: expect.stringMatching(says("contacts.error.duty")),
      },
    });
  });
});

describe("whom to call", () => {
  test.each(["U0ROSA", "U0ANA"])("is one press away for %s, in Spanish", async (who) => {
    await using story = await openStory({ quiet: [who] });
    const person = story.person(who);
    expect(await home(person, says("contacts.serious"))).not.toMatch(reads("contacts.button.add"));
    accepted(await person.presses(reads("contacts.button.show"), "home"));
    const page = Shown.text(await person.isShown(says("contacts.help.honest")));
    expect(page).toMatch(/Policía Nacional∗?\*: Llame al 105/);
    expect(page).toMatch(/Línea 113 de salud mental/);
    expect(page).toMatch(/Julia Ríos/);
    expect(page).toMatch(/UGEL dentro de las 24 horas/);
    expect(page).not.toMatch(/Call 105/);
  });

  test("and in English; who verified it, and that it is made up, stands on the coordinator's Home", async () => {
    await using story = await openStory({ english: ["U0ROSA", "U0ELENA"], quiet: ["U0ROSA", "U0ELENA"] });
    const [rosa, elena] = [story.person("U0ROSA"), story.person("U0ELENA")];
    await rosa.opensHome();
    accepted(await rosa.presses(/^Whom to call$/, "home"));
    const page = Shown.text(await rosa.isShown(/I am software: I call nobody/));
    expect(page).toMatch(/Call 106/);
    expect(page).toMatch(/tells the UGEL within 24 hours/);
    await home(
      elena,
      /verified on Wednesday 18 November by Carla Núñez \(inventada para el ensayo; made up for the rehearsal\)/,
    );
  });

  test("names the general emergency numbers while nobody has verified anything", async () => {
    await using story = await openStory({ quiet: ["U0ROSA"] });
    await forget(story);
    const rosa = story.person("U0ROSA");
    await rosa.opensHome();
    accepted(await rosa.presses(reads("contacts.button.show"), "home"));
    expect(Shown.text(await rosa.isShown(says("contacts.help.none")))).toMatch(says("safeguarding.emergency.PE"));
  });
});

test("after ninety days each question carries the general emergency numbers, and the coordinator is told", async () => {
  await using story = await openStory({
    english: ["U0ROSA"],
    acquainted: true,
    visits: { U0ROSA: ["2026-11-18T09:00"] },
  });
  await story.rows("update delivery.safeguarding_resource set verified_at = '2026-08-01'");
  const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
  await story.becomes("2026-11-18T10:05");
  await logs(ana, account("Rosa", "hoy"));
  await story.becomes("2026-11-19T16:01");
  expect(Shown.text(await rosa.hears(/Only you see your answer/))).toMatch(
    /If someone is in danger now, call 106 \(ambulance\) or 105 \(police\)\./,
  );
  const elena = story.person("U0ELENA");
  accepted(await elena.types("/fieldbook digest"));
  const page = Shown.text(await elena.hears(/Semana del lunes 16 de noviembre/));
  expect(page).toMatch(/English, PE: cada pregunta lleva los números generales de emergencia\. · Verificado hace/);
  expect(page).toMatch(says("digest.contacts.do.verify"));
});
