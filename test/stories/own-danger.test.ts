import { describe, expect, test } from "vitest";
import type { ShownView } from "#rehearsal/human-api.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted } from "#test/support/story.ts";
import { countOf, EVERYWHERE, onLockedPhone, openSafeStory, whatOthersCanRead, wordsIn } from "./safe.ts";
import { account, firstLines, listening, logs, queuedFor } from "./tell.ts";

const SAYS = {
  es: { despair: "ya no quiero seguir viviendo", thanks: "gracias", help: "ayuda", alone: "No tengo a nadie" },
  en: { despair: "I do not want to live any more", thanks: "thank you", help: "help", alone: "I have nobody" },
} as const;

const VISITS = { U0ROSA: ["2026-11-19T09:00", "2026-12-01T09:00"] };

describe.each(EVERYWHERE)("somebody writes of danger to themself, over %s in %s", (transport, language) => {
  const says = wordsIn(language);
  const { despair, thanks, help, alone } = SAYS[language];

  test("at night, without an open question: they are answered, their questions rest, and nobody else learns of it", async () => {
    await using story = await openSafeStory(transport, language, { visits: VISITS });
    const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
    await story.becomes("2026-11-18T22:40");
    accepted(await rosa.says(despair));
    const reply = await rosa.hears(says("safeguarding.self"));
    expect(onLockedPhone(reply)).toMatch(/^(Aquí estoy|I am here)\.$/);
    const text = Shown.text(reply);
    for (const named of ["Policía 105", "113, opción 5", "076 000 001", "Pedro"]) expect(text).toContain(named);
    expect(text).toMatch(says("safeguarding.rest"));
    expect(text).not.toContain("SíseVe");
    expect(firstLines(rosa.heard())).toEqual([onLockedPhone(reply)]);

    // What follows is neither misunderstood nor taken for anything; who asks for help gets the places that answer.
    for (const next of [thanks, alone, help]) accepted(await rosa.says(next));
    await rosa.sees(() => countOf(rosa, says("safeguarding.still")) === 3 || undefined);
    expect(firstLines(rosa.heard())).toEqual(Array(4).fill(onLockedPhone(reply)));

    // Visits go on and their news comes; the question after one does not, and nobody sees a difference.
    const rosaHears = listening(rosa);
    await story.becomes("2026-11-19T10:05");
    await logs(ana, account("Rosa", "hoy"));
    for (const time of ["2026-11-20T16:01", "2026-11-23T08:01", "2026-11-30T16:01"]) await story.becomes(time);
    expect(rosaHears()).toHaveLength(2);
    expect(await queuedFor(story, "U0ROSA", ["reflection.prompt"])).toMatchObject([
      { state: "dead", reason: "obsolete: paused" },
    ]);
    expect(await story.rows("select from delivery.thread")).toEqual([]);
    for (const other of [ana, elena])
      expect(await whatOthersCanRead(other, /Rosa.*(reposo|rest)|viv[oi]/i)).toEqual([]);

    // Only she has them again, and what was left out does not come later.
    const home = await rosa.opensHome();
    expect(Shown.text(home)).toMatch(says("safeguarding.home.rest"));
    accepted(await rosa.presses(says("safeguarding.button.resume"), "home"));
    await rosa.isShown(says("safeguarding.resumed"));
    const rosaHearsAgain = listening(rosa);
    await story.becomes("2026-11-30T17:00");
    expect(rosaHearsAgain()).toEqual([]);
    await story.becomes("2026-12-01T10:05");
    await logs(ana, account("Rosa", "hoy"));
    await story.becomes("2026-12-02T16:01");
    await rosa.hears(says("reflection.who_sees"));
  });

  test("to a question: the answer stays theirs, the thread is over, and the next line reopens nothing", async () => {
    await using story = await openSafeStory(transport, language);
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer"));
    await story.becomes("2026-11-19T16:01");
    await rosa.hears(says("reflection.who_sees"));
    const rosaHears = listening(rosa);
    accepted(await rosa.says(despair));
    const reply = await rosa.hears(says("safeguarding.self"));
    expect(Shown.text(reply)).toMatch(says("safeguarding.kept.answer"));
    accepted(await rosa.says(alone));
    await rosa.hears(says("safeguarding.still"));
    expect(rosaHears().join("\n")).not.toMatch(says("reflection.heard"));
    expect(rosaHears().join("\n")).not.toMatch(/compartir con|Share with/i);
    expect(await story.rows("select status from delivery.thread")).toEqual([{ status: "completed" }]);
    expect(await story.rows("select from own.reflection")).toHaveLength(1);
    expect(await story.rows("select from content.shared_reflection")).toEqual([]);
  });

  test("inside the account of a visit: the rest waits silently in the draft, the sentence is in no field", async () => {
    const english = language === "en" ? ["U0ANA"] : [];
    await using story = await openSafeStory(transport, language, { english });
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    const told = {
      es: "Visité a Rosa ayer de 9 a 10. Quería conversar sobre matemática. Anoche pensé en serio en quitarme la vida.",
      en: "Met Rosa yesterday 9 to 10. She wanted to talk about maths. Last night I seriously thought of killing myself.",
    }[language];
    accepted(await ana.types(`/log-session ${told}`));
    const reply = await ana.hears(says("safeguarding.self"));
    expect(Shown.text(reply)).toMatch(says("safeguarding.kept.draft"));
    accepted(await ana.says(alone));
    await ana.hears(says("safeguarding.still"));
    expect(firstLines(ana.heard())).toEqual(Array(2).fill(onLockedPhone(reply)));

    // Whenever she wants, the draft goes on where it was.
    await ana.opensHome();
    accepted(await ana.presses(says("home.button.continue"), "home"));
    await ana.hears({ es: /matemática/, en: /maths/ }[language]);
    const shown = ana.heard().slice(2).join("\n");
    expect(shown).not.toMatch(/quitarme|killing|Anoche|Last night/);
    expect(await whatOthersCanRead(rosa, /quitarme|killing/)).toEqual([]);
  });

  test("in a form: the reply stands above it and in the conversation, and nothing of it is sent", async () => {
    await using story = await openSafeStory(transport, language);
    const [ana, rosa] = [story.person("U0ANA"), story.person("U0ROSA")];
    await logs(ana, account("Rosa", "ayer"));
    accepted(await rosa.presses(says("session.button.comment")));
    await rosa.isShown(says("session.comment.title"));
    const before = ana.heard().length;
    accepted(await rosa.submits({ comment: despair }));
    const above = await rosa.isShown(says("safeguarding.self"));
    expect(Shown.text(above)).toContain("113, opción 5");
    await rosa.hears(says("safeguarding.self"));
    expect(rosa.state.modals.length).toBeGreaterThan(1);
    expect(await story.rows("select from content.session_comment")).toEqual([]);
    expect(ana.heard()).toHaveLength(before);
  });

  test("they choose one person, who is asked to call and can let the questions come again", async () => {
    await using story = await openSafeStory(transport, language);
    const [rosa, pedro, elena] = [story.person("U0ROSA"), story.person("U0PEDRO"), story.person("U0ELENA")];
    await story.becomes("2026-11-18T23:10");
    accepted(await rosa.says(despair));
    await rosa.hears(says("safeguarding.tell.ask"));
    accepted(await rosa.presses(says("safeguarding.tell.button", { name: "Pedro Cárdenas" })));
    const call = await pedro.hears(says("safeguarding.call", { name: "Rosa Huamán", first: "Rosa" }));
    expect(onLockedPhone(call)).not.toContain("Rosa");
    expect(Shown.text(call)).not.toMatch(/viv|live|peligro|danger/i);
    const after = await rosa.hears(says("safeguarding.told", { name: "Pedro" }));
    expect(Shown.text(after)).toContain("113, opción 5");
    expect(elena.heard()).toEqual([]);

    accepted(await pedro.presses(says("safeguarding.button.resume")));
    await pedro.hears(says("safeguarding.release.done"));
    expect(await story.rows("select resumed_at is not null as resumed from own.suspension")).toEqual([
      { resumed: true },
    ]);
    await rosa.opensHome();
    const isResting = (home: ShownView) => says("safeguarding.home.rest").test(Shown.text(home));
    await rosa.sees(({ home }) => (home && !isResting(home) ? home : undefined));
  });

  test("or nobody, and has questions again from the reply itself", async () => {
    await using story = await openSafeStory(transport, language);
    const [rosa, pedro] = [story.person("U0ROSA"), story.person("U0PEDRO")];
    accepted(await rosa.says(despair));
    await rosa.hears(says("safeguarding.tell.ask"));
    accepted(await rosa.presses(says("safeguarding.tell.nobody")));
    await rosa.hears(says("safeguarding.told.nobody"));
    accepted(await rosa.presses(says("safeguarding.button.resume")));
    const resumed = await rosa.hears(says("safeguarding.resumed"));
    expect(Shown.text(resumed)).toContain("113, opción 5");
    expect(pedro.heard()).toEqual([]);
    expect(await story.rows("select category, choice from machine.safeguarding_event")).toEqual([
      { category: "self", choice: "resumed" },
    ]);
  });
});
