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

/** The facts about one person: their own settings read as themself, the rest as the software may. */
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

/** What the queue knows of the promise, of how often they want to be asked, and of a month's openers; read in one go. */
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

/** Said as far as the queue knows; on its way while nobody knows. */
function promiseOf(queued: Queued, isShown: boolean): SayFacts["promise"] {
  const row = queued.find(({ kind }) => kind === ("promise.made" satisfies NoticeKind));
  if (row?.state === "sent") return "said";
  if (row && row.state !== "dead") return "on_its_way";
  return isShown ? "said" : row ? "failed" : "unsaid";
}

/** The question how often to ask is on its way or was said, and they have not chosen since. */
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
