import type { PersonId, ReflectionThreadId } from "#kernel/id.ts";
import { kindOf, type Said, subjectOf } from "#test/term/checks/said.ts";
import type { Living } from "#test/term/living.ts";
import { findThread } from "./look.ts";

/** What people do because of something they heard; many hear a question and do nothing. */
export async function react(living: Living, said: Said): Promise<void> {
  const { dice, later, world } = living;
  const { id, roles } = said.to;
  const subject = subjectOf(said);
  const press = world.doors.press;
  switch (kindOf(said)) {
    case "promise.made": {
      const isAgreed = !roles.includes("principal") || dice.happens(0.9);
      if (dice.happens(0.9)) later([0, 3], () => press(id, isAgreed ? "promise.accept" : "promise.decline"));
      return;
    }
    case "reflection.prompt":
    case "reflection.chosen":
      return meetQuestion(living, id, subject);
    case "reflection.rhythm": {
      const rhythm = dice.one(["as_before", "fewer"] as const);
      if (dice.happens(0.8)) later([0, 60], () => sayHowOften(living, id, rhythm));
      return;
    }
    case "commitment.due": {
      const as = dice.one(["done", "changed", "dropped"] as const);
      if (dice.happens(0.6)) later([0, 20], () => press(id, "commitment.settle", { commitment: subject, as }));
      return;
    }
    case "visit.closed_day":
      if (dice.happens(0.4)) later([0, 2], () => press(id, "visit.keep", { visit: subject }));
      return;
    default:
  }
}

/** Under a question about two visits there is no thread yet: one of the two is chosen first. */
async function meetQuestion(living: Living, me: PersonId, visit: string): Promise<void> {
  const { dice, later, world } = living;
  const thread = await findThread(world, visit);
  if (!thread) {
    if (dice.happens(0.7)) later([0, 30], () => world.doors.press(me, "reflection.choose", { visit }));
    return;
  }
  const reaction = dice.below(100);
  if (reaction < 45) later([0, 90], () => answer(living, me, thread));
  else if (reaction < 60) later([0, 30], () => world.doors.press(me, "reflection.skip", { thread }));
  else if (reaction < 70) later([0, 5], () => another(living, me, thread));
}

/** Of those who answer some share it, some keep it, and some leave it lying. */
async function answer({ world, dice, later }: Living, me: PersonId, thread: ReflectionThreadId): Promise<void> {
  await world.doors.submit(me, "reflection.answer", { thread }, { answer: "Someone asked to show their lesson." });
  const end = dice.below(100);
  if (end < 40) later([0, 1], () => world.doors.press(me, "reflection.share", { thread }));
  else if (end < 80) later([0, 1], () => world.doors.press(me, "reflection.keep", { thread }));
}

async function another(living: Living, me: PersonId, thread: ReflectionThreadId): Promise<void> {
  await living.world.doors.press(me, "reflection.another", { thread });
  living.later([0, 40], () => answer(living, me, thread));
}

async function sayHowOften({ world, diary }: Living, me: PersonId, rhythm: "as_before" | "fewer"): Promise<void> {
  await world.doors.press(me, "reflection.rhythm", { rhythm });
  diary.rhythms.push({ personId: me, at: world.clock.now(), fewer: rhythm === "fewer" });
}
