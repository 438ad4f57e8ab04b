import { asMachineIn, asPerson, type PersonTx } from "#db/as.ts";
import type { PersonId, VisitId } from "#kernel/id.ts";
import { saveQuestionConsent } from "#mentoring/consent/save-question-consent.ts";
import { saveMyLeave } from "#mentoring/leave/save-my-leave.ts";
import { endPair } from "#mentoring/pair/end-pair.ts";
import { reopenPair } from "#mentoring/pair/reopen-pair.ts";
import { followAccount } from "#mentoring/people/follow-account.ts";
import { savePersonalPreferences } from "#mentoring/people/save-my-settings.ts";
import { planEverything } from "#mentoring/planning/plan-what-changed.ts";
import { importCalendar } from "#mentoring/roster/import-calendar.ts";
import { cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { reopenVisit } from "#mentoring/visit/change-course.ts";
import { holdVisit } from "#mentoring/visit/hold-visit.ts";
import { moveVisit } from "#mentoring/visit/move-visit.ts";
import { planVisit } from "#mentoring/visit/plan-visit.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { cancelMyNotice, listMyWaitingNotices } from "#outbox/mine.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { BANK } from "#test/support/bank.ts";
import type { Cast, CastPair, Member } from "#test/support/cast.ts";
import type { TestDatabase } from "#test/support/database.ts";
import type { Dice } from "#test/support/dice.ts";
import { shareable } from "#test/support/examined.ts";

/** A programme in which one thing after another changes, as the dice have it. */
export type Changing = {
  readonly database: TestDatabase;
  readonly cast: Cast;
  readonly dice: Dice;
  now: Temporal.Instant;
};

type Change = (changing: Changing) => Promise<unknown>;

const ZONES = ["America/Lima", "Asia/Tokyo", "Europe/Madrid", "America/New_York", "Pacific/Auckland", "Asia/Riyadh"];

/** Everything on which a plan depends, each by the act that changes it. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "time passes": timePasses,
  "a visit is planned": (all) => inPair(all, (tx, pair) => plan(all, tx, pair)),
  "a visit is planned for soon": (all) => inPair(all, (tx, pair) => plan(all, tx, pair, 72)),
  "a visit is moved": (all) => withVisit(all, (tx, visit) => move(all, tx, visit)),
  "a visit is called off": (all) =>
    withVisit(all, (tx, visit) => cancelVisit(tx, visit.id, "transport_weather", all.now)),
  "a visit is held": held,
  "what became of a visit is taken back": reopened,
  "a pair ends, or is opened again": pairEnds,
  "an account is closed, or opened again": closeAccount,
  "somebody moves": (all) => asSomeone(all, (tx) => moveTo(all, tx)),
  "somebody goes on leave": (all) => asSomeone(all, (tx, { zone }) => leave(all, tx, zone)),
  "somebody is back": (all) => asSomeone(all, (tx, { zone }) => saveMyLeave(tx, undefined, all.now, today(all, zone))),
  "somebody consents or not": (all) =>
    asSomeone(all, (tx) => saveQuestionConsent(tx, all.dice.happens(0.5), "es", all.now)),
  "a holiday is declared": declareHoliday,
  "something is sent": someAreSent,
  "something is put off": someArePutOff,
  "something is called off by its reader": (all) => asSomeone(all, (tx) => callOff(all, tx)),
};

const people = ({ cast }: Changing) => [
  cast.rosa,
  cast.ana,
  cast.elena,
  cast.pedro,
  cast.luis,
  cast.marta,
  cast.carmen,
];
const pairs = ({ cast }: Changing) => Object.values(cast.pairs);
const today = ({ now }: Changing, zone: string) => now.toZonedDateTimeISO(zone).toPlainDate();

export async function timePasses(all: Changing): Promise<void> {
  all.now = all.now.add({ minutes: 1 + all.dice.below(all.dice.one([60, 24 * 60, 4 * 24 * 60])) });
  await asMachineIn(all.database.db, all.cast.workspaceId, (tx) => planEverything(tx, all.now, BANK));
}

function asSomeone<T>(all: Changing, work: (tx: PersonTx, who: Member) => Promise<T>): Promise<T> {
  const who = all.dice.one(people(all));
  return asPerson(all.database.db, who, (tx) => work(tx, who));
}

function inPair<T>(all: Changing, work: (tx: PersonTx, pair: CastPair) => Promise<T>): Promise<T> {
  const pair = all.dice.one(pairs(all));
  return asPerson(all.database.db, all.dice.one([pair.mentor, pair.principal]), (tx) => work(tx, pair));
}

function withVisit(all: Changing, work: (tx: PersonTx, visit: Visit) => Promise<unknown>): Promise<unknown> {
  return inPair(all, async (tx) => {
    const open = await listOpenVisits(tx, all.now.subtract({ hours: 24 * 20 }), all.now.add({ hours: 24 * 40 }));
    return open.length > 0 && work(tx, all.dice.one(open));
  });
}

const soon = ({ dice, now }: Changing, hours = 24 * 30) => now.add({ minutes: 30 + 15 * dice.below(hours * 4) });

function plan(all: Changing, tx: PersonTx, { id }: CastPair, hours?: number) {
  const visit = { startsAt: soon(all, hours), minutes: 60, modality: "in_person", purpose: shareable("") } as const;
  return planVisit(tx, { pairId: id, ...visit }, all.now);
}

const move = (all: Changing, tx: PersonTx, { id, minutes, modality }: Visit) =>
  moveVisit(tx, id, { startsAt: soon(all), minutes, modality }, all.now);

async function held(all: Changing): Promise<unknown> {
  return withVisit(all, (tx, { id }) => holdVisit(tx, id, all.now));
}

async function reopened(all: Changing): Promise<unknown> {
  const { rows } = await all.database.owner.query<{ id: VisitId; by: PersonId }>(
    "select visit.id, pair.mentor_id as by from delivery.visit join delivery.pair on pair.id = visit.pair_id where status in ('held', 'cancelled')",
  );
  if (rows.length === 0) return undefined;
  const { id, by } = all.dice.one(rows.toSorted((one, other) => one.id.localeCompare(other.id)));
  const actor = { workspaceId: all.cast.workspaceId, personId: by };
  return asPerson(all.database.db, actor, (tx) => reopenVisit(tx, id, all.now));
}

/** A pair ends by mistake, and is opened again before anything else happens or after. */
function pairEnds(all: Changing): Promise<unknown> {
  const { id } = all.dice.one(pairs(all));
  const ending = { on: today(all, "America/Lima"), reason: "left" } as const;
  return asMachineIn<unknown>(all.database.db, all.cast.workspaceId, (tx) =>
    all.dice.happens(0.3) ? endPair(tx, { id }, ending, all.now) : reopenPair(tx, id, all.now),
  );
}

/** Whose account is closed cannot be written to, and the other of their pair is told nothing of a visit with them. */
function closeAccount(all: Changing): Promise<void> {
  const { slackUserId } = all.dice.one(people(all));
  const address = { ...toSlackAccount(all.cast.slackTeamId), user: slackUserId };
  const state = { isClosed: all.dice.happens(0.4), at: all.now };
  return asMachineIn(all.database.db, all.cast.workspaceId, (tx) => followAccount(tx, address, state, all.now));
}

function moveTo({ dice, now }: Changing, tx: PersonTx) {
  const questionTime = Temporal.PlainTime.from("16:00");
  const settings = { language: "es", zone: dice.one(ZONES), questionTime, fewer: false, pause: "off" } as const;
  return savePersonalPreferences(tx, settings, now);
}

function leave(all: Changing, tx: PersonTx, zone: string) {
  const from = today(all, zone).add({ days: all.dice.below(12) - 2 });
  return saveMyLeave(tx, { from, to: from.add({ days: all.dice.below(20) }) }, all.now, today(all, zone));
}

function declareHoliday(all: Changing) {
  const on = today(all, "America/Lima").add({ days: all.dice.below(14) });
  const days = Array.from({ length: all.dice.one([1, 1, 3, 14]) }, (_, more) => ({
    on: on.add({ days: more }),
    kind: all.dice.one(["holiday", "break", "school_day"] as const),
    name: "A day",
  }));
  return importCalendar(all.database.db, all.cast.workspaceId, { days, problems: [] }, all.now);
}

function someAreSent({ database, now }: Changing) {
  return database.owner.query(
    "update machine.outbox set state = 'sent', settled_at = now() where state = 'ready' and not_before <= $1",
    [now.toString()],
  );
}

function someArePutOff({ database, now }: Changing) {
  return database.owner.query(
    `update machine.outbox set planned_for = coalesce(planned_for, not_before), not_before = not_before + interval '1 day'
     where state = 'ready' and not_before <= $1`,
    [now.toString()],
  );
}

async function callOff({ dice }: Changing, tx: PersonTx): Promise<void> {
  const mine = await listMyWaitingNotices(tx);
  if (mine.length > 0) await cancelMyNotice(tx, dice.one(mine).id);
}
