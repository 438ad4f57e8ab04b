import { describe, expect, test } from "vitest";
import { reads, says } from "#test/support/reads.ts";
import { accepted, openStory, type StoryPerson, type Transport } from "#test/support/story.ts";
import { understandAsWishes } from "#test/support/wishing.ts";
import type { UnderstandMessage } from "#understanding/understand.ts";
import { account, answerTo, logs } from "./tell.ts";

const QUIET = ["U0ANA", "U0ROSA", "U0JULIO", "U0ELENA"];
const writes = (person: StoryPerson, text: string) => answerTo(person, () => person.says(text));

const understandWishes = understandAsWishes({
  "eso que vaya a la papelera": "discard",
  "a ver qué llevo hecho": "show_draft",
  "hazme un afiche": "other_wish",
});

/** What the classifier may not know yet. */
const understand: UnderstandMessage = async (text, ...rest) => {
  const said = await understandWishes(text, ...rest);
  if (text !== "ahí le falta la verdad, compadre") return said;
  const utterance = {
    kind: "correction",
    act: "saved",
    probability: 0.9,
    kindProbability: 0.9,
    alternatives: [],
  } as const;
  return { ...said, utterance };
};

describe.each<Transport>(["socket", "http"])("where nothing stands open, over %s", (transport) => {
  const open = () => openStory({ transport, acquainted: true, quiet: QUIET, visits: {}, understand });

  test("what is done with a draft is answered with that, and with what can be done", async () => {
    await using story = await open();
    const [ana, rosa, elena] = [story.person("U0ANA"), story.person("U0ROSA"), story.person("U0ELENA")];
    expect(await writes(ana, "guardar")).toMatch(says("common.nothing_open"));
    expect(await writes(ana, "eso que vaya a la papelera")).toMatch(says("common.nothing_open"));
    expect(await writes(rosa, "a ver qué llevo hecho")).toMatch(says("wish.no_drafts"));
    expect(await writes(elena, "a ver qué llevo hecho")).toMatch(says("wish.no_drafts"));
  });

  test("what Fieldbook cannot do leads to who coordinates", async () => {
    await using story = await open();
    const [rosa, elena] = [story.person("U0ROSA"), story.person("U0ELENA")];
    expect(await writes(rosa, "hazme un afiche")).toMatch(
      /^Eso no lo puedo hacer\. Puede preguntar a quien coordina: /,
    );
    accepted(await rosa.presses(reads("wish.button.talk")));
    await elena.hears(/quiere hablar con usted/);
    expect(await writes(elena, "hazme un afiche")).toMatch(says("common.cannot"));
  });

  test("a correction of what was saved leads to the form that puts the record right", async () => {
    await using story = await open();
    const ana = story.person("U0ANA");
    await logs(ana, account("Rosa", "ayer"));
    await writes(ana, "Estaba contenta.");
    expect(await writes(ana, "ahí le falta la verdad, compadre")).toMatch(
      /^¿Qué corregimos en el registro de la visita a Rosa/,
    );
  });
});
