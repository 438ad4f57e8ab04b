import { describe, expect, test } from "vitest";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { createReader } from "#slack/render/reader.ts";
import { summaryCardMessage } from "#slack/render/session/card.message.ts";
import { editDraftView } from "#slack/render/session/edit.view.ts";
import { Shown } from "#test/support/shown.ts";
import { faultsOf } from "./check-shown.ts";
import { DAY, draftOf, pairOf, type Shape, uuid, type Words } from "./nouns.ts";

const WORDS: Words = {
  mentor: "Ana Quispe",
  principal: "Rosa Huamán",
  other: "Julio Chávez",
  coordinator: "Elena Paredes",
  text: "texto",
  short: "ayer",
};
const SHAPE: Shape = {
  language: "es",
  pairs: 1,
  due: 0,
  entries: 0,
  filled: [true],
  notHeld: false,
  roles: ["mentor"],
};

/** The card and the form of a draft with this rest. */
function drawn(rest: readonly string[]) {
  const pair = pairOf(WORDS, 0, SHAPE);
  const leftover = rest.map((words) => ({ words }));
  const state = { ...INITIAL_DIALOGUE_STATE, draft: draftOf(WORDS, SHAPE, pair.id), leftover };
  const view = { id: uuid(10), state, pairs: [pair], due: [], masked: [], today: DAY } as unknown as DialogueView;
  const reader = createReader({ language: "es", zone: "America/Lima" });
  const shown = [
    summaryCardMessage(view, reader),
    editDraftView({ name: "session.edit", draft: view }, reader),
  ] as const;
  for (const each of shown) expect(faultsOf(each)).toEqual([]);
  return { card: Shown.text({ ...shown[0], text: "" }), form: JSON.stringify(shown[1]) };
}

describe("the rest of what was written", () => {
  test("is not shown if there is none", () => {
    const { card, form } = drawn([]);
    expect(card + form).not.toMatch(/Lo demás que escribió|caracteres más|cuaderno/);
  });

  test("is shown whole while it is short", () => {
    const { card } = drawn(["El techo gotea", "Los padres trajeron una carta"]);
    expect(card).toMatch(/_“El techo gotea”_[\s\S]*_“Los padres trajeron una carta”_/);
    expect(card).not.toMatch(/caracteres más/);
  });

  test("is cut short on the card with how much more there is, and stands longer in the form", () => {
    const sentences = Array.from({ length: 12 }, (_, index) => `${index} `.padEnd(100, "a"));
    const { card, form } = drawn(sentences);
    expect(card).toContain("… y 700 caracteres más");
    expect(card).not.toContain(sentences[5]);
    expect(form).toContain(sentences[11]);
  });

  test("is cut short within a sentence that is too long by itself", () => {
    const { card, form } = drawn(["a".repeat(2500)]);
    expect(card).toContain(`${"a".repeat(239)}…`);
    expect(card).toMatch(/… y 2.260 caracteres más/);
    expect(form).toMatch(/… y 500 caracteres más/);
  });
});
