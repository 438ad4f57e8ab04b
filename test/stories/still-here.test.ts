import { describe, expect, test } from "vitest";
import { Shown } from "#test/support/shown.ts";
import { accepted, type StoryPerson } from "#test/support/story.ts";
import { countOf, EVERYWHERE, openSafeStory, wordsIn } from "./safe.ts";
import { account } from "./tell.ts";

const SAYS = {
  es: {
    despair: "ya no quiero seguir viviendo",
    lines: ["hoy la escuela estuvo tranquila", "gracias, me siento un poco mejor"],
    help: "ayuda",
    call: "quisiera que me llame alguien",
    again: "ya estoy bien, puede volver a preguntarme",
  },
  en: {
    despair: "I do not want to live any more",
    lines: ["the school was quiet today", "thanks, I feel a little better"],
    help: "help",
    call: "I'd like somebody to call me",
    again: "I am fine now, you can ask me again",
  },
} as const;

const DRAFT = /^Borrador: visita a Rosa/;

/** They say it, and are told something. */
async function nextTo(person: StoryPerson, text: string): Promise<void> {
  const before = person.heard().length;
  accepted(await person.says(text));
  await person.sees(() => person.heard().length > before || undefined);
}

describe.each(EVERYWHERE)(
  "after a reply to their own danger somebody writes on, over %s in %s",
  (transport, language) => {
    const says = wordsIn(language);
    const { despair, lines, help, call, again } = SAYS[language];

    test("the help is shown once a day and to whoever asks for it; other lines get a short one with the first number", async () => {
      await using story = await openSafeStory(transport, language);
      const rosa = story.person("U0ROSA");
      await story.becomes("2026-11-18T10:00");
      accepted(await rosa.says(despair));
      const first = Shown.text(await rosa.hears(says("safeguarding.self")));
      const numbers = ["113, opción 5", "Policía 105", "076 000 001"];
      for (const number of numbers) expect(first).toContain(number);
      for (const line of lines) {
        await nextTo(rosa, line);
        const short = Shown.text(await rosa.hears(says("safeguarding.still.above")));
        expect(numbers.filter((number) => short.includes(number))).toEqual(["113, opción 5"]);
        expect(short).toMatch(says("safeguarding.button.resume"));
      }
      await nextTo(rosa, help);
      const asked = Shown.text(await rosa.hears(says("safeguarding.still.help")));
      for (const number of numbers) expect(asked).toContain(number);

      // On another day all of it again, once.
      await story.becomes("2026-11-20T10:00");
      for (const line of lines) await nextTo(rosa, line);
      await rosa.sees(() => countOf(rosa, says("safeguarding.still")) === 5 || undefined);
      expect(countOf(rosa, says("safeguarding.still.help"))).toBe(2);
      expect(countOf(rosa, says("safeguarding.still.above"))).toBe(3);
    });

    test("whoever wants a call chooses from the contacts, each as they were entered, again on another day too", async () => {
      await using story = await openSafeStory(transport, language);
      const [rosa, pedro] = [story.person("U0ROSA"), story.person("U0PEDRO")];
      const asksPedro = says("safeguarding.tell.button", { name: "Pedro Cárdenas" });
      const outside = says("contacts.outside", { name: "Pedro Cárdenas" });
      const called = says("safeguarding.call", { name: "Rosa Huamán", first: "Rosa" });
      await story.becomes("2026-11-18T10:00");
      accepted(await rosa.says(despair));
      const first = Shown.text(await rosa.hears(says("safeguarding.tell.ask")));
      for (const words of [asksPedro, outside]) expect(first).toMatch(words);

      for (const [index, day] of ["2026-11-18T10:05", "2026-11-19T10:05"].entries()) {
        await story.becomes(day);
        await nextTo(rosa, call);
        const offered = Shown.text(await rosa.hears(says("safeguarding.still")));
        for (const words of [asksPedro, outside]) expect(offered).toMatch(words);
        expect(offered).not.toContain("Policía 105");
        accepted(await rosa.presses(asksPedro));
        await pedro.sees(() => countOf(pedro, called) === index + 1 || undefined);
        // The short reply says so itself, and stays short.
        const told = Shown.text(await rosa.hears(says("safeguarding.told", { name: "Pedro" })));
        expect(told).toMatch(says("safeguarding.still"));
        expect(told).toContain("113, opción 5");
        expect(told).not.toContain("Policía 105");
      }
      expect(await story.rows("select from machine.safeguarding_event")).toHaveLength(1);
    });

    test("a mentor goes on from it with the draft that they were in", async () => {
      await using story = await openSafeStory(transport, language);
      const ana = story.person("U0ANA");
      const inSpanish = wordsIn("es");
      accepted(await ana.types(account("Rosa", "hoy")));
      await ana.hears(DRAFT);
      for (const line of [SAYS.es.despair, SAYS.es.lines[0]]) await nextTo(ana, line);
      await ana.hears(inSpanish("safeguarding.still.above"));
      const shown = () => countOf(ana, DRAFT);
      const before = shown();
      accepted(await ana.presses(inSpanish("home.button.continue")));
      await ana.sees(() => shown() > before || undefined);
    });

    test("where no contact can be written to, it says so and names whom to call", async () => {
      await using story = await openSafeStory(transport, language);
      const rosa = story.person("U0ROSA");
      await story.rows("delete from delivery.safeguarding_contact where person_id is not null");
      accepted(await rosa.says(despair));
      await rosa.hears(says("safeguarding.self"));
      await nextTo(rosa, call);
      expect(Shown.text(await rosa.hears(says("safeguarding.tell.none")))).toContain("076 000 001");
    });

    test("whoever says so in words is asked again, and only hears that in a line", async () => {
      await using story = await openSafeStory(transport, language);
      const rosa = story.person("U0ROSA");
      accepted(await rosa.says(despair));
      await rosa.hears(says("safeguarding.self"));
      await nextTo(rosa, again);
      expect(Shown.text(await rosa.hears(says("safeguarding.resumed")))).not.toMatch(/113|105/);
      expect(await story.rows("select resumed_at is not null as resumed from own.suspension")).toEqual([
        { resumed: true },
      ]);
      await nextTo(rosa, lines[1]);
      expect(countOf(rosa, says("safeguarding.still"))).toBe(0);
    });
  },
);
