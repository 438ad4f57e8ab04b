import { describe, expect, test } from "vitest";
import type { PersonId } from "#kernel/id.ts";
import type { Reader } from "#test/term/programme/reader.ts";
import { aReader, saidTo } from "./a-reader.ts";
import { endsOf, lost } from "./ledger.ts";
import { countFates, fateOfCommitment, fateOfVisit } from "./nobody-forgotten.ts";
import type { Agreed, Meeting, Row } from "./records.ts";

const DENISE = aReader("Denise");
const at = (local: string) => saidTo(DENISE, local, "").at;
const WHO = { person: DENISE.id, name: DENISE.name, pairEndedAt: null, hasChanged: false };

/** Everything stayed as it is with this reader, and Slack was away in these times. */
const courseOf = (reader: Reader = DENISE, ...silences: { from: Temporal.Instant; to: Temporal.Instant }[]) => ({
  chronicle: {
    between: () => [{ at: at("2026-09-01T00:00"), people: new Map([[reader.id, reader]]), programmes: new Map() }],
  },
  silences,
});

/** On Tuesday 8 September from nine to ten. */
const visitOf = (more: Partial<Meeting> = {}): Meeting => ({
  ...WHO,
  id: "1",
  mentor: aReader("Daniel").id,
  startsAt: at("2026-09-08T09:00"),
  endsAt: at("2026-09-08T10:00"),
  plannedAt: at("2026-09-01T10:00"),
  heldAt: at("2026-09-08T12:00"),
  status: "held",
  state: null,
  reason: null,
  ...more,
});

/** Due on Monday 14 September. */
const agreedOf = (more: Partial<Agreed> = {}): Agreed => ({
  ...WHO,
  id: "3",
  dueOn: Temporal.PlainDate.from("2026-09-14"),
  madeAt: at("2026-09-08T12:00"),
  settledAt: null,
  state: null,
  reason: null,
  ...more,
});

describe("somebody is forgotten", () => {
  const fate = (visit: Meeting, ...others: Meeting[]) => fateOfVisit(visit, [visit, ...others], courseOf());
  const later = (local: string, more: Partial<Meeting> = {}) => visitOf({ id: "2", startsAt: at(local), ...more });

  test("when nothing was planned, and when the queue names no reason we know", () => {
    expect(fate(visitOf())).toBe("forgotten");
    expect(fate(visitOf({ state: "dead", reason: "withdrawn: no longer planned" }))).toBe("forgotten");
    expect(fate(visitOf({ state: "dead", reason: "broken: not_authed" }))).toBe("forgotten");
  });

  test("not when they were asked, or a reason is stated", () => {
    expect(fate(visitOf({ state: "sent" }))).toBe("asked");
    expect(fate(visitOf({ state: "dead", reason: "obsolete: a cap is reached" }))).toBe("a cap is reached");
    expect(fate(visitOf({ heldAt: at("2026-09-16T07:00") }))).toBe("told too late");
    expect(fate(visitOf({ heldAt: at("2026-09-15T23:00") }))).toBe("forgotten");
    const away = courseOf(aReader("Denise", { leave: ["2026-09-09", "2026-09-09"] }));
    expect(fateOfVisit(visitOf(), [], away)).toBe("on leave");
    expect(fate(visitOf({ pairEndedAt: at("2026-09-08T13:00") }))).toBe("the pair ended");
    const silence = { from: at("2026-09-09T07:00"), to: at("2026-09-16T07:00") };
    expect(fateOfVisit(visitOf(), [], courseOf(DENISE, silence))).toBe("Slack was away");
  });

  test("not when a later visit of the week told both stories, but when it was another's or another week's", () => {
    expect(fate(visitOf(), later("2026-09-14T09:00"))).toBe("one question for both visits");
    expect(fate(visitOf(), later("2026-09-15T09:00"))).toBe("forgotten");
    expect(fate(visitOf(), later("2026-09-10T09:00", { person: "Marcus" as PersonId }))).toBe("forgotten");
    expect(fate(visitOf(), later("2026-09-07T09:00"))).toBe("forgotten");
    // Nobody ever said how that one went: the first is asked about in the days that are left.
    expect(fate(visitOf(), later("2026-09-10T09:00", { status: "planned" }))).toBe("forgotten");
  });

  test("when an agreement was never asked about, but not when it was told of a week after its day", () => {
    const of = (more: Partial<Agreed>) => fateOfCommitment(agreedOf(more), courseOf());
    expect([of({}), of({ state: "ready" }), of({ state: "sent" })]).toEqual(["forgotten", "still to come", "asked"]);
    expect([of({ madeAt: at("2026-09-20T12:00") }), of({ madeAt: at("2026-09-21T12:00") })]).toEqual([
      "forgotten",
      "told too late",
    ]);
    expect([of({ settledAt: at("2026-09-14T09:00") }), of({ hasChanged: true })]).toEqual([
      "settled before",
      "changed meanwhile",
    ]);
  });

  test("and is named", () => {
    const { counts, forgotten } = countFates([visitOf(), visitOf({ state: "sent" })], (visit) => fate(visit));
    expect([...counts]).toEqual([
      ["forgotten", 1],
      ["asked", 1],
    ]);
    expect(forgotten).toHaveLength(1);
  });
});

describe("a notice is lost", () => {
  const key = "visit.planned:1";
  const rowOf = (state: string, reason: string | null = null): Row => ({
    ...{ workspace: DENISE.workspaceId, person: DENISE.id, name: DENISE.name, key, state, reason, until: null },
    ...{ dueAt: at("2026-09-08T09:00"), waitsUntil: at("2026-09-08T09:00") },
  });
  const heard = saidTo(DENISE, "2026-09-08T09:00", key);
  const isLost = (row: Row, ...said: (typeof heard)[]) => lost([row], said, at("2026-10-01T09:00")).length;

  test("that stands as said and was not, or the other way round", () => {
    expect([isLost(rowOf("sent")), isLost(rowOf("sent"), heard)]).toEqual([1, 0]);
    expect([isLost(rowOf("dead", "obsolete: on leave"), heard), isLost(rowOf("dead", "obsolete: on leave"))]).toEqual([
      1, 0,
    ]);
  });

  test("that still waits, or ended for no reason that we know", () => {
    expect(isLost(rowOf("ready"))).toBe(1);
    expect(isLost({ ...rowOf("ready"), waitsUntil: at("2026-10-02T09:00") })).toBe(0);
    expect(isLost(rowOf("dead", "broken: not_authed"))).toBe(1);
    expect([...endsOf([rowOf("sent"), rowOf("dead", "obsolete: on leave")])]).toEqual([
      ["sent", 1],
      ["obsolete: on leave", 1],
    ]);
  });
});
