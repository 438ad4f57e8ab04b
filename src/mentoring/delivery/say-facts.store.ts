import { asMachineIn, asPerson, type Db, type Tx } from "#db/as.ts";
import { findConsent } from "#mentoring/consent/consent.store.ts";
import { listLeaves } from "#mentoring/leave/leave.store.ts";
import { workingHours } from "#mentoring/leave/working-hours.ts";
import { type NoticeKind, SORT } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getSetting } from "#mentoring/people/setting.store.ts";
import { isPaused, type Setting } from "#mentoring/people/setting.ts";
import { getCalendar } from "#mentoring/programme/calendar.store.ts";
import type { SayFacts } from "./may-say.ts";

const OPENERS = (Object.keys(SORT) as NoticeKind[]).filter((kind) => SORT[kind] === "opener" && kind !== "visit.ended");

const SAID_ONCE = ["promise.made", "reflection.rhythm"] satisfies NoticeKind[];

/** Gathers the facts about one person: their settings as that person, the rest with the machine role. */
export async function gatherSayFacts(db: Db, person: Person, now: Temporal.Instant): Promise<SayFacts> {
  const setting = await asPerson(db, { workspaceId: person.workspaceId, personId: person.id }, getSetting);
  return asMachineIn(db, person.workspaceId, async (tx) => {
    const { given, shown } = await findConsent(tx, person.id);
    const queued = await listQueued(tx, person, now);
    return {
      hours: workingHours(person.zone, await getCalendar(tx), await listLeaves(tx, person.id)),
      paused: isPaused(setting, now.toZonedDateTimeISO(person.zone).toPlainDate()),
      promise: promiseOf(queued, shown),
      consented: given,
      isPrincipal: person.roles.includes("principal"),
      questionTime: setting.questionTime,
      fewer: setting.fewer,
      rhythmIsOpen: isRhythmOpen(queued, setting),
      asked: askedOf(queued),
    };
  });
}

type Queued = Awaited<ReturnType<typeof listQueued>>;

/** Reads from the outbox the state of the promise, of the question how often, and the openers of a month, in one query. */
function listQueued(tx: Tx, person: Person, now: Temporal.Instant) {
  return tx.sql
    .selectFrom("machine.outbox")
    .select(["kind", "state", "not_before"])
    .select((eb) => eb.fn.coalesce("tried_at", "not_before").as("at"))
    .where("person_id", "=", person.id)
    .where("kind", "in", [...SAID_ONCE, ...OPENERS])
    .where((eb) =>
      eb.or([
        eb("kind", "in", SAID_ONCE),
        eb(eb.fn.coalesce("tried_at", "not_before"), ">", now.subtract({ hours: 24 * 31 })),
      ]),
    )
    .execute();
}

/** The state of the promise; an uncertain send counts as under way. */
function promiseOf(queued: Queued, isShown: boolean): SayFacts["promise"] {
  const row = queued.find(({ kind }) => kind === ("promise.made" satisfies NoticeKind));
  if (row?.state === "sent") return "said";
  if (row && row.state !== "dead") return "on_its_way";
  return isShown ? "said" : row ? "failed" : "unsaid";
}

/** Whether the question how often was planned or sent and is not answered yet. */
function isRhythmOpen(queued: Queued, { rhythmChosenAt }: Setting): boolean {
  return queued.some(
    ({ kind, state, not_before }) =>
      kind === ("reflection.rhythm" satisfies NoticeKind) &&
      state !== "dead" &&
      (!rhythmChosenAt || Temporal.Instant.compare(rhythmChosenAt, not_before) < 0),
  );
}

function askedOf(queued: Queued): Temporal.Instant[] {
  const isAsked = ({ kind, state }: Queued[number]) =>
    OPENERS.some((opener) => opener === kind) && ["sent", "uncertain"].includes(state);
  return queued.filter(isAsked).map(({ at }) => at);
}
