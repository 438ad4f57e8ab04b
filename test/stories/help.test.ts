import { describe, expect, test } from "vitest";
import { accepted, openStory, type Story } from "#test/support/story.ts";

const MENTORS = /\/log-session/;
const COORDINATORS = /\/fieldbook digest/;

async function asksForHelp(story: Story, slackUser: string): Promise<string> {
  const person = story.person(slackUser);
  const before = person.state.messages.length;
  accepted(await person.types("/fieldbook help"));
  const said = await person.sees((state) => state.messages.slice(before).find(({ ephemeral }) => ephemeral));
  return said.text;
}

async function becomesCoordinator({ database }: Story, slackUser: string) {
  await database.owner.query(
    "update delivery.person_role set role = 'coordinator' where person_id = (select id from delivery.person where id = (select person_id from machine.address where user_ref = $1))",
    [slackUser],
  );
}

async function leaves({ database }: Story, slackUser: string) {
  await database.owner.query(
    "update delivery.person set deactivated_at = now() where id = (select person_id from machine.address where user_ref = $1)",
    [slackUser],
  );
}

describe("help", () => {
  test("goes for a minute by what was found out of someone, and then asks anew", async () => {
    await using story = await openStory({ quiet: ["U0ANA"] });
    expect(await asksForHelp(story, "U0ANA")).toMatch(MENTORS);
    await becomesCoordinator(story, "U0ANA");
    expect(await asksForHelp(story, "U0ANA")).toMatch(MENTORS);
    story.clock.turnTo(story.clock.now().add({ minutes: 1 }));
    const anew = await asksForHelp(story, "U0ANA");
    expect(anew).toMatch(COORDINATORS);
    expect(anew).not.toMatch(MENTORS);
  });

  test("is in the new language as soon as another one is chosen", async () => {
    await using story = await openStory({ quiet: ["U0ANA"] });
    const ana = story.person("U0ANA");
    expect(await asksForHelp(story, "U0ANA")).toMatch(/^Esto es lo que puede hacer conmigo/);
    accepted(await ana.types("/fieldbook settings"));
    await ana.isShown(/Idioma/);
    accepted(await ana.submits({ language: "en" }));
    await ana.sees((state) => (state.home ? state : undefined));
    expect(await asksForHelp(story, "U0ANA")).toMatch(/^This is what you can do with me/);
  });

  test("is all that goes by memory: someone who has left does nothing more, in the same minute", async () => {
    await using story = await openStory({ quiet: ["U0ANA"] });
    const ana = story.person("U0ANA");
    expect(await asksForHelp(story, "U0ANA")).toMatch(MENTORS);
    await leaves(story, "U0ANA");
    accepted(await ana.types("/fieldbook note Una línea"));
    await ana.sees((state) =>
      state.messages.find(({ text }) => /Su participación en este programa terminó/.test(text)),
    );
    const { rows } = await story.database.owner.query("select from own.notebook_entry");
    expect(rows).toHaveLength(0);
    // And what was just found out ends the memory too.
    expect(await asksForHelp(story, "U0ANA")).toMatch(/Su participación en este programa terminó/);
  });
});

test("who only coordinates is told what a coordinator can do, and led there", async () => {
  await using story = await openStory({ acquainted: true });
  const elena = story.person("U0ELENA");
  accepted(await elena.says("Las maestras ya se animan a mostrar sus clases."));
  await elena.hears(/No supe qué hacer con esto/);
  accepted(await elena.presses(/^Quién acompaña a quién$/, "message"));
  await elena.isShown(/Rosa Huamán/);
  accepted(await elena.presses(/^Página semanal$/, "message"));
  await elena.hears(/^Semana del lunes 16 de noviembre/);
  for (const command of ["/fieldbook visit", "/log-session"]) {
    const before = elena.state.messages.length;
    accepted(await elena.types(command));
    const said = await elena.sees((state) => state.messages.slice(before).find(({ ephemeral }) => ephemeral));
    expect(said.text).toMatch(/^Las visitas las planifican y registran quienes acompañan/);
  }
});
