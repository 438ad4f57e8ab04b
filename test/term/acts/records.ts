import type { Living } from "#test/term/living.ts";
import { listCommitments, listRecords, listVisits } from "./look.ts";
import { cancel, move } from "./visits.ts";

/** A record is withdrawn, and half of those that were are restored later. */
export async function voidRecord(living: Living): Promise<void> {
  const { world, dice } = living;
  const records = (await listRecords(world)).filter(({ isVoided }) => !isVoided);
  if (records.length === 0) return;
  const { id, author } = dice.one(records.slice(0, 8));
  const why = dice.one(["entered_in_error", "wrong_principal", "duplicate"] as const);
  await world.doors.submit(author, "session.void", { session: id }, { void: why });
  if (dice.happens(0.5))
    living.later([0.2, dice.one([1, 90])], () => world.doors.press(author, "session.restore", { session: id }));
}

/** When it was, whether it took place, or what comes next was logged wrongly. */
export async function amendRecord(living: Living): Promise<void> {
  const { world, dice } = living;
  const records = (await listRecords(world)).filter(({ isVoided }) => !isVoided);
  if (records.length === 0) return;
  const record = dice.one(records.slice(0, 10));
  const began = record.startedAt.toZonedDateTimeISO(record.zone);
  const day = began.toPlainDate().subtract({ days: dice.one([0, 0, 1]) });
  const outcome = dice.one(["held_as_planned", "held_changed", "not_held"] as const);
  const next = world.clock
    .now()
    .toZonedDateTimeISO(record.zone)
    .toPlainDate()
    .add({ days: 3 + dice.below(10) });
  const values = {
    outcome,
    on: day.toString(),
    startsAt: began.toPlainTime().toString({ smallestUnit: "minute" }),
    type: "school_visit",
    modality: dice.one(["in_person", "phone"] as const),
    why: "mistaken",
    visit: record.visit ?? "none",
    ...(outcome === "not_held" ? { reason: "school_emergency" } : { minutes: "45" }),
    ...(dice.happens(0.4) && { nextOn: next.toString(), nextAt: "11:00" }),
  };
  await world.doors.submit(record.author, "session.amend_when", { session: record.id }, values);
}

/** The principal says how they remember it. */
export async function reviewRecord({ world, dice }: Living): Promise<void> {
  const records = (await listRecords(world)).filter(({ isVoided }) => !isVoided);
  if (records.length === 0) return;
  const { id, principal } = dice.one(records.slice(0, 6));
  await world.doors.press(principal, "session.review", {
    session: id,
    says: dice.one(["confirmed", "disputed"] as const),
  });
}

/** An agreement gets another day, an outcome, or is open again. */
export async function changeCommitment({ world, dice }: Living): Promise<void> {
  const commitments = await listCommitments(world);
  if (commitments.length === 0) return;
  const { id, owner, isOpen } = dice.one(commitments);
  const zone = world.chronicle.at(world.clock.now()).people.get(owner)?.zone ?? "UTC";
  const on = world.clock
    .now()
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 + dice.below(15) });
  if (!isOpen) await world.doors.press(owner, "commitment.reopen", { commitment: id });
  else if (dice.happens(0.6))
    await world.doors.submit(
      owner,
      "commitment.edit",
      { commitment: id },
      { words: "See two lessons", on: on.toString() },
    );
  else
    await world.doors.press(owner, "commitment.settle", { commitment: id, as: dice.one(["done", "dropped"] as const) });
}

/** Something happens to a visit that nobody expected when it was planned, or it is put right afterwards. */
export async function changeVisit(living: Living): Promise<void> {
  const { world, dice } = living;
  const visits = await listVisits(world, [-24 * 9, 24 * 9]);
  if (visits.length === 0) return;
  const visit = dice.one(visits);
  const by = dice.one([visit.mentor, visit.mentor, visit.principal]);
  const press = (action: "visit.void" | "visit.restore" | "visit.reopen") =>
    world.doors.press(by, action, { visit: visit.id });
  if (visit.status === "voided") await press("visit.restore");
  else if (["cancelled", "no_show", "held"].includes(visit.status)) await press("visit.reopen");
  else if (Temporal.Instant.compare(visit.startsAt, world.clock.now()) < 0) await press("visit.void");
  else {
    const what = dice.one(["convert", "convert", "cancel", "move", "void"] as const);
    const to = dice.one(["phone", "video", "in_person"] as const);
    if (what === "convert") await world.doors.press(by, "visit.convert", { visit: visit.id, to });
    else if (what === "void") await press("visit.void");
    else await (what === "cancel" ? cancel(living, visit, by) : move(living, visit.id, by));
  }
}
