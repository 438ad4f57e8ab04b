import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import { createReader } from "#slack/render/reader.ts";
import { summaryCardMessage } from "#slack/render/session/card.message.ts";
import { elements } from "#test/support/shown.ts";
import { DAY, draftOf, pairOf, type Shape, uuid, type Words } from "./nouns.ts";

/** The label of the button that saves a draft about the first of these principals. */
function labelOf(language: Language, principals: readonly string[], notHeld = false): string | undefined {
  const words = (principal: string): Words => ({
    mentor: "Ana Quispe",
    principal,
    other: principal,
    coordinator: "Elena Paredes",
    text: "texto",
    short: "ayer",
  });
  const shape: Shape = { language, pairs: 2, due: 0, entries: 0, filled: [true], notHeld, roles: ["mentor"] };
  const pairs = principals.map((name, index) => pairOf(words(name), index, shape));
  const [pair = pairOf(words(""), 0, shape)] = pairs;
  const state = { ...INITIAL_DIALOGUE_STATE, draft: draftOf(words(pair.principal.name), shape, pair.id) };
  const view = { id: uuid(10), state, pairs, due: [], masked: [], today: DAY } as unknown as DialogueView;
  const card = summaryCardMessage(view, createReader({ language, zone: "America/Lima" }));
  const save = elements(card).find(({ action }) => String(action.action_id) === "session.save");
  return save?.offers[0]?.text;
}

describe("the button that saves a draft", () => {
  test.each([
    ["en", "Save and share with Rosa"],
    ["es", "Guardar y compartir con Rosa"],
  ] as const)("says with whom it is shared (%s)", (language, label) => {
    expect(labelOf(language, ["Rosa Huamán", "Julio Chávez"])).toBe(label);
  });

  test("says the whole name, if two have the same first name", () => {
    expect(labelOf("en", ["Rosa Huamán", "Rosa Chávez"])).toBe("Save and share with Rosa Huamán");
  });

  test("cuts the end of a name that is too long for a button", () => {
    const long = `Rosa ${"Huamán ".repeat(12)}`.trim();
    const label = labelOf("es", [long, "Rosa Chávez"]) ?? "";
    expect(label).toMatch(/^Guardar y compartir con Rosa Huamán .*…$/);
    expect(label.length).toBeLessThanOrEqual(75);
  });

  test.each([
    ["en", "Record that it did not happen"],
    ["es", "Registrar que no se realizó"],
  ] as const)("says of a visit that was not held that it was not (%s)", (language, label) => {
    expect(labelOf(language, ["Rosa Huamán"], true)).toBe(label);
  });
});
