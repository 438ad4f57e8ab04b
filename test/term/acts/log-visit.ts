import type { LoggingDialogueId } from "#kernel/id.ts";
import type { Living } from "#test/term/living.ts";
import { findVisit, type SeenVisit } from "./look.ts";

/** The mentor says how it went, fills in the form of the draft and saves it, with an agreement now and then. */
export async function logVisit(
  living: Living,
  visit: SeenVisit,
  outcome: "held_as_planned" | "not_held",
): Promise<void> {
  const { world, dice } = living;
  const { doors } = world;
  await doors.press(visit.mentor, "visit.went", { visit: visit.id, outcome });
  const dialogue = await findOpenDraft(living, visit);
  if (!dialogue) return;
  const local = visit.startsAt.toZonedDateTimeISO(visit.zone);
  const day = local.toPlainDate();
  const when = {
    on: day.toString(),
    startsAt: local.toPlainTime().toString({ smallestUnit: "minute" }),
    type: "school_visit",
    modality: visit.modality,
  };
  const owner = dice.one(["principal", "mentor", "joint"] as const);
  const dueOn = day.add({ days: 4 + dice.below(20) });
  const isAgreed = dice.happens(0.7);
  const agreed = isAgreed ? { [owner]: `Sit in on two lessons, as on ${when.on} at ${when.startsAt} (${dueOn})` } : {};
  const next = day.add({ days: 7 + dice.below(10) });
  const held = {
    minutes: "60",
    request: "How to see more lessons",
    working: "Teachers share their plans",
    challenge: "Time",
    focus: [dice.one(["curriculum_teaching", "people_development", "school_climate"] as const)],
    ...agreed,
    ...(dice.happens(0.2) && { nextOn: next.toString(), nextAt: "10:00" }),
  };
  const said = outcome === "not_held" ? { reason: "school_emergency" } : held;
  await doors.submit(visit.mentor, "session.edit", { dialogue }, { outcome, ...when, ...said });
  const choose = (choice: object) => doors.press(visit.mentor, "session.choose", { dialogue, choice });
  if (!isAgreed && outcome !== "not_held") await choose({ ask: "agreed", nothing: true });
  await doors.press(visit.mentor, "session.save", { dialogue });
  if (await isLogged(living, visit)) return;
  // Something is on record of the two for that day: this is another meeting, which hangs on no planned visit.
  await choose({ ask: "duplicate", another: true });
  await doors.press(visit.mentor, "session.save", { dialogue });
}

/** Whether there is nothing more to log: it has a record, or was entered in error meanwhile. */
async function isLogged({ world }: Living, { id }: SeenVisit): Promise<boolean> {
  const visit = await findVisit(world, id);
  return !visit || visit.isLogged || visit.status === "voided";
}

async function findOpenDraft(
  { world: { database } }: Living,
  { mentor }: SeenVisit,
): Promise<LoggingDialogueId | undefined> {
  const { rows } = await database.owner.query<{ id: LoggingDialogueId }>(
    "select id from own.dialogue where person_id = $1 and closed_at is null and rested_at is null",
    [mentor],
  );
  return rows[0]?.id;
}
