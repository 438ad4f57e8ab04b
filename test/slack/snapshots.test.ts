import type { HomeView, ModalView } from "@slack/types";
import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import { planTurnReply } from "#mentoring/delivery/plan-turn.ts";
import { INITIAL_DIALOGUE_STATE } from "#mentoring/session/dialogue/state.ts";
import type { DialogueView } from "#mentoring/session/draft-view.ts";
import type { Message } from "#slack/render/blocks.ts";
import { memberHomeView } from "#slack/render/home/home.view.ts";
import { createReader } from "#slack/render/reader.ts";
import { editDraftView } from "#slack/render/session/edit.view.ts";
import { sessionNotesView } from "#slack/render/session/notes.view.ts";
import { sessionSharedMessage } from "#slack/render/session/shared.message.ts";
import { renderLoggingReply } from "#slack/render/session/turn.message.ts";
import { visitMessage } from "#slack/render/visit/visit.message.ts";
import { faultsOf } from "./check-shown.ts";
import {
  DAY,
  draftOf,
  homeFactsOf,
  leftoversOf,
  ME,
  namedPairOf,
  notesOf,
  pairOf,
  type Shape,
  sessionOf,
  uuid,
  visitOf,
  type Words,
} from "./nouns.ts";

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    mentor: "Ana Quispe",
    principal: "Rosa Huamán",
    other: "Julio Chávez",
    coordinator: "Elena Paredes",
    text: "Quería conversar sobre el área de matemática",
    short: "ayer de 9 a 10:15",
  },
  en: {
    mentor: "Ana Quispe",
    principal: "Rosa Huamán",
    other: "Julio Chávez",
    coordinator: "Elena Paredes",
    text: "She wanted to talk about the maths department",
    short: "yesterday 9 to 10:15",
  },
};
const SHAPE: Omit<Shape, "language"> = {
  pairs: 2,
  due: 1,
  entries: 1,
  filled: [true],
  notHeld: false,
  roles: ["mentor"],
};

/** What is shown, as it opens in Block Kit Builder. */
async function looksLike(name: string, shown: Message | ModalView | HomeView) {
  expect(faultsOf(shown)).toEqual([]);
  await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(`snapshots/${name}.json`);
}

describe.each(["es", "en"] as const)("what people see (%s)", (language) => {
  const words = WORDS[language];
  const shape: Shape = { ...SHAPE, language };
  const reader = createReader({ language, zone: "America/Lima" });
  const pairs = [pairOf(words, 0, shape), pairOf(words, 1, shape)];
  const [pair = pairOf(words, 0, shape)] = pairs;
  const { visitId: _, ...draft } = draftOf(words, shape, pair.id);
  const viewOf = (state: Partial<DialogueView["state"]>) =>
    ({
      id: uuid(10),
      state: { ...INITIAL_DIALOGUE_STATE, draft, account: [{ text: words.text }], ...state },
      pairs,
      due: [],
      masked: [],
      today: DAY,
      session: uuid(400),
      canTakeBack: true,
    }) as unknown as DialogueView;
  const posted = (state: Partial<DialogueView["state"]>) => {
    const view = viewOf(state);
    return renderLoggingReply(planTurnReply(view.state, undefined).afresh, view, reader);
  };

  test("the draft", () => looksLike(`draft.${language}`, posted({ said: [{ kind: "card" }] })));
  test("the draft, with what found no field", () =>
    looksLike(`draft-with-rest.${language}`, posted({ leftover: leftoversOf(words), said: [{ kind: "card" }] })));
  test("the record is saved", () => looksLike(`saved.${language}`, posted({ said: [{ kind: "saved" }] })));
  test("a draft that asks for what is missing", () => {
    const { on: __, ...undated } = draft;
    return looksLike(`question.${language}`, posted({ draft: undated, said: [{ kind: "card" }] }));
  });
  test("a visit was planned", () =>
    looksLike(
      `visit-planned.${language}`,
      visitMessage({ kind: "visit.planned", visit: visitOf(pair, 0, words.text), pair, me: pair.principal.id }, reader),
    ));
  test("the notes are shared", () =>
    looksLike(`shared.${language}`, sessionSharedMessage({ session: sessionOf(pair), pair }, reader)));
});

describe("what opens, in Spanish", () => {
  const words = WORDS.es;
  const shape: Shape = { ...SHAPE, language: "es" };
  const reader = createReader({ language: "es", zone: "America/Lima" });
  const pair = pairOf(words, 0, shape);
  const view = {
    id: uuid(10),
    state: { ...INITIAL_DIALOGUE_STATE, draft: draftOf(words, shape, pair.id) },
    pairs: [pair],
    due: [],
    masked: [],
    today: DAY,
  } as unknown as DialogueView;

  test("the form of the draft", () =>
    looksLike("edit.es", editDraftView({ name: "session.edit", draft: view }, reader)));
  test("the notes, to the mentor", () =>
    looksLike(
      "notes-mentor.es",
      sessionNotesView({ name: "session.notes", notes: notesOf(words, shape, pair), pair, me: ME }, reader),
    ));
  test("the notes, to the principal", () =>
    looksLike(
      "notes-principal.es",
      sessionNotesView(
        { name: "session.notes", notes: notesOf(words, shape, pair), pair, me: pair.principal.id },
        reader,
      ),
    ));
  test.each(["mentor", "principal", "coordinator"] as const)("Home of a %s", (role) => {
    const facts = homeFactsOf(words, { ...shape, roles: [role] }, role === "coordinator" ? [] : [pair]);
    const { overview, drafts, ...own } = facts;
    const unlogged = {
      overview: {
        ...(overview ?? expect.fail("a coordinator has an overview")),
        withoutNews: [{ ...namedPairOf(pair), visitId: visitOf(pair, 0, "").id, startsAt: facts.now }],
        withoutVisit: [namedPairOf(pair)],
      },
    };
    const me = role === "principal" ? pair.principal : facts.me;
    return looksLike(
      `home-${role}.es`,
      memberHomeView(
        { ...own, me, ...(role === "coordinator" && unlogged), drafts: role === "mentor" ? drafts : [] },
        reader,
      ),
    );
  });
});
