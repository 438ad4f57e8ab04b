import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { accepted, openStory, type Story, type StoryPerson, type Transport } from "#test/support/story.ts";
import { understandAsWishes } from "#test/support/wishing.ts";
import type { MessageKey } from "#words/catalogue.ts";
import { formatMessage, type MessageValues } from "#words/say.ts";
import { answerTo } from "./tell.ts";

const EVERYONE = ["U0ELENA", "U0ANA", "U0ROSA"];
const WORDS = {
  es: {
    ill: "Ana está enferma hasta el 30",
    principal: "Rosa está enferma hasta el 30",
    own: "no estaré hasta el 30",
    correction: "no, la enferma es Ana, no yo",
    undo: "deshacer",
    end: "lunes 30 de noviembre",
  },
  en: {
    ill: "Ana is off until the 30th",
    principal: "Rosa is off until the 30th",
    own: "I am away until the 30th",
    correction: "no, it's Ana who is ill, not me",
    undo: "undo",
    end: "Monday 30 November",
  },
} as const;
const understand = understandAsWishes({
  [WORDS.es.own]: "leave",
  [WORDS.en.own]: "leave",
  [WORDS.en.ill]: "pause",
  [WORDS.en.principal]: "pause",
  [WORDS.es.principal]: "leave",
});
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));
const leaves = (story: Story) =>
  story.rows(
    "select name, from_on::text as from, to_on::text as to from delivery.leave l join delivery.person p on p.id = l.person_id",
  );
const ANA = { name: "Ana Quispe", from: "2026-11-18", to: "2026-11-30" };

describe.each([
  ["socket", "es"],
  ["http", "en"],
] as const satisfies readonly (readonly [Transport, Language])[])("over %s, in %s", (transport, language) => {
  const say = (key: MessageKey, values?: MessageValues) =>
    new RegExp(RegExp.escape(formatMessage(language, key, values)));
  const words = WORDS[language];
  const open = () =>
    openStory({
      transport,
      acquainted: true,
      english: language === "en" ? EVERYONE : [],
      visits: { U0ROSA: ["2026-11-25T09:00"] },
      understand,
    });
  const offered = say("wish.ask.absence.until", { name: "Ana Quispe", to: words.end });
  const undone = say("wish.undone.absence", { name: "Ana Quispe", from: "…", to: "…" }).source.split("…")[0] ?? "";

  test("a coordinator who writes that somebody is ill is offered that person's leave, which is entered and undone", async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    expect(await writes(elena, words.ill)).toMatch(offered);
    expect(await leaves(story)).toEqual([]);
    accepted(await elena.presses(new RegExp(`^${say("wish.button.absence").source}$`)));
    await elena.sees(() => (elena.heard().some((said) => said.includes("Ana Quispe")) ? true : undefined));
    expect(await leaves(story)).toEqual([ANA]);
    expect(await writes(elena, words.undo)).toMatch(new RegExp(undone));
    expect(await leaves(story)).toEqual([]);
  });

  test("a correction right after one's own leave takes that back, and a yes enters the other's", async () => {
    await using story = await open();
    const elena = story.person("U0ELENA");
    await writes(elena, words.own);
    expect(await leaves(story)).toMatchObject([{ name: "Elena Paredes" }]);
    await elena.says(words.correction);
    await elena.hears(offered);
    expect(await leaves(story)).toEqual([]);
    await elena.says(language === "es" ? "sí" : "yes");
    await elena.sees(() => (elena.heard().some((said) => /^(Anotado|Noted): Ana/.test(said)) ? true : undefined));
    expect(await leaves(story)).toEqual([ANA]);
  });

  test("a mentor who writes so of a principal is not away; the visit in that time is offered to be moved", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    expect(await writes(ana, words.principal)).toMatch(/Rosa/);
    expect(ana.heard().at(-1)).not.toMatch(/^(Anotado|Noted|En pausa|Paused)/);
    expect(await leaves(story)).toEqual([]);
  });
});
