import { describe, expect, it } from "vitest";
import { type LoggingDialogueId, newId, type PairId, type ReflectionThreadId, type VisitId } from "#kernel/id.ts";
import { readShortReply } from "#mentoring/conversation/open/read-reply.ts";
import { listAnswerable } from "#mentoring/delivery/open-question/list-open-questions.ts";
import { completeOffer } from "#mentoring/door/by-word/complete-offer.ts";
import type { Notice } from "#mentoring/notice.ts";
import { understood } from "#test/support/understood.ts";
import { JULIO, NOBODY, NOW, offer, ROSA, reply, said, TODAY } from "./stage.ts";

const visit = newId<VisitId>();
const PROPOSED: Notice = { kind: "visit.planned", visit };
const OFFERED: Notice = { kind: "act.offered", arrival: "1", act: "cancel", of: [visit] };
const TURN: Notice = { kind: "session.turn", dialogue: newId<LoggingDialogueId>(), turn: 1 };
const NUDGE: Notice = { kind: "reflection.nudge", thread: newId<ReflectionThreadId>() };
const HELP: Notice = { kind: "safeguarding.still", arrival: "1", says: "help" };
const QUESTION: Notice = { kind: "question.answered", arrival: "2", question: "next_visit" };
const HOUR = 60;

const kinds = (lately: readonly ReturnType<typeof said>[], stands = {}) =>
  listAnswerable(lately, { isReflectionAsked: false, ...stands }, NOW).map(({ notice }) => notice.kind);

describe("what was said and can be answered", () => {
  it("is what was asked within some days, and offered within some hours", () => {
    expect(kinds([said(PROPOSED, 3 * 24 * HOUR), said(PROPOSED, 5 * 24 * HOUR)])).toEqual(["visit.planned"]);
    expect(kinds([said(OFFERED, HOUR)])).toEqual(["act.offered"]);
    expect(kinds([said(OFFERED, 3 * HOUR)])).toEqual([]);
  });

  it("is no offer that another reply overtook, but a question in between leaves it", () => {
    expect(kinds([said(QUESTION, 1), said(OFFERED, 2)])).toEqual(["question.answered", "act.offered"]);
    expect(kinds([said(OFFERED, 1), said(OFFERED, 2)])).toEqual(["act.offered"]);
    expect(kinds([said(TURN, 1), said(OFFERED, 2), said(PROPOSED, 3)])).toEqual([]);
  });

  it("is no offer that was left aside", () => {
    const offered = said(OFFERED, 2);
    const aside = (notice = {}) => said({ kind: "act.set_aside", at: "1", ...notice }, 1);
    expect(kinds([aside(), offered, said(PROPOSED, 3)])).toEqual(["visit.planned"]);
    expect(kinds([aside({ notice: offered.id }), offered])).toEqual([]);
  });

  it("is not what an open draft, a reflective question or help came after", () => {
    expect(kinds([said(OFFERED, 1), said(PROPOSED, 2), said(TURN, 3)], { draft: "card" })).toEqual(["act.offered"]);
    expect(kinds([said(OFFERED, 1), said(TURN, 3)], { draft: "asks" })).toEqual([]);
    expect(kinds([said(NUDGE, 1), said(PROPOSED, 2)], { isReflectionAsked: true })).toEqual([]);
    expect(kinds([said(PROPOSED, 1), said(NUDGE, 2)], { isReflectionAsked: true })).toEqual(["visit.planned"]);
    expect(kinds([said(HELP, 1), said(PROPOSED, 2)])).toEqual([]);
  });
});

describe("what a message adds to an offer", () => {
  const plan = (more = {}) => ({
    said: said({ kind: "wish.asked", arrival: "1", wish: "plan_visit", ...more }),
    choices: [
      { id: newId<PairId>(), other: ROSA },
      { id: newId<PairId>(), other: JULIO },
    ],
  });
  const detail = (text: string, people = NOBODY.people) => ({
    reply: reply(text),
    named: { people, elsewhere: false },
    details: understood(text).wishDetails,
  });

  it("is with whom, on which day and at what time", () => {
    const asked = plan();
    const [rosa] = asked.choices.map(({ id }) => id);
    expect(completeOffer(asked, detail("con Rosa", [ROSA]), TODAY)).toMatchObject({ notice: { pairs: [rosa] } });
    const notice = { on: "2026-11-19", at: "09:00" };
    expect(completeOffer(asked, detail("mañana a las 9"), TODAY)).toMatchObject({ kind: "offer", notice });
    expect(completeOffer(asked, detail("sí"), TODAY)).toBeUndefined();
  });

  it("is the time of a move, also where it was asked whether it is called off", () => {
    const id = newId<VisitId>();
    expect(completeOffer(offer([{ id }], 1, "cancel"), detail("el viernes a las 10"), TODAY)).toMatchObject({
      notice: { kind: "act.offered", act: "move", of: [id], on: "2026-11-20", at: "10:00" },
    });
  });
});

describe("a message", () => {
  it.each([
    ["¿cuándo es mi próxima visita?", false],
    ["Hoy visité a Rosa en su escuela de 9 a 10", true],
    ["pausa hasta el lunes", true],
    ["quiero corregir las notas de Rosa", true],
  ])("that is understood by itself is no short reply, or answers nothing: %s", (text, isNone) => {
    const read = readShortReply(understood(text), TODAY);
    if (isNone) expect(read).toBeUndefined();
    else expect(read?.says ?? read?.ordinal ?? read?.commitment).toBeUndefined();
  });
});
