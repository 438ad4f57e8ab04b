import { asMachineIn, asPerson, type Db } from "#db/as.ts";
import { findConsent } from "#mentoring/consent/consent.store.ts";
import { listLeaves } from "#mentoring/leave/leave.store.ts";
import { type NoticeKind, SORT } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getSetting } from "#mentoring/people/setting.store.ts";
import { isPaused } from "#mentoring/people/setting.ts";
import { getCalendar } from "#mentoring/programme/calendar.store.ts";
import { isSchoolDay } from "#mentoring/programme/calendar.ts";
import type { SayFacts } from "./may-say.ts";

const OPENERS = (Object.keys(SORT) as NoticeKind[]).filter((kind) => SORT[kind] === "opener" && kind !== "visit.ended");

/** The facts about one person: their own settings read as themself, the rest as the software may. */
export async function gatherSayFacts(db: Db, person: Person, now: Temporal.Instant): Promise<SayFacts> {
  const today = now.toZonedDateTimeISO(person.zone).toPlainDate();
  const setting = await asPerson(db, { workspaceId: person.workspaceId, personId: person.id }, getSetting);
  return asMachineIn(db, person.workspaceId, async (tx) => {
    const [calendar, leaves, consent] = [
      await getCalendar(tx),
      await listLeaves(tx, person.id),
      await findConsent(tx, person.id),
    ];
    const away = (day: Temporal.PlainDate) =>
      leaves.some(
        (leave) => Temporal.PlainDate.compare(leave.from, day) <= 0 && Temporal.PlainDate.compare(day, leave.to) <= 0,
      );
    const asked = await tx.sql
      .selectFrom("machine.outbox")
      .select("not_before")
      .where("person_id", "=", person.id)
      .where("kind", "in", OPENERS)
      .where("state", "in", ["sent", "uncertain"])
      .where("not_before", ">", now.subtract({ hours: 24 * 31 }))
      .execute();
    return {
      hours: { zone: person.zone, isOpen: (day) => isSchoolDay(day, calendar) && !away(day) },
      onLeave: away(today),
      paused: isPaused(setting, today),
      promised: consent.shown,
      consented: consent.given,
      isPrincipal: person.roles.includes("principal"),
      questionTime: setting.questionTime,
      asked: asked.map((row) => row.not_before),
    };
  });
}
