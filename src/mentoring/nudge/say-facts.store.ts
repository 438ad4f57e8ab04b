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

/** The facts about one person: their own settings read as themself, the rest as the software may. */
export async function gatherSayFacts(db: Db, person: Person, now: Temporal.Instant): Promise<SayFacts> {
  const setting = await asPerson(db, { workspaceId: person.workspaceId, personId: person.id }, getSetting);
  return asMachineIn(db, person.workspaceId, async (tx) => ({
    hours: workingHours(person.zone, await getCalendar(tx), await listLeaves(tx, person.id)),
    paused: isPaused(setting, now.toZonedDateTimeISO(person.zone).toPlainDate()),
    promise: await findPromise(tx, person),
    consented: (await findConsent(tx, person.id)).given,
    isPrincipal: person.roles.includes("principal"),
    questionTime: setting.questionTime,
    fewer: setting.fewer,
    rhythmIsOpen: await isRhythmOpen(tx, person, setting),
    asked: await listAsked(tx, person, now),
  }));
}

/** Said as far as the queue knows; on its way while nobody knows. */
async function findPromise(tx: Tx, person: Person): Promise<SayFacts["promise"]> {
  const row = await tx.sql
    .selectFrom("machine.outbox")
    .select("state")
    .where("person_id", "=", person.id)
    .where("kind", "=", "promise.made" satisfies NoticeKind)
    .executeTakeFirst();
  if (row?.state === "sent") return "said";
  if (row && row.state !== "dead") return "on_its_way";
  const { shown } = await findConsent(tx, person.id);
  return shown ? "said" : row ? "failed" : "unsaid";
}

/** The question how often to ask is on its way or was said, and they have not chosen since. */
async function isRhythmOpen(tx: Tx, person: Person, { rhythmChosenAt }: Setting): Promise<boolean> {
  const rows = await tx.sql
    .selectFrom("machine.outbox")
    .select("not_before")
    .where("person_id", "=", person.id)
    .where("kind", "=", "reflection.rhythm" satisfies NoticeKind)
    .where("state", "<>", "dead")
    .execute();
  return rows.some((row) => !rhythmChosenAt || Temporal.Instant.compare(rhythmChosenAt, row.not_before) < 0);
}

async function listAsked(tx: Tx, person: Person, now: Temporal.Instant): Promise<Temporal.Instant[]> {
  const rows = await tx.sql
    .selectFrom("machine.outbox")
    .select((eb) => eb.fn.coalesce("tried_at", "not_before").as("at"))
    .where("person_id", "=", person.id)
    .where("kind", "in", OPENERS)
    .where("state", "in", ["sent", "uncertain"])
    .where((eb) => eb(eb.fn.coalesce("tried_at", "not_before"), ">", now.subtract({ hours: 24 * 31 })))
    .execute();
  return rows.map((row) => row.at);
}
