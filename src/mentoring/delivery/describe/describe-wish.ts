import { findDoneWish } from "#mentoring/conversation/wish/done-wish.store.ts";
import { canBeUndone, type DoneWishId, type WhatWasDone } from "#mentoring/conversation/wish/done-wish.ts";
import { findReminder } from "#mentoring/conversation/wish/reminder.store.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { findOpenMatter } from "#mentoring/delivery/own-question/find-open-matter.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import { isWithin } from "#mentoring/leave/working-hours.ts";
import { findMyNotebookEntry } from "#mentoring/notebook/notebook.store.ts";
import { findMyPairWithEnded, listActivePairs, listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listCoordinatorNames } from "#mentoring/people/coordinator-names.store.ts";
import { findPerson, listPeople } from "#mentoring/people/person.store.ts";
import { hasRole, isActive, type Person } from "#mentoring/people/person.ts";
import { findNextWorkingDay, getSendingTime } from "#mentoring/quiet-hours.ts";
import { findVisit, listOpenVisits } from "#mentoring/visit/visit.store.ts";

type Describing = Omit<DescriptionContext, "bank">;

/** Builds the reply that says what was done at once, and what follows from it. */
export async function describeDoneWish(
  describing: DescriptionContext,
  { wish }: NoticeOf<"wish.done">,
): Promise<NoticeDescription> {
  const utterance = await buildDoneWish(describing, wish);
  if (!utterance) return describeAsObsolete("it was undone");
  return describeAsUtterance({ ...utterance, ...(await goesOn(describing)) });
}

async function goesOn(describing: DescriptionContext) {
  const open = await findOpenMatter(describing);
  return open && { open };
}

/** What was done as it stands now; undefined if it was undone. */
export async function buildDoneWish(
  describing: Describing,
  id: DoneWishId,
): Promise<UtteranceOf<"wish.done"> | undefined> {
  const wish = await findDoneWish(describing.tx, id);
  if (!wish || wish.undoneAt) return undefined;
  const about = await findPairOfNote(describing, wish.done);
  const askedAt = await findTimeAsked(describing, wish.done);
  return {
    kind: "wish.done",
    wish: id,
    done: wish.done,
    mayUndo: canBeUndone(wish, describing.now),
    visits: await listVisitsOf(describing, wish.done),
    ...(askedAt && { askedAt }),
    ...(about && { about }),
    me: describing.me.id,
    isMentor: hasRole(describing.me, "mentor"),
  };
}

async function findPairOfNote({ tx }: Describing, done: WhatWasDone) {
  const entry = done.did === "note" ? await findMyNotebookEntry(tx, done.entry) : undefined;
  return entry?.pairId && findMyPairWithEnded(tx, entry.pairId);
}

/** Nothing is sent at night: a time that lies there becomes the nearest one at which messages are sent. */
async function findTimeAsked({ tx, me, now }: Describing, done: WhatWasDone): Promise<Temporal.PlainTime | undefined> {
  if (done.did !== "question_time" && done.did !== "start_questions") return undefined;
  const hours = await getWorkingHours(tx, me);
  const next = findNextWorkingDay(hours, now.toZonedDateTimeISO(me.zone).toPlainDate());
  const chosen = Temporal.PlainTime.from(done.at);
  const asked = getSendingTime(hours, next, chosen).toZonedDateTimeISO(me.zone).toPlainTime();
  return asked.equals(chosen) ? undefined : asked;
}

/** The open visits on the days of a leave, by the time of the schools, or the visit that was planned. */
async function listVisitsOf({ tx, me }: Describing, done: WhatWasDone) {
  if (done.did !== "leave" && done.did !== "plan_visit") return [];
  const pairs = await listMyPairs(tx);
  const found = done.did === "leave" ? await listVisitsWithin(done, me.zone) : [await findVisit(tx, done.visit)];
  return found.flatMap((visit) => {
    const pair = pairs.find(({ id }) => id === visit?.pairId);
    return visit && pair ? [{ visit, pair }] : [];
  });

  async function listVisitsWithin(leave: { readonly from: string; readonly to: string }, zone: string) {
    const days = { from: Temporal.PlainDate.from(leave.from), to: Temporal.PlainDate.from(leave.to) };
    const begins = days.from.subtract({ days: 1 }).toZonedDateTime(zone).toInstant();
    const ends = days.to.add({ days: 2 }).toZonedDateTime(zone).toInstant();
    return (await listOpenVisits(tx, begins, ends)).filter((visit) => {
      const pair = pairs.find(({ id }) => id === visit.pairId);
      return pair && isWithin(visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate(), days);
    });
  }
}

export async function describeUndoneWish(
  describing: DescriptionContext,
  { wish: id }: NoticeOf<"wish.undone">,
): Promise<NoticeDescription> {
  const wish = await findDoneWish(describing.tx, id);
  return wish
    ? describeAsUtterance({ kind: "wish.undone", done: wish.done, ...(await goesOn(describing)) })
    : describeAsObsolete("it is not known any more");
}

/** Builds the reply that offers what a wish asks for, or asks for what it does not say. */
export async function describeAskedWish(
  describing: DescriptionContext,
  { arrival: _, pairs: ids = [], of = [], ...asked }: NoticeOf<"wish.asked">,
): Promise<NoticeDescription> {
  const { tx, me, now } = describing;
  const pairs = (await listMyPairs(tx)).filter(({ id }) => ids.includes(id));
  const today = now.toZonedDateTimeISO(me.zone).toPlainDate();
  const managed = await findManaged(describing, asked.form, of);
  const coordinators = NAMES_COORDINATORS.includes(asked.wish) ? await listCoordinatorNames(tx) : [];
  const isPrincipal = hasRole(me, "principal");
  const about = { pairs, managed, coordinators, isPrincipal, today, me: me.id };
  return describeAsUtterance({ ...asked, ...about, ...(await goesOn(describing)) });
}

const NAMES_COORDINATORS: readonly string[] = ["only_coordinator", "talk", "change_mentor", "cannot"];

/** The people or pairs that a coordinator's wish may be about, as far as they are still here. */
async function findManaged(
  { tx, me }: DescriptionContext,
  form: NoticeOf<"wish.asked">["form"],
  ids: readonly string[],
): Promise<readonly (Person | Pair)[]> {
  if (ids.length === 0 || !hasRole(me, "coordinator")) return [];
  const isOfPairs = form === "end" || form === "mentor" || form === "visits";
  const all = isOfPairs ? await listActivePairs(tx) : (await listPeople(tx)).filter(isActive);
  return all.filter(({ id }) => ids.includes(id));
}

/** Builds the notice to a coordinator that somebody wishes to talk. */
export async function describeWishToTalk(
  { tx }: DescriptionContext,
  { person: id }: NoticeOf<"talk.asked">,
): Promise<NoticeDescription> {
  const person = await findPerson(tx, id);
  return person && isActive(person)
    ? describeAsUtterance({ kind: "talk.asked", name: person.name })
    : describeAsObsolete("the person is not here any more");
}

/** Builds the reminder, in its reader's own words. */
export async function describeReminder(
  { tx }: DescriptionContext,
  { kind, reminder: id }: NoticeOf<"reminder.due">,
): Promise<NoticeDescription> {
  const reminder = await findReminder(tx, id);
  if (!reminder || reminder.cancelledAt) return describeAsObsolete("its author undid it");
  return describeAsUtterance({ kind, text: reminder.text });
}
