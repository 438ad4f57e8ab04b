import { afterAll, beforeAll, expect, it } from "vitest";
import { asDigest, asPerson } from "#db/as.ts";
import { gatherDigestFacts } from "#mentoring/digest/gather-facts.ts";
import { previewDigest } from "#mentoring/digest/preview-digest.ts";
import { getCoordinatorWeekOverview } from "#mentoring/overview/get-overview.ts";
import { getWeekBounds, getWeekOf } from "#mentoring/week.ts";
import { type Cast, type CastPair, castOf, onDay } from "#test/support/cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { type Dice, diceOf } from "#test/support/dice.ts";
import { insertSession, insertVisit } from "#test/support/logged-visit.ts";
import { insertRow } from "#test/support/rows.ts";

let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  cast = await castOf(database);
});
afterAll(() => database[Symbol.asyncDispose]());

/** What became of a visit, and whether it is then held, logged, called off or without news once it has begun. */
const FATES = {
  planned: {},
  confirmed: {},
  kept: {},
  held: { held: 1 },
  logged: { held: 1, logged: 1 },
  "saved, not released": {},
  converted: { held: 1 },
  "called off": { calledOff: 1 },
  missed: { calledOff: 1 },
  moved: { moved: 1 },
  voided: undefined,
  unplanned: undefined,
} as const;
type Fate = keyof typeof FATES;
const SILENT: readonly Fate[] = ["planned", "confirmed", "kept", "saved, not released"];

type Told = { planned: number; held: number; logged: number; calledOff: number; moved: number };
type Counted = Told & { unsaid: number; ahead: number; inDoubt: number; prevented: number; contacts: number };

const NOTHING: Counted = {
  ...{ planned: 0, held: 0, logged: 0, calledOff: 0, moved: 0 },
  ...{ unsaid: 0, ahead: 0, inDoubt: 0, prevented: 0, contacts: 0 },
};

/** One visit, as it may be found in a week. */
async function insertFate(pair: CastPair, fate: Fate, at: Temporal.Instant): Promise<void> {
  const by = pair.mentor.personId;
  const said = at.add({ hours: 2 });
  const held = { held_at: said, held_by: by };
  const notHeld = { cancelled_at: said, cancelled_by: by, cancel_reason: "mentor_unavailable" };
  const way = { converted_to: "phone", converted_at: at, converted_by: by };
  const facts = {
    planned: {},
    kept: {},
    "saved, not released": {},
    confirmed: { confirmed_at: at, confirmed_by: by },
    held,
    logged: held,
    converted: { ...held, ...way },
    "called off": notHeld,
    missed: { ...notHeld, no_show: true },
    moved: { moved_at: at, moved_by: by },
    voided: { ...held, voided_at: said, voided_by: by },
    unplanned: { ...held, unplanned: true },
  }[fate];
  const visit = await insertVisit(database, pair, at, facts);
  if (fate === "kept") {
    const it = { workspace_id: cast.workspaceId, visit_id: visit, pair_id: pair.id };
    await insertRow(database.owner, "delivery.visit_kept", { ...it, kept_at: at });
  }
  const record = { visit_id: visit, started_at: at, logged_at: said };
  if (fate === "logged" || fate === "unplanned") await insertSession(database, pair, { ...record, released_at: said });
  if (fate === "saved, not released") await insertSession(database, pair, { ...record, released_at: null });
}

/** A week of visits of every fate, with a holiday and a leave, and what of it counts for Elena at this moment. */
async function liveWeek(dice: Dice, week: number, now: Temporal.Instant): Promise<Counted> {
  const { anaAndRosa, pedroAndLuis, martaAndCarmen } = cast.pairs;
  const day = (weekday: number) =>
    onDay(7 * week + weekday, "00:00")
      .toZonedDateTimeISO("America/Lima")
      .toPlainDate();
  const holiday = dice.below(5);
  const here = { workspace_id: cast.workspaceId };
  await insertRow(database.owner, "delivery.calendar_day", {
    ...here,
    day_on: day(holiday).toString(),
    kind: "holiday",
    name: "Feriado",
  });
  const away = dice.below(5);
  await insertRow(database.owner, "delivery.leave", {
    ...here,
    id: crypto.randomUUID(),
    person_id: cast.luis.personId,
    from_on: day(away).toString(),
    to_on: day(away).toString(),
    entered_by: cast.luis.personId,
    entered_at: now,
  });
  const counted = { ...NOTHING };
  const visits = 3 + dice.below(9);
  for (let place = 0; place < visits; place++) {
    const pair = dice.one([anaAndRosa, pedroAndLuis, martaAndCarmen]);
    const weekday = dice.below(5);
    const at = onDay(7 * week + weekday, `${String(7 + place).padStart(2, "0")}:00`);
    const isAhead = Temporal.Instant.compare(at, now) >= 0;
    const fate = dice.one(
      isAhead ? (["planned", "confirmed", "kept", "voided"] as const) : (Object.keys(FATES) as Fate[]),
    );
    await insertFate(pair, fate, at);
    const isExcused = fate !== "kept" && (weekday === holiday || (pair === pedroAndLuis && weekday === away));
    count(counted, fate, isExcused, isAhead);
  }
  return counted;
}

function count(counted: Counted, fate: Fate, isExcused: boolean, isAhead: boolean): void {
  if (fate === "unplanned") counted.contacts++;
  const became = FATES[fate];
  if (!became) return;
  counted.planned++;
  const held = "held" in became;
  for (const [what, one] of Object.entries(became)) if (held || !isExcused) counted[what as keyof Told] += one;
  const isSilent = SILENT.includes(fate);
  if (isSilent && !isExcused) counted[isAhead ? "ahead" : "unsaid"]++;
  if (isExcused && !held) counted[isSilent && isAhead ? "inDoubt" : "prevented"]++;
}

const figuresOf = ({ planned, ...visits }: { planned: { events: number } } & Omit<Counted, "planned">): Counted => {
  const { held, logged, calledOff, moved, unsaid, ahead, inDoubt, prevented, contacts } = visits;
  return { planned: planned.events, held, logged, calledOff, moved, unsaid, ahead, inDoubt, prevented, contacts };
};

it.each(Array.from({ length: 24 }, (_, week) => week + 1))(
  "week %i: Home, the page and the preview say the same, and what happened",
  async (week) => {
    const dice = diceOf(week);
    const now = onDay(7 * week + dice.below(7), `${String(dice.below(24)).padStart(2, "0")}:30`);
    const lived = await liveWeek(dice, week, now);
    const about = getWeekOf(now.toZonedDateTimeISO("America/Lima").toPlainDate());
    const { db } = database;
    const coordinatorId = cast.elena.personId;
    const home = await asPerson(db, cast.elena, (tx) => getCoordinatorWeekOverview(tx, now));
    expect(figuresOf(home.visits)).toEqual(lived);
    const { planned, logged: _, contacts: __, ...parts } = figuresOf(home.visits);
    expect(Object.values(parts).reduce((sum, one) => sum + one, 0)).toBe(planned);
    const start = getWeekBounds(about, "America/Lima").from;
    const ofWeek = home.withoutNews.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, start) >= 0);
    expect(ofWeek).toHaveLength(lived.unsaid);

    const facts = await asDigest(db, cast.workspaceId, (tx) =>
      gatherDigestFacts(tx, { coordinatorId, week: about, now }),
    );
    expect(figuresOf(facts.visits)).toEqual(lived);

    const page = await previewDigest(db, cast.workspaceId, coordinatorId, about, now);
    const lines = page.sections.flatMap((section) => section.lines);
    const said = lines.find(({ key }) => key === "digest.visits.counts" || key === "digest.visits.rate");
    if (lived.planned > 0 && page.kind === "week")
      expect(said?.values).toMatchObject({ planned: lived.planned, held: lived.held });
    const asides = Object.fromEntries((said?.asides ?? []).map(({ key, values }) => [key, values.count]));
    for (const [what, key] of Object.entries({
      unsaid: "unsaid",
      ahead: "ahead",
      inDoubt: "in_doubt",
      prevented: "excused",
      contacts: "contacts",
    }))
      expect(asides[`digest.visits.${key}`] ?? 0, what).toBe(said ? lived[what as keyof Counted] : 0);
  },
);
