import { newId, type ReflectionThreadId, type VisitId } from "#kernel/id.ts";
import { type CastPair, onDay } from "./cast.ts";
import type { TestDatabase } from "./database.ts";
import { insertVisit } from "./logged-visit.ts";
import { insertRow } from "./rows.ts";

/** A question offered to the principal at four on the day after a visit; without one, of a visit on the first Tuesday. */
export async function insertOfferedThread(
  database: TestDatabase,
  pair: CastPair,
  of?: { readonly visitId: VisitId; readonly at: Temporal.Instant },
): Promise<ReflectionThreadId> {
  const visit = of?.visitId ?? (await insertVisit(database, pair, onDay(1, "08:00")));
  return insertPlannedThread(database, pair, visit, { offered_at: of?.at ?? onDay(2, "16:00") });
}

/** A question about a visit that is chosen and not sent yet; `facts` say what became of it since. */
export async function insertPlannedThread(
  database: TestDatabase,
  pair: CastPair,
  visit: VisitId,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<ReflectionThreadId> {
  const id = newId<ReflectionThreadId>();
  await insertRow(database.owner, "delivery.thread", {
    id,
    workspace_id: pair.programme.workspaceId,
    pair_id: pair.id,
    principal_id: pair.principal.personId,
    cause: "visit",
    visit_id: visit,
    question: "moment-that-stayed",
    ...facts,
  });
  return id;
}

/** A visit from ten to eleven that took place, as its mentor said. */
export function insertHeldVisit(database: TestDatabase, pair: CastPair, day: number): Promise<VisitId> {
  const held = { held_at: onDay(day, "11:10"), held_by: pair.mentor.personId };
  return insertVisit(database, pair, onDay(day, "10:00"), held);
}

export type QuestionNotice = {
  readonly kind: "reflection.prompt" | "reflection.chosen";
  readonly visit: VisitId;
  readonly state: "ready" | "sending" | "uncertain" | "dead";
};

/** The notice that asks the question of a visit, as the outbox holds it. */
export async function insertQuestionNotice(
  { owner }: TestDatabase,
  { principal }: CastPair,
  { kind, visit, state }: QuestionNotice,
): Promise<void> {
  const at = onDay(2, "16:00");
  await insertRow(owner, "machine.outbox", {
    id: newId(),
    workspace_id: principal.workspaceId,
    person_id: principal.personId,
    key: `${kind}:${visit}`,
    kind,
    subject: { visit },
    about: `visit:${visit}`,
    state,
    not_before: at,
    ...(state === "sending" && { owner: "a process", lease_until: at }),
    ...(state === "uncertain" && { look_at: at }),
    ...(state === "dead" && { settled_at: at }),
  });
}
