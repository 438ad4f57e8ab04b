import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { Shown } from "#test/support/shown.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";

const ACCOUNT = "Visité a Rosa ayer de 9 a 10 en su escuela";
const TOLD_WHOM_TO_ASK = /Elena Paredes/;

const OVER: readonly (readonly [Transport, Language])[] = [
  ["socket", "es"],
  ["http", "en"],
];

describe.each(OVER)(
  "an e-mail that finds nobody by itself, over %s, for a coordinator who reads %s",
  (transport, language) => {
    let story: Story;
    let ana: StoryPerson;
    let sam: StoryPerson;
    let elena: StoryPerson;
    const reads = (key: MessageKey, values?: MessageValues) =>
      new RegExp(RegExp.escape(formatMessage(language, key, values)));
    const addressOf = (user: string) =>
      story.rows(
        "select person.name from machine.address join delivery.person on person.id = person_id where user_ref = $1",
        [user],
      );
    const ANA = { name: "Ana Quispe", person: "Ana" };
    const ROSA = { name: "Rosa Huamán", person: "Rosa" };

    beforeAll(async () => {
      story = await openStory({
        transport,
        english: language === "en" ? ["U0ELENA"] : [],
        quiet: ["U0ANA"],
        acquainted: true,
      });
      [ana, sam, elena] = [story.person("U0ANA"), story.person("U0SAM"), story.person("U0ELENA")];
      // Ana, a mentor, is in the list by her e-mail alone, and is a guest in this Slack.
      await story.rows("update delivery.person set email = 'ana@guest.example' where name = 'Ana Quispe'");
      await story.rows("update delivery.person set email = 'rosa@escuela.example' where name = 'Rosa Huamán'");
      await story.rows("delete from machine.address where user_ref = 'U0ANA'");
      story.slack.human.changePerson("U0ANA", { email: "ana@guest.example", account: "guest" });
      story.slack.human.changePerson("U0SAM", { email: "rosa@escuela.example", account: "other_workspace" });
    });
    afterAll(() => story[Symbol.asyncDispose]());

    test("a guest is not taken for the mentor whose e-mail they have, and is told whom to ask", async () => {
      accepted(await ana.says(ACCOUNT));
      await ana.hears(TOLD_WHOM_TO_ASK);
      expect(await addressOf("U0ANA")).toEqual([]);
      expect(await story.rows("select from own.dialogue")).toEqual([]);
      expect(await story.rows("select from own.utterance")).toEqual([]);
    });

    test("nothing is written to a guest who was found by e-mail", async () => {
      const rosa = story.person("U0ROSA");
      accepted(await rosa.types("/fieldbook visit"));
      await rosa.isShown(/Ana/);
      accepted(await rosa.submits({ on: "2026-11-25", at: "09:00" }));
      await story.comesTo([{ state: "ready", postponed: true }], () =>
        story.rows("select state, put_off > 0 as postponed from machine.outbox where kind = 'visit.planned'"),
      );
      const opened = story.slack.human.calls("conversations.open").map(({ args }) => args.users);
      expect(opened).not.toContain("U0ANA");
      expect(await addressOf("U0ANA")).toEqual([]);
    });

    test("the coordinator is asked who it is, and her answer links them", async () => {
      expect(Shown.text(await elena.opensHome())).toMatch(reads("link.guest", ANA));
      accepted(await elena.presses(reads("link.button.linked", ANA), "home"));
      const told = await elena.isShown(reads("link.answered.linked", ANA));
      accepted(await story.slack.human.close({ as: "U0ELENA", view: told.id }));
      expect(await addressOf("U0ANA")).toEqual([{ name: "Ana Quispe" }]);
      accepted(await ana.says(ACCOUNT));
      await ana.hears(/¿Qué trajo Rosa a la visita/);
    });

    test("an account of another organisation is never taken for her principal, who stays who she is", async () => {
      accepted(await sam.says("Hola, soy Rosa"));
      await sam.hears(TOLD_WHOM_TO_ASK);
      expect(await addressOf("U0SAM")).toEqual([]);
      expect(await addressOf("U0ROSA")).toEqual([{ name: "Rosa Huamán" }]);
    });

    test("of which the coordinator is told, and can only say that she has seen it", async () => {
      await story.slack.human.home({ as: "U0ELENA" });
      const shown = await elena.sees(({ home }) =>
        home && reads("link.foreign", ROSA).test(Shown.text(home)) ? home : undefined,
      );
      expect(Shown.text(shown)).not.toMatch(reads("link.button.linked", ROSA));
      accepted(await elena.presses(reads("link.button.seen"), "home"));
      await elena.sees(({ home }) => (home && !reads("link.title").test(Shown.text(home)) ? home : undefined));
      expect(await addressOf("U0SAM")).toEqual([]);
    });
  },
);
