import { describe, expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted } from "#test/support/story.ts";
import { EVERYWHERE, onLockedPhone, openSafeStory, whatOthersCanRead, wordsIn } from "./safe.ts";
import { account, listening, logs } from "./tell.ts";

const SAYS = {
  es: {
    child: "una alumna me contó que su tío le pega",
    violence: "El director de la UGEL me amenazó con despedirme si no le pago",
    strain: "Estoy cansada, fue una semana muy pesada",
  },
  en: {
    child: "a pupil told me that her uncle hits her",
    violence: "The head of the district threatened to sack me unless I pay him a bribe",
    strain: "I am tired, it was a heavy week",
  },
} as const;

describe.each(EVERYWHERE)("somebody writes of danger to another, over %s in %s", (transport, language) => {
  const says = wordsIn(language);

  test("not yet reported: the duty, the way and whom to call; a reminder comes after an hour, at night too", async () => {
    await using story = await openSafeStory(transport, language);
    const rosa = story.person("U0ROSA");
    await story.becomes("2026-11-18T22:40");
    accepted(await rosa.says(SAYS[language].child));
    const asked = await rosa.hears(says("safeguarding.risk"));
    expect(onLockedPhone(asked)).toMatch(/^(Un momento, por favor|One moment, please)\.$/);
    accepted(await rosa.presses(says("safeguarding.button.not_reported")));
    const duty = Shown.text(await rosa.hears(says("safeguarding.duty")));
    for (const named of ["SíseVe", "https://siseve.example/", "UGEL, 24 h", "076 000 001"])
      expect(duty).toContain(named);
    expect(duty).toMatch(says("safeguarding.risk.honest"));
    accepted(await rosa.presses(says("safeguarding.button.remind")));
    await rosa.hears(/23:40/);
    const later = listening(rosa);
    await story.becomes("2026-11-18T23:41");
    await rosa.hears(says("safeguarding.reminder"));
    expect(later()).toHaveLength(1);
    accepted(await rosa.presses(says("safeguarding.button.already_reported")));
    await rosa.hears(says("safeguarding.report.already_reported"));
    expect(rosa.heard()).toHaveLength(2);
    // Nothing rests, nothing of it is read by anybody, and no word of it is stored.
    expect(await story.rows("select from own.suspension")).toEqual([]);
    expect(await story.rows("select category, choice from machine.safeguarding_event")).toEqual([
      { category: "child", choice: "already_reported" },
    ]);
    for (const other of ["U0ANA", "U0ELENA", "U0PEDRO"].map(story.person))
      expect(await whatOthersCanRead(other, /tío|uncle|riesgo|at risk/)).toEqual([]);
  });

  test.each(["already_reported", "no"] as const)("%s: a short line, and no reminder", async (as) => {
    await using story = await openSafeStory(transport, language);
    const rosa = story.person("U0ROSA");
    accepted(await rosa.says(SAYS[language].child));
    await rosa.hears(says("safeguarding.risk"));
    accepted(await rosa.presses(says(`safeguarding.button.${as}`)));
    await rosa.hears(says(`safeguarding.report.${as}`));
    expect(await story.rows("select from machine.outbox where kind = 'safeguarding.reminder'")).toEqual([]);
  });

  test("in the account of a visit: it is answered first, and the account goes on, without the child's name", async () => {
    const english = language === "en" ? ["U0ANA"] : [];
    await using story = await openSafeStory(transport, language, { english });
    const ana = story.person("U0ANA");
    const told = {
      es: "Visité a Rosa ayer de 9 a 10 en su escuela. Quería conversar sobre matemática. La alumna Luz Mamani de 5.º B me contó que su tío le pega.",
      en: "Met Rosa yesterday 9 to 10 at her school. She wanted to talk about maths. The pupil Luz Mamani of 5B told me that her uncle hits her.",
    }[language];
    accepted(await ana.types(`/log-session ${told}`));
    await ana.hears(says("safeguarding.risk"));
    await ana.hears({ es: /Borrador: visita a Rosa|Qué/, en: /Draft: visit with Rosa|What/ }[language]);
    expect(ana.heard()[0]).toMatch(says("safeguarding.risk"));
    for (const asked of [2, 3, 4, 5]) {
      await ana.sees(() => (ana.heard().length >= asked ? true : undefined));
      if (/Borrador|Draft/.test(ana.heard().at(-1) ?? "")) break;
      accepted(await ana.says({ es: "omitir", en: "skip" }[language]));
    }
    await ana.hears({ es: /Borrador: visita a Rosa/, en: /Draft: visit with Rosa/ }[language]);
    expect(ana.heard().join()).not.toMatch(/Luz|Mamani/);
  });

  test("to a question: the reply is this alone, and nothing is offered for sharing", async () => {
    await using story = await openSafeStory(transport, language);
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer"));
    await story.becomes("2026-11-19T16:01");
    await rosa.hears(says("reflection.who_sees"));
    const rosaHears = listening(rosa);
    accepted(await rosa.says(SAYS[language].child));
    await rosa.hears(says("safeguarding.risk"));
    expect(rosaHears()).toHaveLength(1);
    expect(await story.rows("select status from delivery.thread")).toEqual([{ status: "completed" }]);
  });

  test("violence or corruption: channels outside the chain of command", async () => {
    await using story = await openSafeStory(transport, language);
    const rosa = story.person("U0ROSA");
    accepted(await rosa.says(SAYS[language].violence));
    const reply = Shown.text(await rosa.hears(says("safeguarding.violence")));
    expect(reply).toContain("0800 000 02");
    expect(reply).toMatch(says("safeguarding.violence.honest"));
    expect(rosa.heard()).toHaveLength(1);
  });

  test("ordinary strain is no alarm", async () => {
    await using story = await openSafeStory(transport, language);
    const rosa = story.person("U0ROSA");
    accepted(await rosa.says(SAYS[language].strain));
    await rosa.sees(() => (rosa.heard().length === 1 ? true : undefined));
    expect(rosa.heard().join()).not.toMatch(/reportar|report this|Aquí estoy|I am here/);
    expect(await story.rows("select from machine.safeguarding_event")).toEqual([]);
  });
});
